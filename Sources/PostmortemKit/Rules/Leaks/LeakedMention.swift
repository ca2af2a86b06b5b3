extension Rule {
  static let leakedMention = Rule(
    "leaked-mention", group: .leaks, severity: .note, isDefault: false, customerSeverity: .error,
    kinds: .all,
    summary: "The document mentions an account or a chat channel.",
    why: """
      Outside, nobody can follow it; it shows who works where, and on some sites it calls a stranger of the same name.
      """,
    options: [
      RuleOption(
        "public-mentions", .strings([]),
        "Accounts and channels that may be shown, without their marks.")
    ],
    precision: .init(right: 43, of: 43),
    scope: .init(inQuote: true, inCode: false),
    good: [
      RuleExample("# Login outage\n\nWrite to help@example.com, or install `@acme/sdk` again.\n"),
      RuleExample(
        "# Login outage\n\nThe scope @acme/sdk of the registry was gone, and so was acme@2.1.0.\n"),
      RuleExample("# Login outage\n\n```java\n@Override\npublic void close() {}\n```\n"),
      RuleExample(
        "# Login outage\n\nOn 3 May @ 10:30 UTC logins failed. See [below](#next-steps).\n"),
      RuleExample("# Login outage\n\n- [ ] Write the guide (owner: @TBD)\n"),
      RuleExample("# Login outage\n\nRank #1 in C# and F#: the #ffcc00 banner.\n"),
      RuleExample(
        "# Login outage\n\nAsk @acme_status for news.\n",
        options: ["public-mentions": .strings(["acme_status"])]),
    ],
    bad: [
      RuleExample("# Login outage\n\n<!-- ask ↓@ana-k -->\n\nLogins failed.\n"),
      RuleExample("# Login outage\n\nThe release was undone by ↓@ana-k.\n"),
      RuleExample(
        "# Login outage\n\n| Action | Owner |\n| --- | --- |\n| Add an alert | ↓@ana.k |\n"),
      RuleExample("# Login outage\n\nPaged ↓<@U024BE7LH> and told ↓#inc-login.\n"),
      RuleExample("# Login outage\n\nAll talk was in the ↓#logins channel.\n"),
      RuleExample("# Login outage\n\nUndone by ↓@ana-k; @ana-k told the others.\n"),
    ]
  ) { inspection in
    let allowed = inspection.allowed("public-mentions")
    let groups = inspection.groupedLeaks(of: [.mention, .channel]) {
      // `#next-steps` as an address is a place of the document.
      !$0.isCode && $0.text.kind != .address && !allowed.holds($0.value.drop { "@#<".contains($0) })
    }
    for group in groups {
      let isChannel = group.first.kind == .channel
      inspection.report(
        group,
        isChannel
          ? "channel `\(group.first.value)` is named" : "`\(group.first.value)` is mentioned",
        label: isChannel ? "a chat channel" : "somebody's account",
        help: isChannel
          ? "leave it out, or say where readers can ask"
          : "name the role instead: the engineer on call")
    }
  }
}
