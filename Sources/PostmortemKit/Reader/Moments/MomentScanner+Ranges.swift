import Markdown

extension MomentScanner {
  func span(_ cursor: inout ByteCursor) -> WrittenSpan? {
    guard var start = cursor.attempt(moment) else { return cursor.attempt(bareHourRange) }
    var span = WrittenSpan(start: start, end: nil, range: start.range)
    guard var end = cursor.attempt({ rangeEnd(&$0, from: start) }) else { return span }
    complete(&start, &end)
    span.start = start
    span.end = end
    span.range = start.range.lowerBound..<end.range.upperBound
    return span
  }

  private func rangeEnd(_ cursor: inout ByteCursor, from start: WrittenMoment) -> WrittenMoment? {
    guard takeRangeMark(&cursor), let end = moment(&cursor), canEnd(end, rangeFrom: start) else {
      return nil
    }
    return end
  }

  /// `-`, `–`, `to`, `until`, `->`, `→`, `〜`
  private func takeRangeMark(_ cursor: inout ByteCursor) -> Bool {
    cursor.skipBlanks()
    switch cursor.peek() {
    case Byte.hyphen, UInt8(ascii: "="), Byte.tilde, Byte.comma, 0x80...: break
    case UInt8(ascii: "t"), UInt8(ascii: "u"), UInt8(ascii: "a"), UInt8(ascii: "T"),
      UInt8(ascii: "U"), UInt8(ascii: "A"):
      break
    default: return false
    }
    let taken =
      cursor.take("->") || cursor.take("=>") || cursor.take("--") || cursor.take(Byte.hyphen)
      || cursor.take("–") || cursor.take("—") || cursor.take("→") || cursor.take("〜")
      || cursor.take("～") || cursor.take(Byte.tilde)
      || cursor.takeWord(of: ["to", "until", "till", "through", "and"])
      || cursor.take(Byte.comma)
    cursor.skipBlanks()
    return taken
  }

  /// Two days make a range of days; a range with a clock at its beginning has one at its end.
  private func canEnd(_ end: WrittenMoment, rangeFrom start: WrittenMoment) -> Bool {
    let comma = bytes[start.range.upperBound...].first { !$0.isBlank } == Byte.comma
    if comma { return start.time == nil && end.time == nil && start.date != nil && end.date != nil }
    return start.time != nil ? end.time != nil : end.date != nil
  }

  /// The two ends of a range share what is written only once: "10:00 AM to 12:30 PM on May 10 (UTC)".
  private func complete(_ start: inout WrittenMoment, _ end: inout WrittenMoment) {
    if start.date == nil { start.date = end.date }
    if start.date?.year == nil, let year = end.date?.year { start.date?.year = year }
    if start.zone == nil { start.zone = end.zone }
    guard var early = start.time, let late = end.time, late.hasMeridiem, !early.hasMeridiem else {
      return
    }
    if late.clock.hour < 12, early.clock.hour == 12 { early.clock.hour = 0 }
    start.time = early
    guard early.clock.hour < 12, late.clock.hour >= 12 else { return }
    // "1:05 - 1:30 PM" is an afternoon, "11:05 - 1:30 PM" begins before noon.
    let afternoon = ClockTime(
      hour: early.clock.hour + 12, minute: early.clock.minute, second: early.clock.second)
    if afternoon <= late.clock { early.clock = afternoon }
    start.time = early
  }

  /// `2-3pm`, `10 - 11 AM`: a bare hour is a clock where the other end of the range says so.
  private func bareHourRange(_ cursor: inout ByteCursor) -> WrittenSpan? {
    var start = WrittenMoment(range: cursor.position..<cursor.position)
    takeMarks(&cursor, &start)
    guard let hour = cursor.takeNumber(digits: 1...2), (1...12).contains(hour) else { return nil }
    start.range = start.range.lowerBound..<cursor.position
    start.time = WrittenTime(clock: ClockTime(hour: hour, minute: 0))
    guard takeRangeMark(&cursor), var end = moment(&cursor), end.time?.hasMeridiem == true else {
      return nil
    }
    complete(&start, &end)
    return WrittenSpan(
      start: start, end: end, range: start.range.lowerBound..<end.range.upperBound)
  }

  /// Whether a hyphen and a clock that directly follow a clock end a range (`10:00-11:00`) and are no
  /// distance from UTC (`10:00-04:00`): they do where the clock is the later one or has a zone of its own,
  /// and behind a bare clock always. ISO 8601 writes no such ranges.
  func beginsRangeEnd(_ cursor: ByteCursor, behind moment: WrittenMoment) -> Bool {
    var rest = cursor
    guard rest.peek() == Byte.hyphen, cursor.position == moment.range.upperBound,
      let start = moment.time?.clock,
      start.second == nil, !isJoinedByT(moment), rest.take(Byte.hyphen),
      let hour = rest.takeNumber(digits: 2...2), hour < 24, rest.take(Byte.colon),
      let minute = rest.takeNumber(digits: 2...2), minute < 60
    else { return false }
    return moment.date == nil || ClockTime(hour: hour, minute: minute) > start
      || ZoneScanner.take(&rest, afterTime: false) != nil
  }

  /// Whether the clock stands behind `T`, as in `2024-07-25T02:10-04:00`.
  private func isJoinedByT(_ moment: WrittenMoment) -> Bool {
    let beforeClock = bytes[moment.range].last { !$0.isDigit && $0 != Byte.colon }
    return beforeClock == UInt8(ascii: "T")
  }
}
