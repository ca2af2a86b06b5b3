/// The clock of a page's readers: turns instants into what it shows.
struct ReaderClock: Sendable {
  private let zone: WrittenZone

  init(_ choice: TimeZoneChoice) { zone = choice.zone }

  /// The zone as the reader named it.
  var name: String { zone.name == "Z" ? "UTC" : zone.name }

  /// The moment on this clock; nil where its instant is not known.
  func moment(_ moment: Moment) -> Moment? {
    guard let instant = moment.instant else { return nil }
    let minutes = minutes(at: instant)
    let local = instant + minutes * 60
    let rest = local.remainder(by: 86_400)
    var shown = moment
    shown.date = CalendarDate(daysSinceEpoch: (local - rest) / 86_400)
    shown.time = ClockTime(
      hour: rest / 3600, minute: rest / 60 % 60,
      second: moment.time?.second == nil ? nil : rest % 60)
    shown.zone = TimeZoneOffset(name: label(minutes), minutes: minutes)
    return shown
  }

  /// Seconds since 1970-01-01T00:00:00 on this clock.
  func local(at instant: Int) -> Int { instant + minutes(at: instant) * 60 }

  /// The instant at which this clock shows a time; the first of two in autumn.
  func instant(atLocal seconds: Int) -> Int {
    switch zone.rule {
    case .fixed(let minutes): seconds - minutes * 60
    case .region(let region):
      seconds - (NamedZones.minutes(in: region, atLocal: seconds) ?? 0) * 60
    }
  }

  private func minutes(at instant: Int) -> Int {
    switch zone.rule {
    case .fixed(let minutes): minutes
    case .region(let region): NamedZones.minutes(in: region, at: instant) ?? 0
    }
  }

  /// `CET` as it was given; of a region, whose clocks change, what holds at the time: `UTC+2`, `UTC-3:30`.
  private func label(_ minutes: Int) -> String {
    guard case .region = zone.rule else {
      return name.first == "+" || name.first == "-" ? "UTC" + name : name
    }
    guard minutes != 0 else { return "UTC" }
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : ":" + twoDigits(size % 60)
    return "UTC\(minutes < 0 ? "-" : "+")\(size / 60)\(rest)"
  }
}

extension Int {
  /// The remainder that is never negative.
  func remainder(by divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
