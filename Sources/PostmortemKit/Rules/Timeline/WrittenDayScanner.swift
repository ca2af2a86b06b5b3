import Markdown

/// Finds days in running text: `2024-03-02`, `Saturday, March 2nd, 2024`, `2 March`, `03/04/2024`.
struct WrittenDayScanner {
  let bytes: [UInt8]

  /// All days of a range, in its order.
  func all(in range: Range<Int>) -> [WrittenDay] {
    var found: [WrittenDay] = []
    scan(range) { found.append($0) }
    return found
  }

  /// Hands on all days of a range, in its order. Only places shortly before a digit are looked at: no day is without
  /// one.
  func scan(_ range: Range<Int>, _ take: (WrittenDay) -> Void) {
    bytes.withUnsafeBufferPointer { scan($0, range, take) }
  }

  private func scan(
    _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ take: (WrittenDay) -> Void
  ) {
    var from = range.lowerBound
    while let digit = ByteWords.firstDigit(in: text, from..<max(from, range.upperBound)) {
      var next = digit + 1
      // In the middle of a number no day begins.
      while next < range.upperBound, text[next].isDigit { next += 1 }
      let first = MomentAnchors.beginning(
        in: bytes, before: digit, notBefore: max(from, digit - 48))
      let isDay = mayBeDay(digit..<next, in: range)
      for index in first...digit
      where (index < digit || isDay) && mayBegin(at: index, in: range) {
        guard let day = day(at: index, in: range) else { continue }
        take(day)
        // Directly behind a day none begins.
        next = max(next, day.range.upperBound + 1)
        break
      }
      from = next
    }
  }

  /// A look at how a number goes on that tells most of those with which no day begins: clocks, counts, years alone.
  private func mayBeDay(_ number: Range<Int>, in range: Range<Int>) -> Bool {
    guard number.upperBound < range.upperBound else { return false }
    let next = bytes[number.upperBound]
    switch number.count {
    case 4: return next == Byte.hyphen || next == Byte.slash || next == 0xE5
    case 1...2:
      return next == Byte.slash || next == Byte.dot || next == Byte.hyphen || next.isBlank
        || next.isLetter
    default: return false
    }
  }

  /// A day begins with a digit or a name, not in the middle of a word, a number or a path.
  private func mayBegin(at index: Int, in range: Range<Int>) -> Bool {
    let byte = bytes[index]
    guard byte.isAlphanumeric else { return false }
    if index > range.lowerBound {
      let before = bytes[index - 1]
      if before.isAlphanumeric || before >= 0x80 || Self.joints.contains(before) { return false }
    }
    return byte.isDigit || MomentAnchors.isWord(at: index, in: bytes, before: range.upperBound)
  }

  /// What joins a number to the one before it.
  private static let joints = ByteSet("_-./:+$#")

  private func day(at start: Int, in range: Range<Int>) -> WrittenDay? {
    var cursor = ByteCursor(bytes, start..<range.upperBound)
    var weekday: (Int, Range<Int>)?
    if cursor.peek().isLetter {
      let count = cursor.letterCount()
      guard count >= 3, count <= 9 else { return nil }
      if let number = DateScanner.weekday(&cursor) {
        weekday = (number, start..<start + count)
        if cursor.take(Byte.openParen) { cursor.skipBlanks() }
      }
    }
    guard var day = plainDay(&cursor) else { return nil }
    day.range = start..<cursor.position
    day.weekday = weekday ?? weekdayBehind(&cursor, day)
    return day
  }

  /// `2024-03-02 (Saturday)`, `2024-03-02 Sat`
  private func weekdayBehind(_ cursor: inout ByteCursor, _ day: WrittenDay) -> (Int, Range<Int>)? {
    cursor.skipBlanks()
    let isBracketed = cursor.take(Byte.openParen)
    guard isBracketed || day.year != nil else { return nil }
    let start = cursor.position
    let count = cursor.letterCount()
    let isCapital = cursor.peek() != cursor.peek().lowercased
    guard count >= 3, isCapital, let number = DateScanner.weekday(&cursor) else { return nil }
    let end = ByteCursor(bytes, start + count..<cursor.end)
    guard isBracketed ? end.peek() == Byte.closeParen : !end.peek().isAlphanumeric else {
      return nil
    }
    return (number, start..<start + count)
  }

  /// The day at a cursor without a weekday before it; the forms are told apart by how they begin.
  private func plainDay(_ cursor: inout ByteCursor) -> WrittenDay? {
    let digits = cursor.digitCount(atMost: 5)
    switch (digits, cursor.peek(digits)) {
    case (0, _): return nameThenDay(&cursor)
    case (4, _): return yearFirst(&cursor)
    case (1...2, Byte.slash): return yearLast(&cursor)
    case (1...2, Byte.dot): return dotted(&cursor)
    // A clock.
    case (1...2, Byte.colon): return nil
    case (1...2, _): return dayThenName(&cursor)
    default: return nil
    }
  }

  /// `2024-03-02`, `2024/03/02`, `2024年3月2日`
  private func yearFirst(_ cursor: inout ByteCursor) -> WrittenDay? {
    guard let year = cursor.takeNumber(digits: 4...4), Self.years.contains(year) else { return nil }
    if cursor.take("年") {
      guard let month = cursor.takeNumber(digits: 1...2), cursor.take("月"),
        let day = cursor.takeNumber(digits: 1...2), cursor.take("日")
      else { return nil }
      return WrittenDay(range: 0..<0, year: year, month: month, day: day)
    }
    let separator = cursor.peek()
    guard separator == Byte.hyphen || separator == Byte.slash else { return nil }
    cursor.position += 1
    guard let month = cursor.takeNumber(digits: 2...2), cursor.take(separator),
      let day = cursor.takeNumber(digits: 2...2), endsDay(cursor, separator)
    else { return nil }
    return WrittenDay(range: 0..<0, year: year, month: month, day: day)
  }

  private static let years = 1970...2199

  /// `02.03.2024`, day first as everywhere with dots; a number above 12 in the middle is of a version.
  private func dotted(_ cursor: inout ByteCursor) -> WrittenDay? {
    guard let day = cursor.takeNumber(digits: 2...2), cursor.take(Byte.dot),
      let month = cursor.takeNumber(digits: 2...2), (1...12).contains(month), cursor.take(Byte.dot),
      let year = cursor.takeNumber(digits: 4...4), Self.years.contains(year),
      endsDay(cursor, Byte.dot)
        || cursor.peek() == Byte.dot && !cursor.peek(1).isAlphanumeric
    else { return nil }
    return WrittenDay(range: 0..<0, year: year, month: month, day: day)
  }

  /// `03/04/2024`
  private func yearLast(_ cursor: inout ByteCursor) -> WrittenDay? {
    guard let first = cursor.takeNumber(digits: 1...2), cursor.take(Byte.slash),
      let second = cursor.takeNumber(digits: 1...2), cursor.take(Byte.slash),
      let year = cursor.takeNumber(digits: 4...4), Self.years.contains(year),
      endsDay(cursor, Byte.slash)
    else { return nil }
    let isDayFirst = first > 12
    return WrittenDay(
      range: 0..<0, year: year, month: isDayFirst ? second : first,
      day: isDayFirst ? first : second,
      isSlashed: true)
  }

  /// Whether the number is over: no path, no name of a file and no longer number goes on.
  private func endsDay(_ cursor: ByteCursor, _ separator: UInt8) -> Bool {
    if cursor.peek() == separator || cursor.peek() == Byte.underscore { return false }
    if cursor.peek() == Byte.dot || cursor.peek() == Byte.hyphen {
      return !cursor.peek(1).isAlphanumeric
    }
    return !cursor.peek().isAlphanumeric
      || cursor.peek() == UInt8(ascii: "T") && cursor.peek(1).isDigit
  }

  /// `2nd March 2024`, `2 of March`, `02-Mar-2024`
  private func dayThenName(_ cursor: inout ByteCursor) -> WrittenDay? {
    guard let day = cursor.takeNumber(digits: 1...2) else { return nil }
    let ordinal = takeOrdinal(&cursor)
    let isJoined = cursor.take(Byte.hyphen)
    guard isJoined || cursor.peek().isBlank else { return nil }
    cursor.skipBlanks()
    if cursor.takeWord("of") { cursor.skipBlanks() }
    guard let month = capitalMonth(&cursor) else { return nil }
    if isJoined {
      guard cursor.take(Byte.hyphen), let year = cursor.takeNumber(digits: 4...4) else {
        return nil
      }
      return WrittenDay(range: 0..<0, year: year, month: month, day: day, isNamed: true)
    }
    return WrittenDay(
      range: 0..<0, year: takeYear(&cursor), month: month, day: day, ordinal: ordinal, isNamed: true
    )
  }

  /// `March 2nd, 2024`
  private func nameThenDay(_ cursor: inout ByteCursor) -> WrittenDay? {
    guard let month = capitalMonth(&cursor), cursor.peek().isBlank else { return nil }
    cursor.skipBlanks()
    _ = cursor.takeWord("the")
    cursor.skipBlanks()
    guard let day = cursor.takeNumber(digits: 1...2) else { return nil }
    let ordinal = takeOrdinal(&cursor)
    // `May 12:30`, `March 2.5`, `March 40%`
    guard !cursor.peek().isAlphanumeric, !":%/".utf8.contains(cursor.peek()),
      !(cursor.peek() == Byte.dot && cursor.peek(1).isDigit)
    else { return nil }
    let year = takeYear(&cursor)
    guard year != nil || ordinal != nil || day <= 31 else { return nil }
    return WrittenDay(
      range: 0..<0, year: year, month: month, day: day, ordinal: ordinal, isNamed: true)
  }

  /// "may" and "march" are words as well.
  private func capitalMonth(_ cursor: inout ByteCursor) -> Int? {
    guard cursor.peek().isLetter, cursor.peek() != cursor.peek().lowercased else { return nil }
    return DateScanner.monthName(&cursor)
  }

  private func takeYear(_ cursor: inout ByteCursor) -> Int? {
    cursor.attempt { cursor in
      _ = cursor.take(Byte.comma)
      return DateScanner.takeYear(&cursor)
    }
  }

  private func takeOrdinal(_ cursor: inout ByteCursor) -> Range<Int>? {
    let start = cursor.position
    guard cursor.takeWord(of: ["st", "nd", "rd", "th"]) else { return nil }
    return start..<cursor.position
  }
}
