import Markdown

extension Rule {
  static let milestoneOutOfOrder = Rule(
    "milestone-out-of-order", group: .timeline, severity: .warning, kinds: .incident,
    summary: "The incident is over before it is noticed.",
    why: "One of the two moments is wrong, and so is every length that is computed from it.",
    good: [
      RuleExample(
        """
        # Login outage of 2024-03-02

        ## Timeline

        - 10:00 UTC Alert fires, on-call is paged
        - 10:20 UTC Incident resolved
        """),
      RuleExample(
        """
        # Login outage of 2024-03-02

        ## Timeline

        - 10:20 UTC Incident resolved
        - 10:05 UTC Rolled back
        - 10:00 UTC Alert fires, on-call is paged
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage of 2024-03-02

        ## Timeline

        - ↓09:20 UTC: Resolved: all pages load again
        - 10:00 UTC: Detected: the alert for the error rate
        - 10:10 UTC: the release is rolled back
        """)
    ]
  ) { inspection in
    let milestones = inspection.document.timeline.lazy.compactMap(\.milestone)
    guard milestones.contains(.resolved), milestones.contains(where: isSign) else { return }
    // What stands in the wrong place is told as such.
    let timeline = inspection.timelineRuns().flatMap {
      TimelineOrder($0, of: inspection.document.timeline).points.filter(\.isKept)
    }.map { inspection.document.timeline[$0.entry] }
    let ends = timeline.filter { $0.milestone == .resolved }
    let signs = timeline.filter { $0.milestone.map(isSign) ?? false }
    guard let end = ends.max(by: { ($0.start.localSeconds ?? 0) < ($1.start.localSeconds ?? 0) }),
      let sign = signs.min(by: { ($0.start.localSeconds ?? .max) < ($1.start.localSeconds ?? .max) }
      ),
      let over = end.start.localSeconds, let noticed = sign.start.localSeconds,
      end.start.zone == sign.start.zone, let name = sign.milestone, over < noticed
    else { return }
    inspection.report(
      "`resolved` is \(WrittenDuration.phrase(noticed - over)) before `\(name.rawValue)`",
      at: .text(end.raw), label: "resolved here",
      also: [(.text(sign.raw), "\(name.rawValue) here")],
      help: "correct the time or the day of one of the two")
  }
}

/// Whether a milestone says that somebody knows of the incident.
private func isSign(_ milestone: Milestone) -> Bool {
  switch milestone {
  case .detected, .acknowledged, .declared: true
  case .impactStarted, .identified, .mitigated, .resolved: false
  }
}
