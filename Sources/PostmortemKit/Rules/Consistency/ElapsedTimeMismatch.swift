import Markdown

extension Rule {
  static let elapsedTimeMismatch = Rule(
    "elapsed-time-mismatch", group: .consistency, severity: .warning, kinds: .statusUpdate,
    summary:
      "An update says that the incident has lasted longer or shorter than from its start to the update.",
    why:
      "Readers of an update compare it with the one before; a number that was not renewed makes both doubtful.",
    options: toleranceOptions,
    good: [
      RuleExample(
        """
        # Login SEV1 outage - 7:20pm ET update

        Status: Identified
        Start: 10:15am ET
        Incident time: 9 hours

        Logins fail.
        """),
      RuleExample(
        """
        # Login SEV1 outage - 7:20pm ET update

        Status: Identified
        Incident time: 9 hours

        Logins fail.
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login SEV1 outage - 7:20pm ET update

        Status: Identified
        Start: 10:15am ET
        Incident time: ↓5 hours

        Logins fail.
        """)
    ]
  ) { inspection in
    guard let window = inspection.document.window, let start = window.start,
      let stated = window.duration, window.end == nil,
      let post = inspection.document.updates.last(where: { $0.moment.time != nil }),
      let elapsed = elapsed(from: start, to: post.moment)
    else { return }
    let allowed = max(
      inspection.tolerance(elapsed, stated.seconds, isApproximate: window.isApproximate),
      unit(of: stated))
    guard abs(elapsed - stated.seconds) > allowed else { return }
    inspection.report(
      "the update says that the incident has lasted \(stated.phrase), but it began "
        + "\(WrittenDuration.phrase(elapsed)) before the update",
      at: inspection.place(of: window.durationPlace, or: window.line), label: "stated time",
      also: [
        (
          inspection.place(of: window.startPlace, or: window.line),
          "stated start: \(start.phrase())"
        ),
        (
          post.momentText.map(Inspection.Place.text) ?? .line(post.line),
          "time of the update: \(post.moment.phrase())"
        ),
      ],
      help: "renew the time")
  }

  /// The time between two moments; between two clocks without days, within one day.
  private static func elapsed(from start: Moment, to end: Moment) -> Int? {
    if let seconds = end.seconds(since: start) { return seconds >= 0 ? seconds : nil }
    guard start.date == nil || end.date == nil, start.zone?.name == end.zone?.name,
      let first = start.time, let last = end.time
    else { return nil }
    let seconds = last.secondsOfDay - first.secondsOfDay
    return seconds >= 0 ? seconds : nil
  }

  /// What a number is rounded to: "9 hours" may be half an hour more.
  private static func unit(of duration: WrittenDuration) -> Int {
    [86_400, 3600, 900, 300].first { duration.seconds.isMultiple(of: $0) } ?? 60
  }
}
