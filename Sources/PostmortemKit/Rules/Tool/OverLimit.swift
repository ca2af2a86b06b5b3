public import Markdown

extension Rule {
  static let overLimit = Rule(
    "over-limit", group: .tool, severity: .error, kinds: .all,
    summary: "The document has more of something than is checked.",
    why: """
      A pasted log makes a document that no reader gets through, and some texts are made to hold up whoever reads them. \
      What is over a limit is not read, or not further, so that one file never holds up the others; an answer about it \
      would not be one, which is why the exit status is 2.
      """,
    options: Limit.allCases.map {
      RuleOption($0.optionName, .integer($0.standard), $0.optionSummary)
    } + [
      RuleOption("maximum-entries", .integer(10_000), "How many entries a timeline may have."),
      RuleOption("maximum-findings", .integer(10_000), "How many findings are told of a document."),
    ],
    good: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:20 UTC Fixed\n",
        options: ["maximum-entries": .integer(2)])
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged
        - 10:20 UTC Fixed
        - ↓10:25 UTC Closed
        """, options: ["maximum-entries": .integer(2)])
    ]
  ) { inspection in
    let entries = inspection.document.timeline
    let limit = inspection.integer("maximum-entries")
    guard entries.count > limit, entries.indices.contains(limit) else { return }
    inspection.report(
      "the timeline has \(entries.count) entries, more than \(limit)",
      at: .text(entries[limit].raw),
      help: "keep the turning points and link to the log, or raise `maximum-entries`")
  }
}

extension LintSettings {
  /// How much there may be in a document, as the options of `over-limit` say.
  public var limits: Limits {
    guard options[Rule.overLimit.id] != nil else { return .standard }
    var limits = Limits.standard
    for limit in Limit.allCases {
      if let value = integer(limit.optionName) { limits[limit] = value }
    }
    return limits
  }

  /// How many findings are told of a document.
  var mostFindings: Int { integer("maximum-findings") ?? 10_000 }

  private func integer(_ option: String) -> Int? {
    guard case .integer(let value)? = options[Rule.overLimit.id]?[option] else { return nil }
    return value
  }
}

extension Limit {
  /// The option of `over-limit` that sets it.
  var optionName: String {
    self == .frontMatter ? "maximum-front-matter" : "maximum-\(rawValue)"
  }

  fileprivate var optionSummary: String {
    switch self {
    case .size: "The size in bytes above which a file is not read."
    case .depth: "How many quotes and list items may stand within one another."
    case .brackets: "How many `[` of a paragraph may be open at once."
    case .cells: "How many cells the tables may have."
    case .frontMatter: "The size in bytes above which front matter is not read."
    case .aliases: "How many aliases (`*name`) the front matter may have."
    }
  }
}
