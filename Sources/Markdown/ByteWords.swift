/// Looks at eight bytes at once; most text holds nothing that a scanner stops at.
public enum ByteWords {
  /// Whether the eight bytes at `index` are all ASCII and none is NUL; false near the end.
  @inlinable
  public static func areText(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    guard let word = word(bytes, at: index) else { return false }
    return (word | zeroes(in: word)) & highBits == 0
  }

  /// Whether the eight bytes at `index` are all ASCII; false near the end.
  @inlinable
  public static func areASCII(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Bool {
    guard let word = word(bytes, at: index) else { return false }
    return word & highBits == 0
  }

  /// Whether a byte is certainly not among the eight at `index`; false near the end.
  @inlinable
  public static func lack(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, from index: Int)
    -> Bool
  {
    guard let word = word(bytes, at: index) else { return false }
    return zeroes(in: word ^ (ones &* UInt64(byte))) & highBits == 0
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
