import Markdown

extension Rule {
  static let timelineOutOfOrder = Rule(
    "timeline-out-of-order", group: .timeline, severity: .warning, kinds: .incident,
    summary: "An entry of the timeline is earlier than the one above it.",
    why: """
      Readers take the order of the entries for the order of the events: they see a cause where there was an effect. \
      Often the clock or the day is a slip of the pen, and then every length computed from it is wrong. \
      `--fix` moves a single entry, and only where each entry of its list bears its own day and zone. Where a day or a \
      zone comes from elsewhere, or several entries that go on in order stand in the wrong place, the fix is unsafe or \
      there is none: they may be of another day.
      """,
    precision: .init(right: 8, of: 8),
    good: [
      RuleExample("# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 UTC Rolled back\n"),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-03-02 11:00 UTC Recovered
        - 2024-03-02 10:30 UTC Rolled back
        - 2024-03-02 10:30 UTC Declared
        - 2024-03-02 10:05 UTC Paged
        """),
      RuleExample(
        """
        # Login outage on 2024-03-02

        ## Timeline

        - 22:50 UTC Paged
        - 23:40 UTC Rolled back
        - 00:10 UTC Recovered
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 23:40 Rolled back
        - 00:10 Recovered
        - 00:30 Closed
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-03-02 10:00 UTC Paged
        - 2024-03-02 11:30 CET Rolled back
        - 2024-03-02 Customers are told
        - 2024-03-02 12:00 CET Recovered
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 - 10:40 UTC Requests fail
        - 10:15 UTC Paged
        - ~10:20 UTC Somebody looks
        - 10:18 UTC The load is seen
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        | Time (UTC) | Event in Paris |
        | --- | --- |
        | 10:00 | Paged |
        | 10:30 | Rolled back |

        | Time (UTC) | Event in Rome |
        | --- | --- |
        | 10:10 | Paged |
        | 10:40 | Rolled back |
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        Between 10:00 and 11:00 UTC logins failed.

        - 09:50 UTC Deployed
        - 10:20 UTC Rolled back
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        | When | What |
        | --- | --- |
        | 2024-03-01 | Ordered the disk |
        | 2024-03-02 | Built in the disk |
        | 2024-03-02 03:40 JST | Paged |
        | 2024-03-02 04:00 JST | Recovered |
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-03-02 10:00 UTC Paged
        - 2024-03-02 10:30 UTC Rolled back
        - ↓2024-03-02 10:05 UTC Customers write
        - 2024-03-02 10:40 UTC Recovered
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged
        - 10:30 UTC Rolled back
        - ↓10:05 UTC Customers write
        - 10:40 UTC Recovered
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        | Time | Event |
        | --- | --- |
        | 2021-11-03 | First report |
        | 2021-12-01 | Second report |
        | ↓2021-01-28 | Fix released |
        | 2022-02-02 | Fix deployed |
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged
        - ↓18:10 UTC Looked at the logs
        - 10:12 UTC Rolled back
        - 10:20 UTC Recovered
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 12:00 UTC Closed
        - 11:00 UTC Recovered
        - ↓11:30 UTC Rolled back
        - 10:20 UTC Paged
        """),
      RuleExample(
        """
        # Login outage on 2024-03-02

        ## Timeline

        - 09:10 UTC Paged
        - 15:45 UTC Gone home
        - ↓08:30 UTC Back again
        - 09:00 UTC Recovered
        - 17:00 UTC Closed
        """),
      RuleExample(
        """
        # Login outage on 2024-03-02

        ## Timeline

        - 09:40 PM UTC Paged
        - 10:15 PM UTC Gone home
        - ↓08:30 AM UTC Back again
        - 09:00 AM UTC Recovered
        """),
    ]
  ) { inspection in
    for run in inspection.timelineRuns() where run.entries.count > 1 {
      let order = TimelineOrder(run, of: inspection.document.timeline)
      let found = order.outliers()
      guard !found.isEmpty else { continue }
      let isOpen = inspection.leavesHalfOfDayOpen(run)
      let outliers = found.filter {
        inspection.isCertain($0, in: run, leavesHalfOfDayOpen: isOpen)
      }
      guard let first = outliers.first else { continue }
      let isDisorder = outliers.count > 2 && outliers.count * 4 > order.points.count
      var fix: Fix?
      if outliers.count == found.count, inspection.hasPlainClocks(run) {
        fix = inspection.sorting(run, order, found)
        if isDisorder { fix?.safety = .unsafe }
      }
      if isDisorder {
        inspection.reportDisorder(first, outliers.count, of: order.points.count, fix: fix)
      } else {
        for (index, outlier) in outliers.enumerated() {
          // One fix puts all of them in order.
          inspection.report(
            outlier, isNewestFirst: order.isNewestFirst, fix: index == 0 ? fix : nil)
        }
      }
    }
  }
}
