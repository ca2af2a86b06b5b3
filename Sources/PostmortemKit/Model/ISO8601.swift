import Markdown

/// How ISO 8601 writes days, clocks and zones: by bytes, because a list of events consists of them.
extension [UInt8] {
  /// `2023-05-12`
  mutating func append(iso8601 date: CalendarDate) {
    if (0...9999).contains(date.year) {
      append(twoDigits: date.year / 100)
      append(twoDigits: date.year % 100)
    } else {
      append(utf8: String(date.year))
    }
    append(Byte.hyphen)
    append(twoDigits: date.month)
    append(Byte.hyphen)
    append(twoDigits: date.day)
  }

  /// `10:00:00`
  mutating func append(iso8601 time: ClockTime) {
    append(twoDigits: time.hour)
    append(Byte.colon)
    append(twoDigits: time.minute)
    append(Byte.colon)
    append(twoDigits: time.second ?? 0)
  }

  /// `Z` or `-04:00`; nothing where the distance is not known.
  mutating func append(iso8601 zone: TimeZoneOffset) {
    guard let minutes = zone.minutes else { return }
    guard minutes != 0 else { return append(UInt8(ascii: "Z")) }
    append(minutes < 0 ? Byte.hyphen : Byte.plus)
    append(twoDigits: abs(minutes) / 60)
    append(Byte.colon)
    append(twoDigits: abs(minutes) % 60)
  }

  /// A number from 0 to 99 with a leading zero.
  private mutating func append(twoDigits number: Int) {
    guard (0...99).contains(number) else { return append(utf8: String(number)) }
    append(UInt8(ascii: "0") + UInt8(number / 10))
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
