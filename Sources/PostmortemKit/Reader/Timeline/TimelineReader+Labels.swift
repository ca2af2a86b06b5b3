import Markdown

extension TimelineReader {
  /// `Issue detected: July 29, 09:00 AM (UTC)`: the moment behind the name of what happened. The name is the
  /// event's text; where more follows the moment, the whole line is.
  func labelledMoment(of line: Line) -> (span: WrittenSpan, text: Range<Int>)? {
    guard let label = LabelScanner(bytes: bytes).label(of: line), !label.value.isEmpty,
      let span = scanner.leading(in: label.value), let time = span.start.time,
      // `Time to detect: 00:15` is a length.
      time.hasMeridiem || span.start.zone != nil || span.start.date != nil
    else { return nil }
    let isAlone = behind(span, in: line).isEmpty
    return (span, isAlone ? label.label : line.text)
  }
}
