import Markdown

extension Rule {
  static let proseTimeline = Rule(
    "prose-timeline", group: .timeline, severity: .warning, kinds: .incident,
    summary: "The timeline is told in running sentences.",
    why: """
      Whoever looks for what happened at 10:05 has to read all of it, and gaps and wrong orders stay unseen.
      """,
    precision: .init(right: 1, of: 1),
    good: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n10:00 UTC Paged.\n10:05 UTC Looked.\n10:20 UTC Rolled back.\n"
      ),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged. At 10:02 UTC the pager rang again.
        - 10:05 UTC Rolled back
        - 10:20 UTC Recovered
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        ↓At 10:00 UTC somebody was paged. At 10:05 UTC we looked at the load and saw nothing. At 10:20 UTC we rolled
        back. At 10:30 UTC all was well.
        """)
    ]
  ) { inspection in
    for run in inspection.timelineRuns() where run.form == .text && run.entries.count > 2 {
      let within = run.entries.filter {
        !inspection.beginsLine(inspection.document.timeline[$0].raw.lowerBound)
      }
      guard within.count > 1, within.count * 2 >= run.entries.count,
        let first = run.entries.first
      else { continue }
      inspection.report(
        "timeline is told in sentences", at: .text(inspection.document.timeline[first].raw),
        label: "the first of \(run.entries.count) moments in running text",
        help: "give each moment a line of its own: a list or a table")
    }
  }
}

extension Inspection {
  /// Whether no words stand before a position in its line: only marks, a symbol's name or a tag.
  fileprivate func beginsLine(_ position: Int) -> Bool {
    var index = position
    var words = 0
    while index > 0, bytes[index - 1] != Byte.lineFeed {
      index -= 1
      let isFirst = index == 0 || bytes[index - 1].isWhitespace
      if isFirst, bytes[index].isAlphanumeric { words += 1 }
      if words > 1 { return false }
    }
    return true
  }
}
