import Markdown

extension Rule {
  static let metricMismatch = Rule(
    "metric-mismatch", group: .consistency, severity: .warning,
    kinds: [.postmortem, .incidentReport],
    summary:
      "A stated time to detect, acknowledge, mitigate or resolve is not what the timeline says.",
    why: "These numbers are collected over many incidents; a wrong one is never found again.",
    options: toleranceOptions,
    good: [
      RuleExample(
        """
        # Login outage on 2024-03-04

        ## Metrics

        - Time to detect: 12 minutes
        - Time to resolve: 2 hours

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
      // Counted from the detection, as some teams do.
      RuleExample(
        """
        # Login outage on 2024-03-04

        ## Metrics

        - TTR: 1h 48m

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
      // The start is not in the timeline.
      RuleExample(
        """
        # Login outage on 2024-03-04

        - Time to detection: 30 minutes

        ## Timeline

        - 10:00 UTC A user reports wrong totals
        - 12:00 UTC Incident resolved
        """),
      RuleExample(
        """
        # Login outage on 2024-03-04

        ## Lessons

        Time to detect: the goal is 5 minutes.

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage on 2024-03-04

        ## Metrics

        - Time to detect: ↓5 minutes
        - Time to recovery: ↓3 hours

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
      RuleExample(
        """
        # Login outage on 2024-03-04

        | Metric | Value |
        | --- | --- |
        | Time to Detect (TTD) | ↓40 min |

        ## Timeline

        - 10:00 UTC Outage begins
        - 10:12 UTC An alert fires
        - 12:00 UTC Incident resolved
        """),
    ]
  ) { inspection in
    let timeline = inspection.document.timeline
    guard timeline.contains(where: { $0.milestone == .impactStarted }) else { return }
    let distances = Distances(of: timeline)
    for stated in inspection.statedMetrics() {
      guard let computed = stated.metric.computed(of: timeline),
        !distances.contain(
          stated.duration.seconds,
          within: inspection.tolerance(
            stated.duration.seconds, 0, isApproximate: stated.duration.isApproximate))
      else { continue }
      inspection.report(
        "\(stated.metric.rawValue) is stated as \(stated.duration.phrase), but the timeline gives "
          + lengthPhrase(computed.seconds),
        at: .text(stated.place), label: "stated value",
        also: [
          (.text(computed.from.raw), computed.from.start.phrase()),
          (.text(computed.to.raw), computed.to.start.phrase()),
        ],
        notes: [
          "counted from \(Self.name(computed.from.milestone)) to \(Self.name(computed.to.milestone))"
        ],
        help: "correct the value, or say between which moments it is counted")
    }
  }

  private static func name(_ milestone: Milestone?) -> String {
    switch milestone {
    case .impactStarted: "the start of the impact"
    case .detected: "the detection"
    case .acknowledged: "the acknowledgement"
    case .declared: "the declaration"
    case .identified: "the finding of the cause"
    case .mitigated: "the mitigation"
    case .resolved: "the resolution"
    case nil: "an event"
    }
  }
}

/// What people measure of an incident.
private enum StatedMetric: String {
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
private struct Distances {
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

private struct StatedDuration {
  var metric: StatedMetric
  var duration: WrittenDuration
  var place: Range<Int>
}

extension Inspection {
  /// Labels that name a metric, with the length of time that stands behind them.
  fileprivate mutating func statedMetrics() -> [StatedDuration] {
    var stated: [StatedDuration] = []
    var cellMetric: StatedMetric?
    for block in prose where block.kind != .heading && !block.isQuoted {
      if block.kind == .cell, let metric = cellMetric {
        cellMetric = nil
        if let value = length(in: block.text, of: metric) { stated.append(value) }
        continue
      }
      cellMetric = nil
      guard let match = StatedMetric.names.matches(in: bytes, block.text).first else { continue }
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
