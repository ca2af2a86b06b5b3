import Markdown

extension Rule {
  static let missingDate = Rule(
    "missing-date", group: .timeline, severity: .warning, kinds: .incident,
    summary: "A timeline has clocks and nothing in the document says of which day.",
    why: """
      A year later nobody knows when it happened, and no log can be searched for it.
      """,
    precision: .init(right: 10, of: 10),
    good: [
      RuleExample(
        "# Login outage of 2024-03-02\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 Done\n"),
      RuleExample(
        "# Login outage\n\nDate: 2024-03-02\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 Done\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 2 March 2024, 10:00 UTC Paged\n- 10:05 Done\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 Done\n",
        path: "2024-03-02-login.md"),
      RuleExample(
        "# Login outage\n\n## Summary\n\nOn 2 March logins failed.\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 Done\n"
      ),
    ],
    bad: [
      RuleExample("# Login outage\n\n## Timeline\n\n- ↓10:00 UTC Paged\n- 10:05 UTC Recovered\n")
    ]
  ) { inspection in
    guard inspection.document.timeline.contains(where: { $0.start.date == nil }) else { return }
    let timed = inspection.entriesWithClock()
    guard let first = timed.first, timed.count > 1, timed.allSatisfy({ $0.start.date == nil })
    else {
      return
    }
    // Days without a year, or in an order that nothing tells, are days all the same.
    guard timed.allSatisfy({ inspection.written($0)?.start.date == nil }),
      inspection.writtenDays().isEmpty
    else { return }
    inspection.report(
      "timeline has no date", at: .text(first.raw), label: "on which day?",
      notes: ["neither an entry, nor the title, the head or the file's name gives one"],
      help:
        "write the day before the first entry, or at the top of the document: `Date: 2024-03-02`")
  }
}
