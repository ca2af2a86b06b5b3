import Markdown

/// A set of words that a part of a text is looked up in without a copy. Letters of ASCII may have any case.
struct TermSet: Sendable {
  private var storage: [UInt8] = []
  private var slots: [Range<Int32>]
  private let mask: Int

  /// The words of a literal, between white space and in lower case.
  init(_ list: StaticString) {
    self.init(words: list.description.split(whereSeparator: \.isWhitespace))
  }

  /// Words of languages whose letters are not all of ASCII: each also with a capital first letter and in capitals.
  init(multilingual list: StaticString) {
    let words = list.description.split(whereSeparator: \.isWhitespace)
    self.init(
      words: words + words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        + words.map { Substring($0.uppercased()) })
  }

  private init(words: [Substring]) {
    var size = 16
    while size < words.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: 0..<0, count: size)
    for word in words { insert(word.utf8.map(\.lowercased)) }
  }

  private mutating func insert(_ word: [UInt8]) {
    var slot = Self.hash(word[...]) & mask
    while !slots[slot].isEmpty { slot = (slot + 1) & mask }
    slots[slot] = Int32(storage.count)..<Int32(storage.count + word.count)
    storage += word
  }

  func contains(_ text: IdentifierText, _ part: Range<Int>) -> Bool {
    contains(text.bytes[part.clamped(to: text.range)])
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count < 64 else { return false }
    var slot = Self.hash(word) & mask
    while !slots[slot].isEmpty {
      let term = slots[slot]
      if term.count == word.count,
        zip(storage[Int(term.lowerBound)..<Int(term.upperBound)], word)
          .allSatisfy({ $0 == $1.lowercased })
      {
        return true
      }
      slot = (slot + 1) & mask
    }
    return false
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte.lowercased)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
