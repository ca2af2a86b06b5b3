import Markdown

extension SourceText {
  /// The bytes of lines with their ends.
  func lines(_ first: Int, through last: Int) -> Range<Int> {
    let start = lineStart(first)
    return start..<max(start, lineStart(last + 1))
  }

  func isBlank(line number: Int) -> Bool { trimmedLine(number).isEmpty }

  /// Takes out blocks that stand on lines of their own; the blank lines behind them stay, and what is then next to each
  /// other does not become one block.
  func leavingOut(
    _ first: Int, through last: Int, _ kind: RedactionChange.Kind = .passage,
    because reason: String
  ) -> RedactionEdit {
    var last = min(last, lineCount)
    while last > first, isBlank(line: last) { last -= 1 }
    let touches =
      first > 1 && last < lineCount && !isBlank(line: first - 1) && goesOn(line: last + 1)
    return RedactionEdit(
      lines(first, through: last), touches ? "\n" : "", kind, because: reason)
  }

  /// Whether a line would go on with the block before it: it begins no item, row, heading or quote of its own.
  private func goesOn(line number: Int) -> Bool {
    let text = trimmedLine(number)
    guard let first = bytes[text].first, !"-*+|#>".utf8.contains(first) else { return false }
    let digits = bytes[text].prefix { $0.isDigit }
    let next = bytes[safe: digits.endIndex] ?? 0
    return digits.isEmpty || next != Byte.dot && next != Byte.closeParen
  }

  /// Takes out bytes, and the lines on which nothing else stands.
  func leavingOut(
    _ range: Range<Int>, _ kind: RedactionChange.Kind = .passage, because reason: String
  ) -> RedactionEdit {
    let first = lineNumber(at: range.lowerBound)
    let last = lineNumber(at: max(range.lowerBound, range.upperBound - 1))
    let before = bytes[line(first).lowerBound..<max(line(first).lowerBound, range.lowerBound)]
    let end = max(range.upperBound, line(last).upperBound)
    let after = bytes[range.upperBound..<end]
    guard before.allSatisfy(\.isBlank), after.allSatisfy(\.isWhitespace) else {
      return RedactionEdit(range, "", kind, because: reason)
    }
    return leavingOut(first, through: last, kind, because: reason)
  }
}

extension MarkdownDocument {
  /// The lines that a block stands on, without blank ones behind it.
  func lines(of index: Int) -> ClosedRange<Int> {
    let first = source.lineNumber(at: nodes[index].sourceStart)
    let end = nodes[index].end
    // What has no place of its own, such as a break of lines, says nothing of where the next block is.
    var next = end
    while next < nodes.count, !nodes[next].kind.isBlock { next += 1 }
    var last = source.lineCount
    if next < nodes.count { last = source.lineNumber(at: nodes[next].sourceStart) - 1 }
    while last > first, source.isBlank(line: last) { last -= 1 }
    return first...max(first, last)
  }

  /// The code spans and blocks, as bytes of the source.
  func codeRanges() -> [Range<Int>] {
    nodes.indices.compactMap { index in
      switch nodes[index].kind {
      case .code: sourceRange(of: nodes[index].text)
      case .codeBlock:
        source.lines(lines(of: index).lowerBound, through: lines(of: index).upperBound)
      default: nil
      }
    }
  }
}

extension Node.Kind {
  var isBlock: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
      .thematicBreak, .table, .tableRow, .tableCell, .taskLine:
      true
    default: false
    }
  }
}
