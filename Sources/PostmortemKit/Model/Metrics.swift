/// A length of time between two milestones, such as the time to detect.
///
/// The same name means different things in different tools; a metric therefore names both of its ends, and
/// one that lacks an end says which, and is never zero.
public struct Metric: Sendable {
  /// `timeToDetect`, `timeToResolve` …
  public var name: StaticString
  public var from: Milestone
  public var to: Milestone
  /// Nil where an end is missing or not known well enough.
  public var seconds: Int?
  /// The milestones that the timeline does not have.
  public var missing: [Milestone]
}

extension Metric {
  /// The metrics of a timeline.
  ///
  /// Definitions: those of Rootly and FireHydrant, all counted from the beginning of the impact.
  public static func all(of timeline: [TimelineEntry]) -> [Metric] {
    definitions.map { name, end in
      let from = first(.impactStarted, of: timeline)
      let to = first(end, of: timeline)
      var missing: [Milestone] = []
      if from == nil { missing.append(.impactStarted) }
      if to == nil { missing.append(end) }
      return Metric(
        name: name, from: .impactStarted, to: end, seconds: seconds(from: from, to: to),
        missing: missing)
    }
  }

  private static let definitions: [(StaticString, Milestone)] = [
    ("timeToDetect", .detected), ("timeToAcknowledge", .acknowledged),
    ("timeToIdentify", .identified), ("timeToMitigate", .mitigated), ("timeToResolve", .resolved),
  ]

  private static func first(_ milestone: Milestone, of timeline: [TimelineEntry]) -> Moment? {
    timeline.first { $0.milestone == milestone }?.start
  }

  private static func seconds(from: Moment?, to: Moment?) -> Int? {
    guard let from, let to, let length = to.seconds(since: from) else { return nil }
    return length >= 0 ? length : nil
  }
}
