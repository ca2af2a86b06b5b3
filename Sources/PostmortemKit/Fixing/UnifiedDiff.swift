import Markdown

/// The difference between two versions of a file, as `diff -u` writes it and `patch` and `git apply` read it.
public struct UnifiedDiff {
  private let path: String
  private let old: Lines
  private let new: Lines
  private let changes: [LineDiff.Change]

  public init(path: String, old: [UInt8], new: [UInt8]) {
    self.path = path
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    self.old = Lines(old, &numbers)
    self.new = Lines(new, &numbers)
    changes = LineDiff.changes(from: self.old.numbers, to: self.new.numbers)
  }

  /// How many lines stand around a change.
  private static let context = 3

  /// The lines of a text with their line ends, and a number for each that equal ones share.
  ///
  /// Only LF ends a line here, as in every tool that reads such a difference.
  private struct Lines {
    let bytes: [UInt8]
    var starts: [Int] = [0]
    var numbers: [Int] = []

    init(_ bytes: [UInt8], _ known: inout [ArraySlice<UInt8>: Int]) {
      self.bytes = bytes
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? bytes.count
        let line = bytes[start..<end]
        let number = known[line] ?? known.count
        known[line] = number
        numbers.append(number)
        starts.append(end)
        start = end
      }
    }

    subscript(index: Int) -> ArraySlice<UInt8> { bytes[starts[index]..<starts[index + 1]] }
    var count: Int { numbers.count }
  }
}

extension UnifiedDiff {
  /// Empty where nothing differs. What could steer a terminal or a build log is written out.
  public var bytes: [UInt8] { output.bytes }

  /// The same, and whether programs can apply it: nothing in it had to be written out.
  public var output: (bytes: [UInt8], isExact: Bool) {
    let exact = exactBytes
    let safe = SafeOutput.bytes(exact, as: .text)
    return (safe, safe == exact)
  }

  private var exactBytes: [UInt8] {
    guard !changes.isEmpty else { return [] }
    var output: [UInt8] = []
    output.append(utf8: "--- \(name("a/"))\n+++ \(name("b/"))\n")
    for hunk in hunks { append(hunk, to: &output) }
    return output
  }

  /// The name with the prefix that `patch -p1` and `git apply` take off; a tab ends one with blanks.
  private func name(_ prefix: String) -> String {
    let plain = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    let name = VisibleText.of(plain.hasPrefix("/") ? plain : prefix + plain)
    return name.contains(" ") ? name + "\t" : name
  }

  /// Changes whose contexts touch.
  private var hunks: [ArraySlice<LineDiff.Change>] {
    var hunks: [ArraySlice<LineDiff.Change>] = []
    var start = 0
    for index in changes.indices {
      let isLast = index + 1 == changes.count
      if isLast
        || changes[index + 1].old.lowerBound - changes[index].old.upperBound > 2 * Self.context
      {
        hunks.append(changes[start...index])
        start = index + 1
      }
    }
    return hunks
  }

  private func append(_ hunk: ArraySlice<LineDiff.Change>, to output: inout [UInt8]) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let before = min(Self.context, first.old.lowerBound)
    let after = min(Self.context, old.count - last.old.upperBound)
    let oldRange = first.old.lowerBound - before..<last.old.upperBound + after
    let newRange = first.new.lowerBound - before..<last.new.upperBound + after
    output.append(utf8: "@@ -\(Self.extent(oldRange)) +\(Self.extent(newRange)) @@\n")
    var position = oldRange.lowerBound
    for change in hunk {
      for line in position..<change.old.lowerBound { append(" ", old[line], to: &output) }
      for line in change.old { append("-", old[line], to: &output) }
      for line in change.new { append("+", new[line], to: &output) }
      position = change.old.upperBound
    }
    for line in position..<oldRange.upperBound { append(" ", old[line], to: &output) }
  }

  /// `3,7`; of no lines the line before them: `0,0`.
  private static func extent(_ range: Range<Int>) -> String {
    "\(range.isEmpty ? range.lowerBound : range.lowerBound + 1),\(range.count)"
  }

  private func append(_ mark: StaticString, _ line: ArraySlice<UInt8>, to output: inout [UInt8]) {
    output.append(mark)
    output += line
    if line.last != Byte.lineFeed { output.append("\n\\ No newline at end of file\n") }
  }
}
