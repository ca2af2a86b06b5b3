import Markdown

/// `550e8400-e29b-41d4-a716-446655440000`
enum UniqueIdentifier {
  /// Whether a range has the form of one.
  static func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count == 36, range.upperBound <= bytes.count else { return false }
    return range.indices.allSatisfy { index in
      switch index - range.lowerBound {
      case 8, 13, 18, 23: bytes[index] == Byte.hyphen
      default: bytes[index].isHexDigit
      }
    }
  }
}
