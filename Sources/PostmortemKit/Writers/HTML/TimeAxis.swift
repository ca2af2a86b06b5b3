/// The one axis that the most entries of a timeline can be placed on: in seconds of the writer's own clock, or in
/// instants that are read on the clock of the readers.
struct TimeAxis {
  /// A placed entry.
  struct Time {
    var seconds: Int
    /// The index in the timeline.
    var entry: Int
  }

  private(set) var times: [Time] = []
  private(set) var zone: String?
  /// Whether the entries have days; else the axis is one of times of day.
  private(set) var hasDays = true
  private var clock: ReaderClock?

  /// Takes entries with zones, which can be compared for certain; else entries of days and times without
  /// zones; else times of day that never run backwards.
  init(_ timeline: [TimelineEntry], clock: ReaderClock? = nil) {
    let known = timeline.enumerated().filter { $0.element.start.instant != nil }
    if known.count >= 2, let clock {
      self.clock = clock
      zone = clock.name
      times = known.compactMap { index, entry in
        entry.start.instant.map { Time(seconds: $0, entry: index) }
      }
      return
    }
    if known.count >= 2, let own = known.first?.element.start.zone, let offset = own.minutes {
      zone = own.name
      times = known.compactMap { index, entry in
        entry.start.instant.map { Time(seconds: $0 + offset * 60, entry: index) }
      }
      return
    }
    times = timeline.enumerated().compactMap { index, entry in
      entry.start.localSeconds.map { Time(seconds: $0, entry: index) }
    }
    guard times.count < 2 else { return }
    hasDays = false
    zone = timeline.first?.start.zone?.name
    times = timeline.enumerated().compactMap { index, entry in
      guard entry.start.date == nil, entry.start.zone?.name == zone else { return nil }
      return entry.start.time.map { Time(seconds: $0.secondsOfDay, entry: index) }
    }
    let isOrdered = zip(times, times.dropFirst()).allSatisfy { $0.seconds <= $1.seconds }
    if !isOrdered { times = [] }
  }

  /// The axis of the turning points alone, where they are so close together that the course between them
  /// could not be seen beside what happened days before or after.
  func narrowed(toTurns isTurn: (Int) -> Bool) -> TimeAxis {
    let turns = times.filter { isTurn($0.entry) }.map(\.seconds)
    let all = times.map(\.seconds)
    guard let first = turns.min(), let last = turns.max(), let start = all.min(),
      let end = all.max(), first < last, (last - first) * 10 < end - start
    else { return self }
    let margin = (last - first) / 2
    var axis = self
    axis.times = times.filter { $0.seconds >= first - margin && $0.seconds <= last + margin }
    return axis
  }

  /// At most five readings at round times.
  func ticks(scale: StripScale) -> [TimelineStrip.Tick] {
    let span = scale.last - scale.first
    let step = Self.steps.first { span / $0 <= 4 } ?? (span / 4 / 86_400 + 1) * 86_400
    var ticks: [TimelineStrip.Tick] = []
    // Readings are round on the clock that is shown, on both sides of a change of clocks.
    let (first, last) = (local(scale.first), local(scale.last))
    var reading = first - first.remainder(by: step)
    while reading <= max(first, last) + step {
      let seconds = clock?.instant(atLocal: reading) ?? reading
      if seconds >= scale.first, seconds <= scale.last {
        ticks.append(.init(place: scale.place(seconds), label: tickLabel(reading, step: step)))
      }
      reading += step
    }
    return ticks
  }

  private func local(_ seconds: Int) -> Int { clock?.local(at: seconds) ?? seconds }

  /// Whether the entries are of several days.
  var spansDays: Bool {
    guard hasDays, let first = times.map(\.seconds).min(), let last = times.map(\.seconds).max()
    else { return false }
    return day(local(first)) != day(local(last))
  }

  /// `10:05`, or with its day.
  func label(_ seconds: Int, withDay: Bool) -> String {
    let reading = local(seconds)
    let time = time(reading)
    if !withDay { return time }
    return "\(PagePhrases.shortDay(day(reading))), \(time)"
  }

  private func tickLabel(_ reading: Int, step: Int) -> String {
    let isMidnight = reading.remainder(by: 86_400) == 0
    return hasDays && (isMidnight || step >= 86_400)
      ? PagePhrases.shortDay(day(reading)) : time(reading)
  }

  private func time(_ reading: Int) -> String {
    let rest = reading.remainder(by: 86_400)
    return "\(twoDigits(rest / 3600)):\(twoDigits(rest / 60 % 60))"
  }

  private func day(_ reading: Int) -> CalendarDate {
    CalendarDate(daysSinceEpoch: (reading - reading.remainder(by: 86_400)) / 86_400)
  }

  private static let steps = [
    60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800,
    604_800,
  ]
}
