/// Tells indented text that its writer meant as text from code.
///
/// CommonMark takes every block that is indented by four columns for code; pasted pages and drafts without marks
/// indent lists and paragraphs as far.
public enum IndentedProse {
  /// Whether two in three lines of a block read like sentences, labels or list items.
  public static func isIn(_ text: ArraySlice<UInt8>) -> Bool {
    var lines = 0
    var prose = 0
    for line in text.split(separator: Byte.lineFeed) {
      let bytes = Array(line)
      let trimmed = bytes[bytes.trimming(0..<bytes.count)]
      guard !trimmed.isEmpty else { continue }
      lines += 1
      if isProse(trimmed) { prose += 1 }
    }
    return lines > 0 && prose * 3 >= lines * 2
  }

  private static func isProse(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, let last = line.last else { return false }
    guard ".:!?)".utf8.contains(last), line.contains(Byte.space) || last == Byte.colon else {
      return false
    }
    if first.isLetter, first.lowercased != first { return true }
    return isListItem(line)
  }

  private static func isListItem(_ line: ArraySlice<UInt8>) -> Bool {
    let mark = line.prefix { $0.isDigit }
    let rest = line.dropFirst(mark.count)
    guard let next = rest.first, rest.dropFirst().first == Byte.space else { return false }
    return mark.isEmpty ? "-*+".utf8.contains(next) : next == Byte.dot || next == Byte.closeParen
  }
}
