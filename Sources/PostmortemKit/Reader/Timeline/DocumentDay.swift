import Markdown

/// Finds the day of the incident that entries without a day belong to.
///
/// What is stated as the incident's date counts most, then the title, the front matter, the summary, the
/// file's name, and last any day that is written in full.
struct DocumentDay {
  let outline: Outline
  let frontMatter: FrontMatterFields
  let facts: [MetadataReader.Fact]
  let path: String
  let context: MomentContext

  func day() -> CalendarDate? {
    statedDay() ?? titleDay() ?? frontMatterDay() ?? summaryDay() ?? fileDay() ?? firstDay()
  }

  private func statedDay() -> CalendarDate? {
    for wanted in [[MetadataLabel.start, .duration], [.date], [.end]] {
      for fact in facts where fact.range != nil {
        guard let label = fact.label, wanted.contains(label) else { continue }
        if let day = day(in: Array(fact.field.value.utf8)) { return day }
      }
    }
    return nil
  }

  private func titleDay() -> CalendarDate? {
    outline.title.flatMap { day(in: Array($0.text.utf8)) }
  }

  private func frontMatterDay() -> CalendarDate? {
    frontMatter.value("date").flatMap { day(in: Array($0.utf8)) }
  }

  private func summaryDay() -> CalendarDate? {
    for part in outline.parts where part.roles.contains(.summary) || part.roles.contains(.impact) {
      for index in part.lines {
        if let day = fullDay(in: outline.lines[index].text) { return day }
      }
    }
    return nil
  }

  private func fileDay() -> CalendarDate? {
    let name = DocumentPath.name(of: path)
    if let day = day(in: name) { return day }
    // `20230512-login-outage.md`
    var cursor = ByteCursor(name, 0..<name.count)
    guard let number = cursor.takeNumber(digits: 8...8) else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  private func firstDay() -> CalendarDate? {
    for line in outline.lines where line.kind != .code {
      if let day = fullDay(in: line.text) { return day }
    }
    return nil
  }

  private func day(in bytes: [UInt8]) -> CalendarDate? {
    for span in MomentScanner(bytes: bytes).all(in: 0..<bytes.count) {
      if let date = span.start.date, let day = context.resolve(date) { return day }
    }
    return nil
  }

  private func fullDay(in range: Range<Int>) -> CalendarDate? {
    guard MomentAnchors.mayHoldYear(in: outline.document.text, range) else { return nil }
    for span in MomentScanner(bytes: outline.document.text).all(in: range) {
      if let date = span.start.date, date.year != nil, let day = context.resolve(date) {
        return day
      }
    }
    return nil
  }
}
