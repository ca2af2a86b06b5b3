import Markdown

extension Rule {
  static let entryOutsideWindow = Rule(
    "entry-outside-window", group: .timeline, severity: .warning, kinds: .incident,
    summary:
      "An entry contradicts the beginning or the end of the incident that the document states.",
    why: """
      Causes may lie before an incident and follow-ups behind it, but nobody notices it before it begins: the stated \
      window or the timeline is wrong, and with it the length of the incident.
      """,
    options: [
      RuleOption("tolerance", .integer(5), "How far an entry may lie outside, in minutes.")
    ],
    precision: .init(right: 2, of: 2),
    good: [
      RuleExample(
        """
        # Login outage

        Start: 2024-03-02 10:00 UTC
        End: 2024-03-02 11:00 UTC

        ## Timeline

        - 2024-03-01 18:00 UTC Release deployed
        - 2024-03-01 19:00 UTC Alert fires on the test system
        - 2024-03-02 09:57 UTC Alert fires, on-call is paged
        - 2024-03-02 10:50 UTC Rolled back
        - 2024-03-05 09:00 UTC Review held
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        Start: 2024-03-02 10:00 UTC
        End: 2024-03-02 11:00 UTC

        ## Timeline

        - ↓2024-03-02 09:30 UTC Alert fires, on-call is paged
        - 2024-03-02 10:50 UTC Rolled back
        """),
      RuleExample(
        """
        # Login outage

        Start: 2023-03-02 10:00 UTC
        End: 2023-03-02 11:00 UTC

        ## Timeline

        - ↓2024-03-02 10:10 UTC Somebody looks
        - 2024-03-02 10:50 UTC Rolled back
        """),
    ]
  ) { inspection in
    guard let window = inspection.document.window, let start = window.start, start.time != nil
    else {
      return
    }
    let entries = inspection.timelineRuns().flatMap(\.entries).map {
      inspection.document.timeline[$0]
    }
    if inspection.reportOtherYear(entries, window, start) { return }
    let tolerance = inspection.integer("tolerance") * 60 + (window.isApproximate ? 900 : 0)
    for entry in entries {
      guard let milestone = entry.milestone, let distance = entry.start.seconds(behind: start)
      else { continue }
      let slack = tolerance + (entry.start.isApproximate ? 900 : 0)
      guard [.impactStarted, .detected, .acknowledged, .declared].contains(milestone),
        // What was seen long before belongs to another event: on a test system, or the last time.
        (-43_200..<(-slack)).contains(distance)
      else { continue }
      inspection.reportEarly(entry, milestone, by: -distance, window)
      return
    }
  }
}

extension Inspection {
  /// All of the timeline on the days of the window, but in another year or month, is one slip of the pen.
  fileprivate mutating func reportOtherYear(
    _ entries: [TimelineEntry], _ window: IncidentWindow, _ start: Moment
  ) -> Bool {
    guard let day = start.date, let first = entries.first(where: { $0.start.date != nil }),
      let date = first.start.date, !first.start.inferred.contains(.date),
      entries.allSatisfy({ abs(($0.start.date ?? date).daysSinceEpoch - day.daysSinceEpoch) > 20 })
    else { return false }
    let isSlip = date.day == day.day && (date.month == day.month || date.year == day.year)
    guard isSlip else { return false }
    report(
      "the timeline is dated \(date.iso8601), but the stated beginning \(day.iso8601)",
      at: .text(first.raw),
      label: "written here", also: [(.line(window.line), "the beginning is stated here")],
      help: "correct the one that is wrong")
    return true
  }

  fileprivate mutating func reportEarly(
    _ entry: TimelineEntry, _ milestone: Milestone, by seconds: Int, _ window: IncidentWindow
  ) {
    let length = WrittenDuration.phrase(seconds)
    var notes: [String] = []
    if entry.start.inferred.contains(.date), let date = entry.start.date {
      notes.append("no day is written here: `\(date.iso8601)` is taken from what stands around it")
    }
    let event = Self.names[milestone] ?? "the event"
    let stated = window.start.map { " (\($0.phrase(withDay: false)))" } ?? ""
    report(
      "\(event) is \(length) before the stated beginning\(stated)", at: .text(entry.raw),
      label: "\(length) earlier", also: [(.line(window.line), "the beginning is stated here")],
      notes: notes, help: "correct the stated beginning or the time of the entry")
  }
}

extension Inspection {
  fileprivate static let names: [Milestone: String] = [
    .impactStarted: "the start of the impact", .detected: "the detection",
    .acknowledged: "the acknowledgement", .declared: "the declaration",
  ]
}

extension Moment {
  /// The seconds from another moment to this one; nil where they cannot be compared.
  fileprivate func seconds(behind other: Moment) -> Int? {
    // A zone that nobody wrote beside one of them is no ground to hold it against the other.
    let isAssumed = inferred.contains(.zone) || other.inferred.contains(.zone)
    if isAssumed, zone != other.zone { return nil }
    return seconds(since: other)
  }
}
