import Markdown

/// Finds moments in text, however they are written.
///
/// A moment is a day, a clock and a zone in any order, with what people put between them; each of the parts
/// may be missing. What a part looks like is known to `DateScanner`, `ClockScanner` and `ZoneScanner`.
struct MomentScanner {
  let bytes: [UInt8]

  /// The moment or range of moments at the beginning of a range, behind marks such as `~` or "around".
  func leading(in range: Range<Int>) -> WrittenSpan? {
    var cursor = ByteCursor(bytes, range)
    cursor.skipBlanks()
    return span(&cursor)
  }

  /// The first moment or range of moments in a range that begins where a word may begin.
  func first(in range: Range<Int>) -> WrittenSpan? {
    var cursor = ByteCursor(bytes, range)
    while !cursor.isAtEnd {
      if mayBegin(at: cursor, limit: range.lowerBound) {
        var attempt = cursor
        if let span = span(&attempt) { return span }
      }
      cursor.position += 1
    }
    return nil
  }

  /// All moments of a range, in its order.
  func all(in range: Range<Int>) -> [WrittenSpan] {
    var found: [WrittenSpan] = []
    var start = range.lowerBound
    while start < range.upperBound, let span = first(in: start..<range.upperBound) {
      found.append(span)
      start = max(span.range.upperBound, start + 1)
    }
    return found
  }

  /// A moment begins with a digit, a name or a mark, not in the middle of a word, a number or a path.
  private func mayBegin(at cursor: ByteCursor, limit: Int) -> Bool {
    let byte = cursor.peek()
    guard byte.isAlphanumeric || byte == Byte.tilde else { return false }
    guard cursor.position > limit else { return true }
    let before = cursor.previous
    if before.isAlphanumeric || before >= 0x80 && byte.isLetter { return false }
    return !"./:-_#$+@=".utf8.contains(before) || byte.isLetter && before != Byte.underscore
  }

  private func span(_ cursor: inout ByteCursor) -> WrittenSpan? {
    guard var start = moment(&cursor) else { return nil }
    var span = WrittenSpan(start: start, end: nil, range: start.range)
    var rest = cursor
    guard takeRangeMark(&rest), var end = moment(&rest), canEnd(end, rangeFrom: start) else {
      return span
    }
    complete(&start, &end)
    cursor = rest
    span.start = start
    span.end = end
    span.range = start.range.lowerBound..<end.range.upperBound
    return span
  }

  /// `-`, `–`, `to`, `until`, `->`, `→`, `〜`
  private func takeRangeMark(_ cursor: inout ByteCursor) -> Bool {
    cursor.skipBlanks()
    let taken =
      cursor.take("->") || cursor.take("=>") || cursor.take("--") || cursor.take(Byte.hyphen)
      || cursor.take("–") || cursor.take("—") || cursor.take("→") || cursor.take("〜")
      || cursor.take("～") || cursor.takeWord(of: ["to", "until", "till", "through", "and"])
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
    guard var early = start.time, let late = end.time, late.hasMeridiem, !early.hasMeridiem,
      early.clock.hour < 12, late.clock.hour >= 12
    else { return }
    // "1:05 - 1:30 PM" is an afternoon, "11:05 - 1:30 PM" begins before noon.
    let afternoon = ClockTime(
      hour: early.clock.hour + 12, minute: early.clock.minute, second: early.clock.second)
    if afternoon <= late.clock { early.clock = afternoon }
    start.time = early
  }

  /// Takes the parts of a moment as long as there are any.
  private func moment(_ cursor: inout ByteCursor) -> WrittenMoment? {
    var moment = WrittenMoment(range: cursor.position..<cursor.position)
    takeMarks(&cursor, &moment)
    let start = cursor.position
    var end = start
    while true {
      if end > start { takeJoiner(&cursor, moment) }
      takeMarks(&cursor, &moment)
      guard takePart(&cursor, &moment) else { break }
      end = cursor.position
    }
    guard end > start, moment.date != nil || moment.time != nil else { return nil }
    cursor.position = end
    if cursor.take(Byte.tilde) { moment.isApproximate = true }
    moment.range = moment.range.lowerBound..<cursor.position
    return moment
  }

  private func takePart(_ cursor: inout ByteCursor, _ moment: inout WrittenMoment) -> Bool {
    if moment.time != nil, moment.zone == nil {
      let isAttached = cursor.position == moment.range.upperBound
      if let zone = ZoneScanner.take(&cursor, afterTime: isAttached) {
        moment.zone = zone
        moment.range = moment.range.lowerBound..<cursor.position
        return true
      }
    }
    if moment.date == nil, let date = DateScanner.take(&cursor) {
      moment.date = date
      moment.range = moment.range.lowerBound..<cursor.position
      return true
    }
    if moment.time == nil, let time = ClockScanner.take(&cursor, allowMilitary: moment.date != nil)
    {
      moment.time = time
      moment.range = moment.range.lowerBound..<cursor.position
      return true
    }
    return false
  }

  /// What may stand between the parts: blanks, commas, `@`, `-`, `T`, "at", "on".
  private func takeJoiner(_ cursor: inout ByteCursor, _ moment: WrittenMoment) {
    let start = cursor
    if moment.date != nil, cursor.peek() == UInt8(ascii: "T"), cursor.peek(1).isDigit {
      cursor.position += 1
      return
    }
    // Directly behind a clock its zone may follow without a joiner.
    if moment.time != nil, moment.zone == nil {
      var zone = cursor
      if ZoneScanner.take(&zone, afterTime: true) != nil { return }
    }
    cursor.skipBlanks()
    if cursor.take(Byte.comma) { cursor.skipBlanks() }
    if cursor.takeWord(of: ["at", "on", "of", "around", "about"]) || cursor.take(Byte.at) {
      cursor.skipBlanks()
    }
    // `2023-08-08 - 10:27`: behind a day alone a dash joins the clock; behind a clock it begins the text.
    if moment.time == nil, cursor.position > start.position,
      cursor.take(Byte.hyphen) || cursor.take("–")
    {
      cursor.skipBlanks()
    }
    if cursor.take(Byte.openParen) { cursor.skipBlanks() }
  }

  /// Marks of an estimate, and the words that introduce a moment.
  private func takeMarks(_ cursor: inout ByteCursor, _ moment: inout WrittenMoment) {
    while true {
      let start = cursor.position
      cursor.skipBlanks()
      if cursor.take(Byte.tilde) || cursor.take("≈") || cursor.take("～") || cursor.take("約")
        || cursor.takeWord(of: [
          "approximately", "approx", "about", "around", "roughly", "circa", "ca",
        ])
      {
        _ = cursor.take(Byte.dot)
        moment.isApproximate = true
        continue
      }
      if cursor.takeWord(of: ["at", "on", "by", "from", "since", "between", "the"]) { continue }
      if cursor.position == start { return }
      if !cursor.peek().isAlphanumeric && cursor.peek() != Byte.tilde && cursor.peek() < 0x80 {
        return
      }
    }
  }
}
