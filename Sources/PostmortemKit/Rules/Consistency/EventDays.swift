import Markdown

/// The days of what happened, as far as the events say them themselves.
struct EventDays {
  var days: [CalendarDate] = []
  var firstPlace = Inspection.Place.document
  /// Whether they are those of posted updates.
  var isOfPosts = false
  /// Whether an event is known to the minute: a day alone may head a part of the document.
  private var hasClock = false
  /// Days on which something may have happened as well: stated ends, and events without a day of their own.
  private var others: [CalendarDate] = []

  init(_ inspection: inout Inspection) {
    let document = inspection.document
    takeEvents(document.timeline)
    if days.isEmpty { takePosts(document.updates) }
    takeWindow(document.window)
    for block in inspection.prose.blocks
    where block.kind == .heading && MomentAnchors.mayHoldYear(in: inspection.bytes, block.text) {
      guard let day = NamedDay.fullDay(in: Array(inspection.bytes[block.text])),
        inspection.range(of: .text(block.text)).start.line != document.title?.line
      else { continue }
      others.append(day)
    }
    days.sort()
  }

  private mutating func takeEvents(_ timeline: [TimelineEntry]) {
    for entry in timeline {
      guard let day = entry.start.date else { continue }
      if let end = entry.end?.date { others.append(end) }
      guard !entry.start.inferred.contains(.date) else {
        others.append(day)
        continue
      }
      if days.isEmpty { firstPlace = .text(entry.raw) }
      if entry.start.time != nil { hasClock = true }
      days.append(day)
    }
  }

  private mutating func takePosts(_ posts: [StatusPost]) {
    for post in posts {
      guard let text = post.momentText, let day = post.moment.date,
        !post.moment.inferred.contains(.date)
      else { continue }
      if days.isEmpty { firstPlace = .text(text) }
      days.append(day)
      (isOfPosts, hasClock) = (true, true)
    }
  }

  /// In front matter the beginning is the same value as the day of the document.
  private mutating func takeWindow(_ window: IncidentWindow?) {
    guard let window else { return }
    let isInText = window.startPlace?.text != nil
    if isInText || !isOfPosts, let day = window.end?.date { others.append(day) }
    if isInText, let day = window.start?.date { others.append(day) }
  }

  func isNear(_ day: CalendarDate) -> Bool {
    (days + others).contains { abs($0.daysSinceEpoch - day.daysSinceEpoch) <= 1 }
  }

  /// Whether a day can't be the incident's. A day behind all events may be that of the writing.
  func deny(_ named: NamedDay) -> Bool {
    guard let first = days.first, let last = days.last else { return false }
    let day = named.day
    if day > first, day < last, named.source == .title {
      return last.daysSinceEpoch - first.daysSinceEpoch <= 3 && !days.contains(day)
        && !others.contains(day)
    }
    guard hasClock, !isNear(day) else { return false }
    return day < first || NamedDay.isSlip(day, first)
  }

  var phrase: String {
    guard let first = days.first, let last = days.last else { return "" }
    return first == last ? first.iso8601 : "\(first.iso8601) to \(last.iso8601)"
  }
}
