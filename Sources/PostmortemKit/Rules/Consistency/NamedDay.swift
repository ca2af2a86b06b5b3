import Markdown

/// A day that a document gives for its incident as a whole: in its title, its file name or its head.
struct NamedDay {
  enum Source: String {
    case title = "the title"
    case fileName = "the file name"
    case head = "the head"
  }

  var source: Source
  var day: CalendarDate
  /// Nil for the file name, which stands nowhere in the text.
  var place: Inspection.Place?
}

extension NamedDay {
  static func all(in inspection: Inspection) -> [NamedDay] {
    let document = inspection.document
    var days: [NamedDay] = []
    if let title = document.title, let day = fullDay(in: Array(title.text.utf8)) {
      days.append(NamedDay(source: .title, day: day, place: .line(title.line)))
    }
    if let day = ofFileName(document.path) {
      days.append(NamedDay(source: .fileName, day: day, place: nil))
    }
    if let day = document.metadata.date, let field = headField(of: document) {
      let place = inspection.place(
        of: ValuePlace(line: field.line, text: field.text), or: field.line)
      days.append(NamedDay(source: .head, day: day, place: place))
    }
    return days
  }

  /// The field that gives the incident's day.
  private static func headField(of document: Document) -> MetadataField? {
    document.metadata.fields.first { field in
      guard let label = MetadataLabel.named(field.label.utf8), label == .date || label == .start
      else { return false }
      return fullDay(in: Array(field.value.utf8)) == document.metadata.date
    }
  }

  /// The first day that is written with its year and leaves nothing open.
  static func fullDay(in bytes: [UInt8]) -> CalendarDate? {
    guard MomentAnchors.mayHoldYear(in: bytes, 0..<bytes.count) else { return nil }
    for span in MomentScanner(bytes: bytes).all(in: 0..<bytes.count) {
      if let day = span.start.date?.unmistakable { return day }
    }
    return nil
  }

  static func ofFileName(_ path: String) -> CalendarDate? {
    let name = DocumentPath.name(of: path)
    if let day = fullDay(in: name) { return day }
    var cursor = ByteCursor(name, 0..<name.count)
    guard let number = cursor.takeNumber(digits: 8...8) else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// Whether two days look like one of which the month or the year was mistyped.
  static func isSlip(_ left: CalendarDate, _ right: CalendarDate) -> Bool {
    left != right && left.day == right.day
      && (left.year == right.year || left.month == right.month
        || abs(left.daysSinceEpoch - right.daysSinceEpoch) <= 31)
  }

  func distance(to other: CalendarDate) -> Int {
    abs(day.daysSinceEpoch - other.daysSinceEpoch)
  }
}

extension WrittenDate {
  /// The day, where year, month and day are all plain.
  var unmistakable: CalendarDate? {
    guard let year, !isAmbiguous else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
