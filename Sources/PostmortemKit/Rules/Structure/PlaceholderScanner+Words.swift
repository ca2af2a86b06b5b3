import Markdown

/// Words that stand for what is still to be written: TODO, TBD, XXX.
extension PlaceholderScanner {
  func word(at index: Int) -> Placeholder? {
    switch bytes[index] {
    case UInt8(ascii: "T"):
      for word in ["TBD", "TBA", "TBC"] as [StaticString] {
        if let range = range(of: word, at: index) { return toBeSaid(range) }
      }
      return range(of: "TODO", at: index).flatMap(note)
    case UInt8(ascii: "F"): return range(of: "FIXME", at: index).flatMap(note)
    case UInt8(ascii: "t"):
      guard let range = range(of: "tbd", at: index) ?? range(of: "tba", at: index),
        isWholeValue(range)
      else { return nil }
      return Placeholder(range: range)
    case UInt8(ascii: "X"), UInt8(ascii: "Y"), UInt8(ascii: "Z"): return letters(at: index)
    case UInt8(ascii: "A"):
      let name: StaticString = "Author Last Name"
      return stands(name, at: index)
        ? Placeholder(range: index..<index + name.utf8CodeUnitCount) : nil
    default: return nil
    }
  }

  /// The range of a word that ends where it should, and is no ticket (`TODO-12`) and no file (`TODO.md`).
  private func range(of word: StaticString, at index: Int) -> Range<Int>? {
    guard stands(word, at: index) else { return nil }
    let end = index + word.utf8CodeUnitCount
    let (next, second) = (byte(at: end), byte(at: end + 1))
    if next.isAlphanumeric || next == Byte.underscore { return nil }
    if "-./".utf8.contains(next), second.isAlphanumeric { return nil }
    return index..<end
  }

  private func toBeSaid(_ range: Range<Int>) -> Placeholder? {
    isQuoted(range) ? nil : Placeholder(range: range)
  }

  /// A note to oneself. Within a sentence the word is only mentioned; over a list it is the list's name; and in a
  /// list of actions it says how far they are.
  private func note(_ range: Range<Int>) -> Placeholder? {
    guard !isAction, !isQuoted(range), block.kind != .heading else { return nil }
    if range.lowerBound == text.lowerBound {
      let after = bytes.trimming(range.upperBound..<text.upperBound)
      guard !after.isEmpty, bytes[after] != [Byte.colon] else {
        return isState || isNameOfList ? nil : Placeholder(range: range)
      }
      if followsListWord(range.upperBound) || isNameOfLine(range) { return nil }
      return Placeholder(range: range)
    }
    let before = lastByte(before: range.lowerBound)
    if before == Byte.colon, isWholeValue(range) { return Placeholder(range: range) }
    let isInMarks = before == Byte.openParen || before == Byte.openBracket
    let isLineStart = line(around: range.lowerBound).lowerBound == range.lowerBound
    guard isInMarks || isLineStart || byte(at: range.upperBound) == Byte.colon else { return nil }
    return followsListWord(range.upperBound) ? nil : Placeholder(range: range)
  }

  /// `TODO list`, `TODO items`
  private func followsListWord(_ index: Int) -> Bool {
    ([" list", " item", " note", " comment"] as [StaticString]).contains { stands($0, at: index) }
  }

  /// Whether a cell is one of many in its row: the state of what the row tells.
  private var isState: Bool {
    guard block.kind == .cell else { return false }
    var row = block.node
    let first = max(0, row - 64)
    while row > first, markdown.nodes[row].kind != .tableRow { row -= 1 }
    guard markdown.nodes[row].kind == .tableRow else { return true }
    return markdown.children(of: row).prefix(3).count(where: { _ in true }) > 2
  }

  /// Whether a list follows, whose name the text is. A list that follows an item is none of the item's.
  private var isNameOfList: Bool {
    let end = markdown.nodes[block.node].end
    guard end < markdown.nodes.count, markdown.nodes[end].kind == .list else { return false }
    let above = markdown.nodes[block.node - 1]
    return above.kind != .item || above.end > end
  }

  /// `TODO:` on a line of its own, above lines of the same paragraph.
  private func isNameOfLine(_ range: Range<Int>) -> Bool {
    let line = line(around: range.lowerBound)
    let after = bytes.trimming(range.upperBound..<line.upperBound)
    return line.upperBound < text.upperBound && (after.isEmpty || bytes[after] == [Byte.colon])
  }

  /// `XXX` for a value: short text that ends with it, or a unit behind it. Elsewhere it hides a name on purpose.
  private func letters(at index: Int) -> Placeholder? {
    let letter = bytes[index]
    var end = index
    while end < text.upperBound, bytes[end] == letter { end += 1 }
    let range = index..<end
    guard (2...3).contains(range.count), !isQuoted(range), !byte(at: end).isAlphanumeric,
      !"-_/:@".utf8.contains(byte(at: end))
    else { return nil }
    if byte(at: end) == UInt8(ascii: "%") { return Placeholder(range: index..<end + 1) }
    if letter == UInt8(ascii: "X"), let unit = unitEnd(at: end) {
      return Placeholder(range: index..<unit)
    }
    let line = line(around: index)
    let rest = bytes.trimming(end..<max(end, line.upperBound))
    guard range.count == 3, bytes[rest].allSatisfy({ ".)*_".utf8.contains($0) }) else { return nil }
    let words = bytes[line].count(where: \.isBlank) + 1
    guard words <= 3 || lastByte(before: index) == Byte.colon else { return nil }
    return Placeholder(range: range)
  }

  /// Where the unit ends that stands behind a number.
  func unitEnd(at index: Int) -> Int? {
    var start = index
    if byte(at: start) == Byte.space { start += 1 }
    var end = start
    while byte(at: end).isLetter { end += 1 }
    guard end > start, end - start <= 9 else { return nil }
    let word = String(decoding: bytes[start..<end].map(\.lowercased), as: UTF8.self)
    return Self.units.contains(word) ? end : nil
  }

  private static let units: Set<String> = [
    "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours", "sec", "secs", "second",
    "seconds", "day", "days", "users", "customers", "requests", "percent",
  ]
}
