import Markdown

/// The columns of a document's places as each consumer counts them, from 1.
///
/// A place behind the last character of a line, within its end, counts as the place behind that character. However
/// long a line, counting looks at few bytes of it.
struct ColumnUnits {
  /// Nil where the bytes are no text; columns are then those of the places themselves.
  private let source: SourceText?
  /// What is counted up to every so many bytes of the document.
  private let marks: [Count]

  /// What tells the units apart, from the beginning of the document.
  private struct Count {
    /// Bytes that begin no character.
    var continuations = 0
    /// Characters beyond the basic plane.
    var astral = 0

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      for byte in bytes {
        if byte & 0xC0 == 0x80 { continuations += 1 } else if byte >= 0xF0 { astral += 1 }
      }
    }
  }

  private static let distance = 1024

  init(source: SourceText?) {
    self.source = source
    var marks = [Count()]
    if let bytes = source?.bytes {
      for start in stride(from: 0, to: bytes.count - Self.distance, by: Self.distance) {
        var count = marks[marks.count - 1]
        count.add(bytes[start..<start + Self.distance])
        marks.append(count)
      }
    }
    self.marks = marks
  }

  /// In UTF-8 bytes.
  func bytes(_ place: SourceLocation) -> Int {
    line(before: place)?.count.advanced(by: 1) ?? place.column
  }

  /// In UTF-16 code units: a character beyond the basic plane counts as two.
  func utf16(_ place: SourceLocation) -> Int {
    guard let line = line(before: place) else { return place.column }
    let (start, end) = (count(to: line.lowerBound), count(to: line.upperBound))
    return line.count - (end.continuations - start.continuations) + end.astral - start.astral + 1
  }

  /// In code points: a letter and its combining mark count as two, an emoji as one or more.
  func codePoints(_ place: SourceLocation) -> Int {
    guard let line = line(before: place) else { return place.column }
    return line.count
      - (count(to: line.upperBound).continuations - count(to: line.lowerBound).continuations) + 1
  }

  /// The bytes of the line before a place.
  private func line(before place: SourceLocation) -> Range<Int>? {
    guard let line = source?.line(place.line) else { return nil }
    return line.lowerBound..<min(max(place.offset, line.lowerBound), line.upperBound)
  }

  private func count(to offset: Int) -> Count {
    let mark = min(offset / Self.distance, marks.count - 1)
    var count = marks[mark]
    if let bytes = source?.bytes { count.add(bytes[mark * Self.distance..<offset]) }
    return count
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
