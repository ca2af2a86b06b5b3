extension Rule {
  static let unknownAudience = Rule(
    "unknown-audience", group: .tool, severity: .error, kinds: .all,
    summary: "The document names an audience that does not exist.",
    why: """
      The audience decides whether people, hosts and tickets are taken out. A misspelt one would publish the page for \
      colleagues, so that such a document is not built until somebody says what is meant.
      """,
    good: [
      RuleExample("---\naudience: customer\n---\n\n# Login outage\n\nLogins failed.\n"),
      RuleExample("---\naudience: internal\n---\n\n# Login outage\n\nLogins failed.\n"),
    ],
    bad: [
      RuleExample("---\n↓audience: customers\n---\n\n# Login outage\n\nLogins failed.\n"),
      RuleExample("---\n↓audience: [customer]\n---\n\n# Login outage\n\nLogins failed.\n"),
      RuleExample("---\n↓audience: \"customer \"\n---\n\n# Login outage\n\nLogins failed.\n"),
      RuleExample("# Login outage\n\n↓**Audience:** customer\n\n## Summary\n\nLogins failed.\n"),
    ]
  ) { inspection in
    guard let stated = inspection.document.metadata.statedAudience, stated.audience == nil else {
      return
    }
    inspection.report(stated.problem, at: .line(stated.line), help: stated.help)
  }
}

extension StatedAudience {
  /// What is wrong with it, where the audience is unknown.
  public var problem: String {
    isLabel ? "the label `Audience: \(text)` has no effect" : "unknown audience `\(text)`"
  }

  /// What to write instead.
  public var help: String {
    isLabel
      ? "write `audience: customer` or `audience: internal` into the front matter"
      : "write `audience: customer` or `audience: internal`"
  }
}
