import Markdown

extension Rule {
  static let overLimit = Rule(
    "over-limit", group: .tool, severity: .error, kinds: .all,
    summary: "The file is larger than what is checked.",
    why: """
      A pasted log makes a document that no reader gets through. It is not read, so that one file never holds up the \
      others; an answer about it would not be one.
      """,
    options: [
      RuleOption(
        "maximum-size", .integer(10_000_000), "The size in bytes from which on a file is not read."),
      RuleOption("maximum-entries", .integer(10_000), "How many entries a timeline may have."),
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

  /// The size in bytes from which on a file is not read.
  static func maximumSize(_ settings: LintSettings) -> Int {
    let value = settings.options[overLimit.id]?["maximum-size"] ?? overLimit.options[0].value
    if case .integer(let size) = value { return size }
    return Int.max
  }
}
