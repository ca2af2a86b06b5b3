/// Something that a careful reviewer looks for.
///
/// A rule is a value: what it is called, why it matters, examples that are its tests and its documentation, and
/// the check itself, which reads the typed document and never parses text again.
public struct Rule: Sendable {
  /// The stable name in kebab case. It names the bad pattern, so that it reads well behind "allow".
  public let id: String
  public let group: Group
  /// How much a finding matters where nothing is configured.
  public let severity: Severity
  /// Whether it runs unless it is chosen.
  public let isDefault: Bool
  /// The severity for documents that customers will read, where it differs; the rule then always runs for these.
  public let customerSeverity: Severity?
  /// The kinds of document that it looks at.
  public let kinds: Kinds
  /// Whether it passes over documents that are templates: what is missing there is meant to be.
  public let skipsTemplates: Bool
  /// One sentence: what is found.
  public let summary: String
  /// Why that is bad for whoever reads the document.
  public let why: String
  /// What can be set in the configuration.
  public let options: [RuleOption]
  /// How many of the findings that were read on real documents were right.
  public let precision: Precision?
  /// Where, besides plain text, its examples must be found or must be silent.
  public let scope: Scope
  public let good: [RuleExample]
  public let bad: [RuleExample]
  public let check: @Sendable (inout Inspection) -> Void

  public init(
    _ id: String, group: Group, severity: Severity, isDefault: Bool = true,
    customerSeverity: Severity? = nil, kinds: Kinds, skipsTemplates: Bool = false, summary: String,
    why: String,
    options: [RuleOption] = [], precision: Precision? = nil, scope: Scope = Scope(),
    good: [RuleExample], bad: [RuleExample], check: @escaping @Sendable (inout Inspection) -> Void
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.isDefault = isDefault
    self.customerSeverity = customerSeverity
    self.kinds = kinds
    self.skipsTemplates = skipsTemplates
    self.summary = summary
    self.why = why
    self.options = options
    self.precision = precision
    self.scope = scope
    self.good = good
    self.bad = bad
    self.check = check
  }

  /// What a rule is about.
  public enum Group: String, Sendable, CaseIterable {
    case structure, timeline, consistency, actions, language, leaks, playbook, tool
  }

  /// A set of kinds of document.
  public struct Kinds: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let postmortem = Kinds(rawValue: 1)
    public static let statusUpdate = Kinds(rawValue: 2)
    public static let incidentReport = Kinds(rawValue: 4)
    public static let playbook = Kinds(rawValue: 8)
    public static let note = Kinds(rawValue: 16)
    /// Everything that is about an incident.
    public static let incident: Kinds = [.postmortem, .statusUpdate, .incidentReport]
    /// Everything but notes, which are compiled and not judged.
    public static let judged: Kinds = [.postmortem, .statusUpdate, .incidentReport, .playbook]
    public static let all: Kinds = [
      .postmortem, .statusUpdate, .incidentReport, .playbook, .note,
    ]
  }

  /// Findings on real documents that a person has read.
  public struct Precision: Hashable, Sendable {
    public let right: Int
    public let read: Int

    public init(right: Int, of read: Int) {
      self.right = right
      self.read = read
    }
  }

  /// How the examples behave in other surroundings.
  public struct Scope: Hashable, Sendable {
    /// Whether the examples are found in a block quote as well; nil where they make no sense there.
    public var inQuote: Bool?
    /// Whether they are found in a code block as well.
    public var inCode: Bool

    public init(inQuote: Bool? = nil, inCode: Bool = false) {
      self.inQuote = inQuote
      self.inCode = inCode
    }
  }
}

extension Rule: CustomStringConvertible {
  public var description: String { id }
}

extension Rule.Kinds {
  /// The set of one kind.
  public init(_ kind: DocumentKind) {
    self =
      switch kind {
      case .postmortem: .postmortem
      case .statusUpdate: .statusUpdate
      case .incidentReport: .incidentReport
      case .playbook: .playbook
      case .note: .note
      }
  }
}

/// Who will read what is written from a document.
public enum Audience: String, Sendable, CaseIterable {
  /// The people who run the service.
  case `internal`
  /// Everybody.
  case customer
}
