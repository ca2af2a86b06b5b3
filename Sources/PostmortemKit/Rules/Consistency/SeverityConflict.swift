import Markdown

extension Rule {
  static let severityConflict = Rule(
    "severity-conflict", group: .consistency, severity: .warning, kinds: .incident,
    summary: "Two different severities are stated for one incident.",
    why:
      "The severity decides who is called and who has to be told; readers act on the one they see.",
    good: [
      RuleExample("# SEV1: Login outage\n\nSeverity: SEV-1\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        "# SEV2: Login outage\n\nSeverity: SEV2 (raised to SEV1 at 10:40)\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# SEV1: Login outage\n\nInitial severity: SEV3\n\nSeverity: SEV1\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      // A priority is no severity.
      RuleExample(
        "# Login outage\n\nSeverity: SEV2\n\nPriority: P1\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
    ],
    bad: [
      RuleExample("# SEV1: Login outage\n\nSeverity: ↓SEV-2\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        "---\ntitle: Login outage\nseverity: SEV3\n---\n\nSeverity: ↓SEV2\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nSeverity: Critical\n\n## Timeline\n\n- 10:00 UTC Paged\n\n## Impact\n\nSeverity: ↓minor\n"
      ),
    ]
  ) { inspection in
    let stated = inspection.statedSeverities()
    guard let first = stated.first,
      let other = stated.dropFirst().first(where: {
        $0.level.family == first.level.family && $0.level.number != first.level.number
      })
    else { return }
    inspection.report(
      "two severities are stated: `\(first.words)` and `\(other.words)`", at: other.place,
      label: "the second one", also: [(first.place, "the first one")],
      help: "keep one; where it changed in the course, say so")
  }
}
