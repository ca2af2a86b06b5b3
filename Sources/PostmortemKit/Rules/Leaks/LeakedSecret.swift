extension Rule {
  static let leakedSecret = Rule(
    "leaked-secret", group: .leaks, severity: .error, customerSeverity: .error, kinds: .all,
    summary: "The document holds a key, a token or a password.",
    why: """
      Whoever can read the document can use it, today and from every copy of the repository; taking it out of the text \
      does not take it back.
      """,
    scope: .init(inQuote: true, inCode: true),
    good: [
      RuleExample(
        "# Login outage\n\nSet `GITHUB_TOKEN=<token>` or `password: ${DB_PASSWORD}` and restart.\n"),
      RuleExample(
        "# Login outage\n\nThe key looked like AKIAIOSFODNN7EXAMPLE or ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.\n"
      ),
      RuleExample("# Login outage\n\nPassword: changed for all users. Token: rotated 3 times.\n"),
      RuleExample(
        "# Login outage\n\n```yaml\nsecret: payments-db-credentials-2\ntokenSecretName: login-tls-2024\n```\n"
      ),
      RuleExample(
        "# Login outage\n\nThe address `https://user:password@db.example.com/` was in the log.\n"),
      RuleExample(
        "# Login outage\n\nThe header was `Authorization: Bearer <token>`; the sk-learn job waited.\n"
      ),
    ],
    bad: [
      RuleExample("# Login outage\n\nThe key ↓AKIA4HZQ7PLWRT2MNB6C was revoked.\n"),
      RuleExample(
        "# Login outage\n\nThe job used ↓ghp_4fQz81LmTnR7vYcXw2Kd95HsBj3PgAe60UiO of a bot.\n"),
      RuleExample(
        "# Login outage\n\nIt ran `curl -H 'Authorization: Bearer ↓q8Zt4Wm2Lk7Rv9Xc'` for us.\n"),
      RuleExample("# Login outage\n\nThe setting was DB_PASSWORD=↓t4Kw9zQm then.\n"),
      RuleExample(
        "# Login outage\n\nThe log shows https://deploy:↓t4Kw9zQm@registry.acme.io/v2/ twice.\n"),
      RuleExample(
        "# Login outage\n\nThe file begins with ↓-----BEGIN RSA PRIVATE KEY----- as usual.\n"),
      RuleExample(
        "---\ntitle: Login outage\napi_key: ↓9f86d081884c7d659a2feaa0c55ad015\n---\n\nLogins failed.\n"
      ),
      RuleExample(
        "# Login outage\n\nLogins failed.\n\n<!-- token: ↓9f86d081884c7d659a2feaa0c55ad015 -->\n"),
    ]
  ) { inspection in
    for group in inspection.groupedLeaks(of: [.secret]) {
      let leak = group.first
      // The first bytes of a key are its provider's; those of a password are the secret itself.
      let isLong = leak.value.utf8.count >= 20
      let isKey =
        isLong
        && !["password", "password in an address", "key or token", "authorization header"]
          .contains(leak.leak.name)
      let shown = isKey ? " `\(leak.value.prefix(4))…`" : ""
      inspection.report(
        group, "\(leak.leak.name)\(shown) is written out", label: "a secret",
        help: "revoke it first, then take it out of the document and its history")
    }
  }
}
