import Markdown

/// Keeps the beginning of a written line from being read as the mark of a block.
enum MarkdownLineStart {
  /// The lines of a paragraph whose inlines are written, without the blanks around them.
  static func lines(of paragraph: [UInt8]) -> [[UInt8]] {
    paragraph.split(separator: Byte.lineFeed).compactMap { line in
      let text = paragraph.trimming(line.startIndex..<line.endIndex)
      let isEmpty = text.isEmpty || paragraph[text].elementsEqual([Byte.backslash])
      return isEmpty ? nil : escaped(paragraph[text])
    }
  }

  /// The line with a backslash where one is needed; its inlines are written already.
  static func escaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard let position = mark(in: line) else { return Array(line) }
    return line[..<position] + [Byte.backslash] + line[position...]
  }

  /// A heading's text: a run of `#` at its end would close it.
  static func escapedHeading(_ text: [UInt8]) -> [UInt8] {
    var start = text.count
    while start > 0, text[start - 1] == UInt8(ascii: "#") { start -= 1 }
    guard start < text.count, start == 0 || text[start - 1].isBlank else { return text }
    return text[..<start] + [Byte.backslash] + text[start...]
  }

  /// Where the byte stands that would make a block of another kind of the line.
  private static func mark(in line: ArraySlice<UInt8>) -> Int? {
    guard let first = line.first else { return nil }
    let start = line.startIndex
    switch first {
    case Byte.greater: return start
    case UInt8(ascii: "#"): return endsMark(line, line.prefix { $0 == first }.count) ? start : nil
    case Byte.plus: return endsMark(line, 1) ? start : nil
    case Byte.hyphen, UInt8(ascii: "*"), Byte.underscore, UInt8(ascii: "="), Byte.pipe, Byte.colon:
      return endsMark(line, 1) && first != Byte.pipe && first != Byte.colon || isRule(line)
        ? start : nil
    case Byte.tilde: return line.starts(with: "~~~".utf8) ? start : nil
    default: return first.isDigit ? number(in: line) : nil
    }
  }

  private static func endsMark(_ line: ArraySlice<UInt8>, _ count: Int) -> Bool {
    let end = line.startIndex + count
    return end >= line.endIndex || line[end].isBlank
  }

  /// Whether the line is a thematic break, underlines a heading or separates the head of a table.
  private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0.isBlank || "-:|".utf8.contains($0) }
      || "*_=".utf8.contains { mark in line.allSatisfy { $0.isBlank || $0 == mark } }
  }

  /// `12. ` and `12) `: the mark is the byte behind the digits.
  private static func number(in line: ArraySlice<UInt8>) -> Int? {
    let digits = line.prefix(while: \.isDigit)
    guard digits.count <= 9, let mark = line[digits.endIndex...].first,
      mark == Byte.dot || mark == Byte.closeParen, endsMark(line, digits.count + 1)
    else { return nil }
    return digits.endIndex
  }
}
