import Markdown

/// How texts begin, by three bytes mixed to a number: a look that spares most words the comparison with phrases.
///
/// Letters count in either case, and all white space is alike. A text may be thought to begin in a way that it does not,
/// never the other way round.
struct TripleSet: Sendable {
  /// One bit for each of 4,096 numbers.
  private var bits = [UInt64](repeating: 0, count: 64)

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
    let number = Self.folds.withUnsafeBufferPointer { Self.number(first, second, third, $0) }
    bits[number >> 6] |= 1 << UInt64(number & 63)
  }

  /// Whether one of the texts may begin at a place; near the end of all text nothing can be told.
  @inline(__always)
  static func holds(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, in bits: UnsafeBufferPointer<UInt64>,
    _ folds: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard place &+ 2 < text.count else { return true }
    let number = number(text[place], text[place &+ 1], text[place &+ 2], folds)
    return bits[number >> 6] >> UInt64(number & 63) & 1 == 1
  }

  func withBits<Result>(
    _ body: (UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bits.withUnsafeBufferPointer { bits in
      Self.folds.withUnsafeBufferPointer { folds in body(bits, folds) }
    }
  }

  @inline(__always)
  private static func number(
    _ first: UInt8, _ second: UInt8, _ third: UInt8, _ folds: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let sum =
      Int(folds[Int(first)]) &* 961 &+ Int(folds[Int(second)]) &* 31 &+ Int(folds[Int(third)])
    return (sum ^ sum >> 7) & 4095
  }

  private static let folds: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    return byte.isWhitespace ? Byte.space : byte.lowercased
  }
}
