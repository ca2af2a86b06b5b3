import Markdown

extension Rule {
  static let metricMismatch = Rule(
    "metric-mismatch", group: .consistency, severity: .warning,
    kinds: [.postmortem, .incidentReport],
    summary:
      "A stated time to detect, acknowledge, mitigate or resolve is not what the timeline says.",
    why: "These numbers are collected over many incidents; a wrong one is never found again.",
    options: toleranceOptions,
    good: [
      RuleExample(
        """
        # Login outage on 2024-03-04

        ## Metrics

        - Time to detect: 12 minutes
        - Time to resolve: 2 hours

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
      // Counted from the detection, as some teams do.
      RuleExample(
        """
        # Login outage on 2024-03-04

        ## Metrics

        - TTR: 1h 48m

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
      // The start is not in the timeline.
      RuleExample(
        """
        # Login outage on 2024-03-04

        - Time to detection: 30 minutes

        ## Timeline

        - 10:00 UTC A user reports wrong totals
        - 12:00 UTC Incident resolved
        """),
      RuleExample(
        """
        # Login outage on 2024-03-04

        ## Lessons

        Time to detect: the goal is 5 minutes.

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage on 2024-03-04

        ## Metrics

        - Time to detect: ↓5 minutes
        - Time to recovery: ↓3 hours

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
      RuleExample(
        """
        # Login outage on 2024-03-04

        | Metric | Value |
        | --- | --- |
        | Time to Detect (TTD) | ↓40 min |

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
    ]
  ) { inspection in
    let timeline = inspection.document.timeline
    guard timeline.contains(where: { $0.milestone == .impactStarted }) else { return }
    let distances = Distances(of: timeline)
    for stated in inspection.statedMetrics() {
      guard let computed = stated.metric.computed(of: timeline),
        !distances.contain(
          stated.duration.seconds,
          within: inspection.tolerance(
            stated.duration.seconds, 0, isApproximate: stated.duration.isApproximate))
      else { continue }
      inspection.report(
        "\(stated.metric.rawValue) is stated as \(stated.duration.phrase), but the timeline gives "
          + WrittenDuration.phrase(computed.seconds),
        at: .text(stated.place), label: "stated value",
        also: [
          (.text(computed.from.raw), computed.from.start.phrase()),
          (.text(computed.to.raw), computed.to.start.phrase()),
        ],
        notes: [
          "counted from \(Self.name(computed.from.milestone)) to \(Self.name(computed.to.milestone))"
        ],
        help: "correct the value, or say between which moments it is counted")
    }
  }

  private static func name(_ milestone: Milestone?) -> String {
    switch milestone {
    case .impactStarted: "the start of the impact"
    case .detected: "the detection"
    case .acknowledged: "the acknowledgement"
    case .declared: "the declaration"
    case .identified: "the finding of the cause"
    case .mitigated: "the mitigation"
    case .resolved: "the resolution"
    case nil: "an event"
    }
  }
}
