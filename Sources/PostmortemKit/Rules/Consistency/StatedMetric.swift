import Markdown

/// What people measure of an incident.
enum StatedMetric: String {
  case timeToDetect = "time to detect"
  case timeToAcknowledge = "time to acknowledge"
  case timeToIdentify = "time to identify"
  case timeToMitigate = "time to mitigate"
  case timeToResolve = "time to resolve"

  /// The milestone that the metric ends with.
  var end: Milestone {
    switch self {
    case .timeToDetect: .detected
    case .timeToAcknowledge: .acknowledged
    case .timeToIdentify: .identified
    case .timeToMitigate: .mitigated
    case .timeToResolve: .resolved
    }
  }

  static let names = PhraseTable<StatedMetric>([
    (.timeToDetect, ["time to detect", "time to detection", "ttd", "mttd"]),
    (.timeToAcknowledge, ["time to acknowledge", "time to acknowledgement", "tta", "mtta"]),
    (.timeToIdentify, ["time to identify", "time to diagnose", "tti", "mtti"]),
    (.timeToMitigate, ["time to mitigate", "time to mitigation", "ttm", "mttm"]),
    (
      .timeToResolve,
      [
        "time to resolve", "time to resolution", "time to recover", "time to recovery",
        "time to restore", "time to repair", "ttr", "mttr",
      ]
    ),
  ])

  struct Computed {
    var from: TimelineEntry
    var to: TimelineEntry
    var seconds: Int
  }

  /// From the start of the impact, as most tools count. A timeline that begins with the detection can't tell.
  func computed(of timeline: [TimelineEntry]) -> Computed? {
    let timed = timeline.filter { $0.start.localSeconds != nil }
    guard let from = timed.first(where: { $0.milestone == .impactStarted }),
      let to = timed.last(where: { $0.milestone == end }),
      let seconds = to.start.seconds(since: from.start), seconds >= 0
    else { return nil }
    return Computed(from: from, to: to, seconds: seconds)
  }
}

/// The moments of a timeline, for finding a length of time among them.
struct Distances {
  /// In order.
  var seconds: [Int] = []

  init(of timeline: [TimelineEntry]) {
    guard let first = timeline.first(where: { $0.start.localSeconds != nil })?.start else { return }
    for entry in timeline {
      seconds += [entry.start, entry.end].compactMap { $0?.seconds(since: first) }
    }
    seconds.sort()
  }

  /// Whether two moments lie so far apart: teams count from different moments, and any of them may be meant.
  func contain(_ length: Int, within tolerance: Int) -> Bool {
    var (low, high) = (0, 0)
    while high < seconds.count {
      let distance = seconds[high] - seconds[low]
      if abs(distance - length) <= tolerance { return true }
      if distance > length, low < high { low += 1 } else { high += 1 }
    }
    return false
  }
}

struct StatedDuration {
  var metric: StatedMetric
  var duration: WrittenDuration
  var place: Range<Int>
}

extension Inspection {
  /// Labels that name a metric, with the length of time that stands behind them.
  mutating func statedMetrics() -> [StatedDuration] {
    var stated: [StatedDuration] = []
    var cellMetric: StatedMetric?
    let map = map
    for block in prose.blocks where block.kind != .heading && !block.isQuoted {
      if block.kind == .cell, let metric = cellMetric {
        cellMetric = nil
        if let value = length(in: block.text, of: metric) { stated.append(value) }
        continue
      }
      cellMetric = nil
      guard let match = StatedMetric.names.matches(in: bytes, block.text, map: map).first else {
        continue
      }
      guard bytes[block.text.lowerBound..<match.range.lowerBound].count(where: \.isLetter) <= 5
      else { continue }
      let rest = behindLabel(match.range.upperBound..<block.text.upperBound)
      if block.kind == .cell {
        if rest.isEmpty { cellMetric = match.value }
      } else if !rest.isEmpty, let value = length(in: rest, of: match.value) {
        stated.append(value)
      }
    }
    return stated
  }

  /// What follows a label, its abbreviation in parentheses and its colon; empty where no colon follows.
  private func behindLabel(_ range: Range<Int>) -> Range<Int> {
    var cursor = ByteCursor(bytes, range)
    cursor.skipBlanks()
    if cursor.take(Byte.openParen) {
      while !cursor.isAtEnd, !cursor.take(Byte.closeParen) { cursor.position += 1 }
      cursor.skipBlanks()
    }
    guard cursor.take(Byte.colon) || cursor.take("=") else {
      return range.upperBound..<range.upperBound
    }
    return cursor.position..<range.upperBound
  }

  /// A length that stands at the beginning.
  private func length(in range: Range<Int>, of metric: StatedMetric) -> StatedDuration? {
    let range = bytes.trimming(range)
    guard let (duration, place) = DurationScanner(bytes: bytes).first(in: range),
      !bytes[range.lowerBound..<place.lowerBound].contains(where: \.isAlphanumeric)
    else { return nil }
    return StatedDuration(metric: metric, duration: duration, place: place)
  }
}
