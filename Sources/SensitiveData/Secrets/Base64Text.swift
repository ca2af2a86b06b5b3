import Markdown

/// Text that is written in base64.
enum Base64Text {
  /// The bytes at the start of a range in base64 or base64url, at most a number of them; nil if it is none.
  static func decoded(_ bytes: [UInt8], _ range: Range<Int>, atMost count: Int = 120) -> [UInt8]? {
    var result: [UInt8] = []
    var (word, bits) = (0, 0)
    for byte in bytes[range] where byte != UInt8(ascii: "=") {
      guard let value = value(of: byte) else { return nil }
      word = (word << 6 | value) & 0xFFFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(truncatingIfNeeded: word >> bits))
        if result.count == count { break }
      }
    }
    return result
  }

  /// Whether a range in base64 stands for plain text.
  static func isText(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard let text = decoded(bytes, range), text.count > 3 else { return false }
    return text.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == Byte.lineFeed || $0 == Byte.tab }
  }

  /// Whether a range in base64 stands for `user:password`.
  static func isLogin(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard isText(bytes, range), let text = decoded(bytes, range),
      let colon = text.firstIndex(of: Byte.colon)
    else { return false }
    return colon > 0 && colon < text.count - 2 && !text.contains(Byte.space)
  }

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
    case Byte.plus, Byte.hyphen: 62
    case Byte.slash, Byte.underscore: 63
    default: nil
    }
  }
}
