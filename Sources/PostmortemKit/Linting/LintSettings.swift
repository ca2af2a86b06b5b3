/// What is looked for, and how strictly.
public struct LintSettings: Sendable {
  /// The severity of each rule, in the order of `Rule.all`; nil where it does not run.
  public var severities: [Severity?]
  /// What is set of the rules' options: rule → option → value.
  public var options: [String: [String: OptionValue]] = [:]
  public var audience: Audience
  /// The forms that documents must have; the first one that is for a document's kind counts.
  public var profiles: [Profile] = [.minimal]
  /// The zone of clocks for which a document names none, as it is written; nil where nobody has said one. It must be the
  /// one with which documents are read.
  public var zone: String?
  /// What headings mean besides what everybody knows, as the documents were read with it.
  public var sections = SectionNames()
  /// Whether findings have fixes that have to be proven by reading the document once more, which takes its time.
  public var provesFixes = true
  /// The day that counts as today; nil where rules that need one are silent.
  public var today: CalendarDate?
  /// Tells whether a file exists, by its path from the document's folder; nil where nobody can tell.
  public var fileExists: (@Sendable (_ path: String, _ document: String) -> Bool)?

  /// The defaults for an audience.
  public init(audience: Audience = .internal) {
    self.audience = audience
    severities = Rule.all.map { $0.defaultSeverity(for: audience) }
  }

  /// Only the rules named, each with its own severity.
  public init(only rules: Set<String>, audience: Audience = .internal) {
    self.audience = audience
    severities = Rule.all.map { rules.contains($0.id) ? $0.severity(for: audience) : nil }
  }

  /// The form that is asked for; while a rule looks, the one for the document's kind.
  public var profile: Profile {
    get { profiles.first ?? .empty }
    set { profiles = [newValue] }
  }

  /// The form that a kind of document must have: what is chosen for it, or the least that every postmortem has.
  func profile(for kind: DocumentKind) -> Profile {
    let kind = Rule.Kinds(kind)
    let chosen = profiles.first { $0.kinds.contains(kind) }
    return chosen ?? (Profile.minimal.kinds.contains(kind) ? .minimal : .empty)
  }

  public func severity(of rule: String) -> Severity? {
    Rule.index(of: rule).flatMap { severities[$0] }
  }

  public mutating func set(_ rule: String, to severity: Severity?) {
    if let index = Rule.index(of: rule) { severities[index] = severity }
  }

  /// The value that is set of a rule's option, or its default.
  func value(of option: String, in rule: Rule) -> OptionValue? {
    options[rule.id]?[option] ?? rule.options.first { $0.name == option }?.value
  }

  /// The texts of a rule's option; none for an option that is no list of them.
  func texts(_ rule: String, _ option: String) -> [String] {
    guard let rule = Rule.named(rule), case .strings(let texts)? = value(of: option, in: rule)
    else {
      return []
    }
    return texts
  }
}

extension Rule {
  /// The severity of a finding for an audience.
  public func severity(for audience: Audience) -> Severity {
    audience == .customer ? customerSeverity ?? severity : severity
  }

  /// The severity where nothing is configured; nil where the rule does not run.
  public func defaultSeverity(for audience: Audience) -> Severity? {
    if audience == .customer, let customerSeverity { return customerSeverity }
    return isDefault ? severity : nil
  }
}
