import Markdown

extension Rule {
  static let timelineGap = Rule(
    "timeline-gap", group: .timeline, severity: .note, isDefault: false, kinds: .incident,
    summary: "Nothing is told of a long time while the incident ran.",
    why: "Readers ask what was done meanwhile; often it is where the real delay lies.",
    options: [
      RuleOption("maximum-gap", .integer(60), "The longest time between two entries, in minutes.")
    ],
    precision: .init(right: 8, of: 20),
    good: [
      RuleExample(
        """
        # Login outage of 2024-03-02

        ## Timeline

        - 08:00 UTC Release deployed
        - 10:00 UTC Alert fires, on-call is paged
        - 10:50 UTC Rolled back
        - 11:00 UTC Incident resolved
        - 15:00 UTC Review held
        """),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 11:30 UTC Incident resolved\n",
        options: ["maximum-gap": .integer(120)]),
    ],
    bad: [
      RuleExample(
        """
        # Login outage of 2024-03-02

        ## Timeline

        - 10:00 UTC Alert fires, on-call is paged
        - ↓12:30 UTC Rolled back
        - 12:40 UTC Incident resolved
        """)
    ]
  ) { inspection in
    let longest = inspection.integer("maximum-gap") * 60
    for run in inspection.timelineRuns() where run.entries.count > 1 {
      let order = TimelineOrder(run, of: inspection.document.timeline)
      let kept = order.points.filter(\.isKept).map { $0 }
      let points = order.isNewestFirst ? kept.reversed() : kept
      inspection.reportGaps(in: inspection.running(points), longerThan: longest)
    }
  }
}

extension Inspection {
  /// The entries from the first sign of the incident to its end.
  fileprivate func running(_ points: [TimelineOrder.Point]) -> [TimelineOrder.Point] {
    func has(_ milestones: [Milestone], _ point: TimelineOrder.Point) -> Bool {
      document.timeline[point.entry].milestone.map { milestones.contains($0) } ?? false
    }
    let first = points.firstIndex {
      has([.impactStarted, .detected, .acknowledged, .declared], $0)
    }
    let last =
      points.lastIndex { has([.resolved], $0) } ?? points.lastIndex { has([.mitigated], $0) }
    guard let last, (first ?? 0) <= last else { return Array(points.dropFirst(first ?? 0)) }
    return Array(points[(first ?? 0)...last])
  }

  fileprivate mutating func reportGaps(in points: [TimelineOrder.Point], longerThan longest: Int) {
    for (before, after) in zip(points, points.dropFirst()) {
      let (earlier, entry) = (document.timeline[before.entry], document.timeline[after.entry])
      // A range goes on until its end.
      let length = (earlier.end?.localSeconds).flatMap { end in
        entry.start.localSeconds.map { $0 - end }
      }
      let gap = length ?? after.time - before.time
      guard gap > longest, entry.start.time != nil, earlier.start.time != nil else { continue }
      report(
        "nothing is told of \(WrittenDuration.phrase(gap))", at: .text(entry.raw),
        label: "the next entry", also: [(.text(earlier.raw), "the entry before it")],
        help: "write what was done meanwhile, or that nothing was")
    }
  }
}
