import Markdown

/// What a document says in different places of how long its incident lasted.
struct StatedLengths {
  let window: IncidentWindow
  let extent: TimelineExtent?
  /// From the stated start to the stated end.
  let windowSeconds: Int?

  init(_ window: IncidentWindow, _ extent: TimelineExtent?) {
    self.window = window
    self.extent = extent
    var seconds: Int?
    if let start = window.start, let end = window.end { seconds = end.seconds(since: start) }
    // A window that ends before it begins has a rule of its own.
    windowSeconds = seconds.flatMap { $0 > 0 ? $0 : nil }
  }

  struct Mismatch {
    var message: String
    var label: String
    var place: Inspection.Place
    /// Whether the marked value is the end of the window, not the duration.
    var isAtEnd = false
  }

  func mismatch(_ inspection: Inspection) -> Mismatch? {
    if let duration = window.duration, !isBound(duration, inspection) {
      return mismatch(of: duration, inspection)
    }
    return window.duration == nil ? mismatchOfEnd(inspection) : nil
  }

  private func mismatch(of duration: WrittenDuration, _ inspection: Inspection) -> Mismatch? {
    let stated = WrittenDuration.phrase(duration.seconds)
    let other: String
    if let windowSeconds, differ(duration.seconds, windowSeconds, inspection) {
      other = "the stated window lasts \(WrittenDuration.phrase(windowSeconds))"
    } else if let extent, contradicts(extent, duration.seconds, inspection),
      !(window.end.map { tellsEnd($0, extent.last, inspection) } ?? false)
    {
      other = "the timeline runs for \(WrittenDuration.phrase(extent.seconds))"
    } else {
      return nil
    }
    return Mismatch(
      message: "the incident is said to have lasted \(stated), but \(other)",
      label: "stated duration: \(duration.phrase)",
      place: inspection.place(of: window.durationPlace, or: window.line))
  }

  private func differ(_ length: Int, _ other: Int, _ inspection: Inspection) -> Bool {
    abs(length - other)
      > inspection.tolerance(length, other, isApproximate: window.isApproximate)
  }

  /// Timelines begin before the impact with its causes, so that what they don't name as its start or its end proves
  /// less: then only a duration that is longer than everything they tell is wrong.
  private func contradicts(_ extent: TimelineExtent, _ stated: Int, _ inspection: Inspection)
    -> Bool
  {
    guard extent.endsWithResolution, differ(stated, extent.seconds, inspection),
      differ(stated, extent.wholeSeconds, inspection),
      extent.mitigatedSeconds.map({ differ(stated, $0, inspection) }) ?? true
    else { return false }
    if extent.beginsWithImpact { return true }
    return stated > extent.seconds * 3 / 2
  }

  /// The window ends long after the service was restored.
  private func mismatchOfEnd(_ inspection: Inspection) -> Mismatch? {
    guard let windowSeconds, let extent, let start = window.start, let end = window.end,
      let beginning = extent.first.start.seconds(since: start), beginning >= 0,
      let rest = end.seconds(since: extent.last.finish), rest > 0,
      !extent.endsWithResolution || differ(windowSeconds, extent.wholeSeconds, inspection)
    else { return nil }
    let allowed = inspection.tolerance(windowSeconds, 0, isApproximate: window.isApproximate)
    guard rest > (extent.endsWithResolution ? allowed : windowSeconds / 2) else { return nil }
    guard !tellsEnd(end, extent.last, inspection) else { return nil }
    let over = extent.endsWithResolution ? "has the incident over" : "ends"
    return Mismatch(
      message:
        "the stated window lasts \(WrittenDuration.phrase(windowSeconds)), but the timeline \(over) "
        + "after \(WrittenDuration.phrase(windowSeconds - rest))",
      label: "stated end", place: inspection.place(of: window.endPlace, or: window.line),
      isAtEnd: true)
  }

  /// Whether the text of an event goes on to the stated end: "12:30 Rolling back … all well by 13:30".
  private func tellsEnd(_ end: Moment, _ entry: TimelineEntry, _ inspection: Inspection) -> Bool {
    MomentScanner(bytes: inspection.bytes).all(in: entry.text).contains {
      $0.start.time != nil && ($0.start.time?.clock == end.time || $0.end?.time?.clock == end.time)
    }
  }

  /// "At least 40 minutes", "up to 2 hours": no duration, but a bound of one.
  private func isBound(_ duration: WrittenDuration, _ inspection: Inspection) -> Bool {
    guard let text = window.durationPlace?.text else { return false }
    let before = inspection.bytes[max(0, text.lowerBound - 24)..<text.lowerBound]
    let around = Array(before) + inspection.bytes[text]
    return Self.bounds.value(in: around) != nil
  }

  private static let bounds = CueTable([
    (
      true,
      [
        " at least ", " minimum", " maximum", " up to ", " more than ", " less than ", " over ",
        " within ", " under ", " another ", " first ", " last ", " every ", " further ",
      ]
    )
  ])

  func places(except mismatch: Mismatch, _ inspection: Inspection) -> [(Inspection.Place, String)] {
    var places: [(Inspection.Place, String)] = []
    if windowSeconds != nil {
      places.append((inspection.place(of: window.startPlace, or: window.line), "stated start"))
      if !mismatch.isAtEnd {
        places.append((inspection.place(of: window.endPlace, or: window.line), "stated end"))
      }
    }
    if let extent {
      let first = extent.beginsWithImpact ? "the impact starts" : "the timeline begins"
      let last = extent.endsWithResolution ? "the incident is resolved" : "the timeline ends"
      places.append((.text(extent.first.raw), "\(first) at \(extent.first.start.phrase())"))
      places.append((.text(extent.last.raw), "\(last) at \(extent.last.finish.phrase())"))
    }
    return places
  }

  var notes: [String] {
    var notes: [String] = []
    if let windowSeconds, let start = window.start, let end = window.end {
      notes.append(
        "the stated window, from \(start.phrase()) to \(end.phrase()), lasts "
          + WrittenDuration.phrase(windowSeconds))
    }
    if let extent {
      notes.append(
        "the timeline, \(extent.phrase), lasts \(WrittenDuration.phrase(extent.seconds))")
    }
    return notes
  }
}
