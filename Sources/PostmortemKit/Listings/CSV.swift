import Markdown

/// Writes comma-separated values as RFC 4180 has them, with lines that end with CRLF.
enum CSV {
  static func bytes(head: [String], rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    append(head, to: &bytes)
    for row in rows { append(row, to: &bytes) }
    return bytes
  }

  private static func append(_ row: [String], to bytes: inout [UInt8]) {
    for (index, value) in row.enumerated() {
      if index > 0 { bytes.append(Byte.comma) }
      append(value, to: &bytes)
    }
    bytes.append("\r\n")
  }

  private static func append(_ value: String, to bytes: inout [UInt8]) {
    guard
      value.utf8.contains(where: { ",\"\r\n\t".utf8.contains($0) }) || value.first == " "
        || value.last == " "
    else {
      return bytes.append(utf8: value)
    }
    bytes.append(Byte.quote)
    for byte in value.utf8 {
      if byte == Byte.quote { bytes.append(Byte.quote) }
      bytes.append(byte)
    }
    bytes.append(Byte.quote)
  }
}
