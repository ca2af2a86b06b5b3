import Markdown

extension Rule {
  static let missingTimeZone = Rule(
    "missing-time-zone", group: .timeline, severity: .warning, kinds: .incident,
    summary: "The clocks of a timeline are in no time zone.",
    why: """
      Whoever sits elsewhere cannot compare them with logs, dashboards or their own memory, and half the year the \
      writer cannot either.
      """,
    precision: .init(right: 23, of: 24),
    good: [
      RuleExample("# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 Rolled back\n"),
      RuleExample("# Login outage\n\n## Timeline (UTC)\n\n- 10:00 Paged\n- 10:05 Rolled back\n"),
      RuleExample(
        "# Login outage\n\nAll times in CET.\n\n## Timeline\n\n- 10:00 Paged\n- 10:05 Rolled back\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 10:00 | Paged |\n"
      ),
      RuleExample("# Login outage\n\n## Timeline\n\n- 2024-03-02 Paged\n- 2024-03-03 Recovered\n"),
      RuleExample(
        "# Login outage\n\nIt began at 10:00 (UTC+1).\n\n## Timeline\n\n- 10:00 Paged\n- 10:05 Done\n"
      ),
    ],
    bad: [
      RuleExample("# Login outage\n\n## Timeline\n\n- ↓10:00 Paged\n- 10:05 Rolled back\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n### ↓2024-03-02 10:00\n\nPaged.\n\n### 10:05\n\nRolled back.\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n| Time | Event |\n| --- | --- |\n| ↓10:00 | Paged |\n"
          + "| 10:05 | Rolled back |\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- ↓10:00 Paged\n- 10:05 Rolled back\n",
        zone: "Europe/Berlin"),
    ]
  ) { inspection in
    guard !inspection.hasWrittenZone else { return }
    // A zone that was told from outside is nowhere in the document.
    let document = inspection.settings.zone == nil ? inspection.document : inspection.reread()
    let timed = inspection.entriesWithClock(in: document)
    guard let first = timed.first, timed.count > 1, timed.allSatisfy({ $0.start.zone == nil }),
      !inspection.namesZoneElsewhere(document)
    else { return }
    var notes = ["none of its \(timed.count) clocks has one, and the document declares none"]
    if let zone = inspection.settings.zone {
      notes.append("it is read as `\(zone)` here; whoever opens the document does not know that")
    }
    inspection.report(
      "timeline has no time zone", at: .text(first.raw), label: "in which zone?",
      notes: notes,
      help: "write the zone once, in the heading or the table's head, whichever it is: "
        + "`Timeline (\(inspection.settings.zone ?? "UTC"))`",
      fix: inspection.settings.zone.flatMap { inspection.statingZone($0) })
  }
}

extension Inspection {
  /// The entries of timelines that have a clock.
  ///
  /// - Parameter other: the document as it was read in another way, for its moments.
  mutating func entriesWithClock(in other: Document? = nil) -> [TimelineEntry] {
    let timeline = (other ?? document).timeline
    guard timeline.count == document.timeline.count else { return [] }
    var entries: [TimelineEntry] = []
    entries.reserveCapacity(timeline.count)
    for run in timelineRuns() {
      for number in run.entries where timeline[number].start.time != nil {
        entries.append(timeline[number])
      }
    }
    return entries
  }

  /// Whether an entry has a zone of its own.
  fileprivate var hasWrittenZone: Bool {
    document.timeline.contains { $0.start.zone != nil && !$0.start.inferred.contains(.zone) }
  }

  /// Whether a clock outside the timeline has a zone: then a reader takes it for that of the timeline as well.
  fileprivate mutating func namesZoneElsewhere(_ document: Document) -> Bool {
    let moments = [document.window?.start, document.window?.end] + document.updates.map(\.moment)
    if moments.contains(where: { $0?.zone != nil }) { return true }
    return prose.blocks.contains { block in
      block.text.contains { isClockWithZone(at: $0, in: block.text) }
    }
  }

  /// Whether a clock with minutes and a zone has its colon at a position.
  private func isClockWithZone(at colon: Int, in range: Range<Int>) -> Bool {
    guard bytes[colon] == Byte.colon, colon > range.lowerBound, bytes[colon - 1].isDigit else {
      return false
    }
    var cursor = ByteCursor(bytes, colon + 1..<range.upperBound)
    guard cursor.takeNumber(digits: 2...2) != nil else { return false }
    _ = ClockScanner.meridiem(&cursor)
    return ZoneScanner.take(&cursor, afterTime: false) != nil
  }
}
