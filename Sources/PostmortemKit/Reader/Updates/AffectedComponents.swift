import Markdown

/// Reads `This incident affected: Checkout (Cards, Wallets) and Search.`, the line with which Atlassian Statuspage
/// ends an incident's page.
struct AffectedComponents {
  let bytes: [UInt8]

  static let beginning: StaticString = "This incident affected"

  func isNamed(by line: Line) -> Bool {
    var cursor = ByteCursor(bytes, line.text)
    return cursor.take(Self.beginning)
  }

  /// The names in a line; a parenthesis behind one belongs to it.
  func names(in line: Line) -> [String] {
    var cursor = ByteCursor(bytes, line.text)
    guard cursor.take(Self.beginning) else { return [] }
    _ = cursor.take(Byte.colon)
    var names: [Range<Int>] = []
    var start = cursor.position
    var depth = 0
    while !cursor.isAtEnd {
      let byte = cursor.peek()
      if byte == Byte.openParen { depth += 1 }
      if byte == Byte.closeParen { depth -= 1 }
      let position = cursor.position
      if depth == 0, cursor.take(Byte.comma) || cursor.take(" and ") {
        names.append(start..<position)
        start = cursor.position
      } else {
        cursor.position += 1
      }
    }
    names.append(start..<line.text.upperBound)
    return names.compactMap(name)
  }

  private func name(_ range: Range<Int>) -> String? {
    var range = bytes.trimming(range)
    if bytes[range].last == Byte.dot { range = range.lowerBound..<range.upperBound - 1 }
    return range.isEmpty ? nil : String(decoding: bytes[range], as: UTF8.self)
  }
}
