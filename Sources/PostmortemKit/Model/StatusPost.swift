/// One posted update of an incident.
public struct StatusPost: Hashable, Sendable {
  public var line: Int
  public var status: PostStatus
  /// When it was posted; an empty moment where nothing says.
  public var moment: Moment
  public var text: Range<Int>
  /// The components that it names as affected.
  public var affected: [String]
  /// Where the moment stands in the plain text; nil where it is taken from the head or nothing says it.
  public var momentText: Range<Int>?
}

/// The states of an incident on a status page: those of Atlassian Statuspage, and `update` for a post that
/// changes none.
public enum PostStatus: String, Sendable, CaseIterable {
  case investigating, identified, monitoring, resolved, postmortem, update
  case scheduled, inProgress, completed
}

/// The promise of a further update.
public struct NextUpdate: Hashable, Sendable {
  public var line: Int
  /// When; an empty moment where the promise names no time.
  public var moment: Moment
  public var text: Range<Int>
}
