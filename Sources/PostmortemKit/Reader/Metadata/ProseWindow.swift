import Markdown

/// Reads how long an incident lasted, and from when to when, from the sentences of a summary or an impact
/// statement: "The API was unavailable for 31 minutes, between 09:29 and 10:00 UTC."
struct ProseWindow {
  let outline: Outline
  let context: MomentContext

  private var bytes: [UInt8] { outline.document.text }

  /// What the first sentence says that speaks of an outage; nil where none does.
  func window() -> IncidentWindow? {
    var window: IncidentWindow?
    for number in outline.parts.indices where mayTell(outline.parts[number].roles) {
      for index in outline.parts[number].body
      where outline.lines[index].kind == .text || outline.lines[index].isItem {
        let line = outline.lines[index]
        for sentence in Sentences.ranges(of: line.text, in: bytes)
        where mayStateTimes(sentence) && Self.outage.value(in: bytes[sentence]) != nil {
          var found = window ?? IncidentWindow(line: line.number)
          if found.duration == nil, let (length, range) = duration(in: sentence) {
            found.duration = length
            found.durationPlace = ValuePlace(line: line.number, text: range)
          }
          if found.start == nil { takeEnds(in: sentence, line: line.number, &found) }
          if found.duration != nil || found.start != nil { window = found }
        }
      }
    }
    return window
  }

  private func mayTell(_ roles: SectionRoleList) -> Bool {
    roles.contains(.summary) || roles.contains(.impact)
  }

  /// Whether a sentence holds a digit or the name of a unit, without which it tells no time.
  private func mayStateTimes(_ sentence: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      sentence.contains { index in
        let byte = bytes[index]
        if byte.isDigit { return true }
        // "hour", "minute", "day", "week", "noon", "midnight" all hold one of these pairs.
        guard index > sentence.lowerBound else { return false }
        switch (bytes[index - 1] | 0x20, byte | 0x20) {
        case (UInt8(ascii: "o"), UInt8(ascii: "u")), (UInt8(ascii: "m"), UInt8(ascii: "i")),
          (UInt8(ascii: "d"), UInt8(ascii: "a")), (UInt8(ascii: "w"), UInt8(ascii: "e")),
          (UInt8(ascii: "n"), UInt8(ascii: "o")), (UInt8(ascii: "s"), UInt8(ascii: "e")):
          return true
        default: return false
        }
      }
    }
  }

  /// The one zone that the clocks in these parts' sentences are given in; nil where there are several or none.
  func writtenZone() -> WrittenZone? {
    var zone: WrittenZone?
    for number in outline.parts.indices where outline.parts[number].roles.contains(.summary) {
      for index in outline.parts[number].body where outline.lines[index].kind == .text {
        for span in MomentScanner(bytes: bytes).all(in: outline.lines[index].text) {
          guard let found = span.end?.zone ?? span.start.zone else { continue }
          guard zone == nil || zone?.name == found.name else { return nil }
          zone = found
        }
      }
    }
    return zone
  }

  private static let outage = CueTable([
    (
      true,
      [
        " down ", " downtime", " outage", " unavailable", " inaccessible", " unreachable",
        " offline", " halted",
        " blocked", " lasted", " lasting", " interrupted", " disrupted", " disruption", " degraded",
        " unable to ",
        " refused ", " not available", " not accessible", " stopped ", " unresponsive",
        " went down", " not be reached",
        " no longer", " denied", " error", " slow", " unusable", " could not", " were not able",
        " not able to", " inoperable", " persisted", " failed ",
        " failing ",
      ]
    )
  ])

  /// A length that "for", "of" or "lasted" introduces; others may be a timeout, an age or a promise.
  private func duration(in sentence: Range<Int>) -> (WrittenDuration, Range<Int>)? {
    guard let (duration, range) = DurationScanner(bytes: bytes).first(in: sentence),
      duration.seconds >= 60
    else {
      return nil
    }
    let before = bytes[max(sentence.lowerBound, range.lowerBound - 24)..<range.lowerBound]
    return Self.introduction.value(in: before) != nil ? (duration, range) : nil
  }

  private static let introduction = CueTable([
    (
      true,
      [
        " for ", " lasted ", " lasting ", " downtime of ", " outage of ", " minimum of ",
        " maximum of ", " total of ",
      ]
    )
  ])

  private func takeEnds(in sentence: Range<Int>, line: Int, _ window: inout IncidentWindow) {
    let span = MomentScanner(bytes: bytes).all(in: sentence).first {
      $0.end?.time != nil && $0.start.time != nil
    }
    guard let span, let last = span.end else { return }
    var context = context
    context.day = context.day ?? context.documentDay
    let start = context.resolve(span.start)
    context.day = start.date ?? context.day
    (window.start, window.end) = (start, context.resolve(last))
    window.startPlace = ValuePlace(line: line, text: span.start.range)
    window.endPlace = ValuePlace(line: line, text: last.range)
  }
}
