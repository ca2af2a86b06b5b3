import Markdown

/// What stands around a phrase: words before and behind it, quotes and sentences.
struct PhraseContext {
  let bytes: [UInt8]
  let block: ProseBlock

  /// The sentence that holds a position.
  func sentence(at position: Int) -> Range<Int> {
    var start = position
    while start > block.text.lowerBound, !isEnd(start - 1) { start -= 1 }
    var end = position
    while end < block.text.upperBound, !isEnd(end) { end += 1 }
    return start..<end
  }

  /// A full stop before white space, or the end of a paragraph's line that no sentence runs over.
  private func isEnd(_ index: Int) -> Bool {
    guard ".!?;".utf8.contains(bytes[index]) else { return false }
    return index + 1 >= block.text.upperBound || bytes[index + 1].isWhitespace
  }

  /// Whether somebody else's words are given: an odd number of quotation marks before the position, or a curly one
  /// that is still open.
  func isQuoted(at position: Int) -> Bool {
    var straight = 0
    var depth = 0
    var index = block.text.lowerBound
    while index < position {
      if bytes[index] == Byte.quote { straight += 1 }
      if bytes[index] == 0xE2, index + 2 < position, bytes[index + 1] == 0x80 {
        if bytes[index + 2] == 0x9C { depth += 1 } else if bytes[index + 2] == 0x9D { depth -= 1 }
      }
      index += 1
    }
    return straight % 2 == 1 || depth > 0
  }

  /// The word that ends before a position, within the block; empty behind punctuation.
  func word(before position: Int) -> Range<Int> {
    var end = position
    while end > block.text.lowerBound, bytes[end - 1].isWhitespace { end -= 1 }
    var start = end
    while start > block.text.lowerBound, isWordByte(bytes[start - 1]) { start -= 1 }
    return start..<end
  }

  /// The word that begins behind a position.
  func word(behind position: Int) -> Range<Int> {
    var start = position
    while start < block.text.upperBound, bytes[start].isWhitespace { start += 1 }
    var end = start
    while end < block.text.upperBound, isWordByte(bytes[end]) { end += 1 }
    return start..<end
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "'") || byte == Byte.hyphen
      || byte == Byte.underscore || byte >= 0x80
  }

  func lowercased(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].lazy.map(\.lowercased), as: UTF8.self)
  }

  /// The word before a position that no adverb or auxiliary is: what a verb at that position says something of.
  func subject(before position: Int) -> Range<Int> {
    var word = word(before: position)
    var steps = 0
    while steps < 5, !word.isEmpty, Self.fillers.contains(lowercased(word)) {
      word = self.word(before: word.lowerBound)
      steps += 1
    }
    return word
  }

  private static let fillers: Set<String> = [
    "had", "has", "have", "also", "then", "simply", "again", "just", "still", "probably",
    "apparently", "likely",
    "unfortunately", "mostly", "largely", "clearly", "later", "initially", "accidentally",
    "mistakenly", "inadvertently",
    "wrongly", "incorrectly", "was", "both", "all", "may", "might", "must", "either", "obviously",
    "completely",
    "on-duty", "on-call", "repeatedly", "consistently", "himself", "herself", "is", "were", "are",
  ]
}

extension ProseBlock {
  /// Whether rules about wording look at it: not at what is quoted from elsewhere.
  var isOwnWords: Bool { !isQuoted }
}
