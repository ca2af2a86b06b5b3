/// What may follow each byte that can begin something, so that most places are passed over by two bytes.
///
/// Only the low six bits of the second byte count: a place that this lets through may still be none.
struct SecondBytes: Sendable {
  /// One bit for each low six bits, by the first byte.
  private(set) var masks: [UInt64] = Array(repeating: 0, count: 256)

  mutating func insert(_ first: UInt8, _ second: UInt8) {
    masks[Int(first)] |= 1 << UInt64(second & 63)
  }

  mutating func insert(_ first: UInt8, where follows: (UInt8) -> Bool) {
    for second in 0...UInt8.max where follows(second) { insert(first, second) }
  }

  mutating func insertAll(_ first: UInt8) { masks[Int(first)] = .max }

  /// Whether the byte behind a place lets something begin there.
  static func allows(_ mask: UInt64, _ second: UInt8) -> Bool {
    mask >> UInt64(second & 63) & 1 == 1
  }
}
