import Markdown

extension Rule {
  static let mixedTimeZones = Rule(
    "mixed-time-zones", group: .timeline, severity: .warning, kinds: .incident,
    summary: "The clocks of a timeline are in different time zones.",
    why: """
      Whoever reads down the column of times compares clocks of different places, and sees gaps and orders that never \
      were.
      """,
    precision: .init(right: 1, of: 1),
    good: [
      RuleExample("# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 GMT Rolled back\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 2024-03-09 10:00 PST Paged\n- 2024-03-10 10:05 PDT Done\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC (11:00 CET) Paged\n- 10:05 UTC (11:05 CET) Done\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 11:00 CET Paged\n- 10:05 UTC (11:05 CET) Rolled back\n"),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:05 UTC Declared\n- ↓12:10 CET Done\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\nAll times in UTC.\n\n- 10:00 Paged\n- ↓05:05 EST Rolled back\n"
          + "- 05:10 EST Looked\n- 10:20 Recovered\n"),
    ]
  ) { inspection in
    guard inspection.hasSeveralZones else { return }
    let timed = inspection.entriesWithClock()
    var zones: [(zone: TimeZoneOffset, entries: [TimelineEntry])] = []
    for entry in timed {
      guard let zone = entry.start.zone else { continue }
      if let index = zones.firstIndex(where: { ZoneFamily.isSame($0.zone, zone) }) {
        zones[index].entries.append(entry)
      } else if zones.count < 8 {
        zones.append((zone, [entry]))
      }
    }
    guard let most = zones.map(\.entries.count).max(),
      let main = zones.first(where: { $0.entries.count == most }), let sample = main.entries.first
    else { return }
    let others = zones.filter { $0.zone != main.zone }.flatMap(\.entries).filter {
      !inspection.names(main.zone, behind: $0)
    }
    guard let first = others.min(by: { $0.raw.lowerBound < $1.raw.lowerBound }),
      let zone = first.start.zone
    else { return }
    inspection.report(
      "timeline mixes time zones: `\(zone.name)` beside `\(main.zone.name)`", at: .text(first.raw),
      label: others.count == 1
        ? "the only clock that is not in \(main.zone.name)"
        : "the first of \(others.count) clocks that are not in \(main.zone.name)",
      also: [
        (.text(sample.raw), "\(main.zone.name) here, as in \(most) of \(timed.count) entries")
      ],
      help: "give all clocks in `\(main.zone.name)`, with the other zone in parentheses")
  }
}

extension Inspection {
  /// Whether the entries name more than one zone: few timelines do.
  fileprivate var hasSeveralZones: Bool {
    var name: String?
    for entry in document.timeline {
      guard let zone = entry.start.zone else { continue }
      if let name, name != zone.name { return true }
      name = zone.name
    }
    return false
  }

  /// Whether an entry gives its moment once more in a zone, between the moment and the text.
  fileprivate func names(_ zone: TimeZoneOffset, behind entry: TimelineEntry) -> Bool {
    guard entry.raw.upperBound < entry.text.lowerBound else { return false }
    let name = Array(zone.name.utf8)
    let between = bytes[entry.raw.upperBound..<entry.text.lowerBound]
    return between.indices.contains { between[$0...].starts(with: name) }
  }
}
