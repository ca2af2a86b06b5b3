/// A moment as it was written, before anything around it is taken into account.
struct WrittenMoment: Hashable {
  var date: WrittenDate?
  var time: WrittenTime?
  var zone: WrittenZone?
  /// The weekday before a clock without a day ("Tuesday 10:00"): 0 is Sunday.
  var weekday: Int?
  var isApproximate = false
  /// The bytes that it takes in the text.
  var range: Range<Int>

  /// Whether day, clock and zone are all there, so that nothing can follow but a year behind the clock.
  var isComplete: Bool {
    guard let date, time != nil, zone != nil else { return false }
    return date.weekday == nil || date.year != nil
  }
}

/// A day as written: the year may be missing, and two numbers may leave open which is the month.
struct WrittenDate: Hashable {
  var year: Int?
  var month: Int
  var day: Int
  /// Whether month and day could also be the other way round (`03/04/2024`).
  var isAmbiguous = false
  /// The weekday that stands beside it: 0 is Sunday.
  var weekday: Int?
}

/// A clock as written.
struct WrittenTime: Hashable {
  var clock: ClockTime
  /// Whether am or pm was given.
  var hasMeridiem = false
  /// Whether it is `24:00`: the end of its day.
  var isEndOfDay = false
}

/// Two moments with `-`, "to" and the like between them, or one alone.
struct WrittenSpan: Hashable {
  var start: WrittenMoment
  var end: WrittenMoment?
  var range: Range<Int>
}

/// A zone as written: a fixed distance from UTC, or a region whose clocks change twice a year.
struct WrittenZone: Hashable, Sendable {
  var name: String
  var rule: Rule

  enum Rule: Hashable, Sendable {
    /// Minutes east of UTC.
    case fixed(Int)
    /// A name of the time zone database.
    case region(String)
  }
}
