/// One event of the incident's course.
public struct TimelineEntry: Hashable, Sendable {
  public var line: Int
  public var start: Moment
  /// The end of a range (`15:40 to 16:12`).
  public var end: Moment?
  /// The writer's own words for the time.
  public var raw: Range<Int>
  /// What happened, without the words for the time.
  public var text: Range<Int>
  public var milestone: Milestone?
}

/// The turning points of an incident, in their natural order.
///
/// The names are those that incident tools share (FireHydrant, Rootly, Datadog), folded to one spelling.
public enum Milestone: String, Sendable, CaseIterable {
  case impactStarted, detected, acknowledged, declared, identified, mitigated, resolved
}
