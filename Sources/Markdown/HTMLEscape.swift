/// Writes text so that no byte of it is markup, and none a control character that HTML does not have.
public enum HTMLEscape {
  /// Appends text for the content of an element or a quoted attribute.
  public static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    let isWritten: Void? = text.withContiguousStorageIfAvailable { append($0, to: &output) }
    if isWritten == nil { Array(text).withUnsafeBufferPointer { append($0, to: &output) } }
  }

  /// Appends the runs of bytes that are no markup as they are.
  private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var run = 0
    for index in text.indices {
      let reference: StaticString
      switch text[index] {
      case Byte.ampersand: reference = "&amp;"
      case Byte.less: reference = "&lt;"
      case Byte.greater: reference = "&gt;"
      case Byte.quote: reference = "&quot;"
      case 0..<Byte.tab, 0x0B, 0x0E..<Byte.space, 0x7F: reference = "\u{FFFD}"
      default: continue
      }
      output.append(contentsOf: text[run..<index])
      output.append(reference)
      run = index + 1
    }
    output.append(contentsOf: text[run...])
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
