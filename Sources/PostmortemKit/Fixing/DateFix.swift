import Markdown

extension Inspection {
  /// Writes days in the form of ISO 8601: `12 May 2023, 10:00 UTC` becomes `2023-05-12, 10:00 UTC`.
  ///
  /// ```swift
  /// let dates = inspection.document.timeline.map { (text: $0.raw, date: $0.start.date) }
  /// inspection.report("…", at: .text(dates[0].text), fix: inspection.isoDates(dates))
  /// ```
  ///
  /// Days that could be read in two ways, that contradict their weekday, or whose year stands apart from them are left
  /// as they are.
  ///
  /// - Parameter moments: words for moments in the plain text, and the day that is meant by the first of them: it
  ///   lends its year where none is written, which makes the fix unsafe.
  /// - Returns: nil where nothing is to be written anew, or where the document would say something else.
  func isoDates(_ moments: [(text: Range<Int>, date: CalendarDate?)]) -> Fix? {
    fix(writing: otherDays(in: moments))
  }

  /// A day that is written in another form than ISO 8601.
  struct OtherDay {
    /// What writes it in that form.
    var edit: Edit
    /// Whether its year stands elsewhere.
    var isGuess: Bool
  }

  /// The days that `isoDates` would write anew, in the order of the text.
  func otherDays(in moments: [(text: Range<Int>, date: CalendarDate?)]) -> [OtherDay] {
    let scanner = MomentScanner(bytes: bytes, takesBareClocks: true)
    var days: [OtherDay] = []
    for (text, date) in moments {
      for span in scanner.all(in: text) {
        for moment in [span.start, span.end].compactMap({ $0 }) {
          let isFirst = moment.range.lowerBound == span.start.range.lowerBound
          guard let edit = written(moment, meaning: isFirst ? date : nil) else { continue }
          days.append(OtherDay(edit: edit, isGuess: moment.date?.year == nil))
        }
      }
    }
    var end = 0
    return days.sorted { $0.edit.range.lowerBound < $1.edit.range.lowerBound }.filter { day in
      // The words for a moment may be a heading as well.
      guard day.edit.range.lowerBound >= end else { return false }
      end = day.edit.range.upperBound
      return true
    }
  }

  func fix(writing days: [OtherDay]) -> Fix? {
    let edits = days.map(\.edit)
    guard let first = edits.first, keepsMoments(edits) else { return nil }
    return Fix(
      edits.count == 1
        ? "write `\(first.replacement)`" : "write \(edits.count) days as \(first.replacement)",
      edits, safety: days.contains(where: \.isGuess) ? .unsafe : .safe)
  }

  /// The day of a moment in the form of ISO 8601; nil where it has it already or is not certain.
  private func written(_ moment: WrittenMoment, meaning date: CalendarDate?) -> Edit? {
    guard let written = moment.date, !written.isAmbiguous,
      let range = range(of: written, in: moment.range)
    else { return nil }
    let year = written.year ?? date?.year
    guard let year, let day = CalendarDate(year: year, month: written.month, day: written.day),
      written.weekday == nil || written.weekday == day.weekday,
      date == nil || date == day
    else { return nil }
    let source = document.markdown.sourceRange(of: range)
    let text = document.markdown.source.string(source)
    // Marks of emphasis within the day would be lost.
    guard text == document.text(range), text != day.iso8601 else { return nil }
    return Edit(source, day.iso8601)
  }

  private func range(of date: WrittenDate, in moment: Range<Int>) -> Range<Int>? {
    var cursor = ByteCursor(bytes, moment)
    while !cursor.isAtEnd {
      let start = cursor.position
      if let found = DateScanner.take(&cursor) {
        return found == date ? bytes.trimming(start..<cursor.position) : nil
      }
      cursor.position = start + 1
    }
    return nil
  }

  /// Whether the document states the same moments after edits.
  private func keepsMoments(_ edits: [Edit]) -> Bool {
    let now = reread()
    guard let next = preview(edits) else { return false }
    return EventFacts.all(of: next, texts: .none)
      == EventFacts.all(of: now, texts: .none)
      && next.metadata.date == now.metadata.date
      && next.window?.start == now.window?.start && next.window?.end == now.window?.end
      && next.window?.duration == now.window?.duration
      && next.updates.map(\.moment) == now.updates.map(\.moment)
      && next.actions.map(\.due) == now.actions.map(\.due)
  }
}
