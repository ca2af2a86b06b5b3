/// A number for the letters of a word as they are compared (FNV-1a over scalars).
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ scalar: UInt32) {
    guard scalar != 0 else { return }
    value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01B3
    value ^= value >> 29
  }

  /// The number of the words `first` and `next`, in this order.
  static func joined(_ first: UInt64, _ next: UInt64) -> UInt64 {
    var value = (first &* 0x9E37_79B9_7F4A_7C15) ^ next
    value ^= value >> 31
    return value &* 0x0000_0100_0000_01B3
  }

  /// The number of a whole word.
  static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    var index = range.lowerBound
    while index < range.upperBound {
      let letter = LetterFolding.letter(at: index, in: bytes, before: range.upperBound)
      hash.add(letter.first)
      hash.add(letter.second)
      index += letter.length
    }
    return hash.value
  }
}
