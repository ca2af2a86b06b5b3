import Markdown

/// How what is looked for begins: by two bytes, and words by three as well.
///
/// Of the second byte only the low six bits count: what begins so may still be something else.
struct Beginnings: Sendable {
  /// What may follow each byte: one bit for each low six bits.
  private var masks: [UInt64] = Array(repeating: 0, count: 256)
  /// How words begin, where nothing but words is looked for.
  private(set) var triples: TripleSet?

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
    triples?.insert(beginning: bytes)
    for first in Self.cases(of: bytes[0]) {
      guard bytes.count > 1 else {
        insertAll(first)
        continue
      }
      for second in Self.cases(of: bytes[1]) { insert(first, second) }
    }
  }

  /// The bytes that a byte of a phrase stands for.
  private static func cases(of byte: UInt8) -> [UInt8] {
    if byte == Byte.space { return [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D] }
    return byte.isLetter ? [byte, byte & ~0x20] : [byte]
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
