import Markdown

/// Looking at the words around a position: most identifiers are told from harmless ones by what precedes them.
extension IdentifierText {
  /// A byte of a word; bytes beyond ASCII count as letters, so that words of all languages are whole.
  static func isWordByte(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte >= 0x80 }

  /// The word that ends before an index, behind blanks and punctuation of the same line.
  func word(before index: Int) -> Range<Int>? {
    let end = start(before: index, atMost: 12) { byte in
      !Self.isWordByte(byte) && byte != Byte.lineFeed
    }
    let start = start(before: end, atMost: 32, while: Self.isWordByte)
    return start < end ? start..<end : nil
  }

  /// The word that begins at or behind an index of the same line.
  func word(after index: Int) -> Range<Int>? {
    let start = end(from: index, atMost: 12) { !Self.isWordByte($0) && $0 != Byte.lineFeed }
    let end = end(from: start, atMost: 32, while: Self.isWordByte)
    return start < end ? start..<end : nil
  }

  /// Whether one of the nearest words before an index is a term.
  func follows(_ terms: TermSet, _ index: Int, within count: Int = 1) -> Bool {
    var index = index
    for _ in 0..<count {
      guard let word = word(before: index) else { return false }
      if terms.contains(self, word) { return true }
      index = word.lowerBound
    }
    return false
  }

  /// Whether one of the nearest words from an index on is a term.
  func precedes(_ terms: TermSet, _ index: Int, within count: Int = 1) -> Bool {
    var index = index
    for _ in 0..<count {
      guard let word = word(after: index) else { return false }
      if terms.contains(self, word) { return true }
      index = word.upperBound
    }
    return false
  }

  /// The word directly before an index, with only blanks between.
  func adjacentWord(before index: Int) -> Range<Int>? {
    let end = start(before: index, atMost: 4, while: \.isBlank)
    let start = start(before: end, atMost: 32, while: Self.isWordByte)
    return start < end ? start..<end : nil
  }

  /// The word directly behind an index, with only blanks between.
  func adjacentWord(after index: Int) -> Range<Int>? {
    let start = end(from: index, atMost: 4, while: \.isBlank)
    let end = end(from: start, atMost: 32, while: Self.isWordByte)
    return start < end ? start..<end : nil
  }

  /// Whether nothing but blanks and marks of lists, quotes and prompts stand before an index on its line.
  func beginsLine(_ index: Int) -> Bool {
    let start = start(before: index, atMost: 16) { $0.isBlank || "-*>$#|+`".utf8.contains($0) }
    return start == range.lowerBound || bytes[start - 1] == Byte.lineFeed
  }

  /// Whether an index stands in the address of a reference site, such as `https://en.wikipedia.org/…`.
  func isInReferencePage(_ index: Int) -> Bool {
    let start = start(before: index, atMost: 200) {
      $0 > Byte.space && !Self.pageEdges.contains($0)
    }
    guard start < index, let scheme = (start..<index).first(where: { stands("://", at: $0) }) else {
      return false
    }
    let end = end(from: index, atMost: 200) { $0 > Byte.space && !Self.pageEdges.contains($0) }
    return ReferenceSites.holds(bytes[scheme + 3..<end])
  }

  /// What ends a web address in a text.
  static let pageEdges = ByteSet("<>\"'`|\\^()[]{}")
}
