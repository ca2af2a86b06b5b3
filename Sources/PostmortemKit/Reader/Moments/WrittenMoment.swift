/// A moment as it was written, before anything around it is taken into account.
struct WrittenMoment: Hashable {
  var date: WrittenDate?
  var time: WrittenTime?
  var zone: WrittenZone?
  /// -1 for none.
  private var compactWeekday: Int8 = -1
  var isApproximate = false
  /// The bytes that it takes in the text.
  var range: Range<Int>

  init(range: Range<Int>) { self.range = range }

  /// The weekday before a clock without a day ("Tuesday 10:00"): 0 is Sunday.
  var weekday: Int? {
    get { compactWeekday < 0 ? nil : Int(compactWeekday) }
    set { compactWeekday = Int8(clamping: newValue ?? -1) }
  }

  /// Whether day, clock and zone are all there, so that nothing can follow but a year behind the clock.
  var isComplete: Bool {
    guard let date, time != nil, zone != nil else { return false }
    return date.weekday == nil || date.year != nil
  }
}

/// A day as written: the year may be missing, and two numbers may leave open which is the month.
///
/// A scanner hands its moments on from function to function, so that they are kept in as few bytes as they need.
struct WrittenDate: Hashable {
  /// 0 for none; years are from 1970 on.
  private var compactYear: Int16 = 0
  private var compactMonth: UInt8
  private var compactDay: UInt8
  /// -1 for none.
  private var compactWeekday: Int8
  /// Whether month and day could also be the other way round (`03/04/2024`).
  var isAmbiguous: Bool

  var year: Int? {
    get { compactYear == 0 ? nil : Int(compactYear) }
    set { compactYear = Int16(clamping: newValue ?? 0) }
  }
  var month: Int { Int(compactMonth) }
  var day: Int { Int(compactDay) }
  /// The weekday that stands beside it: 0 is Sunday.
  var weekday: Int? {
    get { compactWeekday < 0 ? nil : Int(compactWeekday) }
    set { compactWeekday = Int8(clamping: newValue ?? -1) }
  }

  init(year: Int?, month: Int, day: Int, isAmbiguous: Bool = false, weekday: Int? = nil) {
    (compactMonth, compactDay) = (UInt8(clamping: month), UInt8(clamping: day))
    compactWeekday = Int8(clamping: weekday ?? -1)
    self.isAmbiguous = isAmbiguous
    self.year = year
  }
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
  private let storage: Storage

  private final class Storage: Sendable {
    let name: String
    let rule: Rule

    init(_ name: String, _ rule: Rule) { (self.name, self.rule) = (name, rule) }
  }

  init(name: String, rule: Rule) { storage = Storage(name, rule) }

  var name: String { storage.name }
  var rule: Rule { storage.rule }

  enum Rule: Hashable, Sendable {
    /// Minutes east of UTC.
    case fixed(Int)
    /// A name of the time zone database.
    case region(String)
  }

  static func == (left: WrittenZone, right: WrittenZone) -> Bool {
    left.storage === right.storage || left.name == right.name && left.rule == right.rule
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(rule)
  }
}
