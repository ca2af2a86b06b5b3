import Markdown

/// The part of a timeline that is the incident: from the start of the impact, or else the first event, to the
/// resolution, or else the last event.
struct TimelineExtent {
  var first: TimelineEntry
  var last: TimelineEntry
  /// Whether the first is told as the start of the impact.
  var beginsWithImpact: Bool
  /// Whether the last is told as the resolution.
  var endsWithResolution: Bool
  var seconds: Int
  /// From the first event to the last, whatever they are.
  var wholeSeconds: Int
  /// To the mitigation, which ends the outage for those who count only what customers felt.
  var mitigatedSeconds: Int?

  /// Nil where fewer than two events are known to the minute, or where their zones can't be compared.
  init?(of timeline: [TimelineEntry]) {
    let timed = timeline.filter { $0.start.localSeconds != nil }
    guard let one = timed.first, timed.count > 1 else { return nil }
    var (first, last) = (one, one)
    for entry in timed.dropFirst() {
      guard let early = entry.start.seconds(since: first.start),
        let late = entry.finish.seconds(since: last.finish)
      else { return nil }
      if early < 0 { first = entry }
      if late > 0 { last = entry }
    }
    wholeSeconds = last.finish.seconds(since: first.start) ?? 0
    let impact = timed.first { $0.milestone == .impactStarted }
    let resolution = timed.filter { $0.milestone == .resolved }
      .max { ($1.finish.seconds(since: $0.finish) ?? 0) > 0 }
    self.first = impact ?? first
    self.last = resolution ?? last
    mitigatedSeconds = timed.last { $0.milestone == .mitigated }?.finish.seconds(
      since: self.first.start)
    beginsWithImpact = impact != nil
    endsWithResolution = resolution != nil
    guard let seconds = self.last.finish.seconds(since: self.first.start), seconds > 0 else {
      return nil
    }
    self.seconds = seconds
  }

  /// For messages: `from 09:27 UTC to 10:00 UTC`.
  var phrase: String {
    let isOneDay = first.start.date == last.finish.date
    let from = first.start.phrase(withDay: !isOneDay)
    return "from \(from) to \(last.finish.phrase(withDay: !isOneDay))"
  }
}

extension TimelineEntry {
  /// When it was over.
  var finish: Moment {
    guard let end, end.localSeconds != nil else { return start }
    return end
  }
}

extension Inspection {
  /// A stated value as a place of a finding.
  func place(of value: ValuePlace?, or line: Int) -> Place {
    guard let value else { return .line(line) }
    return value.text.map(Place.text) ?? .line(value.line)
  }

  /// How many seconds two lengths of time may differ: the options are `tolerance-minutes`, `tolerance-percent`
  /// and, for lengths that are not exact, `approximate-percent`.
  func tolerance(_ length: Int, _ other: Int, isApproximate: Bool) -> Int {
    let percent = integer(isApproximate ? "approximate-percent" : "tolerance-percent")
    let share = max(abs(length), abs(other)) / 100 * percent
    return max(integer("tolerance-minutes") * 60 * (isApproximate ? 10 : 1), share)
  }
}

extension Rule {
  /// The options that `Inspection.tolerance` reads.
  static let toleranceOptions = [
    RuleOption(
      "tolerance-minutes", .integer(1),
      "How many minutes two exact lengths may differ; ten times as many where one is not exact."),
    RuleOption(
      "tolerance-percent", .integer(5), "How many percent of the longer one they may differ."),
    RuleOption(
      "approximate-percent", .integer(25),
      "How many percent they may differ where one of them is marked as not exact."),
  ]
}
