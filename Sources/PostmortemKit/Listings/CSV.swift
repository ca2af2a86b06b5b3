import Markdown

/// Writes comma-separated values as RFC 4180 has them, with lines that end with CRLF.
enum CSV {
  /// - Parameter isRaw: whether cells that a spreadsheet would calculate stay as they are.
  static func bytes(head: [String], rows: [[String]], isRaw: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    append(head, to: &bytes)
    for row in rows { append(isRaw ? row : row.map(plain), to: &bytes) }
    return SafeOutput.bytes(bytes, as: .text)
  }

  /// A cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin one.
  private static func plain(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, !isHarmless(first) else { return cell }
    let isBlank = ["\t", "\r", "\n"].contains(first)
    let beginning = cell.unicodeScalars.first { !$0.properties.isWhitespace }
    return isBlank || beginning.map(formulaMarks.contains) ?? false ? "'" + cell : cell
  }

  /// Most cells begin with a letter or a digit, and need no closer look.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && UInt8(truncatingIfNeeded: scalar.value).isAlphanumeric
  }

  /// What begins a formula, also in full width, which some programs read as the same.
  private static let formulaMarks: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

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
