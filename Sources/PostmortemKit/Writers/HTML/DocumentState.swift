/// What a page says of a whole document besides its words.
extension Document {
  /// The state that the head or else the newest update gives.
  var state: (word: String, tone: Tone)? {
    if let status = metadata.status { return (status, Tone(word: status)) }
    return latestStatus.map { (PagePhrases.status($0), Tone($0)) }
  }

  /// The state that the newest update gives.
  private var latestStatus: PostStatus? {
    let updates = updates
    guard let first = updates.first?.moment, let last = updates.last?.moment else { return nil }
    let isAscending = (first.localSeconds ?? 0) < (last.localSeconds ?? 0)
    let newestFirst = isAscending ? updates.reversed() : updates
    return newestFirst.first { $0.status != .postmortem && $0.status != .update }?.status
  }

  /// The length of the incident as it is stated, or that of a window whose two ends are known.
  var length: WrittenDuration? {
    guard let window else { return nil }
    if let duration = window.duration { return duration }
    guard let start = window.start, let end = window.end else { return nil }
    var seconds: Int?
    if let from = start.instant, let to = end.instant {
      seconds = to - from
    } else if start.zone == end.zone, let from = start.localSeconds, let to = end.localSeconds {
      seconds = to - from
    }
    guard let seconds, seconds > 0 else { return nil }
    return WrittenDuration(
      seconds: seconds, isApproximate: start.isApproximate || end.isApproximate)
  }

  /// The earliest moment with a day that is known: of the window, or else the document's day, its events or its updates.
  var beginning: Moment? {
    if let start = window?.start, start.date != nil { return start }
    if let date = metadata.date { return Moment(date: date) }
    let moments = timeline.map(\.start) + updates.map(\.moment)
    return moments.filter { $0.date != nil }.min { $0.order < $1.order }
  }
}

extension Moment {
  fileprivate var order: Int { instant ?? localSeconds ?? (date?.daysSinceEpoch ?? 0) * 86_400 }
}
