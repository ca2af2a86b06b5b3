import Markdown

/// Ranges of a text, asked about place by place: each answer is found by halving, because a document may have as many
/// of them as there are places.
struct SortedRanges {
  /// In order; what touched is one.
  private let ranges: [Range<Int>]

  init(_ ranges: some Sequence<Range<Int>>) { self.ranges = Array(RangeSet(ranges).ranges) }

  func contains(_ position: Int) -> Bool { overlaps(position..<position + 1) }

  func overlaps(_ range: Range<Int>) -> Bool {
    let next = ranges.indices.endOfPrefix { ranges[$0].upperBound <= range.lowerBound }
    return next < ranges.count && ranges[next].overlaps(range)
  }
}
