/// The keys of the configuration: the one list of them.
extension ConfigurationKey {
  static let root: [ConfigurationKey] = [
    ConfigurationKey(
      "extends", .texts, "Files whose settings come before those of this one, relative to it"),
    ConfigurationKey(
      "profile", .texts,
      "The form that documents must have; where there are several, each is for its kinds"
    ),
    ConfigurationKey("profiles", .names(.keys(profile, of: "key")), "Forms of one's own, by name"),
    ConfigurationKey(
      "rules", .definition(.rules), "How strictly rules are taken: groups first, then single rules"),
    ConfigurationKey(
      "paths", .list(.keys(path, of: "key")),
      "What differs for some documents; later entries count more"),
    ConfigurationKey(
      "sections", .names(.text), "What headings mean, by their text: a role of ours or of one's own"
    ),
    ConfigurationKey(
      "time-zone", .text,
      "The zone of times for which a document names none: UTC, +02:00, Europe/Berlin"
    ),
    ConfigurationKey("audience", .audience, "For whom the documents are"),
    ConfigurationKey("page", .keys(page, of: "key"), "What HTML pages have in common"),
    ConfigurationKey(
      "customer", .keys(customer, of: "key"), "What is published of documents for customers"),
    ConfigurationKey(
      "exclude", .texts, "Patterns of documents that are left out, relative to this file"),
  ]

  private static let page: [ConfigurationKey] = [
    ConfigurationKey("company", .text, "The name on top of every page"),
    ConfigurationKey(
      "logo", .text,
      "A PNG, JPEG, GIF or WebP file that is shown in place of the name, in the folder of this file or below it"
    ),
    ConfigurationKey("home", .text, "Where the name leads to: an https address or a relative path"),
    ConfigurationKey("accent", .text, "The colour of links and of the bar on top, as #rrggbb"),
    ConfigurationKey(
      "accent-dark", .text, "The same in the dark theme; made from `accent` where it is not given"),
    ConfigurationKey("footer", .text, "Words at the end of every page"),
  ]

  private static let profile: [ConfigurationKey] = [
    ConfigurationKey("extends", .text, "The form that this one adds to"),
    ConfigurationKey("summary", .text, "What it follows"),
    ConfigurationKey(
      "kinds", .oneOf([kind, .list(kind)]),
      "The kinds of document that it is for; postmortems where nothing is said"),
    ConfigurationKey(
      "required",
      .list(.oneOf([.text, .list(.text), .keys(requirement, of: "key")])),
      "Sections that must be there, by their roles; several joined by ` or ` are alternatives"),
    ConfigurationKey(
      "optional", .texts, "Roles that the form extended demands and this one doesn't"),
    ConfigurationKey("forbidden", .texts, "Roles that must not occur"),
    ConfigurationKey("metadata", .texts, "Labels that the head must state"),
  ]

  private static let kind = ConfigurationShape.choice(
    DocumentKind.judged.map(\.rawValue), of: "kind of document")

  private static let requirement: [ConfigurationKey] = [
    ConfigurationKey("any-of", .texts, "The roles of which one is enough", isRequired: true),
    ConfigurationKey("heading", .text, "The heading that a new section gets"),
    ConfigurationKey("prompt", .text, "What to write there"),
  ]

  private static let path: [ConfigurationKey] = [
    ConfigurationKey(
      "match", .texts, "Patterns of the documents, relative to this file", isRequired: true),
    ConfigurationKey("profile", .texts, "The form that they must have"),
    ConfigurationKey("audience", .audience, "For whom they are"),
    ConfigurationKey("rules", .definition(.rules), "How strictly rules are taken there"),
  ]

  private static let customer: [ConfigurationKey] = [
    ConfigurationKey(
      "sections", .texts,
      "The roles of sections that are published; `lead` is what stands above them, `updates` are posts"
    ),
    ConfigurationKey("person", .text, "What stands for a person"),
    ConfigurationKey("people", .names(.text), "What stands for single people, by their names"),
    ConfigurationKey(
      "words", .names(.text), "Words that stay inside, and what stands for them; may be empty"),
    ConfigurationKey(
      "public-hosts", .texts,
      "Hosts that may be linked to; a star stands for anything at one end"),
    ConfigurationKey(
      "public", .texts,
      "Pages, repositories and tickets that everybody may see; a star stands for anything at one end"
    ),
  ]

  fileprivate static let rules: [ConfigurationKey] =
    [ConfigurationKey("all", .definition(.severity), "Every rule")]
    + Rule.Group.allCases.map {
      ConfigurationKey($0.rawValue, .definition(.severity), "The rules of the group")
    }
    + Rule.all.map { rule in
      ConfigurationKey(
        rule.id,
        .oneOf([
          .definition(.severity),
          .keys(
            [ConfigurationKey("severity", .definition(.severity), "How much a finding matters")]
              + rule.options.map(ConfigurationKey.init(option:)), of: "option of `\(rule.id)`"),
        ]), rule.summary.hasSuffix(".") ? String(rule.summary.dropLast()) : rule.summary)
    }

  private init(option: RuleOption) {
    let shape: ConfigurationShape =
      switch option.value {
      case .integer: .integer
      case .boolean: .boolean
      case .string: .text
      case .strings: .definition(.texts)
      }
    let help = option.help.hasSuffix(".") ? String(option.help.dropLast()) : option.help
    self.init(option.name, shape, help, usual: option.value)
  }
}

extension ConfigurationShape {
  static let texts = ConfigurationShape.definition(.texts)
  fileprivate static let audience = ConfigurationShape.choice(
    Audience.allCases.map(\.rawValue), of: "audience")
}

extension ConfigurationShape.Definition {
  var shape: ConfigurationShape {
    switch self {
    case .texts: .oneOf([.text, .list(.text)])
    case .severity: .choice(Severity.settings, of: "severity")
    case .rules: Self.allRules
    }
  }

  private static let allRules = ConfigurationShape.keys(
    ConfigurationKey.rules, of: "rule or group")

  var help: String {
    switch self {
    case .texts: "A text, or a list of them"
    case .severity: "How much a finding matters; `off` where the rule does not run"
    case .rules: "Severities and options by rule, group or `all`"
    }
  }
}

extension Severity {
  /// What a configuration may say of a rule.
  static let settings = ["off"] + allCases.map(\.rawValue)
}

extension DocumentKind {
  /// The kinds that rules look at; notes are compiled and not judged.
  static let judged = allCases.filter { $0 != .note }
}
