import Markdown

/// Places of a text that are told once each, however many there are.
struct ToldPlaces {
  private var ranges = RangeSet<Int>()
  private var points: Set<Int> = []

  /// Adds a place; false where a part of it was told already.
  mutating func add(_ place: Range<Int>) -> Bool {
    if place.isEmpty { return points.insert(place.lowerBound).inserted }
    let known = ranges.ranges
    let next = known.indices.endOfPrefix { known[$0].upperBound <= place.lowerBound }
    if next < known.count, known[next].overlaps(place) { return false }
    ranges.insert(contentsOf: place)
    return true
  }
}
