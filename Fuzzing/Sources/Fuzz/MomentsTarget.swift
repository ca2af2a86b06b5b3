@testable import Markdown
@testable import PostmortemKit

extension FuzzTarget {
  /// A line with times in it, read by everything that looks for times, days and lengths.
  static let moments = FuzzTarget(name: "moments") { bytes in
    // Scanners get the text of documents, which is always UTF-8.
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let whole = 0..<text.count
    for takesBareClocks in [false, true] {
      let scanner = MomentScanner(bytes: text, takesBareClocks: takesBareClocks)
      let spans = scanner.all(in: whole)
      SpanPromise.check(spans, in: text)
      Promise.expect(scanner.all(in: whole) == spans, "a text is read twice the same")
      let more = MomentScanner(bytes: text + " 10:00 UTC".utf8, takesBareClocks: takesBareClocks)
      Promise.expect(more.all(in: whole) == spans, "what stands behind a range is not read")
      if let leading = scanner.leading(in: whole) { SpanPromise.check([leading], in: text) }
      for span in spans { MomentPromise.check(span) }
    }
    for day in WrittenDayScanner(bytes: text).all(in: whole) {
      Promise.expect(day.range, liesIn: text, "a day")
      if let weekday = day.weekday { Promise.expect(weekday.range, liesIn: text, "a weekday") }
    }
    if let (duration, range) = DurationScanner(bytes: text).first(in: whole) {
      Promise.expect(range, liesIn: text, "a length of time")
      Promise.expect(duration.seconds >= 0, "no length of time is below zero")
    }
    ZonePromise.check(String(decoding: text, as: UTF8.self))
  }
}

/// What holds for the places of moments.
private enum SpanPromise {
  static func check(_ spans: [WrittenSpan], in text: [UInt8]) {
    var end = 0
    for span in spans {
      Promise.expect(span.range, liesIn: text, "a moment")
      Promise.expect(
        span.range.lowerBound >= end && !span.range.isEmpty, "moments stand one behind the other")
      end = span.range.upperBound
      for part in [span.start, span.end].compactMap({ $0 }) {
        Promise.expect(part.range, liesIn: text, "a part of a moment")
        Promise.expect(
          part.range.lowerBound >= span.range.lowerBound
            && part.range.upperBound <= span.range.upperBound, "a moment holds its parts")
      }
    }
  }
}

/// What holds for moments when they are completed.
private enum MomentPromise {
  private static let contexts: [MomentContext] = {
    var all = [MomentContext()]
    for (day, zone, putsDayFirst) in [("2024-02-29", "UTC", true), ("2023-12-31", "CET", false)] {
      var context = MomentContext()
      context.day = CalendarDate(iso8601: day)
      context.documentDay = context.day
      context.zone = TimeZoneChoice(zone)?.zone
      context.putsDayFirst = putsDayFirst
      all.append(context)
    }
    return all
  }()

  static func check(_ span: WrittenSpan) {
    for context in contexts {
      for written in [span.start, span.end].compactMap({ $0 }) {
        check(context.resolve(written))
      }
    }
  }

  /// A moment that was understood is understood again as it is written for others.
  private static func check(_ moment: Moment) {
    if let date = moment.date {
      Promise.expect(
        CalendarDate(year: date.year, month: date.month, day: date.day) != nil,
        "\(date) is a day")
    }
    guard moment.date != nil, let time = moment.time else { return }
    let text = Array(moment.iso8601.utf8)
    guard let again = MomentScanner(bytes: text).leading(in: 0..<text.count)?.start else {
      Promise.broken("\(moment.iso8601) is a moment")
    }
    var read = MomentContext().resolve(again)
    // A leap second has no place on most clocks.
    read.time?.second = time.second
    Promise.expect(
      read.localSeconds == moment.localSeconds && read.zone?.minutes == moment.zone?.minutes,
      "\(moment.iso8601) is itself, not \(read.iso8601)")
  }
}

/// What holds for a zone that somebody names.
private enum ZonePromise {
  static func check(_ name: String) {
    guard let choice = TimeZoneChoice(name), case .fixed(let minutes) = choice.zone.rule else {
      return
    }
    Promise.expect(abs(minutes) <= 24 * 60, "\(name) is at most a day away")
  }
}
