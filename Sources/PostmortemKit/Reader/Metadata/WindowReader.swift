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
      let stated = read(label, fact.field)
      guard stated.start != nil || stated.end != nil || stated.duration != nil else { continue }
      var merged = window ?? IncidentWindow(line: fact.field.line)
      if merged.start == nil { merged.start = stated.start }
      if merged.end == nil { merged.end = stated.end }
      if merged.duration == nil { merged.duration = stated.duration }
      window = merged
    }
    return window
  }

  private func read(_ label: MetadataLabel, _ field: MetadataField) -> IncidentWindow {
    let bytes = Array(field.value.utf8)
    let whole = 0..<bytes.count
    var window = IncidentWindow(line: field.line)
    let spans = MomentScanner(bytes: bytes).all(in: whole)
    switch label {
    case .duration:
      (window.start, window.end) = ends(of: spans)
      if window.end == nil { window.start = nil }
      window.duration = DurationScanner(bytes: bytes).first(in: whole)?.duration
    case .start:
      (window.start, window.end) = ends(of: spans)
    case .end:
      window.end = spans.first.map { resolve($0.start, after: nil) }
    case .date:
      let (start, end) = ends(of: spans)
      if start?.time != nil { (window.start, window.end) = (start, end) }
    default: break
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
