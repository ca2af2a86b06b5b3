import Markdown

extension Rule {
  static let invalidFrontMatter = Rule(
    "invalid-front-matter", group: .tool, severity: .error, kinds: .all,
    summary: "The front matter is not valid YAML.",
    why: """
      None of its facts can be read: the title, the day and the severity are then missing from the page and from the \
      data, and nobody sees why.
      """,
    good: [
      RuleExample(
        "---\ntitle: \"Login outage: the facts\"\n---\n\n# Timeline\n\n- 10:00 UTC Paged\n")
    ],
    bad: [
      RuleExample("---\n↓title: Login outage: the facts\n---\n\n# Timeline\n\n- 10:00 UTC Paged\n")
    ]
  ) { inspection in
    for finding in inspection.document.findings where finding.rule == "invalid-front-matter" {
      inspection.report(finding.message, at: .line(finding.location.line), help: finding.help)
    }
  }
}
