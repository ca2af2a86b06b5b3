import Markdown

/// Reads the incident's window from the facts that the document states.
struct WindowReader {
  let facts: [MetadataReader.Fact]
  var context: MomentContext

  /// The window, with the parts that are stated; nil where none is.
  func window() -> IncidentWindow? {
    var window: IncidentWindow?
    for fact in facts {
      guard let label = fact.label else { continue }
      let stated = read(label, fact)
      guard stated.start != nil || stated.end != nil || stated.duration != nil else { continue }
      var merged = window ?? IncidentWindow(line: fact.field.line)
      merged.fill(from: stated)
      window = merged
    }
    return window
  }

  private func read(_ label: MetadataLabel, _ fact: MetadataReader.Fact) -> IncidentWindow {
    let bytes = Array(fact.field.value.utf8)
    let whole = 0..<bytes.count
    var window = IncidentWindow(line: fact.field.line)
    let spans = MomentScanner(bytes: bytes).all(in: whole)
    switch label {
    case .duration:
      (window.start, window.end) = ends(of: spans)
      if window.end == nil { window.start = nil }
      let found = DurationScanner(bytes: bytes).first(in: whole)
      window.duration = found?.duration
      window.durationPlace = found.map { fact.place(of: $0.range) }
    case .start:
      (window.start, window.end) = ends(of: spans)
    case .end:
      window.end = spans.first.map { resolve($0.start, after: nil) }
    case .date:
      let (start, end) = ends(of: spans)
      if start?.time != nil { (window.start, window.end) = (start, end) }
    default: break
    }
    if window.start != nil {
      window.startPlace = spans.first.map { fact.place(of: $0.start.range) }
    }
    if window.end != nil {
      let last =
        spans.first?.end ?? (label == .end ? spans.first?.start : spans.dropFirst().first?.start)
      window.endPlace = (last ?? spans.first?.start).map { fact.place(of: $0.range) }
    }
    return window
  }

  /// The beginning and end among the moments of a value: a range, or two moments in a sentence.
  private func ends(of spans: [WrittenSpan]) -> (start: Moment?, end: Moment?) {
    guard let first = spans.first else { return (nil, nil) }
    var start = first.start
    var end = first.end ?? (spans.count > 1 ? spans[1].start : nil)
    if start.date == nil { start.date = end?.date }
    if start.zone == nil { start.zone = end?.zone }
    if end?.zone == nil { end?.zone = start.zone }
    let resolved = resolve(start, after: nil)
    return (resolved, end.map { resolve($0, after: resolved) })
  }

  private func resolve(_ written: WrittenMoment, after start: Moment?) -> Moment {
    var context = context
    context.day = start?.date ?? context.documentDay
    return context.resolve(written)
  }
}

extension MetadataReader.Fact {
  /// Where a part of the value stands.
  fileprivate func place(of part: Range<Int>) -> ValuePlace {
    ValuePlace(
      line: field.line,
      text: range.map { $0.lowerBound + part.lowerBound..<$0.lowerBound + part.upperBound })
  }
}

extension IncidentWindow {
  /// Takes what is not stated yet from another statement.
  mutating func fill(from other: IncidentWindow) {
    if start == nil { (start, startPlace) = (other.start, other.startPlace) }
    if end == nil { (end, endPlace) = (other.end, other.endPlace) }
    if duration == nil { (duration, durationPlace) = (other.duration, other.durationPlace) }
  }
}
