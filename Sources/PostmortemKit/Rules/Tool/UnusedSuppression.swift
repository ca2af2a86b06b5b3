extension Rule {
  static let unusedSuppression = Rule(
    "unused-suppression", group: .tool, severity: .warning, kinds: .all,
    summary: "A comment silences a rule that has nothing to say there.",
    why: """
      It stays when the text changes, and then hides something that somebody should have seen.
      """,
    good: [
      RuleExample(
        """
        ---
        title: Login outage: the facts
        ---
        <!-- postmortem-disable-file invalid-front-matter -- another tool writes it -->

        # Timeline

        - 10:00 UTC Paged
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        ↓<!-- postmortem-disable-next-line unused-suppression -- the clock was wrong -->
        - 10:00 UTC Paged
        """)
    ]
  ) { inspection in
    let directives = inspection.suppressions.directives
    for (index, directive) in directives.enumerated() where directive.verb != .enable {
      let place = Inspection.Place.source(directive.source)
      if directive.rules.isEmpty {
        if directive.used.isEmpty {
          // What else it was meant to silence, nobody can tell.
          inspection.report(
            "suppression silences nothing", at: place, help: "remove the comment",
            fix: inspection.removing([], fromSuppression: index, safety: .unsafe))
        }
        continue
      }
      let unused = directive.rules.filter {
        !directive.used.contains($0) && inspection.settings.severity(of: $0) != nil
      }
      guard !unused.isEmpty else { continue }
      let fix = inspection.removing(unused, fromSuppression: index)
      for rule in unused {
        inspection.report(
          "suppression of `\(rule)` silences nothing", at: place,
          help: directive.rules.count == 1 ? "remove the comment" : "remove `\(rule)` from it",
          fix: fix)
      }
    }
  }
}
