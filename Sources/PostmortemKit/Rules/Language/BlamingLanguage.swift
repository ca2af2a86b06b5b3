import Markdown

extension Rule {
  static let blamingLanguage = Rule(
    "blaming-language", group: .language, severity: .warning, kinds: .judged,
    summary: "A sentence holds against a person what happened.",
    why: """
      Whoever fears to be named tells less the next time, and a person's slip explains nothing: what made it possible, \
      and what let it through, is what can be changed.
      """,
    precision: .init(right: 4, of: 4),
    scope: .init(inQuote: false),
    good: [
      RuleExample(
        "# Login outage\n\n**Author:** Ana Kovac\n\nAna assumed that both regions restart.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nThe cache failed to start, and the deploy accidentally removed the service.\n"
      ),
      RuleExample(
        "# Login outage\n\nThe service was accidentally deleted; health checks failed to notice.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nWe forgot to renew the certificate, and I accidentally hid the alert.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nThe former owner failed to answer two requests for the keys, so new ones were made.\n"
      ),
      RuleExample(
        "# Login outage\n\nNever write \"the engineer failed to check\": ask what the checks were.\n"
      ),
      RuleExample(
        "# Login outage\n\nCustomers who forgot to renew saw it as well.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nUsers who forgot their password could not log in.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nThe nodes were behind; they failed to start. The `operator` failed to reconcile.\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC @ana was offline, so that @boris took over\n"),
      RuleExample(
        "# Login outage\n\nThe operator failed to reconcile the Kubernetes resources.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\nThe engineer on call ↓failed to notice the alert.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\n**Author:** Ana Kovac\n\nAna ↓accidentally deleted the service.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nThe service was ↓accidentally deleted by a developer.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nAn intern ↓forgot to renew the certificate.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nAll of it was the ↓fault of an administrator.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nHe ↓should have known better.\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        "# Login outage\n\n## What went wrong\n\n- @ana ↓was offline and nobody else looked\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Boris ↓mistakenly drops the table\n- 10:05 UTC Boris notices it\n"
      ),
    ]
  ) { inspection in
    for candidate in inspection.blameCandidates() {
      for (range, person) in inspection.blame(in: candidate) {
        let phrase = inspection.document.text(range)
        inspection.report(
          "`\(phrase)` blames \(person)", at: .text(range), label: "held against a person",
          help: "say what made it possible: what was missing, misleading or easy to get wrong")
      }
    }
  }
}
