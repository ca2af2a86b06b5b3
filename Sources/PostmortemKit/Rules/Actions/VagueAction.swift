import Markdown

extension Rule {
  static let vagueAction = Rule(
    "vague-action", group: .actions, severity: .note, isDefault: false,
    kinds: .postmortem,
    skipsTemplates: true,
    summary: "An action item says nothing of which one could tell whether it is done.",
    why: "“Improve monitoring” is never finished: nobody can close it, and nobody will.",
    precision: .init(right: 3, of: 3),
    good: [
      RuleExample(
        """
        # Login outage

        ## Action items

        - Investigate why the alert `disk-full` did not fire on node 7
        - Improve monitoring: alert when a disk is 80% full
        - Enhance monitoring to include the expiry of certificates
        - Make sure that the deploy stops when a migration fails
        - Consider moving sessions to Redis, and decide by 2024-05-01
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Action items

        - ↓Improve monitoring
        - ↓Be more careful with deployments
        - ↓Better communication
        - ↓Enhance monitoring and alerting.
        - ↓Train the staff
        - ↓Implement additional monitoring and alerting systems.
        - ↓Enhance monitoring to prevent outages like this one
        """)
    ]
  ) { inspection in
    for action in inspection.openActions {
      let line = inspection.firstLine(of: action)
      guard action.text.count <= 160,
        VagueWords.isVague(inspection.bytes[action.text])
      else { continue }
      inspection.report(
        "action item can't be checked off: `\(inspection.document.text(line))`", at: .text(line),
        help: "say what will be different when it is done")
    }
  }
}

/// Words of which an action that says nothing consists.
enum VagueWords {
  /// Whether a text is a vague verb with nothing but general nouns behind it.
  static func isVague(_ text: ArraySlice<UInt8>) -> Bool {
    // Numbers, code and names bound an action.
    guard !text.contains(where: { $0.isDigit || $0 == Byte.backtick || $0 == Byte.colon }) else {
      return false
    }
    let key = HeadingKey.key(of: text)
    guard let opening = openings.first(where: { key == $0 || key.hasPrefix($0 + " ") }) else {
      return false
    }
    return opening.hasPrefix("be ") || isGeneral(key.dropFirst(opening.count))
  }

  private static func isGeneral(_ rest: Substring) -> Bool {
    let words = rest.split(separator: " ")
    guard !words.isEmpty, words.count <= 12 else { return false }
    return words.allSatisfy { general.contains(String($0)) }
  }

  private static let openings = [
    "be more careful", "be careful", "be more vigilant", "pay more attention", "improve", "enhance",
    "better", "more", "strengthen", "increase", "investigate", "look into", "review", "monitor",
    "consider", "make sure", "ensure", "optimize", "optimise", "train", "educate", "conduct",
    "continue to", "perform", "implement better", "implement more", "implement improved",
    "implement",
  ]

  private static let general: Set<String> = [
    "the", "our", "and", "of", "for", "all", "a", "an", "to", "in", "on", "with", "better", "more",
    "regular", "robust", "overall", "system", "systems", "monitoring", "alerting", "alerts",
    "logging", "observability", "communication", "documentation", "testing", "tests", "process",
    "processes", "procedures", "procedure", "performance", "reliability", "stability", "security",
    "resilience", "infrastructure", "training", "awareness", "team", "teams", "staff", "members",
    "quality", "code", "deployment", "deployments", "things", "issue", "issues", "problem",
    "problems", "situation", "future", "similar", "incidents", "incident", "response", "handling",
    "practices", "best", "this", "it", "again", "carefully", "careful", "further", "improvements",
    "scalability", "management", "error", "change", "review", "reviews", "audits", "coverage",
    "visibility", "collaboration", "coordination", "capabilities", "measures", "proactive",
    "additional", "comprehensive", "stricter", "thorough", "rigorous", "improved", "proper",
    "enhanced", "escalation", "tools", "mechanisms", "policies", "plans", "continuous",

    "advanced", "prevent", "avoid", "detect", "ensure", "earlier", "early", "quickly", "such",
    "like", "one", "outages", "outage", "recurrence", "occurring", "happening", "from", "promptly",
    "proactively", "time", "real", "recurring", "that", "these", "those", "effectively",
    "strategies", "controls", "protocols",
  ]
}
