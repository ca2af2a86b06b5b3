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
    var before = (place: 0, lines: 0)
    for group in groups { append(group, &before, to: &output) }
    return SafeOutput.bytes(output, as: .text)
  }

  /// Lines of the original that were changed, with the reasons.
  private struct ChangedLines {
    var lines: ClosedRange<Int>
    var reasons: [String]
  }

  /// The lines that differ, found by comparing the texts: a change that changes nothing is not among them.
  private func changedLines() -> [ChangedLines] {
    let reasons = reasonsByLine()
    var groups: [ChangedLines] = []
    for place in text.changedPlaces(of: original.bytes).flatMap(parts) {
      let end = original.lineNumber(at: max(place.lowerBound, place.upperBound - 1))
      if let last = groups.last, last.lines.upperBound >= end,
        last.lines.lowerBound <= original.lineNumber(at: place.lowerBound)
      {
        continue
      }
      var lines = wholeLines(around: place)
      while let last = groups.last, last.lines.upperBound >= lines.lowerBound {
        lines =
          min(
            last.lines.lowerBound, lines.lowerBound)...max(last.lines.upperBound, lines.upperBound)
        groups.removeLast()
      }
      groups.append(ChangedLines(lines: lines, reasons: Self.distinct(lines, reasons)))
    }
    return joined(groups)
  }

  /// A place by the changes that made it, where they begin with a line.
  private func parts(of place: Range<Int>) -> [Range<Int>] {
    let first = changes.indices.endOfPrefix { changes[$0].place.lowerBound <= place.lowerBound }
    var parts: [Range<Int>] = []
    var start = place.lowerBound
    for change in changes[first...] {
      let cut = change.place.lowerBound
      guard cut < place.upperBound else { break }
      guard cut > start, original.bytes[safe: cut - 1] == Byte.lineFeed else { continue }
      parts.append(start..<cut)
      start = cut
    }
    return parts + [start..<place.upperBound]
  }

  private static func distinct(_ lines: ClosedRange<Int>, _ reasons: [Int: [String]]) -> [String] {
    var seen: Set<String> = []
    return lines.flatMap { reasons[$0] ?? [] }.filter { seen.insert($0).inserted }
  }

  private func reasonsByLine() -> [Int: [String]] {
    var reasons: [Int: [String]] = [:]
    for change in changes {
      // A heading of several lines must not look like lines of the difference.
      let reason = change.reason.split(whereSeparator: \.isNewline).joined(separator: " ")
      let first = original.lineNumber(at: change.place.lowerBound)
      let last = original.lineNumber(at: max(change.place.lowerBound, change.place.upperBound - 1))
      for line in first...last where !(reasons[line]?.contains(reason) ?? false) {
        reasons[line, default: []].append(reason)
      }
    }
    return reasons
  }

  /// The lines of a place, and those that are one line with them now.
  private func wholeLines(around place: Range<Int>) -> ClosedRange<Int> {
    var first = original.lineNumber(at: place.lowerBound)
    var last = original.lineNumber(at: max(place.lowerBound, place.upperBound - 1))
    while first > 1, !isLineStart(first) { first -= 1 }
    while last < original.lineCount, !isLineStart(last + 1) { last += 1 }
    return first...last
  }

  /// Whether a line of the original begins a line of the edition as well.
  private func isLineStart(_ number: Int) -> Bool {
    let place = text.place(ofOrigin: original.lineStart(number))
    return place == 0 || text.bytes[safe: place - 1] == Byte.lineFeed
  }

  /// Neighbours with the same reasons as one.
  private func joined(_ groups: [ChangedLines]) -> [ChangedLines] {
    var joined: [ChangedLines] = []
    for group in groups {
      if let last = joined.last, last.lines.upperBound == group.lines.lowerBound - 1,
        last.reasons == group.reasons
      {
        joined[joined.count - 1].lines = last.lines.lowerBound...group.lines.upperBound
      } else {
        joined.append(group)
      }
    }
    return joined
  }

  private func append(
    _ group: ChangedLines, _ before: inout (place: Int, lines: Int), to output: inout [UInt8]
  ) {
    let old =
      original.lineStart(group.lines.lowerBound)..<original.lineStart(group.lines.upperBound + 1)
    let start = text.place(ofOrigin: old.lowerBound)
    let end = max(start, text.place(ofOrigin: old.upperBound))
    let oldLines = Self.lines(original.bytes[old])
    let newLines = Self.lines(text.bytes[start..<end])
    if oldLines == newLines { return }
    if start > before.place {
      before.lines += text.bytes[before.place..<start].count { $0 == Byte.lineFeed }
      before.place = start
    }
    let first = group.lines.lowerBound
    output.append(
      utf8: "@@ -\(first),\(oldLines.count) "
        + "+\(newLines.isEmpty ? before.lines : before.lines + 1),"
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
