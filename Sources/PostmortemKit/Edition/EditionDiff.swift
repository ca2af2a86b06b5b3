import Markdown

extension Redaction {
  /// What differs from the original, line by line and each with its reasons, as a unified difference without lines around
  /// it; empty where nothing differs.
  public var diff: [UInt8] {
    let groups = changedLines()
    guard !groups.isEmpty else { return [] }
    var output: [UInt8] = []
    let name = VisibleText.of(path)
    output.append(utf8: "--- \(name)\n+++ \(name) (customer)\n")
    // Groups are in order, so that the line ends before each are counted from the last one on.
    var counted = (offset: 0, lines: 0)
    for group in groups { append(group, &counted, to: &output) }
    return SafeOutput.bytes(output, as: .text)
  }

  /// Lines that were changed for the same reasons.
  private struct ChangedLines {
    var lines: ClosedRange<Int>
    var reasons: [String]
  }

  private func changedLines() -> [ChangedLines] {
    var reasons: [Int: [String]] = [:]
    var joined: Set<Int> = []
    for change in changes {
      let first = original.lineNumber(at: change.place.lowerBound)
      let last = original.lineNumber(at: max(change.place.lowerBound, change.place.upperBound - 1))
      for line in first...last where !(reasons[line]?.contains(change.reason) ?? false) {
        reasons[line, default: []].append(change.reason)
      }
      // What is taken out from the middle of a line to the middle of another joins them.
      if last > first { joined.formUnion(first..<last) }
    }
    var groups: [ChangedLines] = []
    for line in reasons.keys.sorted() {
      let mine = reasons[line] ?? []
      if let last = groups.last, last.lines.upperBound == line - 1,
        last.reasons == mine || joined.contains(line - 1)
      {
        let all = last.reasons + mine.filter { !last.reasons.contains($0) }
        groups[groups.count - 1] = ChangedLines(
          lines: last.lines.lowerBound...line, reasons: all)
      } else {
        groups.append(ChangedLines(lines: line...line, reasons: mine))
      }
    }
    return groups
  }

  private func append(
    _ group: ChangedLines, _ counted: inout (offset: Int, lines: Int), to output: inout [UInt8]
  ) {
    let old =
      original.lineStart(group.lines.lowerBound)..<original.lineStart(group.lines.upperBound + 1)
    let start = text.place(ofOrigin: old.lowerBound)
    let end = max(start, text.place(ofOrigin: old.upperBound))
    let oldLines = Self.lines(original.bytes[old])
    let newLines = Self.lines(text.bytes[start..<end])
    if oldLines == newLines { return }
    let passed = min(counted.offset, start)..<start
    counted.lines += text.bytes[passed].count { $0 == Byte.lineFeed }
    counted.offset = start
    let before = counted.lines
    let first = group.lines.lowerBound
    output.append(
      utf8: "@@ -\(first),\(oldLines.count) +\(newLines.isEmpty ? before : before + 1),"
        + "\(newLines.count) @@ \(group.reasons.joined(separator: "; "))\n")
    for line in oldLines { append("-", line, to: &output) }
    for line in newLines { append("+", line, to: &output) }
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines = bytes.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private func append(_ mark: StaticString, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(mark)
    output += line.last == Byte.carriageReturn ? line.dropLast() : line
    output.append(Byte.lineFeed)
  }
}
