/// The course of an incident on one line: its phases as bands, its events as marks, an axis below them.
///
/// Places are thousandths of the width and become percentages, so that the drawing fits every screen while
/// its letters keep their size.
struct TimelineStrip: Sendable {
  /// A time between two turning points.
  struct Phase: Equatable, Sendable {
    var name: String
    var tone: Tone
    var start: Int
    var end: Int
    /// In seconds; nil for the last phase, whose end nobody stated.
    var length: Int?

    /// `Undetected`, or with its length where that is known.
    var phrase: String {
      length.map { "\(name), \(WrittenDuration(seconds: $0).phrase)" } ?? name
    }
  }

  /// An event.
  struct Mark: Equatable, Sendable {
    var place: Int
    var milestone: Milestone?
    var label: String
    /// The beginning of what happened.
    var text: String
  }

  /// A reading on the axis.
  struct Tick: Equatable, Sendable {
    var place: Int
    var label: String
  }

  private(set) var phases: [Phase] = []
  private(set) var marks: [Mark] = []
  private(set) var ticks: [Tick] = []
  /// The zone of the axis, where the writer named one.
  let zone: String?

  /// Nil unless at least two different times can be placed on one axis.
  ///
  /// - Parameters:
  ///   - clock: the readers' clock, where times are shown on one.
  ///   - text: what happened at an entry.
  init?(
    _ timeline: [TimelineEntry], clock: ReaderClock? = nil,
    text: (TimelineEntry) -> String = { _ in "" }
  ) {
    let axis = TimeAxis(timeline, clock: clock).narrowed(toTurns: { timeline[$0].milestone != nil })
    guard let first = axis.times.map(\.seconds).min(), let last = axis.times.map(\.seconds).max(),
      last > first
    else { return nil }
    zone = axis.zone
    let scale = StripScale(first: first, last: last)
    let spansDays = axis.spansDays
    marks = axis.times.map { time in
      Mark(
        place: scale.place(time.seconds), milestone: timeline[time.entry].milestone,
        label: axis.label(time.seconds, withDay: spansDays),
        text: Self.shortened(text(timeline[time.entry])))
    }
    phases = Self.phases(of: timeline, on: axis, scale: scale)
    ticks = axis.ticks(scale: scale)
  }

  /// The first line of a text, cut at a word.
  private static func shortened(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    guard line.count > 90 else { return String(line) }
    let short = line.prefix(90)
    return (short.lastIndex(of: " ").map { short[..<$0] } ?? short) + "…"
  }

  /// The phases between the turning points in the order of time. Two points of the same time leave no room
  /// between them.
  private static func phases(of timeline: [TimelineEntry], on axis: TimeAxis, scale: StripScale)
    -> [Phase]
  {
    var turns: [(seconds: Int, milestone: Milestone)] = axis.times.compactMap { time in
      timeline[time.entry].milestone.map { (time.seconds, $0) }
    }
    turns.sort { ($0.seconds, $0.milestone.rank) < ($1.seconds, $1.milestone.rank) }
    // A second detection, or one after the end, begins no phase.
    var rank = -1
    turns = turns.filter { turn in
      defer { rank = max(rank, turn.milestone.rank) }
      return turn.milestone.rank > rank
    }
    var phases: [Phase] = []
    for (index, turn) in turns.enumerated() {
      let isLast = index + 1 == turns.count
      let end = isLast ? scale.last : turns[index + 1].seconds
      guard end > turn.seconds else { continue }
      var phase = Phase(
        name: PagePhrases.phase(after: turn.milestone), tone: Tone(turn.milestone),
        start: scale.place(turn.seconds), end: scale.place(end),
        length: isLast ? nil : end - turn.seconds)
      // Between two turning points that change nothing of what is done, the phase goes on.
      if let last = phases.last, last.name == phase.name {
        phase.start = last.start
        phase.length = phase.length.map { $0 + (last.length ?? 0) }
        phases.removeLast()
      }
      phases.append(phase)
    }
    return phases
  }
}

/// Where a time lies on the strip.
struct StripScale {
  let first: Int
  let last: Int

  /// In thousandths of the width; the ends keep a margin for the marks.
  func place(_ seconds: Int) -> Int {
    10 + (seconds - first) * 980 / (last - first)
  }
}

extension Milestone {
  /// The place in the natural order.
  fileprivate var rank: Int { Milestone.allCases.firstIndex(of: self) ?? 0 }
}
