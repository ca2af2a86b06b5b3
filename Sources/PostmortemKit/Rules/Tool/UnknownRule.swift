extension Rule {
  static let unknownRuleName = Rule(
    "unknown-rule", group: .tool, severity: .warning, kinds: .all,
    summary: "A comment silences a rule that does not exist.",
    why: "It silences nothing: whoever wrote it believes that it does.",
    good: [
      RuleExample(
        "# Login outage\n\n<!-- postmortem-disable-file invalid-front-matter -->\n\nUsers could not log in.\n"
      )
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n↓<!-- postmortem-disable-file invalid-frontmatter -->\n\nUsers could not log in.\n"
      )
    ]
  ) { inspection in
    for directive in inspection.suppressions.directives {
      for rule in directive.rules where Rule.index(of: rule) == nil {
        let near = Suggestion.nearest(to: rule, among: Rule.all.map(\.id))
        inspection.report(
          "there is no rule `\(rule)`", at: .source(directive.source),
          help: near.map { "did you mean `\($0)`?" } ?? "`postmortem rules` lists them")
      }
    }
  }
}
