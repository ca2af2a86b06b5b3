import Markdown

extension Rule {
  static let missingApology = Rule(
    "missing-apology", group: .language, severity: .note, isDefault: false,
    customerSeverity: .warning,
    kinds: [.postmortem, .incidentReport],
    summary: "A document for customers has no word of regret.",
    why: "Customers lost time; a report that only explains reads as if that did not matter.",
    good: [
      RuleExample("# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        "# Login outage\n\nWe apologise to everybody.\n\n## Timeline\n\n- 10:00 UTC Paged\n",
        audience: .customer),
      RuleExample(
        "# Login outage\n\nThank you for your patience.\n\n## Timeline\n\n- 10:00 UTC Paged\n",
        audience: .customer),
      RuleExample(
        "# Ausfall\n\nWir bitten um Entschuldigung.\n\n## Timeline\n\n- 10:00 UTC Paged\n",
        audience: .customer),
    ],
    bad: [
      RuleExample(
        "↓# Login outage\n\nUsers could not log in.\n\n## Timeline\n\n- 10:00 UTC Paged\n",
        audience: .customer)
    ]
  ) { inspection in
    guard inspection.settings.audience == .customer else { return }
    let bytes = inspection.bytes
    guard Regret.table.first(in: bytes, 0..<bytes.count) == nil else { return }
    inspection.report(
      "no word of regret for customers", at: .document,
      help: "say once, in plain words, that you are sorry and for what")
  }
}

private enum Regret {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "sorry", "apolog*", "regret*", "thank you for your patience", "thanks for your patience",
        "for your patience", "for the inconvenience", "for any inconvenience", "for the disruption",
        "understand how",
        "we know how", "let you down", "entschuldig*", "bedauern*", "désolé*", "excus*", "regrett*",
        "disculpa*",
        "lamentamos", "sentimos", "scus*", "desculp*", "sinto muito", "przepraszam*", "omlouvám*",
        "spijt", "beklag*",
        "извин*", "お詫び", "申し訳", "抱歉", "歉意", "致歉", "죄송", "사과",
      ]
    )
  ])
}
