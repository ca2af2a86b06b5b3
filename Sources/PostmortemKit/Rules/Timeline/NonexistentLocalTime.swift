import Markdown

extension Rule {
  static let nonexistentLocalTime = Rule(
    "nonexistent-local-time", group: .timeline, severity: .error, kinds: .incident,
    summary: "No clock of the zone ever showed this time.",
    why: """
      When daylight saving begins an hour is left out, and in winter no clock shows a summer time: the moment is an \
      hour off, and nobody knows in which direction.
      """,
    good: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-03-10 01:59 ET Paged
        - 2024-03-10 03:05 ET Looked
        - 2024-03-10 02:30 UTC Looked again
        - 2024-07-01 10:00 EST Rolled back
        - 2024-07-01 10:00 PDT Recovered
        """)
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- ↓2024-03-10 02:30 ET Paged\n- 03:05 ET Looked\n"),
      RuleExample(
        "# Login outage\n\n## Timeline (Europe/Berlin)\n\n- 2024-03-31 01:50 Paged\n- ↓02:10 Looked\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- ↓2024-01-15 10:00 PDT Paged\n- 10:20 PDT Recovered\n"),
    ]
  ) { inspection in
    var seen: Set<String> = []
    var last: (name: String, region: String?)?
    for entry in inspection.document.timeline {
      guard let zone = entry.start.zone, let local = entry.start.localSeconds else { continue }
      if last?.name != zone.name { last = (zone.name, DaylightZone.region(of: zone.name)) }
      guard let region = last?.region else { continue }
      if DaylightZone.isSummerName(zone.name) {
        // Near a change the writer's summer may have just ended.
        let isWinter = [-86_400, 0, 86_400].allSatisfy {
          NamedZones.minutes(in: region, atLocal: local + $0)
            == DaylightZone.winterMinutes[zone.name]
        }
        guard isWinter, seen.insert(zone.name).inserted else { continue }
        inspection.reportSummerName(entry, zone.name)
      } else if NamedZones.skips(local, in: region) {
        inspection.report(
          "\(inspection.quoted(entry.raw)) never was: clocks were put forward",
          at: .text(entry.raw), label: "left out when daylight saving began in `\(zone.name)`",
          help: "write the time that the clocks showed, or use UTC")
      }
    }
  }
}

extension Inspection {
  fileprivate mutating func reportSummerName(_ entry: TimelineEntry, _ name: String) {
    guard let date = entry.start.date else { return }
    report(
      "`\(name)` is a summer time, and \(date.iso8601) is in winter", at: .text(entry.raw),
      label: "no clock shows `\(name)` on this day",
      help: "write `\(DaylightZone.winterName(of: name))` if that is what the clocks showed")
  }
}

/// Zones whose clocks change, by the names that entries give.
private enum DaylightZone {
  static let winterMinutes = ["EDT": -300, "CDT": -360, "MDT": -420, "PDT": -480, "CEST": 60]
  private static let summerRegions = [
    "EDT": "America/New_York", "CDT": "America/Chicago", "MDT": "America/Denver",
    "PDT": "America/Los_Angeles", "CEST": "Europe/Berlin",
  ]

  static func isSummerName(_ name: String) -> Bool { winterMinutes[name] != nil }

  static func winterName(of name: String) -> String {
    name == "CEST" ? "CET" : name.replacing("DT", with: "ST")
  }

  /// The region of a name; nil where its clocks never change.
  static func region(of name: String) -> String? {
    if let region = summerRegions[name] ?? ZoneTable.regions[name] { return region }
    // Abbreviations are no names in words.
    if name.utf8.count > 4, case .region(let region)? = ZoneTable.names[name.lowercased()] {
      return region
    }
    return name.utf8.contains(Byte.slash) ? name : nil
  }
}
