import Markdown

extension UpdateReader {
  /// The line that says when a post was made: `Posted Aug 08, 2023 - 10:27 EDT`, a moment alone on the last
  /// line, or cState's `{{< track "2018-05-25 05:54:00" >}}`.
  func stamp(from start: Int, until end: Int) -> (line: Int, moment: WrittenMoment)? {
    let scanner = MomentScanner(bytes: bytes)
    for index in start..<end {
      let line = outline.lines[index]
      if let track = trackStart(in: line.text),
        let span = scanner.first(in: track..<line.text.upperBound)
      {
        return (index + 1, span.start)
      }
      guard index > start else { continue }
      var cursor = ByteCursor(bytes, line.text)
      if cursor.takeWord("posted"),
        let span = scanner.leading(in: cursor.position..<line.text.upperBound)
      {
        return (index, span.start)
      }
      if let span = scanner.leading(in: line.text), span.range.upperBound == line.text.upperBound,
        span.start.time != nil, span.start.date != nil
      {
        return (index, span.start)
      }
    }
    return nil
  }

  private func trackStart(in range: Range<Int>) -> Int? {
    guard let open = bytes[range].firstIndex(of: UInt8(ascii: "{")), open + 1 < range.upperBound,
      bytes[open + 1] == UInt8(ascii: "{")
    else { return nil }
    return bytes[open..<range.upperBound].firstIndex(of: Byte.quote).map { $0 + 1 }
  }
}
