import Markdown

/// Finds the places where by two bytes something can begin, so that most of a text is passed over eight bytes at once.
///
/// Letters and digits begin something only where a word does. Of the second byte only the low six bits count: a place
/// that this finds may still be none.
struct PlaceScanner: Sendable {
  /// What may follow each byte: one bit for each low six bits.
  private var masks: [UInt64] = Array(repeating: 0, count: 256)
  /// Whether only words begin something.
  private let takesWordsOnly: Bool
  /// The bits of a byte that make it part of a word, whatever the others are.
  private let wordBits: UInt64

  /// - Parameters:
  ///   - takesWordsOnly: whether no other byte than a letter or digit begins something.
  ///   - joinsScripts: whether all bytes beyond ASCII are parts of words.
  init(takesWordsOnly: Bool = false, joinsScripts: Bool = false) {
    self.takesWordsOnly = takesWordsOnly
    wordBits = joinsScripts ? Self.highBits : 0
  }

  mutating func insert(_ first: UInt8, _ second: UInt8) {
    masks[Int(first)] |= 1 << UInt64(second & 63)
  }

  mutating func insert(_ first: UInt8, where follows: (UInt8) -> Bool) {
    for second in 0...UInt8.max where follows(second) { insert(first, second) }
  }

  mutating func insertAll(_ first: UInt8) { masks[Int(first)] = .max }

  /// Whether something can begin with two bytes.
  func allows(_ first: UInt8, _ second: UInt8) -> Bool {
    masks[Int(first)] >> UInt64(second & 63) & 1 == 1
  }

  /// The first place of a range.
  ///
  /// - Parameter isStart: whether a word can begin where the range does, whatever stands before it.
  func next(in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isStart: Bool) -> Int? {
    masks.withUnsafeBufferPointer { masks in
      var index = range.lowerBound
      var carry: UInt64 = isStart || index == 0 ? 0 : Self.wordByte(text[index - 1], wordBits)
      while index < range.upperBound, index + 8 <= text.count {
        let bytes = UInt64(
          littleEndian: UnsafeRawBufferPointer(text).loadUnaligned(
            fromByteOffset: index, as: UInt64.self))
        let words = Self.words(bytes) | bytes & wordBits
        var places = words & ~(words << 8 | carry)
        if !takesWordsOnly { places |= ~words & ~Self.spaces(bytes) & Self.highBits }
        carry = words >> 56
        while places != 0 {
          let place = index + places.trailingZeroBitCount >> 3
          if place >= range.upperBound { return nil }
          if Self.stands(at: place, in: text, masks) { return place }
          places &= places &- 1
        }
        index += 8
      }
      return last(in: text, index..<max(index, range.upperBound), carry, masks)
    }
  }

  /// The first place among the last bytes of a text.
  private func last(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ carry: UInt64,
    _ masks: UnsafeBufferPointer<UInt64>
  ) -> Int? {
    var carry = carry
    for index in range {
      let word = Self.wordByte(text[index], wordBits)
      if word == 0 ? !takesWordsOnly : carry == 0, Self.stands(at: index, in: text, masks) {
        return index
      }
      carry = word
    }
    return nil
  }

  @inline(__always)
  private static func stands(
    at place: Int, in text: UnsafeBufferPointer<UInt8>, _ masks: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    let next = place + 1 < text.count ? text[place + 1] : 0
    return masks[Int(text[place])] >> UInt64(next & 63) & 1 == 1
  }

  private static func wordByte(_ byte: UInt8, _ wordBits: UInt64) -> UInt64 {
    byte.isAlphanumeric || UInt64(byte) & wordBits & 0x80 != 0 ? 0x80 : 0
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
