/// Looks at eight bytes at once; most text holds nothing that a scanner stops at.
public enum ByteWords {
  /// Whether the eight bytes at `index` are all ASCII and none is NUL; false near the end.
  @inlinable
  public static func areText(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    guard let word = word(bytes, at: index) else { return false }
    return (word | zeroes(in: word)) & highBits == 0
  }

  /// Whether a byte is certainly not among the eight at `index`; false near the end.
  @inlinable
  public static func lack(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from index: Int)
    -> Bool
  {
    guard let word = word(bytes, at: index) else { return false }
    return zeroes(in: word ^ (ones &* UInt64(byte))) & highBits == 0
  }

  /// Whether two letters, in either case, certainly stand nowhere side by side with the first of them among the eight
  /// bytes at `index`; false near the end.
  @inlinable
  public static func lackPair(
    _ pair: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, from index: Int
  ) -> Bool {
    guard let word = word(bytes, at: index), let next = self.word(bytes, at: index + 1) else {
      return false
    }
    let small = ones &* 0x20
    let first = zeroes(in: (word | small) ^ (ones &* UInt64(pair.utf8Start[0])))
    let second = zeroes(in: (next | small) ^ (ones &* UInt64(pair.utf8Start[1])))
    return first & second & highBits == 0
  }

  /// The first place of a byte in a range.
  @inlinable
  public static func first(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let pattern = ones &* UInt64(byte)
    return first(in: bytes, range) { zeroes(in: $0 ^ pattern) & highBits }
  }

  /// How often a byte stands in a range.
  @inlinable
  public static func count(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    let pattern = ones &* UInt64(byte)
    var (index, count) = (range.lowerBound, 0)
    while index < range.upperBound, let word = word(bytes, at: index),
      index &+ 8 <= range.upperBound
    {
      let difference = word ^ pattern
      let isOther = ((difference & ~highBits) &+ ~highBits | difference) & highBits
      count &+= 8 &- isOther.nonzeroBitCount
      index &+= 8
    }
    while index < range.upperBound {
      if bytes[index] == byte { count &+= 1 }
      index &+= 1
    }
    return count
  }

  /// The first ASCII digit in a range.
  @inlinable
  public static func firstDigit(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    first(in: bytes, range) { word in
      let low = word & ~highBits
      let notBelow = low &+ ones &* (0x80 - 0x30)
      let above = low &+ ones &* (0x80 - 0x3A)
      return notBelow & ~above & ~word & highBits
    }
  }

  /// The first place of a range whose word has a flag; `flags` sets bit 7 of the bytes that are meant, and may set it
  /// wrongly only above one that is.
  @inlinable
  static func first(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ flags: (UInt64) -> UInt64
  ) -> Int? {
    var index = range.lowerBound
    let end = min(range.upperBound, bytes.count)
    while index &+ 8 <= end {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: index, as: UInt64.self))
      let found = flags(word)
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < end {
      // Seven more bytes that never have a flag of their own stand above the last ones.
      if flags(UInt64(bytes[index])) & 0x80 != 0 { return index }
      index &+= 1
    }
    return nil
  }

  /// Bit 7 of the bytes that are zero (and perhaps of some above one that is).
  @inlinable
  static func zeroes(in word: UInt64) -> UInt64 { (word &- ones) & ~word }

  @inlinable
  static func word(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt64? {
    guard index + 8 <= bytes.count else { return nil }
    return UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  @inlinable static var highBits: UInt64 { 0x8080_8080_8080_8080 }
  @inlinable static var ones: UInt64 { 0x0101_0101_0101_0101 }
}
