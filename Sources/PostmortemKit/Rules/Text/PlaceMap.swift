import Markdown

/// Where the words of a text begin and where other bytes than letters, digits and spaces stand, found eight bytes at
/// once and once for all that is looked for.
struct PlaceMap: Sendable {
  /// The place of the text that the first flags are for.
  let start: Int
  /// A byte for each byte of the text: bit 7 where a word of ASCII begins, bit 6 where another sign stands.
  let flags: [UInt64]

  init(_ text: [UInt8], _ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    start = range.lowerBound
    let count = (range.count + 7) / 8
    flags = text.withUnsafeBufferPointer { text in
      Array(unsafeUninitializedCapacity: count) { flags, size in
        var carry: UInt64 = 0
        for number in 0..<count {
          let bytes = Self.word(text, from: range.lowerBound &+ number &* 8, to: range.upperBound)
          let words = Self.words(bytes)
          let signs = ~(words | Self.spaces(bytes)) & Self.highBits
          flags[number] = words & ~(words << 8 | carry) | signs >> 1
          carry = words >> 56
        }
        size = count
      }
    }
  }

  /// Eight bytes, with spaces behind the end.
  @inline(__always)
  private static func word(_ text: UnsafeBufferPointer<UInt8>, from index: Int, to end: Int)
    -> UInt64
  {
    if index &+ 8 <= end {
      return UInt64(
        littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
          fromByteOffset: index, as: UInt64.self))
    }
    return (index..<index &+ 8).reversed().reduce(0) { word, place in
      word << 8 | UInt64(place < end ? text[place] : Byte.space)
    }
  }

  /// Bit 7 of the bytes that are letters or digits of ASCII.
  @inline(__always)
  private static func words(_ bytes: UInt64) -> UInt64 {
    let low = bytes & ~highBits
    let small = low | ones &* 0x20
    let letters = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
    let digits = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
    return (letters | digits) & ~bytes & highBits
  }

  /// Bit 7 of the bytes that are a space.
  @inline(__always)
  private static func spaces(_ bytes: UInt64) -> UInt64 {
    let others = bytes ^ ones &* 0x20
    return ~(((others & ~highBits) &+ ~highBits) | others) & highBits
  }

  @inline(__always) private static var highBits: UInt64 { 0x8080_8080_8080_8080 }
  @inline(__always) private static var ones: UInt64 { 0x0101_0101_0101_0101 }
}
