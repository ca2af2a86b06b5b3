import Markdown

/// Reads days: `2017-09-20`, `September 19th`, `6th November, 2022`, `Aug 08, 2023`, `17. November`,
/// `16-Oct-2024`, `20/09/2023`, `2026年3月23日`.
enum DateScanner {
  /// Takes a day at the cursor, with a weekday before it.
  static func take(_ cursor: inout ByteCursor) -> WrittenDate? {
    let start = cursor.position
    let weekday = self.weekday(&cursor)
    if var date = calendarDay(&cursor, hasWeekday: weekday != nil) {
      date.weekday = weekday
      return date
    }
    cursor.position = start
    return nil
  }

  /// The forms are told apart by how many digits a day begins with, if by any.
  private static func calendarDay(_ cursor: inout ByteCursor, hasWeekday: Bool) -> WrittenDate? {
    let start = cursor.position
    let digits = cursor.digitCount(atMost: 5)
    switch digits {
    case 0: return monthNameThenDay(&cursor)
    // A clock.
    case 1...2 where cursor.peek(digits) == Byte.colon: return nil
    case 1...2:
      if let date = dayThenMonthName(&cursor) { return date }
      cursor.position = start
      return numbers(&cursor, hasWeekday: hasWeekday)
    case 4: return yearFirst(&cursor)
    default: return nil
    }
  }

  /// `2017-09-20`, `2017/9/20`, `2017.09.20`, `2026年3月23日`
  private static func yearFirst(_ cursor: inout ByteCursor) -> WrittenDate? {
    guard let year = cursor.takeNumber(digits: 4...4), isYear(year) else { return nil }
    if cursor.take("年") {
      guard let month = cursor.takeNumber(digits: 1...2), cursor.take("月"),
        let day = cursor.takeNumber(digits: 1...2), cursor.take("日")
      else { return nil }
      return checked(WrittenDate(year: year, month: month, day: day))
    }
    let separator = cursor.peek()
    guard separator == Byte.hyphen || separator == Byte.slash || separator == Byte.dot else {
      return nil
    }
    cursor.position += 1
    let month: Int
    if let number = cursor.takeNumber(digits: 1...2) {
      month = number
    } else if let named = monthName(&cursor) {
      month = named
    } else {
      return nil
    }
    guard cursor.take(separator), let day = cursor.takeNumber(digits: 1...2) else { return nil }
    return checked(WrittenDate(year: year, month: month, day: day))
  }

  /// `6th November, 2022`, `17. November`, `16-Oct-2024`, `11/Jun/2024`, `6th of May`
  private static func dayThenMonthName(_ cursor: inout ByteCursor) -> WrittenDate? {
    guard let day = cursor.takeNumber(digits: 1...2) else { return nil }
    ordinalEnding(&cursor)
    let separator = cursor.peek()
    let isJoined = (separator == Byte.hyphen || separator == Byte.slash) && cursor.peek(1).isLetter
    if isJoined { cursor.position += 1 } else { _ = cursor.take(Byte.dot) }
    cursor.skipBlanks()
    if cursor.takeWord("of") { cursor.skipBlanks() }
    guard let month = monthName(&cursor) else { return nil }
    if isJoined, cursor.peek() == separator, cursor.peek(1).isDigit { cursor.position += 1 }
    return checked(WrittenDate(year: trailingYear(&cursor), month: month, day: day))
  }

  /// `September 19th`, `Aug 08, 2023`, `Nov  9`, `October 9,2023`
  private static func monthNameThenDay(_ cursor: inout ByteCursor) -> WrittenDate? {
    guard let month = monthName(&cursor) else { return nil }
    if cursor.peek() == Byte.hyphen, cursor.peek(1).isDigit { cursor.position += 1 }
    // `Oct, 10, 2023`: only a year behind the day tells it from the end of a clause.
    let needsYear = cursor.take(Byte.comma)
    cursor.skipBlanks()
    guard let day = cursor.takeNumber(digits: 1...2),
      !cursor.peek().isAlphanumeric || hasOrdinal(cursor)
    else { return nil }
    // `May 10:30` is no day but a clock behind a word.
    if cursor.peek() == Byte.colon, cursor.peek(1).isDigit { return nil }
    ordinalEnding(&cursor)
    let year = trailingYear(&cursor)
    guard year != nil || !needsYear else { return nil }
    return checked(WrittenDate(year: year, month: month, day: day))
  }

  /// `20/09/2023`, `9/20/2023`, `20-09-2023`, `20.09.2023`; without a year only beside a weekday.
  private static func numbers(_ cursor: inout ByteCursor, hasWeekday: Bool) -> WrittenDate? {
    guard let first = cursor.takeNumber(digits: 1...2) else { return nil }
    let separator = cursor.peek()
    guard separator == Byte.slash || separator == Byte.hyphen || separator == Byte.dot else {
      return nil
    }
    let start = cursor.position
    cursor.position += 1
    guard let second = cursor.takeNumber(digits: 1...2) else { return nil }
    let isPadded = cursor.position - start == 3 && cursor.peek(start - cursor.position - 2).isDigit
    var year: Int?
    var rest = cursor
    if rest.take(separator), let number = rest.takeNumber(digits: 2...4),
      number < 100 || isYear(number)
    {
      // `1.10.24` is a version; with a short year a date with dots has all its zeros.
      guard number >= 100 || separator != Byte.dot || isPadded else { return nil }
      year = number < 100 ? 2000 + number : number
      cursor = rest
      // A fourth number: an address.
      if cursor.peek() == separator, cursor.peek(1).isDigit { return nil }
    }
    guard year != nil || hasWeekday && separator == Byte.slash, !cursor.peek().isAlphanumeric else {
      return nil
    }
    // With dots the day comes first everywhere.
    let dayFirst = separator == Byte.dot || first > 12
    let date = WrittenDate(
      year: year, month: dayFirst ? second : first, day: dayFirst ? first : second,
      isAmbiguous: separator != Byte.dot && first <= 12 && second <= 12 && first != second)
    return checked(date)
  }

  /// A year behind a day: `, 2023`, ` 2023`, `,2023`, `'23` is none.
  private static func trailingYear(_ cursor: inout ByteCursor) -> Int? {
    cursor.attempt { cursor in
      _ = cursor.take(Byte.comma)
      cursor.skipBlanks()
      guard let year = cursor.takeNumber(digits: 4...4), isYear(year), !cursor.peek().isLetter
      else { return nil }
      return year
    }
  }

  /// A year behind a blank.
  static func takeYear(_ cursor: inout ByteCursor) -> Int? {
    cursor.attempt { cursor in
      cursor.skipBlanks()
      guard let year = cursor.takeNumber(digits: 4...4), isYear(year), !cursor.peek().isAlphanumeric
      else { return nil }
      return year
    }
  }

  private static func hasOrdinal(_ cursor: ByteCursor) -> Bool {
    var cursor = cursor
    let start = cursor.position
    ordinalEnding(&cursor)
    return cursor.position > start
  }

  /// `st`, `nd`, `rd`, `th`: which of them is right does not matter ("21th").
  private static func ordinalEnding(_ cursor: inout ByteCursor) {
    let first = cursor.peek().lowercased
    let second = cursor.peek(1).lowercased
    guard !cursor.peek(2).isLetter else { return }
    switch (first, second) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      cursor.position += 2
    default: break
    }
  }

  private static func checked(_ date: WrittenDate) -> WrittenDate? {
    guard (1...12).contains(date.month), (1...31).contains(date.day) else { return nil }
    return date
  }

  private static func isYear(_ number: Int) -> Bool { (1970...2199).contains(number) }
}
