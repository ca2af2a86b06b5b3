import Markdown

extension Inspection {
  /// Puts entries into the order of their moments, each with its sub-items and the lines that belong to it.
  ///
  /// ```swift
  /// inspection.report("…", at: .text(entry.raw), fix: inspection.sorting(inspection.document.timeline))
  /// ```
  ///
  /// A timeline that runs backwards stays so, and entries of one moment keep their order. What separates the entries
  /// stays in its place.
  ///
  /// - Parameters:
  ///   - entries: those that should be in order, such as the whole timeline.
  ///   - times: a number for each of them to sort by, and whether the greatest comes first, where the caller knows
  ///     more of their order than their moments say.
  /// - Returns: nil where nothing is out of order, where the moments can't be compared, where the entries stand in
  ///   different lists, tables or paragraphs, are numbered, or where one would mean another moment or another text
  ///   at its new place.
  func sorting(
    _ entries: [TimelineEntry], by times: (keys: [Int], isNewestFirst: Bool)? = nil
  ) -> Fix? {
    guard provesFixes, entries.count > 1, let times = times ?? Self.times(of: entries),
      times.keys.count == entries.count
    else { return nil }
    let keys = times.keys
    let order = keys.indices.sorted {
      if keys[$0] == keys[$1] { return $0 < $1 }
      return times.isNewestFirst ? keys[$0] > keys[$1] : keys[$0] < keys[$1]
    }
    guard let first = order.indices.first(where: { order[$0] != $0 }),
      let last = order.indices.last(where: { order[$0] != $0 }),
      let blocks = EntryBlocks(of: document.markdown).blocks(of: entries)
    else { return nil }
    // An entry without a moment, or text of its own between those that move, has its place by what is around it.
    let moved = blocks[first...last]
    guard let start = moved.first?.position,
      zip(moved.indices, moved).allSatisfy({ $1.position - start == $0 - first })
    else { return nil }
    let source = document.markdown.source
    let edits = (first...last).filter { order[$0] != $0 }.map {
      Edit(blocks[$0].source, source.string(blocks[order[$0]].source))
    }
    guard saysTheSame(after: edits, sorting: entries, by: order) else { return nil }
    let count = edits.count
    return Fix("put \(count) entries into the order of their times", edits)
  }

  /// The entries' times in seconds from some point that all share; nil where they can't be compared.
  private static func times(of entries: [TimelineEntry]) -> (keys: [Int], isNewestFirst: Bool)? {
    var keys = entries.compactMap(\.start.instant)
    if keys.count != entries.count {
      let zone = entries[0].start.zone
      keys = entries.filter { $0.start.zone == zone }.compactMap(\.start.localSeconds)
    }
    guard keys.count == entries.count else { return nil }
    let pairs = zip(keys, keys.dropFirst())
    let falling = pairs.count { $0 > $1 }
    // Two entries alone have no direction that would tell.
    return (keys, falling > 1 && falling > pairs.count { $0 < $1 })
  }

  /// Whether the entries are read with the same moments and texts at their new places.
  private func saysTheSame(
    after edits: [Edit], sorting entries: [TimelineEntry], by order: [Int]
  ) -> Bool {
    let now = reread()
    guard let next = preview(edits) else { return false }
    var places: [Int: Int] = [:]
    for (index, entry) in now.timeline.enumerated() { places[entry.raw.lowerBound] = index }
    let positions = entries.compactMap { places[$0.raw.lowerBound] }
    guard positions.count == entries.count else { return false }
    let facts = EventFacts.all(of: now, texts: .firstLine)
    var wanted = facts
    for (place, entry) in zip(positions, order) { wanted[place] = facts[positions[entry]] }
    return EventFacts.all(of: next, texts: .firstLine) == wanted
      && next.sections.map(\.roles) == now.sections.map(\.roles)
      // A part may be a timeline and a list of actions in one.
      && DocumentReading(next).actionsInAnyOrder == DocumentReading(now).actionsInAnyOrder
  }
}
