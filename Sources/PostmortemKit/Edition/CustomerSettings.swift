/// What a company publishes of its documents, and by what it replaces what it does not.
public struct CustomerSettings: Hashable, Sendable {
  /// What a page for customers carries: names of roles, ours and the configuration's own, `lead` for what stands above the
  /// first section, and `updates` for posted updates.
  public var sections: Set<String> = Self.usualSections
  /// What stands for people by name; the names count as known, whether or not a document makes them so.
  public var people: [String: String] = [:]
  /// What stands for everybody else.
  public var person = "an engineer"
  /// Words that stay inside, in any case, and what stands for them; nothing where that is empty.
  public var words: [String: String] = [:]
  /// Hosts that may be linked to; a star stands for anything at one end.
  public var publicHosts: [String] = []

  /// Pages, repositories and tickets that everybody may see, with a star for anything: `github.com/acme/*`.
  public var publicPatterns: [String] = []

  /// The settings where nothing is configured.
  public init() {}

  /// What is published where nothing is configured.
  public static let usualSections: Set<String> = Set(
    usualRoles.map(\.rawValue) + [lead, updates])

  static let usualRoles: [SectionRole] = [
    .summary, .narrative, .impact, .timeline, .milestones, .rootCause, .contributingFactors,
    .mitigation, .resolution, .actions, .communication, .nextUpdate,
  ]

  static let lead = "lead"
  static let updates = "updates"

  func publishes(_ role: SectionRole) -> Bool { sections.contains(role.rawValue) }
}
