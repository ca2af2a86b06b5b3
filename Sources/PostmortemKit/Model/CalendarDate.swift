/// A day of the Gregorian calendar.
public struct CalendarDate: Hashable, Comparable, Sendable {
  // Moments are copied all the time, so that their parts are kept in as few bytes as they need.
  private let compactYear: Int32
  private let compactMonth: UInt8
  private let compactDay: UInt8

  public var year: Int { Int(compactYear) }
  /// 1 to 12.
  public var month: Int { Int(compactMonth) }
  /// 1 to 31.
  public var day: Int { Int(compactDay) }

  /// Takes a day that exists; nil for 30 February and the like.
  public init?(year: Int, month: Int, day: Int) {
    guard let compactYear = Int32(exactly: year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.compactYear = compactYear
    (compactMonth, compactDay) = (UInt8(month), UInt8(day))
  }

  /// Takes a day in ISO 8601: `2024-05-01`.
  public init?(iso8601 text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Takes the day that lies a number of days behind 1970-01-01.
  public init(daysSinceEpoch days: Int) {
    // The civil calendar in eras of 400 years that begin on 1 March, so that leap days come last.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    compactDay = UInt8(dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    compactMonth = UInt8(month)
    compactYear = Int32(clamping: yearOfEra + era * 400 + (month <= 2 ? 1 : 0))
  }

  /// Days since 1970-01-01.
  public var daysSinceEpoch: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week: 0 is Sunday.
  public var weekday: Int {
    let remainder = (daysSinceEpoch + 4) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  /// The day a number of days later.
  public func adding(days: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: daysSinceEpoch + days)
  }

  /// `2023-05-12`
  public var iso8601: String {
    var bytes: [UInt8] = []
    bytes.append(iso8601: self)
    return String(decoding: bytes, as: UTF8.self)
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
