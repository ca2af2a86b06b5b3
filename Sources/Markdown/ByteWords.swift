/// Looks at sixteen bytes at once; most text holds nothing that a scanner stops at.
///
/// The type of every vector is written out: left to inference, operators work on one byte after the other.
public enum ByteWords {
  /// Sixteen bytes. Of those that say where something stands, all bits or bit 7 are set where it does.
  public typealias Lanes = SIMD16<UInt8>

  /// The first place of a byte in a range.
  @inlinable
  public static func first(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    first(in: bytes, range) { index in equal(lanes(bytes, from: index), byte) }
  }

  /// The first place of either of two bytes in a range.
  @inlinable
  public static func first(
    _ byte: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    first(in: bytes, range) { index in
      let lanes = lanes(bytes, from: index)
      return equal(lanes, byte) | equal(lanes, other)
    }
  }

  /// How often a byte stands in a range.
  @inlinable
  public static func count(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int {
    var (index, count) = (range.lowerBound, 0)
    while index &+ 16 <= range.upperBound {
      let (low, high) = words(equal(lanes(bytes, from: index), byte))
      count &+= (low.nonzeroBitCount &+ high.nonzeroBitCount) / 8
      index &+= 16
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
    first(in: bytes, range) { index in digits(lanes(bytes, from: index)) }
  }

  /// The first place of a range where two small letters of ASCII stand side by side, or two others, in either case. The
  /// second letter may stand behind the range.
  @inlinable
  public static func firstPair(
    _ pair: StaticString, or other: StaticString, in bytes: UnsafeBufferPointer<UInt8>,
    _ range: Range<Int>
  ) -> Int? {
    let small = Lanes(repeating: 0x20)
    let (one, two) = (pair.utf8Start[0], pair.utf8Start[1])
    let (three, four) = (other.utf8Start[0], other.utf8Start[1])
    return first(in: bytes, range) { index in
      let letters = lanes(bytes, from: index) | small
      let next = lanes(bytes, from: index &+ 1) | small
      return equal(letters, one) & equal(next, two) | equal(letters, three) & equal(next, four)
    }
  }

  /// The first place from `index` on that is NUL or no ASCII; the end where there is none.
  @inlinable
  public static func endOfText(in bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    first(in: bytes, index..<max(index, bytes.count)) { index in
      let lanes = lanes(bytes, from: index)
      return lanes & Lanes(repeating: 0x80) | equal(lanes, 0)
    } ?? bytes.count
  }

  /// The first place of a range that is meant.
  ///
  /// - Parameter meant: is handed every sixteenth place and says where what is meant stands in the sixteen bytes there.
  @inlinable @inline(__always)
  public static func first(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, where meant: (Int) -> Lanes
  ) -> Int? {
    let end = min(range.upperBound, bytes.count)
    var index = range.lowerBound
    while index < end {
      let (low, high) = words(meant(index))
      if low | high != 0 {
        let place =
          low != 0
          ? index &+ low.trailingZeroBitCount >> 3 : index &+ 8 &+ high.trailingZeroBitCount >> 3
        return place < end ? place : nil
      }
      index &+= 16
    }
    return nil
  }

  /// All bits of the bytes that are equal to one.
  @inlinable @inline(__always)
  public static func equal(_ lanes: Lanes, _ byte: UInt8) -> Lanes {
    unsafeBitCast(lanes .== Lanes(repeating: byte), to: Lanes.self)
  }

  /// All bits of the bytes that are digits of ASCII.
  @inlinable @inline(__always)
  public static func digits(_ lanes: Lanes) -> Lanes {
    below(10, lanes &- Lanes(repeating: 0x30))
  }

  /// All bits of the bytes that are letters or digits of ASCII.
  @inlinable @inline(__always)
  public static func alphanumerics(_ lanes: Lanes) -> Lanes {
    below(26, (lanes | Lanes(repeating: 0x20)) &- Lanes(repeating: 0x61)) | digits(lanes)
  }

  /// All bits of the bytes that are lower than one.
  @inlinable @inline(__always)
  public static func below(_ limit: UInt8, _ lanes: Lanes) -> Lanes {
    unsafeBitCast(lanes .< Lanes(repeating: limit), to: Lanes.self)
  }

  /// How many lanes are set before the first one that is not.
  @inlinable @inline(__always)
  public static func prefixCount(_ lanes: Lanes) -> Int {
    let (low, high) = words(~lanes)
    return low != 0
      ? low.trailingZeroBitCount >> 3 : high != 0 ? 8 &+ high.trailingZeroBitCount >> 3 : 16
  }

  /// Sixteen bytes as two words, the first byte lowest.
  @inlinable @inline(__always)
  public static func words(_ lanes: Lanes) -> (low: UInt64, high: UInt64) {
    let words = unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    return (UInt64(littleEndian: words.x), UInt64(littleEndian: words.y))
  }

  /// The sixteen bytes at a place; behind the end stands NUL.
  @inlinable @inline(__always)
  public static func lanes(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Lanes {
    guard index &+ 16 <= bytes.count else { return lastLanes(bytes, from: index) }
    return UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: Lanes.self)
  }

  @inlinable @inline(never)
  static func lastLanes(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Lanes {
    var words = SIMD2<UInt64>.zero
    if bytes.count >= 16, index < bytes.count {
      let last = Self.words(lanes(bytes, from: bytes.count - 16))
      // The bytes before the place go.
      let bits = (index + 16 - bytes.count) * 8
      (words.x, words.y) = (last.low >> bits | last.high >> (bits - 64), last.high >> bits)
    } else {
      for place in stride(from: bytes.count - 1, through: index, by: -1) {
        words.y = words.y << 8 | words.x >> 56
        words.x = words.x << 8 | UInt64(bytes[place])
      }
    }
    return unsafeBitCast(
      SIMD2<UInt64>(words.x.littleEndian, words.y.littleEndian), to: Lanes.self)
  }
}
