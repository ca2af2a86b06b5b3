import Markdown

/// An event of a document, or an update that was posted, ready for a list over many documents.
public struct ListedEvent: Sendable {
  public var path: String
  public var line: Int
  public var start: Moment
  public var end: Moment?
  /// The writer's own words for the time; empty for a posted update.
  public var raw: String
  public var text: String
  public var milestone: Milestone?
  /// The status of a posted update.
  public var status: PostStatus?
  /// The name of the document.
  public var title = ""
}

extension Document {
  /// The events of the timeline and the posted updates, in the document's order.
  public var events: [ListedEvent] {
    let entries = timeline.map { entry in
      ListedEvent(
        path: path, line: entry.line, start: entry.start, end: entry.end, raw: text(entry.raw),
        text: text(entry.text),
        milestone: entry.milestone, title: title?.text ?? "")
    }
    let posts = updates.map { post in
      ListedEvent(
        path: path, line: post.line, start: post.moment, raw: "", text: text(post.text),
        status: post.status)
    }
    return posts.isEmpty ? entries : (entries + posts).sorted { $0.line < $1.line }
  }
}

extension ListedEvent {
  /// Events in the order of their moments; those whose moment can't be compared come last, in their order.
  public static func sorted(_ events: [ListedEvent]) -> [ListedEvent] {
    let keyed = events.enumerated().map {
      (index: $0, key: key(of: $1.start), event: $1)
    }
    return keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.event)
  }

  /// A day without a clock stands where it begins.
  private static func key(of moment: Moment) -> Int {
    moment.instant ?? moment.localSeconds ?? moment.date.map { $0.daysSinceEpoch * 86_400 }
      ?? Int.max
  }

  static let columns = ["path", "line", "at", "end", "raw", "milestone", "status", "text"]

  var row: [String] {
    [
      path, String(line), start.iso8601, end?.iso8601 ?? "", raw, milestone?.rawValue ?? "",
      status?.rawValue ?? "", text,
    ]
  }

  var textCells: [String] {
    var time = start.plain
    if let end { time += " – " + (end.time == nil ? end.plain : end.plainTime) }
    return [time, milestone?.rawValue ?? status?.rawValue ?? "", text]
  }
}

extension Moment {
  /// For a reader: `2023-05-12 10:00 UTC`, `2023-05-12 ~18:30`, `2023-05-12`.
  var plain: String {
    let mark = isApproximate ? "~" : ""
    let parts = [
      date.map { (time == nil ? mark : "") + $0.iso8601 }, time.map { _ in mark + plainTime },
    ]
    let known = parts.compactMap { $0 }
    return known.isEmpty ? "?" : known.joined(separator: " ")
  }

  /// The clock and the zone: `10:00 UTC`.
  var plainTime: String {
    guard let time else { return "" }
    let clock = time.second == nil ? String(time.iso8601.prefix(5)) : time.iso8601
    return clock + (zone.map { " " + ($0.name == "Z" ? "UTC" : $0.name) } ?? "")
  }
}

extension JSONOutput {
  mutating func event(_ event: ListedEvent) {
    object { json in
      if !event.path.isEmpty { json.member("path", event.path) }
      json.member("line", event.line)
      json.moment(event.start)
      json.member("end", event.end?.iso8601)
      json.inferred("endInferred", of: event.end)
      json.member("raw", event.raw)
      if event.start.isApproximate { json.member("approximate", true) }
      json.member("text", event.text)
      json.member("milestone", event.milestone?.rawValue)
      json.member("status", event.status?.rawValue)
    }
  }
}
