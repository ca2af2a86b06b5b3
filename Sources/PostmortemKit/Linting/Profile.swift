/// The sections that a kind of document must, may and must not have.
///
/// A section counts by its role, so that every synonym of its name fulfils it, in any order.
public struct Profile: Hashable, Sendable {
  /// `sre`, `pagerduty`, or a name of one's own.
  public var name: String
  /// What the profile follows, for the documentation.
  public var summary: String
  /// The kinds of document that it is for.
  public var kinds: Rule.Kinds
  public var required: [Requirement]
  /// Roles that belong to the form without being demanded.
  public var optional: [SectionRole]
  /// Roles that must not occur.
  public var forbidden: [SectionRole]
  /// Roles of one's own that must not occur.
  public var ownForbidden: [String] = []
  /// Facts that the head must state.
  public var metadata: [String]

  public init(
    name: String, summary: String, kinds: Rule.Kinds = .postmortem, required: [Requirement],
    optional: [SectionRole] = [], forbidden: [SectionRole] = [], metadata: [String] = []
  ) {
    self.name = name
    self.summary = summary
    self.kinds = kinds
    self.required = required
    self.optional = optional
    self.forbidden = forbidden
    self.metadata = metadata
  }

  /// A section that must be there.
  public struct Requirement: Hashable, Sendable {
    /// The roles of which one is enough.
    public var anyOf: [SectionRole]
    /// Roles of one's own that are as good.
    public var ownRoles: [String] = []
    /// The heading that a new section gets.
    public var heading: String
    /// What to write there, for the reader who adds it.
    public var prompt: String

    public init(_ anyOf: [SectionRole], heading: String, prompt: String) {
      self.anyOf = anyOf
      self.heading = heading
      self.prompt = prompt
    }

    /// Whether a section is the one that is meant.
    public func isMet(by section: Section) -> Bool {
      anyOf.contains(where: section.has) || section.ownRole.map(ownRoles.contains) ?? false
    }
  }

  /// A profile that demands nothing.
  static let empty = Profile(name: "none", summary: "nothing", kinds: .all, required: [])
}

extension Profile {
  /// Who asks for what is missing, for messages.
  var demand: String {
    "the profile `\(name)` demands it" + (name == Profile.minimal.name ? " (the default)" : "")
  }
}
