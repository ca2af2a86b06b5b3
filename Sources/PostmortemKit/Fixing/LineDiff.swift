/// What of two lists of lines is the same, by the greedy algorithm of Myers (1986).
struct LineDiff {
  /// Lines of the old text that are not in the new one, and lines of the new text in their place.
  struct Change: Hashable {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// How many lines may differ before lines that occur once divide the text: the trace grows with their square.
  private static let limit = 1_000

  /// The changes that make the new list of the old one, in order.
  static func changes(from old: [Int], to new: [Int]) -> [Change] {
    changes(from: old[...], to: new[...], isDivided: false)
  }

  private static func changes(
    from old: ArraySlice<Int>, to new: ArraySlice<Int>, isDivided: Bool
  ) -> [Change] {
    var (old, new) = (old, new)
    while let first = old.first, first == new.first {
      old.removeFirst()
      new.removeFirst()
    }
    while let last = old.last, last == new.last {
      old.removeLast()
      new.removeLast()
    }
    if old.isEmpty, new.isEmpty { return [] }
    let (oldRange, newRange) = (old.startIndex..<old.endIndex, new.startIndex..<new.endIndex)
    if let kept = Middle(old: old, new: new).kept(limit: limit) {
      return changes(between: kept, old: oldRange, new: newRange)
    }
    let anchors = isDivided ? [] : LineAnchors.find(in: old, new)
    guard !anchors.isEmpty else { return [Change(old: oldRange, new: newRange)] }
    var found: [Change] = []
    var position = (old: old.startIndex, new: new.startIndex)
    for anchor in anchors + [(old.endIndex, new.endIndex)] {
      found += changes(
        from: old[position.old..<anchor.old], to: new[position.new..<anchor.new], isDivided: true)
      position = (anchor.old + 1, anchor.new + 1)
    }
    return found
  }

  /// The gaps between the lines that are kept.
  private static func changes(
    between kept: [(old: Int, new: Int)], old: Range<Int>, new: Range<Int>
  ) -> [Change] {
    var changes: [Change] = []
    var position = (old: old.lowerBound, new: new.lowerBound)
    for pair in kept + [(old.upperBound, new.upperBound)] {
      if pair.old > position.old || pair.new > position.new {
        changes.append(Change(old: position.old..<pair.old, new: position.new..<pair.new))
      }
      position = (pair.old + 1, pair.new + 1)
    }
    return changes
  }

  /// Two lists that begin and end with different lines.
  private struct Middle {
    let old: ArraySlice<Int>
    let new: ArraySlice<Int>

    /// The pairs of lines that are the same; nil where more than a limit differ.
    func kept(limit: Int) -> [(old: Int, new: Int)]? {
      // `ends[offset + k]` is how far the old list is read on the diagonal k.
      let most = min(limit, old.count + new.count)
      var ends = [Int](repeating: 0, count: 2 * most + 3)
      let offset = most + 1
      var trace: [[Int]] = []
      for distance in 0...most {
        trace.append(Array(ends[offset - distance...offset + distance]))
        for k in stride(from: -distance, through: distance, by: 2) {
          let goesDown =
            k == -distance || k != distance && ends[offset + k - 1] < ends[offset + k + 1]
          var x = goesDown ? ends[offset + k + 1] : ends[offset + k - 1] + 1
          while x < old.count, x - k < new.count, same(x, x - k) { x += 1 }
          ends[offset + k] = x
          if x >= old.count, x - k >= new.count { return path(trace) }
        }
      }
      return nil
    }

    private func same(_ x: Int, _ y: Int) -> Bool {
      old[old.startIndex + x] == new[new.startIndex + y]
    }

    /// Walks back from the end to the pairs that were passed.
    private func path(_ trace: [[Int]]) -> [(old: Int, new: Int)] {
      var pairs: [(old: Int, new: Int)] = []
      var (x, y) = (old.count, new.count)
      for distance in stride(from: trace.count - 1, through: 0, by: -1) {
        let k = x - y
        // The state before this step, from the diagonal -distance to distance.
        func end(_ k: Int) -> Int {
          let index = k + distance
          return trace[distance].indices.contains(index) ? trace[distance][index] : 0
        }
        let goesDown = k == -distance || k != distance && end(k - 1) < end(k + 1)
        let previous = goesDown ? k + 1 : k - 1
        let (startX, startY) =
          distance == 0 ? (0, 0) : (end(previous), end(previous) - previous)
        let afterStep = distance == 0 ? 0 : goesDown ? startX : startX + 1
        while x > afterStep {
          x -= 1
          y -= 1
          pairs.append((old.startIndex + x, new.startIndex + y))
        }
        (x, y) = (startX, startY)
      }
      return pairs.reversed()
    }
  }
}
