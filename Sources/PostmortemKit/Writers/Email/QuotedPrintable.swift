internal import Markdown

/// Text as bytes that every mail server passes on unchanged (RFC 2045, 6.7).
enum QuotedPrintable {
  /// Encodes text whose lines end with a line feed: lines of at most 76 bytes that end with CR LF.
  static func encoded(_ text: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var column = 0
    // A colon that only blanks stand before may begin a command of a build log.
    var isBlank = true
    let bytes = Array(text)
    for (index, byte) in bytes.enumerated() {
      if byte == Byte.lineFeed {
        output.append("\r\n")
        (column, isBlank) = (0, true)
        continue
      }
      let isLast = index + 1 == bytes.count || bytes[index + 1] == Byte.lineFeed
      // A line that goes on needs room for the sign that says so.
      let limit = isLast ? longestLine : longestLine - 1
      let needed =
        isBlank && byte == Byte.colon ? 3 : width(of: byte, isFirst: column == 0, isLast: isLast)
      if column + needed > limit {
        output.append("=\r\n")
        (column, isBlank) = (0, true)
      }
      let isMark = isBlank && byte == Byte.colon
      let width = isMark ? 3 : width(of: byte, isFirst: column == 0, isLast: isLast)
      isBlank = isBlank && byte.isBlank
      if width == 1 { output.append(byte) } else { output += escaped(byte) }
      column += width
    }
    return output
  }

  /// `=3D`
  static func escaped(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "="), hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
  }

  /// How many bytes a byte takes. Programs on the way trim blanks at the end of a line, end a message at a dot that
  /// stands alone, and put a mark before a line that begins with "From".
  private static func width(of byte: UInt8, isFirst: Bool, isLast: Bool) -> Int {
    switch byte {
    case Byte.space, Byte.tab: isLast ? 3 : 1
    case Byte.dot, UInt8(ascii: "F"): isFirst ? 3 : 1
    case UInt8(ascii: "="): 3
    default: byte > Byte.space && byte < 0x7F ? 1 : 3
    }
  }

  private static let longestLine = 76
  private static let hexDigits = Array("0123456789ABCDEF".utf8)
}
