/// A link's definition that is a comment: `[//]: # (…)`, `[comment]: <> (…)`.
///
/// CommonMark hides it only where it begins a paragraph and is well formed.
enum LinkComment {
  /// Labels that no link uses, without case.
  private static let labels: Set<String> = [
    "//", "/", "", "_", "__", "#", "^_^", "-", "--", "*", "comment", "_comment", "comments", "note",
    "notes", "todo", "hidden", "internal", "private", "confidential", "kommentar", "commentaire",
    "comentario", "commento",
  ]

  /// The comment whose label ends at a bracket.
  static func range(
    in source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, behindLabel bracket: Int
  ) -> Range<Int>? {
    guard mayStand(in: bytes, behindLabel: bracket) else { return nil }
    let number = source.lineNumber(at: bracket)
    let line = source.line(number)
    guard let open = bytes[line.lowerBound..<bracket].lastIndex(of: Byte.openBracket),
      bytes[line.lowerBound..<open].allSatisfy({ $0.isBlank || containerMarks.contains($0) })
    else { return nil }
    let label = String(decoding: bytes[open + 1..<bracket].map(\.lowercased), as: UTF8.self)
    // Whatever a link is called, with a title and without an address it is none.
    guard labels.contains(label) || titleMark(in: bytes, bracket..<line.upperBound) != nil else {
      return nil
    }
    return open..<end(from: bracket, in: source, bytes, line: number)
  }

  private static let containerMarks = ByteSet(">-*+")

  /// Whether the address behind a label leads nowhere.
  static func mayStand(
    in bytes: UnsafeBufferPointer<UInt8>, behindLabel bracket: Int
  ) -> Bool {
    var index = bracket + 2
    let limit = min(index + 8, bytes.count)
    while index < limit, bytes[index].isBlank { index += 1 }
    guard index < bytes.count else { return false }
    if bytes[index] == UInt8(ascii: "#") { return true }
    return bytes[index] == Byte.less && index + 1 < bytes.count
      && bytes[index + 1] == Byte.greater
  }

  /// The end of the line, or of the line on which the title ends.
  private static func end(
    from bracket: Int, in source: SourceText, _ bytes: UnsafeBufferPointer<UInt8>, line first: Int
  ) -> Int {
    let line = source.line(first)
    guard let mark = titleMark(in: bytes, bracket..<line.upperBound) else {
      return trimmedEnd(of: first, in: source)
    }
    let closing = closings[bytes[mark]]
    for number in first..<min(first + mostLines, source.lineCount + 1) {
      let text = source.trimmedLine(number)
      if text.isEmpty { break }
      let isMark = number == first && text.upperBound - 1 == mark
      if bytes[text.upperBound - 1] == closing, !isMark { return text.upperBound }
    }
    return trimmedEnd(of: first, in: source)
  }

  /// Where the title of a definition begins.
  private static func titleMark(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    bytes[min(range.lowerBound + 2, range.upperBound)..<range.upperBound]
      .firstIndex { closings[$0] != nil }
  }

  private static func trimmedEnd(of number: Int, in source: SourceText) -> Int {
    source.trimmedLine(number).upperBound
  }

  private static let closings: [UInt8: UInt8] = [
    Byte.openParen: Byte.closeParen, Byte.quote: Byte.quote, UInt8(ascii: "'"): UInt8(ascii: "'"),
  ]
  private static let mostLines = 200
}
