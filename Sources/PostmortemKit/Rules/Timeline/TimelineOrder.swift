import Markdown

/// The entries of a run as numbers that can be put in order, and those that stand in the wrong place.
struct TimelineOrder {
  /// An entry's number in the timeline and its time in seconds from some point that all share.
  struct Point {
    var entry: Int
    var time: Int
    /// Whether it stands where the order of the others wants it.
    var isKept = true
  }

  private(set) var points: [Point] = []
  /// Whether most entries stand below a later one.
  private(set) var isNewestFirst = false

  init(_ run: TimelineRun, of timeline: [TimelineEntry]) {
    let moments = run.entries.map { timeline[$0].start }
    let hasDates = moments.contains { $0.date != nil }
    guard !hasDates || Self.areComparable(moments) else { return }
    let usesInstants = moments.allSatisfy { $0.time == nil || $0.instant != nil }
    points.reserveCapacity(moments.count)
    for (entry, moment) in zip(run.entries, moments) {
      let time =
        hasDates
        ? (usesInstants ? moment.instant : nil) ?? moment.localSeconds : moment.time?.secondsOfDay
      if let time { points.append(Point(entry: entry, time: time)) }
    }
    findDirection()
    rollOverMidnight(timeline, hasDates: hasDates)
    placeDays(run, of: timeline, usesInstants: hasDates && usesInstants)
    if points.contains(where: { timeline[$0.entry].start.time?.second == nil }) {
      for index in points.indices { points[index].time = points[index].time.rounded(to: 60) }
    }
    keepLongestOrder()
  }

  /// Whether the clocks are of one zone, or of zones whose distance is known.
  private static func areComparable(_ moments: [Moment]) -> Bool {
    let timed = moments.lazy.filter { $0.time != nil && $0.date != nil }
    if timed.allSatisfy({ $0.instant != nil }) { return true }
    let zone = timed.first?.zone?.name
    return timed.allSatisfy { $0.zone?.name == zone }
  }

  private mutating func findDirection() {
    var steps = 0
    for (above, below) in zip(points, points.dropFirst()) {
      steps += (below.time - above.time).signum()
    }
    // Two entries alone make no direction.
    isNewestFirst = steps < 0 && points.count > 2
  }

  /// Clocks without a day go on behind midnight, in the direction of the whole.
  private mutating func rollOverMidnight(_ timeline: [TimelineEntry], hasDates: Bool) {
    guard !hasDates || isNewestFirst else { return }
    var days = 0
    for index in points.indices.dropFirst() {
      let (above, below) = (
        timeline[points[index - 1].entry].start, timeline[points[index].entry].start
      )
      if hasDates, !below.inferred.contains(.date) || above.date != below.date { days = 0 }
      if let before = above.time, let now = below.time {
        if isNewestFirst, before.hour < 6, now.hour >= 18 { days -= 1 }
        if !isNewestFirst, before.hour >= 18, now.hour < 6 { days += 1 }
      }
      points[index].time += days * 86_400
    }
  }

  /// An entry with a day and no clock stands where it likes within its day.
  private mutating func placeDays(
    _ run: TimelineRun, of timeline: [TimelineEntry], usesInstants: Bool
  ) {
    let days = run.entries.filter {
      timeline[$0].start.time == nil && timeline[$0].start.date != nil
    }
    guard !days.isEmpty else { return }
    let isWithoutClocks = points.isEmpty
    let first = points.first.flatMap { timeline[$0.entry].start }
    let offset = usesInstants ? (first?.zone?.minutes ?? 0) * 60 : 0
    var next = 0
    var all: [Point] = []
    for entry in run.entries {
      if next < points.count, points[next].entry == entry {
        all.append(points[next])
        next += 1
      } else if let date = timeline[entry].start.date, timeline[entry].start.time == nil {
        let start = date.daysSinceEpoch * 86_400 - offset
        let edge = isNewestFirst ? start + 86_399 : start
        // The one above it may be the one that stands in the wrong place.
        let sameDay = all.suffix(16).last { (start..<start + 86_400).contains($0.time) }
        all.append(Point(entry: entry, time: sameDay?.time ?? edge))
      }
    }
    points = all
    if isWithoutClocks { findDirection() }
  }

  /// Marks what is not part of the longest order, read from the end: of two that stand the wrong way round it is
  /// the lower one that goes back.
  private mutating func keepLongestOrder() {
    let isOrdered = zip(points, points.dropFirst()).allSatisfy { comes($0, before: $1) }
    if isOrdered { return }
    var tails: [Int] = []
    var following = Array(repeating: -1, count: points.count)
    let sign = isNewestFirst ? 1 : -1
    for index in points.indices.reversed() {
      let value = points[index].time * sign
      let low = (0..<tails.count).endOfPrefix { points[tails[$0]].time * sign <= value }
      following[index] = low > 0 ? tails[low - 1] : -1
      if low < tails.count { tails[low] = index } else { tails.append(index) }
    }
    for index in points.indices { points[index].isKept = false }
    var index = tails.last ?? -1
    while index >= 0 {
      points[index].isKept = true
      index = following[index]
    }
  }
}

extension TimelineOrder {
  /// Entries one below the other that stand in the wrong place together.
  struct Outlier {
    /// The first of them.
    var first: Point
    /// The entry that it contradicts, and whether that stands above.
    var other: Point
    var isAbove: Bool

    var distance: Int { abs(first.time - other.time) }
  }

  func outliers() -> [Outlier] {
    var found: [Outlier] = []
    var index = 0
    while index < points.count {
      guard !points[index].isKept else {
        index += 1
        continue
      }
      let start = index
      repeat {
        index += 1
      } while index < points.count && !points[index].isKept
        && comes(points[index - 1], before: points[index])
      let above = points[..<start].last(where: \.isKept)
      let below = points[index...].first(where: \.isKept)
      let first = points[start]
      if let above, !comes(above, before: first) {
        found.append(Outlier(first: first, other: above, isAbove: true))
      } else if let below, !comes(points[index - 1], before: below) {
        found.append(
          index - start == 1
            ? Outlier(first: first, other: below, isAbove: false)
            // Where several go on in order, it is below them that the break is seen.
            : Outlier(first: below, other: points[index - 1], isAbove: true))
      }
    }
    return found
  }

  private func comes(_ first: Point, before second: Point) -> Bool {
    isNewestFirst ? first.time >= second.time : first.time <= second.time
  }
}

extension Int {
  /// The next multiple that is not greater.
  fileprivate func rounded(to unit: Int) -> Int {
    let rest = self % unit
    return self - (rest < 0 ? rest + unit : rest)
  }
}
