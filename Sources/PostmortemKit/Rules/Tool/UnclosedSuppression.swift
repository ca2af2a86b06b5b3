extension Rule {
  static let unclosedSuppression = Rule(
    "unclosed-suppression", group: .tool, severity: .warning, kinds: .all,
    summary: "A range of silence is opened and never ended.",
    why: "It silences the rest of the document, and all that will ever be added to it.",
    good: [
      RuleExample(
        """
        # Login outage

        <!-- postmortem-disable invalid-front-matter -->

        Users could not log in.

        <!-- postmortem-enable invalid-front-matter -->
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ↓<!-- postmortem-disable invalid-front-matter -->

        Users could not log in.
        """)
    ]
  ) { inspection in
    for directive in inspection.suppressions.directives
    where directive.verb == .disable && !directive.isClosed {
      inspection.report(
        "suppression is never ended", at: .source(directive.source),
        help: "end it with `postmortem-enable`, or use `postmortem-disable-file`")
    }
  }
}
