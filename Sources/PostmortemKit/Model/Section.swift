/// A part of a document and what it is for.
public struct Section: Hashable, Sendable {
  /// The line of the heading.
  public var line: Int
  /// The last line that belongs to the part, its sub-parts included.
  public var endLine: Int
  /// The depth among the document's parts, from 1.
  public var level: Int
  /// The heading's plain text in the document's text pool.
  public var heading: Range<Int>
  /// What the part is for; `[.other]` where no role is known.
  public var roles: SectionRoleList
  /// The name of a role that the configuration adds to ours; `roles` is `[.other]` then.
  public var ownRole: String?
  /// The text of the part without its heading and without its sub-parts.
  public var body: Range<Int>
  /// The nodes that hold `body`.
  public var nodes: Range<Int>

  public func has(_ role: SectionRole) -> Bool { roles.contains(role) }
}
