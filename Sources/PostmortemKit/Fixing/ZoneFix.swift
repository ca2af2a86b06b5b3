import Markdown

extension Inspection {
  /// States the zone that every entry repeats once, in the heading: `Timeline` becomes `Timeline (UTC)`, and
  /// `10:00 UTC` becomes `10:00`.
  ///
  /// ```swift
  /// inspection.report("…", at: place, fix: inspection.zoneStatedOnce())
  /// ```
  ///
  /// - Returns: nil where an entry has no zone or another one, where no heading stands over the entries, or where
  ///   they would mean other moments.
  func zoneStatedOnce() -> Fix? {
    let entries = document.timeline
    guard let zone = entries.first?.start.zone?.name, zone != "Z", entries.count > 1 else {
      return nil
    }
    var edits: [Edit] = []
    for entry in entries {
      let found = deletions(of: zone, in: entry.raw)
      guard !found.isEmpty, entry.start.zone?.name == zone, entry.end?.zone?.name ?? zone == zone
      else { return nil }
      edits += found
    }
    guard let section = section(over: entries) else { return nil }
    if !names(zone, section) { edits.append(remark(zone, behind: section)) }
    return zoneFix("state \(zone) once, in the heading", edits) { $0 == $1 }
  }

  /// States the zone of a timeline that names none: in its heading, or in a sentence above its first entry.
  ///
  /// ```swift
  /// inspection.report("…", at: place, fix: inspection.statingZone("UTC"))
  /// ```
  ///
  /// - Parameters:
  ///   - zone: `UTC`, `CEST`, `Europe/Berlin`: what the caller knows, from the configuration.
  ///   - safety: safe only where somebody has said that the zone holds for this very document.
  /// - Returns: nil where no entry has a clock, where one has a zone, or where the reader would not take it for theirs.
  func statingZone(_ zone: String, safety: Fix.Safety = .unsafe) -> Fix? {
    let entries = reread().timeline
    guard let first = entries.first, TimeZoneChoice(zone) != nil,
      entries.allSatisfy({ $0.start.zone == nil }),
      entries.contains(where: { $0.start.time != nil })
    else { return nil }
    let places = [
      section(over: entries).map { remark(zone, behind: $0) }, sentence(zone, above: first),
    ]
    for edit in places.compactMap({ $0 }) {
      let found = zoneFix("say that times are in \(zone)", [edit]) {
        Self.isSame($0, but: zone, $1)
      }
      guard var fix = found else { continue }
      fix.safety = safety
      return fix
    }
    return nil
  }

  /// Whether a moment with a clock has the zone and is the same else.
  private static func isSame(_ old: Moment, but zone: String, _ new: Moment) -> Bool {
    var new = new
    guard old.time == nil || new.zone?.name == zone else { return false }
    new.zone = old.zone
    return old == new
  }

  /// The innermost section that holds all entries.
  private func section(over entries: [TimelineEntry]) -> Section? {
    document.sections.last { section in
      section.has(.timeline)
        && entries.allSatisfy { section.line < $0.line && $0.line <= section.endLine }
    }
  }

  private func names(_ zone: String, _ section: Section) -> Bool {
    ZoneDeclaration(bytes: bytes).zone(in: section.heading)?.name == zone
  }

  private func remark(_ zone: String, behind section: Section) -> Edit {
    var heading = section.heading
    // `Timeline (UTC):`, but `Timeline :clock: (UTC)`
    let lastWord = bytes[heading].split(whereSeparator: \.isBlank).last ?? []
    if lastWord.last == Byte.colon, lastWord.first != Byte.colon { heading = heading.dropLast() }
    let end = document.markdown.sourceRange(of: heading).upperBound
    return Edit(end..<end, " (\(zone))")
  }

  private func sentence(_ zone: String, above entry: TimelineEntry) -> Edit? {
    let markdown = document.markdown
    var block: Int?
    for child in markdown.children(of: 0)
    where markdown.nodes[child].text.lowerBound <= entry.raw.lowerBound { block = child }
    guard let block else { return nil }
    let line = markdown.source.lineNumber(at: markdown.nodes[block].sourceStart)
    let start = markdown.source.lineStart(line)
    let isOpen = line == 1 || markdown.source.trimmedLine(line - 1).isEmpty
    return Edit(start..<start, "\(isOpen ? "" : "\n")All times are in \(zone).\n\n")
  }

  /// Takes a zone out of the words for a moment, wherever it stands there.
  func deletions(of zone: String, in raw: Range<Int>) -> [Edit] {
    var edits: [Edit] = []
    var cursor = ByteCursor(bytes, raw)
    while !cursor.isAtEnd {
      let start = cursor.position
      // Only behind a blank: what is written onto a clock, as in `10:00Z`, belongs to its form.
      if cursor.peek().isBlank, let found = ZoneScanner.take(&cursor, afterTime: false) {
        if found.name == zone {
          let source = document.markdown.sourceRange(of: start..<cursor.position)
          guard document.markdown.source.string(source) == document.text(start..<cursor.position)
          else { return [] }
          edits.append(Edit(source, ""))
        }
        if cursor.position > start { continue }
      }
      cursor.position = start + 1
    }
    return edits
  }

  /// The fix, where every entry keeps its text and its moments are as wanted.
  private func zoneFix(
    _ title: String, _ edits: [Edit], _ isWanted: (Moment, Moment) -> Bool
  ) -> Fix? {
    let sorted = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let next = preview(sorted) else { return nil }
    let (old, new) = (EventFacts.all(of: reread()), EventFacts.all(of: next))
    guard old.count == new.count,
      zip(old, new).allSatisfy({ old, new in
        old.text == new.text && isWanted(old.start, new.start)
          && (old.end.map { end in new.end.map { isWanted(end, $0) } ?? false } ?? (new.end == nil))
      })
    else { return nil }
    return Fix(title, sorted)
  }
}
