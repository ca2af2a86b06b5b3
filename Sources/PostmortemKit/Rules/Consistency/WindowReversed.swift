import Markdown

extension Rule {
  static let windowReversed = Rule(
    "window-reversed", group: .consistency, severity: .error, kinds: .incident,
    summary: "The incident's stated end lies before its stated start.",
    why: "Its length can't be told, and everything that is counted from it is wrong or missing.",
    precision: .init(right: 1, of: 1),
    good: [
      RuleExample(
        "# Login outage\n\nStart: 2024-03-04 22:00 UTC\nEnd: 2024-03-05 01:00 UTC\n\n## Timeline\n\n- 22:00 UTC Paged\n"
      ),
      RuleExample(
        """
        # Login outage

        Duration: a leak that began on 2024-03-08 took all of the output away, as seen from 2024-03-02 on

        ## Timeline

        - 10:00 UTC Paged
        """),
      RuleExample(
        "# Login outage\n\nDuration: 2024-03-04 22:00 - 01:00 UTC\n\n## Root cause\n\nA disk.\n"),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\nStart: 2024-03-04 10:00 UTC\nEnd: ↓2024-03-03 11:30 UTC\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        """
        ---
        title: Login outage
        date: 2024-09-09T12:00:00Z
        resolved: true
        ↓resolvedWhen: 2024-08-14T23:58:00Z
        severity: down
        section: issue
        ---

        **Investigating** - Some logins fail.
        """),
    ]
  ) { inspection in
    guard let window = inspection.document.window, let start = window.start, let end = window.end,
      let seconds = length(from: start, to: end), seconds < 0
    else { return }
    guard !inspection.isTold(window) else { return }
    // A clock alone may belong to the next day.
    let isClock = end.inferred.contains(.date) || start.inferred.contains(.date)
    guard !isClock || seconds <= -86_400 else { return }
    inspection.report(
      "the incident's stated end, \(end.phrase()), is \(WrittenDuration.phrase(-seconds)) before its start, "
        + start.phrase(),
      at: inspection.place(of: window.endPlace, or: window.line),
      label: "stated end: \(end.phrase())",
      also: [
        (
          inspection.place(of: window.startPlace, or: window.line),
          "stated start: \(start.phrase())"
        )
      ],
      help: "correct the day, the month or the year of one of them")
  }

  private static func length(from start: Moment, to end: Moment) -> Int? {
    if let seconds = end.seconds(since: start) { return seconds }
    guard let first = start.date, let last = end.date, start.time == nil || end.time == nil else {
      return nil
    }
    return (last.daysSinceEpoch - first.daysSinceEpoch) * 86_400
  }
}

extension Inspection {
  /// Whether start and end are two moments of one text, with words between them: these tell of several things.
  fileprivate func isTold(_ window: IncidentWindow) -> Bool {
    guard let start = window.startPlace, let end = window.endPlace, start.line == end.line,
      let first = start.text, let last = end.text
    else { return false }
    return last.lowerBound - first.upperBound > 16
  }
}
