import Markdown

/// `%40` and its kin.
enum PercentEncoding {
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    var decoded: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), let high = digit(bytes[safe: index + 1]),
        let low = digit(bytes[safe: index + 2])
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }

  private static func digit(_ byte: UInt8?) -> UInt8? {
    guard let byte, LeakScanner.isHex(byte) else { return nil }
    return byte.isDigit ? byte & 15 : (byte & 15) + 9
  }
}
