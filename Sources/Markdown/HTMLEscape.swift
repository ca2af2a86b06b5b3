/// Writes text so that no byte of it is markup.
public enum HTMLEscape {
  /// Appends text for the content of an element or a quoted attribute.
  public static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      switch byte {
      case Byte.ampersand: output.append("&amp;")
      case Byte.less: output.append("&lt;")
      case Byte.greater: output.append("&gt;")
      case Byte.quote: output.append("&quot;")
      default: output.append(byte)
      }
    }
  }

  /// Appends a destination for an attribute: what a URL can't hold is percent-encoded, as libcmark does it.
  public static func appendURL(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    for byte in text {
      if byte == Byte.ampersand {
        output.append("&amp;")
      } else if byte == UInt8(ascii: "'") {
        output.append("&#x27;")
      } else if byte.isAlphanumeric || "-_.+!*(),%#@?=;:/$~".utf8.contains(byte) {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(hexDigits[Int(byte >> 4)])
        output.append(hexDigits[Int(byte & 15)])
      }
    }
  }

  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
