import Markdown

/// Marks the turning points of a timeline where an event's own words make them plain.
struct MilestoneReader {
  let bytes: [UInt8]
  /// The event that counts for each milestone: at most seven, for which a list is quicker than a table.
  private var seen: [(milestone: Milestone, index: Int)] = []
  private var labelledEntries: Set<Int> = []

  /// The entries with their milestones: of events that speak of the same one, the earliest counts, but for
  /// `resolved`, where it is the latest. An event whose label names a milestone always counts.
  static func marked(_ entries: [TimelineEntry], in document: MarkdownDocument) -> [TimelineEntry] {
    var entries = entries
    var reader = MilestoneReader(bytes: document.text)
    for index in reader.order(of: entries) { reader.mark(index, in: &entries) }
    return entries
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The events from the earliest on: a log with the newest on top is read from its end.
  private func order(of entries: [TimelineEntry]) -> [Int] {
    let clocks = entries.compactMap(\.start.localSeconds)
    let isReversed =
      clocks.count > 1 && zip(clocks, clocks.dropFirst()).allSatisfy { $0 >= $1 }
      && clocks.first != clocks.last
    return isReversed ? entries.indices.reversed() : Array(entries.indices)
  }

  private mutating func mark(_ index: Int, in entries: inout [TimelineEntry]) {
    if let milestone = labelled(entries[index].text) {
      entries[index].milestone = milestone
      labelledEntries.insert(index)
      if event(of: milestone) == nil || milestone == .resolved { note(milestone, at: index) }
      return
    }
    guard let milestone = told(entries[index].text) else { return }
    if let earlier = event(of: milestone) {
      guard milestone == .resolved, !labelledEntries.contains(earlier) else { return }
      entries[earlier].milestone = nil
    }
    entries[index].milestone = milestone
    note(milestone, at: index)
  }

  private func event(of milestone: Milestone) -> Int? {
    seen.first { $0.milestone == milestone }?.index
  }

  private mutating func note(_ milestone: Milestone, at index: Int) {
    seen.removeAll { $0.milestone == milestone }
    seen.append((milestone, index))
  }

  /// `Recovery: …`, `Detected: …`: the milestone that the label before an event's text names.
  private func labelled(_ text: Range<Int>) -> Milestone? {
    guard let label = LabelScanner(bytes: bytes).label(in: text)?.label else { return nil }
    let core = HeadingKey.core(of: label, in: bytes)
    let plain = HeadingKey.splitParenthesis(core, in: bytes)?.before ?? core
    return MilestoneCues.labels[HeadingKey.key(of: bytes[plain])]
  }

  private func told(_ text: Range<Int>) -> Milestone? {
    // Long texts say what happened at their beginning, and what came of it at their end.
    let told = MilestoneCues.told.value(in: bytes[text].prefix(240)) {
      $0 != .detected || !isPastDetection
    }
    guard told != .resolved, text.count > 240 else { return told }
    return MilestoneCues.toldAtEnd.value(in: bytes[text].suffix(120)) ?? told
  }

  /// Once somebody works on an incident, further alerts and reports are no detection.
  private var isPastDetection: Bool {
    seen.contains {
      switch $0.milestone {
      case .detected, .declared, .acknowledged, .resolved: true
      case .impactStarted, .identified, .mitigated: false
      }
    }
  }
}
