import Markdown

extension Rule {
  static let ambiguousTimeZone = Rule(
    "ambiguous-time-zone", group: .timeline, severity: .warning, kinds: .incident,
    summary:
      "An abbreviation of a time zone means several zones, and nothing in the document tells which.",
    why: """
      Readers take it for the one of their own country: between the readings of `IST` lie up to four and a half hours.
      """,
    precision: .init(right: 2, of: 2),
    good: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 IST (UTC+5:30) Paged\n- 10:05 IST Done\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 CST Paged\n- 10:05 CST Done in Shanghai\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 CDT Paged\n\nThe release was at 09:00 CST.\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 BST (09:00 UTC) Paged\n- 10:05 BST Done\n"),
      RuleExample("# Login outage\n\n## Timeline\n\n- 10:00 PST Paged\n- 10:05 PST Rolled back\n"),
    ],
    bad: [
      RuleExample("# Login outage\n\n## Timeline\n\n- 10:00 ↓IST Paged\n- 10:05 IST Rolled back\n"),
      RuleExample("# Login outage\n\n## Timeline (↓CST)\n\n- 10:00 Paged\n- 10:05 Rolled back\n"),
    ]
  ) { inspection in
    let used = inspection.zoneNames()
    for zone in AmbiguousZone.all where used.contains(zone.name) {
      guard let place = inspection.firstWord(zone.name), !inspection.tells(zone) else { continue }
      inspection.report(
        "`\(zone.name)` is the name of several time zones", at: .text(place), label: "which one?",
        notes: [zone.meanings], help: "write the distance from UTC beside it, or use UTC")
    }
  }
}

/// An abbreviation that several countries use.
private struct AmbiguousZone: Sendable {
  var name: String
  var meanings: String
  /// Words that tell which zone is meant, wherever they stand in the document.
  var evidence: PhraseTable<Bool>

  private init(_ name: String, _ meanings: String, _ evidence: [String]) {
    self.name = name
    self.meanings = meanings
    self.evidence = PhraseTable([(true, evidence)])
  }

  static let all = [
    AmbiguousZone(
      "CST",
      "Central Standard Time (UTC-6), China Standard Time (UTC+8) or Cuba Standard Time (UTC-5)",
      [
        "cdt", "est", "edt", "pst", "pdt", "et", "pt", "central", "chicago", "texas", "dallas",
        "mexico", "china", "chinese", "beijing", "shanghai", "hangzhou", "shenzhen", "cuba", "us-*",
      ]),
    AmbiguousZone(
      "IST",
      "India Standard Time (UTC+5:30), Irish Standard Time (UTC+1) or Israel Standard Time (UTC+2)",
      [
        "india", "indian", "mumbai", "delhi", "bangalore", "bengaluru", "hyderabad", "chennai",
        "pune", "kolkata", "ap-south-*", "ireland", "irish", "dublin", "israel", "tel aviv", "idt",
      ]),
    AmbiguousZone(
      "BST", "British Summer Time (UTC+1) or Bangladesh Standard Time (UTC+6)",
      [
        "gmt", "british", "britain", "london", "uk", "gov.uk", "england", "scotland", "nhs",
        "eu-west-*", "dhaka", "bangladesh",
      ]),
    AmbiguousZone(
      "AST", "Atlantic Standard Time (UTC-4) or Arabia Standard Time (UTC+3)",
      ["adt", "atlantic", "halifax", "canada", "arabia*", "saudi", "riyadh", "puerto rico"]),
  ]
}

extension Inspection {
  /// The names of the zones that the document's moments are in, each once.
  fileprivate func zoneNames() -> [String] {
    var names: [String] = []
    func add(_ moment: Moment?) {
      guard let name = moment?.zone?.name, name != names.last, !names.contains(name) else { return }
      names.append(name)
    }
    add(document.window?.start)
    add(document.window?.end)
    for entry in document.timeline {
      add(entry.start)
      add(entry.end)
    }
    for update in document.updates { add(update.moment) }
    return names
  }

  /// The first place of a word in capitals.
  fileprivate func firstWord(_ word: String) -> Range<Int>? {
    let name = Array(word.utf8)
    var index = 0
    while let start = bytes[index...].firstIndex(of: name[0]) {
      let end = start + name.count
      if bytes[start...].starts(with: name), start == 0 || !bytes[start - 1].isLetter,
        end >= bytes.count || !bytes[end].isAlphanumeric
      {
        return start..<end
      }
      index = start + 1
    }
    return nil
  }

  /// Whether a place, a clock of the same country or a distance beside it tells which zone is meant.
  fileprivate func tells(_ zone: AmbiguousZone) -> Bool {
    if !zone.evidence.matches(in: bytes, 0..<bytes.count).isEmpty { return true }
    if repeatsClockInUTC { return true }
    let name = Array(zone.name.utf8)
    var index = 0
    while let start = bytes[index...].firstIndex(of: name[0]) {
      index = start + 1
      guard bytes[start...].starts(with: name) else { continue }
      if hasOffset(beside: start..<start + name.count) { return true }
    }
    return false
  }

  /// Whether an event tells of a clock in UTC as well, as a quoted alert does: then a reader can tell the distance.
  private var repeatsClockInUTC: Bool {
    let scanner = MomentScanner(bytes: bytes)
    return document.timeline.contains { entry in
      scanner.all(in: entry.text).contains {
        $0.start.time != nil && $0.start.zone?.rule == .fixed(0)
      }
    }
  }

  /// `IST (UTC+5:30)`, `10:00 IST (04:30 UTC)`, `+0530 IST`
  private func hasOffset(beside word: Range<Int>) -> Bool {
    let near = bytes[max(0, word.lowerBound - 24)..<min(bytes.count, word.upperBound + 24)]
    if near.contains(Byte.lineFeed) {
      let before = near[..<word.lowerBound].lastIndex(of: Byte.lineFeed) ?? near.startIndex
      let after = near[word.upperBound...].firstIndex(of: Byte.lineFeed) ?? near.endIndex
      return isOffset(in: near[before..<after])
    }
    return isOffset(in: near)
  }

  private func isOffset(in near: ArraySlice<UInt8>) -> Bool {
    near.indices.contains { index in
      let rest = near[index...]
      if rest.starts(with: "UTC".utf8) || rest.starts(with: "GMT".utf8) { return true }
      return near[index] == Byte.plus && index + 1 < near.endIndex && near[index + 1].isDigit
    }
  }
}
