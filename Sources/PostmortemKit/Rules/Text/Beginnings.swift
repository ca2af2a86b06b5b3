import Markdown

/// How what is looked for begins: by two bytes, and words by three as well.
///
/// Of the second byte only the low six bits count: what begins so may still be something else.
struct Beginnings: Sendable {
  /// What may follow each byte: one bit for each low six bits.
  private var masks: [UInt64] = Array(repeating: 0, count: 256)
  /// How words begin, where nothing but words is looked for.
  private(set) var triples: TripleSet?
  /// The phrases of words, as far as they count for `CommonPlaces`.
  private(set) var phrases: [[UInt8]] = []

  init(ofWordsOnly: Bool) { triples = ofWordsOnly ? TripleSet() : nil }

  mutating func insert(_ first: UInt8, _ second: UInt8) {
    masks[Int(first)] |= 1 << UInt64(second & 63)
  }

  mutating func insert(_ first: UInt8, where follows: (UInt8) -> Bool) {
    for second in 0...UInt8.max where follows(second) { insert(first, second) }
  }

  mutating func insertAll(_ first: UInt8) { masks[Int(first)] = .max }

  /// Adds how a phrase in lower case begins.
  mutating func insert(beginning bytes: [UInt8]) {
    if triples != nil {
      triples?.insert(beginning: bytes)
      phrases.append(Array(bytes.prefix(6)))
    }
    Self.forEachCase(of: bytes[0]) { first in
      guard bytes.count > 1 else { return insertAll(first) }
      Self.forEachCase(of: bytes[1]) { second in insert(first, second) }
    }
  }

  /// Hands on the bytes that a byte of a phrase stands for.
  private static func forEachCase(of byte: UInt8, _ body: (UInt8) -> Void) {
    body(byte)
    if byte.isLetter { body(byte & ~0x20) }
    if byte == Byte.space { for blank in 0x09...0x0D as ClosedRange<UInt8> { body(blank) } }
  }

  /// Hands on the first byte and the low six bits of the second of all pairs.
  func forEachPair(_ body: (Int, Int) -> Void) {
    for (first, mask) in masks.enumerated() {
      var left = mask
      while left != 0 {
        body(first, left.trailingZeroBitCount)
        left &= left - 1
      }
    }
  }

  /// Whether something can begin with two bytes.
  @inline(__always)
  func allow(_ first: UInt8, _ second: UInt8) -> Bool {
    masks[Int(first)] >> UInt64(second & 63) & 1 == 1
  }
}
