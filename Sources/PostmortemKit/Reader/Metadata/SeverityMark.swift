import Markdown

/// Finds a severity that stands in a title or heading without a label: `SEV1`, `SEV-2`, `Sev 1`.
enum SeverityMark {
  static func find(in outline: Outline) -> String? {
    if let title = outline.title, let mark = mark(in: Array(title.text.utf8)) { return mark }
    for part in outline.parts.prefix(3) {
      if let mark = mark(in: Array(outline.document.text[part.heading.text])) { return mark }
    }
    return nil
  }

  private static func mark(in bytes: [UInt8]) -> String? {
    for start in bytes.indices where bytes[start].lowercased == UInt8(ascii: "s") {
      guard start == 0 || !bytes[start - 1].isAlphanumeric else { continue }
      var cursor = ByteCursor(bytes, start..<bytes.count)
      for letter: UInt8 in [UInt8(ascii: "s"), UInt8(ascii: "e"), UInt8(ascii: "v")]
      where cursor.peek().lowercased == letter {
        cursor.position += 1
      }
      guard cursor.position == start + 3 else { continue }
      if cursor.peek() == Byte.hyphen || cursor.peek() == Byte.space { cursor.position += 1 }
      guard cursor.takeNumber(digits: 1...1) != nil, !cursor.peek().isAlphanumeric else { continue }
      return String(decoding: bytes[start..<cursor.position], as: UTF8.self)
    }
    return nil
  }
}
