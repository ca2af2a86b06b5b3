import Markdown

/// Which columns of a table hold the day, the clock and the event.
struct TimelineColumns {
  var date: Int?
  var time: Int?
  var end: Int?
  var event: Int?
  /// Who acted, where that stands directly before the event.
  private var actor: Int?
  /// The zone that the head names for the clocks: `Time (UTC)`, `JST`.
  var zone: WrittenZone?

  init(head: Line, outline: Outline) {
    let bytes = outline.document.text
    for (index, cell) in outline.cells(of: head).enumerated() {
      let core = HeadingKey.core(of: cell, in: bytes)
      let plain = HeadingKey.splitParenthesis(core, in: bytes)?.before ?? core
      let key = HeadingKey.key(of: bytes[plain])
      let named = ZoneDeclaration(bytes: bytes).zone(in: cell)
      if Self.endNames.contains(key), time != nil {
        end = index
      } else if time == nil,
        Self.timeNames.contains(key) || named != nil && (isZoneOnly(key) || isTimeInZone(key))
      {
        time = index
        zone = named
      } else if date == nil, time == nil, Self.dateNames.contains(key) {
        date = index
      } else if event == nil, Self.eventNames.contains(key) {
        event = index
      } else if event == nil, Self.actorNames.contains(key) {
        actor = index
      }
    }
  }

  var hasTimeAndEvent: Bool { (time != nil || date != nil) && event != nil }

  private func isZoneOnly(_ key: String) -> Bool {
    key.split(separator: " ").count == 1 && ZoneTable.fixed[key.uppercased()] != nil
      || ZoneTable.regions[key.uppercased()] != nil
  }

  /// `utc time`, `time utc 2`, `time in pdt`: of a name that holds a zone.
  private func isTimeInZone(_ key: String) -> Bool {
    let words = key.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 6 else { return false }
    // `Date and Time in CET`, `Date/Time CET`
    let named = words.drop { ["date", "and"].contains($0) }.first
    return Self.timeNames.contains(named ?? first) || words.last == "time"
  }

  /// Takes the first column that holds moments where the head names none.
  mutating func guess(from rows: [[Range<Int>]], _ bytes: [UInt8]) {
    guard let width = rows.map(\.count).max(), width > 1 else { return }
    let scanner = MomentScanner(bytes: bytes)
    for column in 0..<width {
      let cells = rows.compactMap { column < $0.count ? $0[column] : nil }
      let moments = cells.count { scanner.leading(in: $0) != nil }
      if moments > 0, moments * 2 >= cells.count {
        time = column
        return
      }
    }
  }

  /// The moment of a row, put together from its day and its clock.
  func span(of cells: [Range<Int>], _ bytes: [UInt8]) -> WrittenSpan? {
    let scanner = MomentScanner(bytes: bytes)
    // In a column of times four digits are a clock.
    let clocks = MomentScanner(bytes: bytes, takesBareClocks: true)
    let clock = time.flatMap { $0 < cells.count ? clocks.leading(in: cells[$0]) : nil }
    let day = date.flatMap { $0 < cells.count ? scanner.leading(in: cells[$0]) : nil }
    guard var span = clock ?? day else { return nil }
    if span.start.date == nil { span.start.date = day?.start.date }
    return span
  }

  func end(of cells: [Range<Int>], _ bytes: [UInt8]) -> WrittenMoment? {
    end.flatMap {
      $0 < cells.count ? MomentScanner(bytes: bytes).leading(in: cells[$0])?.start : nil
    }
  }

  func rawTime(of cells: [Range<Int>]) -> Range<Int> {
    guard let column = time ?? date, column < cells.count else { return 0..<0 }
    return cells[column]
  }

  /// The text of a row: from its event column, or the first that is no time, to its end.
  func text(of cells: [Range<Int>]) -> Range<Int>? {
    let taken = [date, time, end]
    let first =
      eventAndActor
      ?? cells.indices.first { column in !taken.contains(column) && !cells[column].isEmpty }
    guard let first, first < cells.count else { return nil }
    let last =
      cells.indices.last { $0 >= first && !taken.contains($0) && !cells[$0].isEmpty } ?? first
    return cells[first].lowerBound..<max(cells[first].upperBound, cells[last].upperBound)
  }

  private var eventAndActor: Int? {
    event.map { actor == $0 - 1 ? $0 - 1 : $0 }
  }

  private static let timeNames: Set<String> = [
    "time", "when", "timestamp", "date time", "datetime", "date and time", "hour", "clock", "start",
    "start time", "from", "時刻", "時間", "日時", "hora", "heure", "zeit", "uhrzeit", "时间", "time stamp",
    "time of day",
    "local time", "time local",
  ]
  private static let dateNames: Set<String> = ["date", "day", "日付", "fecha", "datum", "日期"]
  private static let actorNames: Set<String> = [
    "who", "actor", "person", "by", "team", "responder", "担当", "担当者", "quién", "wer",
  ]
  private static let endNames: Set<String> = ["end", "end time", "to", "until"]
  private static let eventNames: Set<String> = [
    "event", "events", "description", "what", "what happened", "action", "details", "activity",
    "note",
    "notes", "who what", "action impact", "happening", "entry", "update", "comment", "message",
    "イベント",
    "出来事", "内容", "事象", "evento", "ereignis", "incident", "status", "事件", "step", "summary",
  ]
}
