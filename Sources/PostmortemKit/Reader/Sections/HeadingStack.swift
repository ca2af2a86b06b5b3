import Markdown

/// The headings that a later one may stand below, so that its parent is found by halving.
struct HeadingStack {
  private struct Level {
    var heading: Int
    var rank: Int
    /// The ranks of the headings directly below it that have a role of their own.
    var ranksWithRole: Set<Int> = []
  }

  /// Ranks rise from one to the next.
  private var levels: [Level] = []

  /// The number of the last heading of a lower rank, and whether another of this rank that has a role stands below it.
  func parent(of rank: Int) -> (heading: Int, hasSibling: Bool)? {
    guard let level = level(above: rank) else { return nil }
    return (levels[level].heading, levels[level].ranksWithRole.contains(rank))
  }

  /// Adds the next heading.
  mutating func add(_ heading: RecognizedHeading, number: Int) {
    if !heading.roles.isEmpty, !PhaseLabels.isPhase(heading),
      let level = level(above: heading.rank)
    {
      levels[level].ranksWithRole.insert(heading.rank)
    }
    while let last = levels.last, last.rank >= heading.rank { levels.removeLast() }
    levels.append(Level(heading: number, rank: heading.rank))
  }

  private func level(above rank: Int) -> Int? {
    let end = levels.indices.endOfPrefix { levels[$0].rank < rank }
    return end > 0 ? end - 1 : nil
  }
}
