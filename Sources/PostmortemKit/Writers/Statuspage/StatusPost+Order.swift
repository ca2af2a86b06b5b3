extension [StatusPost] {
  /// The posts by their times; by their order in the document where these do not tell, and most pages have the
  /// newest on top.
  var oldestFirst: [StatusPost] {
    for time in [\StatusPost.moment.instant, \StatusPost.moment.localSeconds] {
      let times = compactMap { $0[keyPath: time] }
      guard times.count == count, let first = times.first, let last = times.last else {
        continue
      }
      // Posts of the same minute keep the order that the others have.
      let ordered = first > last ? reversed() : self
      return ordered.enumerated().sorted { left, right in
        let (before, after) = (left.element[keyPath: time] ?? 0, right.element[keyPath: time] ?? 0)
        return (before, left.offset) < (after, right.offset)
      }.map(\.element)
    }
    guard let first = first?.status, let last = last?.status else { return self }
    return Self.rank(first) > Self.rank(last) ? reversed() : self
  }

  private static func rank(_ status: PostStatus) -> Int {
    switch status {
    case .scheduled: 0
    case .investigating, .inProgress: 1
    case .identified, .update: 2
    case .monitoring: 3
    case .resolved, .completed: 4
    case .postmortem: 5
    }
  }
}
