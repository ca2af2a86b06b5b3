/// The numbers of the bits that are set in the flags of a `PlaceMap`.
///
/// How many bits a word has nobody can guess, and a loop that ends with the last one would be guessed wrongly for every
/// third word, which takes longer than to write some numbers that do not count: those behind them are written over them.
enum FlagBits {
  /// How many words are unpacked at once.
  static let mostWords = 256
  /// Room for their bits, one in each byte, and for what does not count.
  static let capacity = mostWords * 8 + 8

  /// Writes the numbers of all bits, in their order; returns how many there are.
  @inline(__always)
  static func unpack(
    _ words: UnsafeBufferPointer<UInt64>.SubSequence,
    into bits: UnsafeMutableBufferPointer<UInt16>
  ) -> Int {
    var count = 0
    var base: UInt16 = 0
    for word in words {
      // A byte has bit 7 or bit 6.
      let bytes = (word >> 7 | word >> 6) & 0x0101_0101_0101_0101
      let size = Int(truncatingIfNeeded: (bytes &* 0x0101_0101_0101_0101) >> 56)
      var left = word
      var next = count
      repeat {
        for _ in 0..<4 {
          bits[next] = base &+ UInt16(truncatingIfNeeded: left.trailingZeroBitCount)
          left &= left &- 1
          next &+= 1
        }
      } while left != 0
      count &+= size
      base &+= 64
    }
    return count
  }
}
