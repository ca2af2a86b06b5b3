import Markdown

extension Rule {
  static let missingMilestone = Rule(
    "missing-milestone", group: .timeline, severity: .note, isDefault: false, kinds: .postmortem,
    summary: "A timeline does not say when the incident was noticed, or when it was over.",
    why: "Without the two nobody can say how long it took to notice it and to end it.",
    precision: .init(right: 6, of: 20),
    good: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Alert fires, on-call is paged
        - 10:05 UTC Looked at the load
        - 10:20 UTC Incident resolved
        """),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Deployed\n- 10:05 UTC Rolled back\n"),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - ↓10:00 UTC Release deployed
        - 10:05 UTC Looked at the load
        - 10:20 UTC Looked at the disks
        """)
    ]
  ) { inspection in
    let timed = inspection.entriesWithClock()
    guard timed.count > 2, let first = timed.first else { return }
    let told = Set(timed.compactMap(\.milestone))
    var missing: [String] = []
    if told.isDisjoint(with: [.detected, .acknowledged, .declared]) { missing.append("detected") }
    if told.isDisjoint(with: [.resolved, .mitigated]) { missing.append("resolved") }
    guard !missing.isEmpty else { return }
    let names = missing.map { "`\($0)`" }.joined(separator: " or ")
    inspection.report(
      "timeline has no entry for \(names)", at: .text(first.raw),
      label: "the first of \(timed.count) entries",
      help: "say in an entry's text that the incident was noticed, and that it was over")
  }
}
