/// The sections that a kind of document must, may and must not have.
///
/// A section counts by its role, so that every synonym of its name fulfils it, in any order.
public struct Profile: Hashable, Sendable {
  /// `sre`, `pagerduty`, or a name of one's own.
  public var name: String
  /// What the profile follows, for the documentation.
  public var summary: String
  public var required: [Requirement]
  /// Roles that must not occur.
  public var forbidden: [SectionRole]
  /// Facts that the head must state.
  public var metadata: [String]

  public init(
    name: String, summary: String, required: [Requirement], forbidden: [SectionRole] = [],
    metadata: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.required = required
    self.forbidden = forbidden
    self.metadata = metadata
  }

  /// A section that must be there.
  public struct Requirement: Hashable, Sendable {
    /// The roles of which one is enough.
    public var anyOf: [SectionRole]
    /// The heading that a new section gets.
    public var heading: String
    /// What to write there, for the reader who adds it.
    public var prompt: String

    public init(_ anyOf: [SectionRole], heading: String, prompt: String) {
      self.anyOf = anyOf
      self.heading = heading
      self.prompt = prompt
    }
  }
}
