import Markdown

extension TimelineReader {
  /// A line without the emoji that it begins with.
  func withoutPictographs(_ range: Range<Int>) -> Range<Int> {
    var cursor = ByteCursor(bytes, range)
    while let length = pictographLength(cursor) {
      cursor.position += length
      cursor.skipBlanks()
    }
    return cursor.position..<max(cursor.position, range.upperBound)
  }

  private func pictographLength(_ cursor: ByteCursor) -> Int? {
    switch (cursor.peek(), cursor.peek(1)) {
    case (0xF0, 0x9F): 4
    // Clocks, signs, dingbats and arrows; no dashes, which set off a text.
    case (0xE2, 0x8C...0x9F), (0xE2, 0xAC...0xAF): 3
    // What makes one picture of several characters.
    case (0xEF, 0xB8),
      (0xE2, 0x80) where cursor.peek(2) == 0x8F || cursor.peek(2) == 0x8D:
      3
    default: nil
    }
  }

  /// The text behind a moment and the marks that set it off.
  func behind(_ span: WrittenSpan, in line: Line) -> Range<Int> {
    var cursor = ByteCursor(bytes, span.range.upperBound..<line.text.upperBound)
    if span.start.time != nil { skipSameInOtherZone(&cursor, as: span) }
    while true {
      let start = cursor.position
      cursor.skipBlanks()
      if Self.marks.contains(cursor.peek()) && !cursor.isAtEnd { cursor.position += 1 }
      guard cursor.peek() >= 0x80 || cursor.peek() == UInt8(ascii: "=") else {
        if cursor.position == start { return start..<line.text.upperBound }
        continue
      }
      _ =
        cursor.take("–") || cursor.take("—") || cursor.take("：") || cursor.take("→")
        || cursor.take("=>")
      if cursor.position == start { return start..<line.text.upperBound }
    }
  }

  /// What sets a text off from the moment before it.
  private static let marks = ByteSet(":-|),.>*]")

  /// `10:00 UTC (12:00 CEST)`, `10:00 UTC / 12:00 CEST`: the moment once more on another clock.
  private func skipSameInOtherZone(_ cursor: inout ByteCursor, as span: WrittenSpan) {
    var rest = cursor
    rest.skipBlanks()
    let isBracketed = rest.take(Byte.openParen)
    guard isBracketed || rest.take(Byte.slash),
      let other = scanner.leading(in: rest.position..<rest.end), other.start.time != nil,
      let zone = other.start.zone, let own = span.start.zone, zone.name != own.name
    else { return }
    rest.position = other.range.upperBound
    if !isBracketed || rest.take(Byte.closeParen) { cursor = rest }
  }
}
