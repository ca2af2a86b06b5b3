import Markdown

/// Finds moments in text, however they are written.
///
/// A moment is a day, a clock and a zone in any order, with what people put between them; each of the parts
/// may be missing. What a part looks like is known to `DateScanner`, `ClockScanner` and `ZoneScanner`.
struct MomentScanner {
  let bytes: [UInt8]
  /// Whether four digits are a clock wherever a moment may begin, as in a table's column of times.
  var takesBareClocks = false

  /// The moment or range of moments at the beginning of a range, behind marks such as `~` or "around", and in
  /// brackets where these hold nothing else.
  func leading(in range: Range<Int>) -> WrittenSpan? {
    var cursor = ByteCursor(bytes, range)
    cursor.skipBlanks()
    let close: UInt8? =
      cursor.take(Byte.openBracket)
      ? Byte.closeBracket : cursor.take(Byte.openParen) ? Byte.closeParen : nil
    guard mayBegin(behindBlanksAt: cursor), let span = span(&cursor) else { return nil }
    cursor.skipBlanks()
    return close == nil || cursor.peek() == close ? span : nil
  }

  /// The first moment or range of moments in a range that begins where a word may begin.
  ///
  /// Only places shortly before a digit or a word for a time of day are looked at: no moment is without one.
  func first(in range: Range<Int>) -> WrittenSpan? {
    var from = range.lowerBound
    var cursor = ByteCursor(bytes, range)
    while let anchor = MomentAnchors.next(in: bytes, from: from, to: range.upperBound) {
      cursor.position = MomentAnchors.beginning(
        in: bytes, before: anchor, notBefore: max(from, anchor - MomentAnchors.reach))
      while cursor.position <= anchor {
        if mayBegin(at: cursor, limit: range.lowerBound) {
          if let span = cursor.attempt(span) { return span }
        }
        cursor.position += 1
      }
      from = anchor + 1
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

  /// A look that spares most text the attempts.
  private func mayBegin(behindBlanksAt cursor: ByteCursor) -> Bool {
    var cursor = cursor
    cursor.skipBlanks()
    let byte = cursor.peek()
    return byte.isDigit || byte == Byte.tilde || byte >= 0x80 || MomentAnchors.isWord(at: cursor)
  }

  /// A moment begins with a digit, a name or a mark, not in the middle of a word, a number or a path.
  private func mayBegin(at cursor: ByteCursor, limit: Int) -> Bool {
    let byte = cursor.peek()
    if cursor.position > limit, cursor.previous.isAlphanumeric { return false }
    guard
      byte.isDigit || byte == Byte.tilde || MomentAnchors.isWord(at: cursor)
        || beginsWithMark(cursor)
    else { return false }
    guard cursor.position > limit else { return true }
    let before = cursor.previous
    if before >= 0x80, byte.isLetter { return false }
    return !Self.joints.contains(before) || byte.isLetter && before != Byte.underscore
  }

  /// What joins a number to what stands before it.
  private static let joints = ByteSet("./:-_#$+@=")

  /// Takes the parts of a moment as long as there are any.
  func moment(_ cursor: inout ByteCursor) -> WrittenMoment? {
    var moment = WrittenMoment(range: cursor.position..<cursor.position)
    let isFirst = cursor.isAtStart
    takeMarks(&cursor, &moment)
    let isIntroduced = isFirst || cursor.position > moment.range.lowerBound
    let start = cursor.position
    var end = start
    while true {
      // Marks and joiners count only where a further part follows: "14:00 about half of them" is exact.
      let before = (cursor.position, moment.isApproximate)
      if end > start {
        guard mayGoOn(cursor, moment) else { break }
        takeJoiner(&cursor, moment)
        takeMarks(&cursor, &moment)
      }
      guard takePart(&cursor, &moment, isIntroduced: isIntroduced) else {
        (cursor.position, moment.isApproximate) = before
        break
      }
      end = cursor.position
    }
    guard end > start, moment.date != nil || moment.time != nil else { return nil }
    if takeTrailingMark(&cursor) { moment.isApproximate = true }
    moment.range = moment.range.lowerBound..<cursor.position
    return moment
  }

  private func takePart(
    _ cursor: inout ByteCursor, _ moment: inout WrittenMoment, isIntroduced: Bool
  ) -> Bool {
    let isTaken =
      takeZone(&cursor, &moment) || takeDate(&cursor, &moment)
      || takeWeekday(&cursor, &moment)
      || takeClock(&cursor, &moment, isIntroduced: isIntroduced) || takeLateYear(&cursor, &moment)
    if isTaken { moment.range = moment.range.lowerBound..<cursor.position }
    return isTaken
  }

  private func takeZone(_ cursor: inout ByteCursor, _ moment: inout WrittenMoment) -> Bool {
    guard moment.time != nil, moment.zone == nil, !beginsRangeEnd(cursor, behind: moment) else {
      return false
    }
    let isAttached = cursor.position == moment.range.upperBound
    moment.zone = ZoneScanner.take(&cursor, afterTime: isAttached)
    return moment.zone != nil
  }

  private func takeDate(_ cursor: inout ByteCursor, _ moment: inout WrittenMoment) -> Bool {
    guard moment.date == nil else { return false }
    moment.date = DateScanner.take(&cursor)
    return moment.date != nil
  }

  /// `Tuesday 10:00`: a weekday counts only before a clock.
  private func takeWeekday(_ cursor: inout ByteCursor, _ moment: inout WrittenMoment) -> Bool {
    guard moment.date == nil, moment.time == nil, moment.weekday == nil else { return false }
    var rest = cursor
    guard let weekday = DateScanner.weekday(&rest) else { return false }
    var clock = rest
    if clock.takeWord(of: ["at", "around"]) { clock.skipBlanks() }
    guard ClockScanner.take(&clock, military: .zoned) != nil else { return false }
    (cursor, moment.weekday) = (rest, weekday)
    return true
  }

  private func takeClock(
    _ cursor: inout ByteCursor, _ moment: inout WrittenMoment, isIntroduced: Bool
  ) -> Bool {
    guard moment.time == nil else { return false }
    let military: ClockScanner.Military =
      moment.date != nil || takesBareClocks ? .bare : isIntroduced ? .announced : .zoned
    moment.time = ClockScanner.take(&cursor, military: military)
    return moment.time != nil
  }

  /// `Tue Jun 11 12:30:11 UTC 2024`, as `date` prints it: the year stands behind the clock.
  private func takeLateYear(_ cursor: inout ByteCursor, _ moment: inout WrittenMoment) -> Bool {
    guard moment.time != nil, moment.date?.weekday != nil, moment.date?.year == nil else {
      return false
    }
    moment.date?.year = DateScanner.takeYear(&cursor)
    return moment.date?.year != nil
  }
}
