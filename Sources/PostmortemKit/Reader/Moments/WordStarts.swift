import Markdown

/// What words may be, going by their first three letters in any case: a look that spares most text the comparison
/// with whole words.
struct WordStarts: Sendable {
  /// The flags of words by 15 bits: five for each letter, 0 for what is none.
  private var flags = [UInt8](repeating: 0, count: 1 << 15)

  /// Adds words with a flag each of them has; those that begin with other than ASCII are never ruled out.
  mutating func add(_ words: some Sequence<String>, _ flag: UInt8) {
    for word in words where word.utf8.prefix(3).allSatisfy({ $0 < 0x80 }) {
      let letters = Array(word.utf8) + [0, 0]
      flags[Self.packed(letters[0], letters[1], letters[2])] |= flag
    }
  }

  /// The flags of the words that the letters at a cursor may begin; 0 where no letter is there.
  func flags(at cursor: ByteCursor) -> UInt8 {
    flags(cursor.peek(), cursor.peek(1), cursor.peek(2))
  }

  /// The flags of the words that three bytes may begin; 0 where the first of them is no letter.
  func flags(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt8 {
    first.isLetter ? flags[Self.packed(first, second, third)] : 0
  }

  /// The flags of a word that begins with some letters, three of them at most.
  func flags(of letters: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
    let first = letters.startIndex
    return flags(
      letters[first], letters.count > 1 ? letters[first + 1] : 0,
      letters.count > 2 ? letters[first + 2] : 0)
  }

  /// Whether a text may begin with one of the words, or with something else than three letters.
  func mayBegin(_ text: some Collection<UInt8>) -> Bool {
    var bytes = text.makeIterator()
    guard let first = bytes.next(), let second = bytes.next(), let third = bytes.next(),
      first.isLetter, second.isLetter, third.isLetter
    else { return true }
    return flags[Self.packed(first, second, third)] != 0
  }

  private static func packed(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    guard second.isLetter else { return Int(first & 31) << 10 }
    return Int(first & 31) << 10 | Int(second & 31) << 5 | (third.isLetter ? Int(third & 31) : 0)
  }
}
