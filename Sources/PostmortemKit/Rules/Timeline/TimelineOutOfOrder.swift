import Markdown

extension Rule {
  static let timelineOutOfOrder = Rule(
    "timeline-out-of-order", group: .timeline, severity: .warning, kinds: .incident,
    summary: "An entry of the timeline is earlier than the one above it.",
    why: """
      Readers take the order of the entries for the order of the events: they see a cause where there was an effect. \
      Often the clock or the day is a slip of the pen, and then every length computed from it is wrong.
      """,
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
      let outliers = order.outliers().filter { inspection.isCertain($0, in: run) }
      guard let first = outliers.first else { continue }
      if outliers.count > 2, outliers.count * 4 > order.points.count {
        inspection.reportDisorder(first, outliers.count, of: order.points.count)
      } else {
        for outlier in outliers {
          inspection.report(outlier, isNewestFirst: order.isNewestFirst)
        }
      }
    }
  }
}

extension Inspection {
  /// Estimates may lie a quarter of an hour beside each other, and a sentence above the entries may tell of a whole
  /// range of time.
  fileprivate func isCertain(_ outlier: TimelineOrder.Outlier, in run: TimelineRun) -> Bool {
    let timeline = document.timeline
    let top = run.entries.lowerBound
    if run.form == .text {
      if outlier.other.entry == top, timeline[top].end != nil { return false }
      if !outlier.isAbove, timeline[outlier.first.entry].end != nil { return false }
    }
    // Clocks that run from 12:50 to 1:05 lack am and pm, not an order.
    if outlier.isAbove, lacksMeridiem(outlier.first.entry, below: outlier.other.entry, in: run) {
      return false
    }
    let isEstimate =
      timeline[outlier.first.entry].start.isApproximate
      || timeline[outlier.other.entry].start.isApproximate
    return !isEstimate || outlier.distance > 900
  }

  fileprivate mutating func report(_ outlier: TimelineOrder.Outlier, isNewestFirst: Bool) {
    let entry = document.timeline[outlier.first.entry]
    let other = document.timeline[outlier.other.entry]
    let length = WrittenDuration(seconds: outlier.distance).phrase
    let isLater = isNewestFirst == outlier.isAbove
    let side = outlier.isAbove ? "above" : "below"
    let relation = isLater ? "later" : "earlier"
    let adjacent = abs(outlier.first.entry - outlier.other.entry) == 1
    let neighbour = adjacent ? "the entry \(side)" : "an entry \(side)"
    var notes: [String] = []
    if isNewestFirst { notes.append("most entries stand newest first") }
    if outlier.count > 1 {
      notes.append("\(outlier.count - 1) more entries go on from there")
    }
    if entry.start.inferred.contains(.date), let date = entry.start.date {
      notes.append("no day is written here: `\(date.iso8601)` is taken from what stands above")
    }
    report(
      isLater == isNewestFirst
        ? "timeline goes backwards by \(length)" : "timeline jumps ahead by \(length)",
      at: .text(entry.raw), label: "\(length) \(relation) than \(neighbour)",
      also: [(.text(other.raw), "\(neighbour) is here")], notes: notes,
      help: help(for: entry, against: other))
  }

  private func help(for entry: TimelineEntry, against other: TimelineEntry) -> String {
    if entry.start.inferred.contains(.date) || entry.start.date == nil {
      return "move the entry, or write its day if this is another one"
    }
    if let date = entry.start.date, let day = other.start.date, date != day,
      date.month == day.month || date.year != day.year
    {
      return "correct the date, or move the entry to its place"
    }
    return "move the entry to its place, or correct its time"
  }

  fileprivate mutating func reportDisorder(
    _ outlier: TimelineOrder.Outlier, _ count: Int, of total: Int
  ) {
    let entry = document.timeline[outlier.first.entry]
    let other = document.timeline[outlier.other.entry]
    report(
      "timeline is in no order: \(count) of \(total) entries stand in the wrong place",
      at: .text(entry.raw), label: "the first of them",
      also: [(.text(other.raw), "the entry \(outlier.isAbove ? "above" : "below") is here")],
      help: "sort the entries by time, or give each course of events a list of its own")
  }
}
