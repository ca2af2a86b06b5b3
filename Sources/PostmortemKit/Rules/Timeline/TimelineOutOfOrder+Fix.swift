extension Inspection {
  /// Sorts a run where its order alone is wrong: not where a clock or a day is more likely a slip of the pen.
  ///
  /// Only one entry whose day and zone are written with it, among others of that kind, may be put into its place without
  /// anybody looking: a day that was taken from elsewhere may be another one, and of several entries that go on in order
  /// it is not known which part is misplaced.
  func sorting(
    _ run: TimelineRun, _ order: TimelineOrder, _ outliers: [TimelineOrder.Outlier]
  ) -> Fix? {
    let timeline = document.timeline[run.entries]
    guard let first = timeline.first, order.points.count == timeline.count,
      outliers.allSatisfy({ $0.distance <= 43_200 }), order.isWithinRest
    else { return nil }
    // Where no day is written, work that went on the next morning looks the same.
    let isNear = outliers.allSatisfy { $0.distance <= 10_800 }
    // A day that is taken from the entry above is another one at another place.
    let isOneDay = timeline.allSatisfy { $0.start.date == first.start.date }
    let hasOwnDay = order.points.allSatisfy {
      $0.isKept || !document.timeline[$0.entry].start.inferred.contains(.date)
    }
    // The days of a table may stand in a column that was not read; entries that go on in order may be of the next day.
    let knowsDays = timeline.allSatisfy {
      $0.start.date != nil && !$0.start.inferred.contains(.date)
    }
    let isAlone = order.points.count { !$0.isKept } == 1
    guard knowsDays || isAlone && run.form != .table else { return nil }
    guard hasOwnDay || isOneDay && isNear,
      var fix = sorting(
        Array(timeline), by: (order.points.map(\.time), order.isNewestFirst))
    else { return nil }
    // Both are likely then, and only the writer knows which it was.
    if order.seemsToMissHour { fix.safety = .unsafe }
    let isWritten = timeline.allSatisfy { $0.start.instant != nil && $0.start.inferred.isEmpty }
    if !isAlone || !isWritten { fix.safety = .unsafe }
    return fix
  }
}

extension TimelineOrder {
  /// Whether entries in the wrong place are of a time that the others cover, or nearly so.
  fileprivate var isWithinRest: Bool {
    let kept = points.lazy.filter(\.isKept).map(\.time)
    guard let first = kept.min(), let last = kept.max() else { return false }
    return points.allSatisfy { (first - 3600...last + 3600).contains($0.time) }
  }

  /// Whether an entry would stand right if its hour were the one before or behind.
  fileprivate var seemsToMissHour: Bool {
    points.indices.contains { index in
      guard !points[index].isKept else { return false }
      let above = points[..<index].last(where: \.isKept)?.time
      let below = points[(index + 1)...].first(where: \.isKept)?.time
      guard let above, let below else { return false }
      return [3600, -3600].contains {
        (min(above, below)...max(above, below)).contains(points[index].time + $0)
      }
    }
  }
}
