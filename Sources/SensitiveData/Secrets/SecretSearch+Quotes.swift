import Markdown

/// Quotation marks beyond ASCII: `„…“`, `« … »`, `「…」`.
extension SecretSearch {
  /// How many bytes a quotation mark at a place has; zero if there is none.
  func quoteLength(at index: Int) -> Int {
    let (second, third) = (byte(index + 1), byte(index + 2))
    switch byte(index) {
    case 0xC2: return second == 0xAB || second == 0xBB ? 2 : 0
    case 0xE2:
      return second == 0x80 && (0x98...0x9F ~= third || third == 0xB9 || third == 0xBA) ? 3 : 0
    case 0xE3: return second == 0x80 && 0x8A...0x8F ~= third ? 3 : 0
    default: return 0
    }
  }

  /// The value between two such marks, without the spaces that some languages write beside them.
  func typographicValue(from start: Int) -> SecretValue? {
    let length = quoteLength(at: start)
    guard length > 0 else { return nil }
    let inner = end(from: start + length, atMost: 6, while: isSpace)
    var last = inner
    let limit = min(range.upperBound, inner + 200)
    while last < limit, quoteLength(at: last) == 0, !Self.quoteEnds.contains(bytes[last]) {
      last += 1
    }
    guard quoteLength(at: last) > 0 || byte(last) == Byte.quote else { return nil }
    while last > inner, isSpace(byte(last - 1)) { last -= 1 }
    guard last > inner else { return nil }
    return SecretValue(range: inner..<last, isQuoted: true, isAlone: true, endsClause: true)
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == Byte.space || byte == 0xA0
  }

  private static let quoteEnds = ByteSet("\n\"")
}
