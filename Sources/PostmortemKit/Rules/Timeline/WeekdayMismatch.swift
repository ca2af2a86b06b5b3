import Markdown

extension Rule {
  static let weekdayMismatch = Rule(
    "weekday-mismatch", group: .timeline, severity: .error, kinds: .incident,
    summary: "The weekday beside a date is not the weekday of that date.",
    why: """
      One of the two is wrong, and nobody but the writer knows which: the whole course of events may have taken place \
      on another day.
      """,
    precision: .init(right: 1, of: 1),
    good: [
      RuleExample(
        "# Login outage\n\n## Summary\n\nOn Saturday, March 2nd, 2024 nobody could log in.\n"),
      RuleExample("# Login outage\n\nDate: 2024-03-02 (Sat)\n\n## Summary\n\nLogins failed.\n"),
      RuleExample(
        """
        # Login outage

        ## Summary

        On Friday, March 2nd nobody could log in. We meet every Monday. On Tuesday 12 May customers wrote.
        """),
      RuleExample(
        """
        # Login outage

        Date: 2024-03-02

        ## Summary

        Since Saturday March 2 nobody could log in; the sunday 3 weeks later was quiet.
        """),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Summary\n\nOn ↓Friday, March 2nd, 2024 nobody could log in.\n"),
      RuleExample("# Login outage\n\nDate: ↓2024-03-02 (Sunday)\n\n## Summary\n\nLogins failed.\n"),
      RuleExample(
        """
        # Login outage

        Date: 2024-03-02

        ## Timeline

        - ↓Sunday, 2 March, 10:00 UTC: paged
        - Saturday, 2 March, 11:00 UTC: recovered
        """),
    ]
  ) { inspection in
    let reference = inspection.anyDay
    for written in inspection.writtenDays() {
      guard let weekday = written.weekday, let date = written.date(near: reference),
        date.weekday != weekday.number
      else { continue }
      inspection.report(weekday.number, weekday.range, on: date, written, near: reference)
    }
  }
}

extension Inspection {
  /// The day of the incident, for days that are written without a year.
  fileprivate var anyDay: CalendarDate? {
    document.metadata.date ?? document.window?.start?.date
      ?? document.timeline.lazy.compactMap(\.start.date).first
      ?? document.updates.lazy.compactMap(\.moment.date).first
  }

  fileprivate mutating func report(
    _ weekday: Int, _ place: Range<Int>, on date: CalendarDate, _ written: WrittenDay,
    near reference: CalendarDate?
  ) {
    let names = CalendarNames.weekdays
    var notes: [String] = []
    if written.year == nil, let reference {
      notes.append("the year \(date.year) is that of the incident, `\(reference.iso8601)`")
    }
    report(
      "\(date.iso8601) is a \(names[date.weekday]), not a \(names[weekday])",
      at: .text(written.range), label: "a \(names[date.weekday])", notes: notes,
      help: "correct the weekday or the date")
  }
}

extension WrittenDay {
  /// The day that is meant; nil where it does not exist, where two numbers leave it open, or where no year is near.
  func date(near reference: CalendarDate?) -> CalendarDate? {
    if let year {
      return isSlashed && day <= 12 ? nil : CalendarDate(year: year, month: month, day: day)
    }
    guard let reference else { return nil }
    let candidates = [-1, 0, 1].compactMap {
      CalendarDate(year: reference.year + $0, month: month, day: day)
    }
    // A day far from the incident may be of any year.
    return candidates.first { abs($0.daysSinceEpoch - reference.daysSinceEpoch) <= 45 }
  }
}
