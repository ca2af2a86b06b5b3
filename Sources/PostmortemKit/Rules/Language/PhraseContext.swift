import Markdown

/// What stands around a phrase: words before and behind it, quotes and sentences.
struct PhraseContext {
  let bytes: [UInt8]
  let block: ProseBlock
  private let quotes: [Range<Int>]
  private let prose: Prose

  init(bytes: [UInt8], block: ProseBlock, of prose: Prose) {
    self.bytes = bytes
    self.block = block
    self.prose = prose
    quotes = Self.quotes(in: bytes, block.text)
  }

  /// Whether a position is code or an address.
  func isCode(at position: Int) -> Bool { prose.isCode(position, in: block) }

  /// The sentence that holds a position, as far as a reader would follow it.
  func sentence(at position: Int) -> Range<Int> {
    let first = max(block.text.lowerBound, position - Self.longestSentence)
    let last = min(block.text.upperBound, position + Self.longestSentence)
    var start = position
    while start > first, !isEnd(start - 1) { start -= 1 }
    var end = position
    while end < last, !isEnd(end) { end += 1 }
    return start..<end
  }

  private static let longestSentence = 600

  /// A full stop before white space, or the end of a paragraph's line that no sentence runs over.
  private func isEnd(_ index: Int) -> Bool {
    guard Self.sentenceEnds.contains(bytes[index]) else { return false }
    return index + 1 >= block.text.upperBound || bytes[index + 1].isWhitespace
  }

  private static let sentenceEnds = ByteSet(".!?;")

  /// Whether somebody else's words are given.
  func isQuoted(at position: Int) -> Bool {
    let low = (0..<quotes.count).endOfPrefix { quotes[$0].upperBound <= position }
    return low < quotes.count && quotes[low].contains(position)
  }

  /// What stands between quotation marks, straight or curly; one that is never closed reaches to the end.
  private static func quotes(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    var index = range.lowerBound
    while index < range.upperBound {
      let isCurly = bytes[index] == 0xE2 && index + 2 < range.upperBound && bytes[index + 1] == 0x80
      let opens = isCurly && bytes[index + 2] == 0x9C
      let closes = isCurly && bytes[index + 2] == 0x9D
      if bytes[index] == Byte.quote || opens || closes {
        if let begin = start, !opens {
          found.append(begin..<index)
          start = nil
        } else if start == nil, !closes {
          start = index
        }
      }
      index += 1
    }
    if let start { found.append(start..<range.upperBound) }
    return found
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
    String(decoding: bytes[range].map(\.lowercased), as: UTF8.self)
  }

  /// Whether any of some texts in lower case stands in a range, in either case.
  func holds(_ texts: [StaticString], in range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      texts.contains { text in
        let count = text.utf8CodeUnitCount
        guard range.count >= count else { return false }
        return (range.lowerBound...range.upperBound - count).contains { start in
          (0..<count).allSatisfy { bytes[start + $0].lowercased == text.utf8Start[$0] }
        }
      }
    }
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
