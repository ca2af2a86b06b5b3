extension Rule {
  static let repeatedTimeZone = Rule(
    "repeated-time-zone", group: .timeline, severity: .note, isDefault: false, kinds: .incident,
    summary: "Every entry of the timeline repeats the same time zone.",
    why: """
      Said once above the entries, the zone holds for all of them, and the column of times is read at a glance. Who \
      copies single lines into a chat may well want it in each.
      """,
    precision: .init(right: 22, of: 22),
    good: [
      RuleExample(
        "# Login outage\n\n## Timeline (UTC)\n\n- 10:00 Paged\n- 10:05 Looked\n- 10:20 Done\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 Looked\n- 10:20 UTC Done\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 11:05 CET Looked\n- 10:20 UTC Done\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\nAt 10:00 UTC we released. At 10:05 UTC somebody called. At 10:20 UTC it was over.\n"
      ),
      // The zone is part of the form.
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-03-02T10:00:00Z Paged
        - 2024-03-02T10:05:00Z Looked
        - 2024-03-02T10:20:00Z Done
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - ↓10:00 UTC Paged
        - 10:05 UTC Looked
        - 10:20 UTC Rolled back
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        | Time | Event |
        | --- | --- |
        | ↓2024-03-02 10:00 CET | Paged |
        | 2024-03-02 10:05 CET | Looked |
        | 2024-03-02 10:20 CET | Rolled back |
        """),
    ]
  ) { inspection in
    let entries = inspection.document.timeline
    guard let first = entries.first, let zone = first.start.zone?.name, entries.count > 2,
      // The sentences of a paragraph are no column of times.
      zip(entries, entries.dropFirst()).allSatisfy({ $0.line != $1.line }),
      entries.allSatisfy({ entry in
        entry.start.zone?.name == zone && !entry.start.inferred.contains(.zone)
          && !inspection.deletions(of: zone, in: entry.raw).isEmpty
      })
    else { return }
    inspection.report(
      "`\(zone)` is repeated in each of the \(entries.count) entries", at: .text(first.raw),
      help: "say it once, in the heading: `Timeline (\(zone))`",
      fix: inspection.zoneStatedOnce())
  }
}
