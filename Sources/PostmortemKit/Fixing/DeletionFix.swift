import Markdown

extension Inspection {
  /// Takes out bytes of the source: with their line where nothing else stands there, else with the blanks before
  /// them.
  ///
  /// ```swift
  /// inspection.report("…", at: .source(range), fix: Fix("remove it", [inspection.deletion(of: range)]))
  /// ```
  func deletion(of range: Range<Int>) -> Edit {
    let source = document.markdown.source
    let bytes = source.bytes
    let first = source.line(source.lineNumber(at: range.lowerBound))
    let last = source.line(source.lineNumber(at: max(range.lowerBound, range.upperBound - 1)))
    let isAlone =
      bytes.trimming(first.lowerBound..<range.lowerBound).isEmpty
      && bytes.trimming(range.upperBound..<max(range.upperBound, last.upperBound)).isEmpty
    guard isAlone else {
      var start = range.lowerBound
      while start > first.lowerBound, bytes[start - 1].isBlank { start -= 1 }
      // At the beginning of a line the blanks are its indentation.
      if start == first.lowerBound { start = range.lowerBound }
      return Edit(start..<range.upperBound, "")
    }
    return deletion(
      ofLines: source.lineNumber(
        at: first.lowerBound)...source.lineNumber(at: max(range.lowerBound, range.upperBound - 1)))
  }

  /// Takes out whole lines, so that neither two blank lines come together nor the end of the file changes.
  private func deletion(ofLines lines: ClosedRange<Int>) -> Edit {
    let source = document.markdown.source
    func isBlank(_ number: Int) -> Bool { source.trimmedLine(number).isEmpty }
    let count = source.lineCount
    if lines.upperBound == count || (lines.upperBound + 1...count).allSatisfy(isBlank) {
      var before = lines.lowerBound - 1
      while before >= 1, isBlank(before) { before -= 1 }
      let start = before >= 1 ? source.line(before).upperBound : source.start
      return Edit(start..<source.line(lines.upperBound).upperBound, "")
    }
    var next = lines.upperBound + 1
    let isFirst = lines.lowerBound == 1
    if isFirst || isBlank(lines.lowerBound - 1) {
      while next < count, isBlank(next) { next += 1 }
    }
    return Edit(source.lineStart(lines.lowerBound)..<source.lineStart(next), "")
  }

  /// Takes out a comment. Where its line is all that parts two blocks, a blank line does so from then on.
  func deletion(ofComment range: Range<Int>) -> Edit {
    let edit = deletion(of: range)
    let source = document.markdown.source
    let first = source.lineNumber(at: range.lowerBound)
    let last = source.lineNumber(at: max(range.lowerBound, range.upperBound - 1))
    guard edit.range.lowerBound == source.lineStart(first), first > 1, last < source.lineCount,
      edit.range.upperBound == source.lineStart(last + 1), !mayMeet(first - 1, last + 1)
    else { return edit }
    return Edit(edit.range, "\n")
  }

  /// Whether two lines may stand directly below each other and stay what they are.
  private func mayMeet(_ upper: Int, _ lower: Int) -> Bool {
    let source = document.markdown.source
    let bytes = source.bytes
    let (above, below) = (source.trimmedLine(upper), source.trimmedLine(lower))
    if above.isEmpty || below.isEmpty { return true }
    if isHeading(bytes[above]) || isHeading(bytes[below]) { return true }
    // Items of one list, rows of one table.
    guard let mark = mark(of: bytes[above]) else { return false }
    let isLine = bytes[below].allSatisfy { $0 == Byte.hyphen || $0.isBlank }
    return !isLine && mark == self.mark(of: bytes[below])
  }

  /// The sign of an item, a quote or a table's row that a line begins with; for all numbers the same.
  private func mark(of line: ArraySlice<UInt8>) -> UInt8? {
    let digits = line.prefix(while: \.isDigit)
    let rest = line.dropFirst(digits.count)
    guard let sign = rest.first else { return nil }
    let isApart = rest.dropFirst().first?.isBlank ?? true
    if !digits.isEmpty { return isApart && ".)".utf8.contains(sign) ? Byte.dot : nil }
    if "|>".utf8.contains(sign) { return sign }
    return isApart && "-*+".utf8.contains(sign) ? sign : nil
  }

  /// Whether a line is a heading by its signs, as `#1` is none (CommonMark 4.2, ATX headings).
  private func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let signs = line.prefix { $0 == UInt8(ascii: "#") }
    return (1...6).contains(signs.count) && line.dropFirst(signs.count).first?.isBlank ?? true
  }
}
