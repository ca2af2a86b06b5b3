import Markdown

/// The columns of a document's places as each consumer counts them, from 1.
///
/// A place behind the last character of a line, within its end, counts as the place behind that character.
struct ColumnUnits {
  /// Nil where the bytes are no text; columns are then those of the places themselves.
  let source: SourceText?

  /// In UTF-8 bytes.
  func bytes(_ place: SourceLocation) -> Int {
    guard let text = before(place) else { return place.column }
    return text.count + 1
  }

  /// In UTF-16 code units: a character beyond the basic plane counts as two.
  func utf16(_ place: SourceLocation) -> Int {
    guard let text = before(place) else { return place.column }
    return text.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 >= 0xF0 ? 2 : 1) }
  }

  /// In code points: a letter and its combining mark count as two, an emoji as one or more.
  func codePoints(_ place: SourceLocation) -> Int {
    guard let text = before(place) else { return place.column }
    return text.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The bytes of the line before a place.
  private func before(_ place: SourceLocation) -> ArraySlice<UInt8>? {
    guard let source else { return nil }
    let line = source.line(place.line)
    return source.bytes[line.lowerBound..<min(max(place.offset, line.lowerBound), line.upperBound)]
  }
}

extension SourceRange {
  /// The last line that holds a byte of the range: an end before the first byte of a line is the end of the line
  /// above.
  var lastLine: Int { end.column == 1 && end.line > start.line ? end.line - 1 : end.line }
}

extension SourceText {
  /// The places between which bytes are replaced. The end of a text whose last line is ended is the beginning of a
  /// line of its own.
  func edges(of bytes: Range<Int>) -> SourceRange {
    SourceRange(start: edge(at: bytes.lowerBound), end: edge(at: bytes.upperBound))
  }

  private func edge(at offset: Int) -> SourceLocation {
    let isLineEnd = bytes.last == Byte.lineFeed || bytes.last == Byte.carriageReturn
    guard offset >= bytes.count, isLineEnd else { return location(at: offset) }
    return SourceLocation(line: lineCount + 1, column: 1, offset: offset)
  }
}
