import Markdown

/// How texts begin, by three bytes mixed to a number: a look that spares most words the comparison with phrases.
///
/// Letters count in either case, and all white space is alike. A text may be thought to begin in a way that it does not,
/// never the other way round.
struct TripleSet: Sendable {
  /// One bit for each of 4,096 numbers.
  private var bits = [UInt64](repeating: 0, count: count / 64)

  /// How many numbers there are.
  static var count: Int { 4096 }

  /// Adds how a text begins; where it has fewer than three bytes, all that may follow.
  mutating func insert(beginning bytes: [UInt8]) {
    guard bytes.count < 3 else {
      insert(bytes[0], bytes[1], bytes[2])
      // Several blanks between two words count as one.
      if bytes[1] == Byte.space { insert(bytes[0], Byte.space, Byte.space) }
      return
    }
    for next in 0...UInt8.max { insert(beginning: bytes + [next]) }
  }

  private mutating func insert(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    Self.forEachNumber(first, second, third) { bits[$0 >> 6] |= 1 << UInt64($0 & 63) }
  }

  /// Hands on the numbers of all that three bytes of a phrase stand for.
  @inline(__always)
  static func forEachNumber(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, _ body: (Int) -> Void
  ) {
    forEachCase(of: first) { first in
      forEachCase(of: second) { second in
        forEachCase(of: third) { third in
          body(number(UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16))
        }
      }
    }
  }

  /// A space stands for all white space.
  @inline(__always)
  private static func forEachCase(of byte: UInt8, _ body: (UInt8) -> Void) {
    body(byte)
    guard byte == Byte.space else { return }
    for blank in 0x09...0x0D as ClosedRange<UInt8> { body(blank) }
  }

  /// Whether one of the texts may begin at a place; near the end of all text nothing can be told.
  @inline(__always)
  static func holds(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, in bits: UnsafeBufferPointer<UInt64>
  ) -> Bool {
    guard let number = number(text, at: place) else { return true }
    return bits[number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  /// The number of the three bytes at a place; nil near the end of all text.
  @inline(__always)
  static func number(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    guard place &+ 4 <= text.count else { return nil }
    let bytes = UnsafeRawBufferPointer(text).loadUnaligned(
      fromByteOffset: place, as: UInt32.self)
    return number(UInt32(littleEndian: bytes))
  }

  /// Of the lowest three bytes, without the bit that tells small letters from capital ones, a number below `count`.
  @inline(__always)
  private static func number(_ bytes: UInt32) -> Int {
    Int(((bytes & 0x00DF_DFDF) &* 0x9E37_79B1) >> 20)
  }

  /// The number of the three bytes behind the first three at a place, where all white space between two words is one
  /// space; nil near the end of all text.
  @inline(__always)
  static func numberBehind(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    guard place &+ 6 <= text.count else { return nil }
    let bytes = UnsafeRawBufferPointer(text).loadUnaligned(
      fromByteOffset: place &+ 2, as: UInt32.self)
    let word = UInt32(littleEndian: bytes)
    return isPlain(word) ? number(word >> 8) : numberBehindBlanks(text, at: place)
  }

  /// Whether four bytes hold no white space but spaces, and no two of these side by side. A carry from one byte to the
  /// next may make plain bytes look otherwise, never the other way round.
  @inline(__always)
  private static func isPlain(_ word: UInt32) -> Bool {
    let (spaces, ones, highs) = (
      0x2020_2020 as UInt32, 0x0101_0101 as UInt32, 0x8080_8080 as UInt32
    )
    let controls = (word &- spaces) & ~word & highs
    let differences = word ^ spaces
    let blanks = (differences &- ones) & ~differences & highs
    return controls == 0 && blanks & blanks >> 8 == 0
  }

  @inline(never)
  private static func numberBehindBlanks(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> Int? {
    var index = place &+ 3
    var bytes: UInt32 = 0
    var isBlank = text[place &+ 2].isWhitespace
    var count: UInt32 = 0
    while count < 3 {
      guard index < text.count else { return nil }
      let byte = text[index]
      index &+= 1
      if byte.isWhitespace {
        if isBlank { continue }
        isBlank = true
        bytes |= UInt32(Byte.space) << (count &* 8)
      } else {
        isBlank = false
        bytes |= UInt32(byte) << (count &* 8)
      }
      count &+= 1
    }
    return number(bytes)
  }

  /// The number of the three bytes behind the first three of a phrase; nil where it has fewer, or where the white space
  /// between its words can be one of the first three.
  static func numberBehind(beginningOf phrase: [UInt8]) -> Int? {
    guard phrase.count >= 6, phrase[0] != Byte.space, phrase[1] != Byte.space else { return nil }
    return number(UInt32(phrase[3]) | UInt32(phrase[4]) << 8 | UInt32(phrase[5]) << 16)
  }

  /// The numbers of all ways to begin.
  func forEachNumber(_ body: (Int) -> Void) {
    for number in 0..<Self.count where bits[number >> 6] >> UInt64(number & 63) & 1 == 1 {
      body(number)
    }
  }

  func withBits<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
    bits.withUnsafeBufferPointer(body)
  }
}
