extension Moment {
  /// The seconds that lie between two moments; nil where days, clocks or zones don't allow to tell.
  func seconds(since earlier: Moment) -> Int? {
    if let end = instant, let start = earlier.instant { return end - start }
    guard let end = localSeconds, let start = earlier.localSeconds, zone == earlier.zone else {
      return nil
    }
    return end - start
  }
}
