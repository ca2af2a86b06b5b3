import Markdown

extension Rule {
  static let ambiguousDate = Rule(
    "ambiguous-date", group: .timeline, severity: .warning, kinds: .incident,
    summary: "Two numbers of a date could each be the month, and nothing in the document decides.",
    why:
      "Half of the world reads `03/04/2024` as the third of April, the other half as the fourth of March.",
    good: [
      RuleExample(
        "# Login outage\n\nDate: 23/04/2024\n\n## Summary\n\nOn 03/04/2024 it had been released.\n"),
      RuleExample("# Login outage\n\nDate: 04/04/2024\n\n## Summary\n\nLogins failed.\n"),
      RuleExample("# Login outage of 2024-04-03\n\n## Summary\n\nOn 03/04/2024 logins failed.\n"),
      RuleExample(
        "# Login outage\n\n## Summary\n\nOn 3 April 2024 logins failed. See `03/04/2024`.\n"),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\nDate: ↓03/04/2024\n\n## Summary\n\nSince 05/06/2024 logins fail.\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- ↓03/04/2024 10:00 UTC Paged\n- 03/04/2024 11:00 UTC Done\n"
      ),
    ]
  ) { inspection in
    let days = inspection.writtenDays()
    let open = days.filter { day in
      day.isSlashed && (1...12).contains(day.month) && (1...12).contains(day.day)
        && day.month != day.day
    }
    guard let first = open.first, let year = first.year,
      DateOrder.putsDayFirst(in: inspection.bytes) == nil, !inspection.decides(open, among: days)
    else { return }
    let months = CalendarNames.months
    inspection.report(
      "\(inspection.quoted(first.range)) may be two days", at: .text(first.range),
      label: open.count == 1
        ? "which number is the month?" : "the first of \(open.count) such dates",
      notes: [
        "\(first.day) \(months[first.month - 1]) or \(first.month) \(months[first.day - 1]) \(year)"
      ],
      help: "write the year first: `\(year)-MM-DD`")
  }
}

extension Inspection {
  /// Whether one reading of the dates, and only one, is near a day that is written in full.
  fileprivate func decides(_ open: [WrittenDay], among days: [WrittenDay]) -> Bool {
    var plain = days.filter { !$0.isSlashed }.compactMap { day in
      day.year.flatMap { CalendarDate(year: $0, month: day.month, day: day.day) }
    }
    plain += [document.metadata.date, document.window?.start?.date].compactMap { $0 }
    plain += document.timeline.prefix(64).compactMap(\.start.date)
    // A few of each are enough to decide; all with all would be slow in a long log.
    plain = Array(plain.suffix(128))
    return open.prefix(64).contains { day in
      let monthFirst = isNear(day.year, day.month, day.day, plain)
      return monthFirst != isNear(day.year, day.day, day.month, plain)
    }
  }

  private func isNear(_ year: Int?, _ month: Int, _ day: Int, _ others: [CalendarDate]) -> Bool {
    guard let year, let date = CalendarDate(year: year, month: month, day: day) else {
      return false
    }
    return others.contains { abs($0.daysSinceEpoch - date.daysSinceEpoch) <= 10 }
  }
}
