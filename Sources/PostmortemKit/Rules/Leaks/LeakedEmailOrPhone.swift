extension Rule {
  static let leakedEmailOrPhone = Rule(
    "leaked-email-or-phone", group: .leaks, severity: .note, customerSeverity: .error, kinds: .all,
    summary: "The document shows an e-mail address or a telephone number.",
    why:
      "It belongs to somebody, who then gets the mail and the calls of strangers, and it never goes away again.",
    options: [
      RuleOption(
        "public-addresses",
        .strings([
          "support@*", "help@*", "status@*", "security@*", "info@*", "press@*", "contact@*",
          "abuse@*", "privacy@*",
          "sales@*", "billing@*", "postmaster@*", "noreply@*", "no-reply@*", "git@*", "hello@*",
          "feedback@*",
          "dev@*", "users@*", "*@googlegroups.com",
        ]), "Addresses and numbers that may be shown; a star stands for anything at one end.")
    ],
    precision: .init(right: 5, of: 5),
    scope: .init(inQuote: true, inCode: true),
    good: [
      RuleExample("# Login outage\n\nWrite to support@acme.io or ana@example.com.\n"),
      RuleExample(
        "# Login outage\n\nClone `git@github.com:acme/login.git` and run `npm i login@2.1.x`.\n"),
      RuleExample(
        "# Login outage\n\nThe unit `getty@tty1.service` and the picture `logo@2x.png` were gone.\n"
      ),
      RuleExample(
        "# Login outage\n\nCall (415) 555-0134. All times are +02:00; 1000-2000 users saw 10.20.30.\n"
      ),
      RuleExample(
        "# Login outage\n\nCall +49 30 2345678.\n",
        options: ["public-addresses": .strings(["+49 30 2345678"])]),
    ],
    bad: [
      RuleExample("# Login outage\n\nThe certificate of ↓ana.k@acme.io ran out.\n"),
      RuleExample("# Login outage\n\nThe mirror called ↓+49 30 2345678 at night.\n"),
      RuleExample("# Login outage\n\nThe bridge was ↓(415) 636-0132.\n"),
      RuleExample("# Login outage\n\nThe bridge was ↓415-636-0132; the other 415-636-0132 too.\n"),
      RuleExample("# Login outage\n\nAsk [her](mailto:↓ana.k@acme.io).\n"),
      RuleExample("---\ncontact: ↓ana.k@acme.io\n---\n\n# Login outage\n\nLogins failed.\n"),
    ]
  ) { inspection in
    let allowed = inspection.allowed("public-addresses")
    for group in inspection.groupedLeaks(of: [.email, .phone], where: { !allowed.holds($0.value) })
    {
      let isEmail = group.first.kind == .email
      inspection.report(
        group, "\(isEmail ? "e-mail address" : "telephone number") `\(group.first.value)` is shown",
        label: isEmail ? "somebody's address" : "somebody's number",
        help: "leave it out, or list it in `public-addresses` if everybody may know it")
    }
  }
}
