/// A point in time, with exactly what is known of it: a writer may give a clock without a day, a day without
/// a clock, or both without a zone.
public struct Moment: Hashable, Sendable {
  public var date: CalendarDate?
  public var time: ClockTime?
  public var zone: TimeZoneOffset?
  /// The parts that the entry itself does not say and that were taken from what stands around it.
  public var inferred: Inferred
  /// Whether the writer marked it as not exact (`~18:30`, "around noon").
  public var isApproximate: Bool

  public init(
    date: CalendarDate? = nil, time: ClockTime? = nil, zone: TimeZoneOffset? = nil,
    inferred: Inferred = [], isApproximate: Bool = false
  ) {
    self.date = date
    self.time = time
    self.zone = zone
    self.inferred = inferred
    self.isApproximate = isApproximate
  }

  /// Parts of a moment that were not written where it stands.
  public struct Inferred: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let date = Inferred(rawValue: 1)
    public static let zone = Inferred(rawValue: 2)
  }

  /// Seconds since 1970-01-01T00:00:00Z; nil unless date, time and zone are known.
  public var instant: Int? {
    guard let minutes = zone?.minutes, let local = localSeconds else { return nil }
    return local - minutes * 60
  }

  /// Seconds since 1970-01-01T00:00:00 on the writer's own clock; nil unless date and time are known.
  public var localSeconds: Int? {
    guard let date, let time else { return nil }
    return date.daysSinceEpoch * 86_400 + time.secondsOfDay
  }

  /// The moment in ISO 8601, in the writer's own offset: `2023-05-12T10:00:00Z`, `T10:00:00`, `2023-05-12`.
  /// Empty where nothing is known.
  public var iso8601: String { String(decoding: iso8601Bytes, as: UTF8.self) }

  var iso8601Bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    if let date { bytes.append(iso8601: date) }
    if let time {
      bytes.append(UInt8(ascii: "T"))
      bytes.append(iso8601: time)
      if let zone { bytes.append(iso8601: zone) }
    }
    return bytes
  }
}

extension Moment {
  /// For messages: `2023-05-12 10:00 UTC`, `10:00 UTC`, `2023-05-12`.
  func phrase(withDay: Bool = true) -> String {
    var parts: [String] = []
    if let date, withDay || time == nil { parts.append(date.iso8601) }
    if let time {
      let seconds = (time.second ?? 0) == 0 ? "" : ":" + twoDigits(time.second ?? 0)
      parts.append(twoDigits(time.hour) + ":" + twoDigits(time.minute) + seconds)
      if let zone { parts.append(zone.name) }
    }
    return parts.joined(separator: " ")
  }
}

/// A time of day on the 24-hour clock.
public struct ClockTime: Hashable, Comparable, Sendable {
  private var compactHour: UInt8
  private var compactMinute: UInt8
  /// -1 for none.
  private var compactSecond: Int8

  /// 0 to 23.
  public var hour: Int {
    get { Int(compactHour) }
    set { compactHour = UInt8(clamping: newValue) }
  }
  /// 0 to 59.
  public var minute: Int {
    get { Int(compactMinute) }
    set { compactMinute = UInt8(clamping: newValue) }
  }
  /// 0 to 60; nil where the writer gave none.
  public var second: Int? {
    get { compactSecond < 0 ? nil : Int(compactSecond) }
    set { compactSecond = newValue.map { Int8(clamping: max(0, $0)) } ?? -1 }
  }

  /// Takes numbers of the ranges that `hour`, `minute` and `second` have.
  public init(hour: Int, minute: Int, second: Int? = nil) {
    (compactHour, compactMinute) = (UInt8(clamping: hour), UInt8(clamping: minute))
    compactSecond = second.map { Int8(clamping: max(0, $0)) } ?? -1
  }

  public var secondsOfDay: Int { hour * 3600 + minute * 60 + (second ?? 0) }

  /// `10:00:00`
  public var iso8601: String {
    var bytes: [UInt8] = []
    bytes.append(iso8601: self)
    return String(decoding: bytes, as: UTF8.self)
  }

  public static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.secondsOfDay < right.secondsOfDay
  }
}

/// A zone as the writer named it, and its distance from UTC on the day that is meant.
public struct TimeZoneOffset: Hashable, Sendable {
  /// `UTC`, `PDT`, `+02:00`, `America/New_York`.
  public var name: String
  /// Minutes east of UTC; nil for a region whose clocks change, where the day is not known.
  public var minutes: Int?

  public init(name: String, minutes: Int?) {
    self.name = name
    self.minutes = minutes
  }

  public static let utc = TimeZoneOffset(name: "UTC", minutes: 0)

  /// `Z` or `-04:00`; empty where the distance is not known.
  public var iso8601: String {
    var bytes: [UInt8] = []
    bytes.append(iso8601: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A number from 0 to 99 with a leading zero.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
