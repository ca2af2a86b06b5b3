import Markdown

/// Lines that occur once in two lists and stand in the same order there (the idea of patience diff).
enum LineAnchors {
  /// The longest row of such lines, as pairs of places.
  static func find(in old: ArraySlice<Int>, _ new: ArraySlice<Int>) -> [(old: Int, new: Int)] {
    let (once, other) = (places(old), places(new))
    let pairs = old.indices.compactMap { index -> (old: Int, new: Int)? in
      guard once[old[index]] == .some(.some(index)), let place = other[old[index]] ?? nil else {
        return nil
      }
      return (index, place)
    }
    return longestRise(of: pairs)
  }

  /// Where each line stands; nil for one that occurs more than once.
  private static func places(_ lines: ArraySlice<Int>) -> [Int: Int?] {
    var places: [Int: Int?] = [:]
    for index in lines.indices {
      places.updateValue(places[lines[index]] == nil ? index : nil, forKey: lines[index])
    }
    return places
  }

  /// The longest part of the pairs whose new places rise.
  private static func longestRise(of pairs: [(old: Int, new: Int)]) -> [(old: Int, new: Int)] {
    /// For each length the pair with the lowest end, and what stands before each pair.
    var ends: [Int] = []
    var before = [Int?](repeating: nil, count: pairs.count)
    for index in pairs.indices {
      let low = (0..<ends.count).endOfPrefix { pairs[ends[$0]].new < pairs[index].new }
      before[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: [(old: Int, new: Int)] = []
    var next = ends.last
    while let index = next {
      rise.append(pairs[index])
      next = before[index]
    }
    return rise.reversed()
  }
}
