import Markdown

/// Reads clocks: `14:02`, `14:02:11.5`, `10:00 AM`, `2pm`, `10:45a`, `12.39UTC`, `1955`, `14h02`, `19時25分`.
enum ClockScanner {
  /// Where four bare digits are a clock.
  enum Military {
    /// Everywhere: behind a day.
    case bare
    /// Before a colon or "hrs": at the beginning of a line.
    case announced
    /// Before a zone only: "error 1205: lock wait" is no clock.
    case zoned
  }

  /// Takes a clock at the cursor.
  static func take(_ cursor: inout ByteCursor, military: Military) -> WrittenTime? {
    let start = cursor.position
    if let time = cursor.peek().isDigit ? digits(&cursor, military: military) : word(&cursor) {
      return time
    }
    cursor.position = start
    return nil
  }

  private static func word(_ cursor: inout ByteCursor) -> WrittenTime? {
    let first = cursor.peek() | 0x20
    guard first == UInt8(ascii: "n") || first == UInt8(ascii: "m") else { return nil }
    if cursor.takeWord("noon") || cursor.takeWord("midday") {
      return WrittenTime(clock: ClockTime(hour: 12, minute: 0), hasMeridiem: true)
    }
    if cursor.takeWord("midnight") {
      return WrittenTime(clock: ClockTime(hour: 0, minute: 0), hasMeridiem: true)
    }
    return nil
  }

  private static func digits(_ cursor: inout ByteCursor, military: Military) -> WrittenTime? {
    let start = cursor.position
    if let time = fourDigits(&cursor, military) { return time }
    cursor.position = start
    guard let hour = cursor.takeNumber(digits: 1...2), hour <= 24 else { return nil }
    if cursor.take(Byte.colon) || cursor.take("：") { return minutes(&cursor, hour: hour) }
    if cursor.peek() == Byte.dot { return dotted(&cursor, hour: hour) }
    if cursor.peek() == UInt8(ascii: "h"), cursor.peek(1).isDigit {
      cursor.position += 1
      guard let time = minutes(&cursor, hour: hour), cursor.peek() != UInt8(ascii: "m") else {
        return nil
      }
      return time
    }
    if cursor.take("時") { return japanese(&cursor, hour: hour) }
    // `3a` is a step or a section; a single letter counts behind minutes only.
    guard cursor.peek(1).isAlphanumeric || cursor.peek().isWhitespace || cursor.peek(1) == Byte.dot,
      let isAfternoon = meridiem(&cursor)
    else { return nil }
    return twelveHour(hour, 0, nil, isAfternoon)
  }

  /// What follows `14:`
  private static func minutes(_ cursor: inout ByteCursor, hour: Int) -> WrittenTime? {
    // `5:PM`
    if cursor.peek(1).lowercased == UInt8(ascii: "m"), let isAfternoon = meridiem(&cursor) {
      return twelveHour(hour, 0, nil, isAfternoon)
    }
    guard let minute = cursor.takeNumber(digits: 2...2), minute < 60 else { return nil }
    var second: Int?
    if cursor.peek() == Byte.colon, cursor.peek(1).isDigit {
      cursor.position += 1
      guard let value = cursor.takeNumber(digits: 2...2), value < 61 else { return nil }
      second = value
      if cursor.peek() == Byte.dot || cursor.peek() == Byte.comma, cursor.peek(1).isDigit {
        cursor.position += 1
        while cursor.peek().isDigit { cursor.position += 1 }
      }
    }
    // `00:11:22:33`: an address.
    if cursor.peek() == Byte.colon, cursor.peek(1).isDigit { return nil }
    if let isAfternoon = meridiem(&cursor) { return twelveHour(hour, minute, second, isAfternoon) }
    // `14:00h` and `14:00 hrs` are clocks as well.
    if cursor.peek() == UInt8(ascii: "h"), !cursor.peek(1).isAlphanumeric { cursor.position += 1 }
    return twentyFourHour(hour, minute, second)
  }

  /// `12.39UTC`, `2.15 pm`: with a dot it is a clock only where a zone or am/pm follows; else a number.
  private static func dotted(_ cursor: inout ByteCursor, hour: Int) -> WrittenTime? {
    cursor.position += 1
    guard let minute = cursor.takeNumber(digits: 2...2), minute < 60 else { return nil }
    if let isAfternoon = meridiem(&cursor) { return twelveHour(hour, minute, nil, isAfternoon) }
    guard cursor.lookAhead({ ZoneScanner.take(&$0, afterTime: false) != nil }) else { return nil }
    return twentyFourHour(hour, minute, nil)
  }

  private static func japanese(_ cursor: inout ByteCursor, hour: Int) -> WrittenTime? {
    var rest = cursor
    guard let minute = rest.takeNumber(digits: 1...2), minute < 60, rest.take("分") else {
      return cursor.take("間") ? nil : twentyFourHour(hour, 0, nil)
    }
    cursor = rest
    return twentyFourHour(hour, minute, nil)
  }

  /// `1955`, `0251`
  private static func fourDigits(_ cursor: inout ByteCursor, _ military: Military) -> WrittenTime? {
    guard let number = cursor.takeNumber(digits: 4...4), number / 100 < 24, number % 100 < 60 else {
      return nil
    }
    switch cursor.peek() {
    case Byte.hyphen, Byte.slash, Byte.dot:
      if cursor.peek(1).isDigit || cursor.peek(1) == UInt8(ascii: "?") { return nil }
    default: break
    }
    let hasZone = cursor.lookAhead { ZoneScanner.take(&$0, afterTime: true) != nil }
    let isClock =
      switch military {
      case .bare: hasZone || !cursor.peek().isAlphanumeric
      case .announced: hasZone || isAnnounced(cursor)
      case .zoned: hasZone
      }
    return isClock ? twentyFourHour(number / 100, number % 100, nil) : nil
  }

  /// Whether a colon or "hrs" follows.
  private static func isAnnounced(_ cursor: ByteCursor) -> Bool {
    var rest = cursor
    if rest.take(Byte.colon) { return rest.isAtEnd || rest.peek().isWhitespace }
    rest.skipBlanks()
    return rest.takeWord(of: ["hours", "hrs"])
  }

  private static func twentyFourHour(_ hour: Int, _ minute: Int, _ second: Int?) -> WrittenTime? {
    if hour == 24 {
      guard minute == 0, (second ?? 0) == 0 else { return nil }
      return WrittenTime(clock: ClockTime(hour: 0, minute: 0, second: second), isEndOfDay: true)
    }
    return WrittenTime(clock: ClockTime(hour: hour, minute: minute, second: second))
  }

  private static func twelveHour(_ hour: Int, _ minute: Int, _ second: Int?, _ isAfternoon: Bool)
    -> WrittenTime?
  {
    // `13:05 PM` is a slip of the pen whose meaning is plain.
    guard (0...23).contains(hour) else { return nil }
    let hour24 = hour > 12 ? hour : hour % 12 + (isAfternoon ? 12 : 0)
    return WrittenTime(
      clock: ClockTime(hour: hour24, minute: minute, second: second), hasMeridiem: true)
  }

  /// `AM`, `pm`, `a.m.`, `p`; true for the afternoon. Nothing is taken where none is there.
  static func meridiem(_ cursor: inout ByteCursor) -> Bool? {
    cursor.attempt { cursor in
      let isAttached = !cursor.peek().isWhitespace
      cursor.skipBlanks()
      let letter = cursor.peek().lowercased
      guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
      cursor.position += 1
      guard endsMeridiem(&cursor, isAttached: isAttached) else { return nil }
      return letter == UInt8(ascii: "p")
    }
  }

  /// What may follow the first letter: `m`, `.m.`, or nothing.
  private static func endsMeridiem(_ cursor: inout ByteCursor, isAttached: Bool) -> Bool {
    if cursor.peek().lowercased == UInt8(ascii: "m") {
      cursor.position += 1
      // `7:20pmET`: a zone may follow without a blank, another word may not.
      return !cursor.peek().isAlphanumeric
        || cursor.lookAhead { ZoneScanner.take(&$0, afterTime: true) != nil }
    }
    if cursor.peek() == Byte.dot, cursor.peek(1).lowercased == UInt8(ascii: "m") {
      cursor.position += 2
      _ = cursor.take(Byte.dot)
      return true
    }
    return isAttached && !cursor.peek().isAlphanumeric
  }
}
