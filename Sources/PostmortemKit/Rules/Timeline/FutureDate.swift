import Markdown

extension Rule {
  static let futureDate = Rule(
    "future-date", group: .timeline, severity: .warning, kinds: .incident,
    summary: "Something that is told as past lies in the future.",
    why:
      "The date is a slip of the pen, mostly of the year, and the incident cannot be found under its real one.",
    good: [
      RuleExample(
        """
        # Login outage of 2024-03-02

        ## Timeline

        - 10:00 UTC Paged
        - 2024-03-04 01:00 UTC Recovered

        ## Action items

        - Buy a disk by 2030-01-01
        """, today: "2024-03-03"),
      RuleExample("# Login outage\n\n## Timeline\n\n- 2099-03-02 10:00 UTC Paged\n"),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 2024-03-02 23:50 UTC Paged\n- ↓2025-03-03 00:10 UTC Done\n- 00:20 Closed\n",
        today: "2024-03-10")
    ]
  ) { inspection in
    guard let today = inspection.settings.today else { return }
    // Somewhere it is tomorrow already.
    let last = today.adding(days: 1)
    let entries = inspection.document.timeline.filter { ($0.start.date ?? last) > last }
    if let first = entries.first(where: { !$0.start.inferred.contains(.date) }),
      let date = first.start.date
    {
      inspection.reportFuture(.text(first.raw), date, today, entries.count)
    }
    let posts = inspection.document.updates.filter { ($0.moment.date ?? last) > last }
    if let first = posts.first, let date = first.moment.date, first.status != .scheduled {
      inspection.reportFuture(.line(first.line), date, today, posts.count)
    }
    if let window = inspection.document.window, let date = window.start?.date, date > last {
      inspection.reportFuture(.line(window.line), date, today, 1)
    }
  }
}

extension Inspection {
  fileprivate mutating func reportFuture(
    _ place: Place, _ date: CalendarDate, _ today: CalendarDate, _ count: Int
  ) {
    report(
      "`\(date.iso8601)` is in the future", at: place,
      label: count == 1 ? "told as past" : "the first of \(count) moments to come, told as past",
      notes: ["today is \(today.iso8601)"], help: "correct the date")
  }
}
