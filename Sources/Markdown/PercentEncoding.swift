/// The escapes of addresses, such as `%40` (RFC 3986, 2.1).
public enum PercentEncoding {
  /// The bytes that an address stands for; a percent sign without two hexadecimal digits behind it is left as it is.
  public static func decoded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
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
    guard let byte, byte.isHexDigit else { return nil }
    return byte.isDigit ? byte & 15 : (byte & 15) + 9
  }
}
