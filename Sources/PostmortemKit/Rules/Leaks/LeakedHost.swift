extension Rule {
  static let leakedHost = Rule(
    "leaked-host", group: .leaks, severity: .note, customerSeverity: .error, kinds: .all,
    summary:
      "The document names a host or an address that only exists inside; for customers, a page as well.",
    why: """
      Outside, the link leads nowhere, and whoever wants to break in learns how the network is built.
      """,
    options: [
      RuleOption(
        "public-hosts", .strings([]),
        "Hosts and addresses that may be shown; a star stands for anything at one end.")
    ],
    precision: .init(right: 17, of: 17),
    scope: .init(inQuote: true, inCode: true),
    good: [
      RuleExample(
        "# Login outage\n\nDocumented hosts such as 192.0.2.7 and 8.8.8.8 answered; 127.0.0.1 did as well.\n"
      ),
      RuleExample(
        "# Login outage\n\nVersion 10.2.3.4 was undone, v10.1.0.2 came back, and 10.1.2.3.4 is no address.\n"
      ),
      RuleExample("# Login outage\n\nRFC 1918 sets 10.0.0.0/8 and 192.168.0.0/16 aside.\n"),
      RuleExample(
        "# Login outage\n\nThe settings lie in `.env.local`, `/etc/rc.local` and `app/config.local.yml`.\n"
      ),
      RuleExample(
        "# Login outage\n\nContainers reach `host.docker.internal`; run `curl http://localhost:8080/health`.\n"
      ),
      RuleExample(
        "# Login outage\n\nSee [our status](https://status.acme.io/incidents/42).\n",
        audience: .customer),
      RuleExample(
        "# Login outage\n\nSee [the thread](https://acme.slack.com/archives/C024BE7LR/p1600000000).\n"
      ),
      RuleExample("# Login outage\n\nSee [the graph](http://grafana:3000/d/login).\n"),
      RuleExample(
        "# Login outage\n\nThe mirror is db1.acme.lan.\n",
        options: ["public-hosts": .strings(["*.acme.lan"])]),
    ],
    bad: [
      RuleExample("# Login outage\n\nThe pod at ↓10.4.12.7:8080 ran out of memory.\n"),
      RuleExample("# Login outage\n\nThe mirror ↓fd12:3456:789a::1 did not answer.\n"),
      RuleExample(
        "# Login outage\n\nWe restarted ↓db1.eu.acme.internal twice; db1.eu.acme.internal came back.\n"
      ),
      RuleExample("# Login outage\n\nThe node ↓ip-10-1-2-3.ec2.internal was gone.\n"),
      RuleExample("# Login outage\n\nLogs said ↓login.prod.svc.cluster.local: timeout.\n"),
      RuleExample(
        "# Login outage\n\nSee [the thread](↓https://acme.slack.com/archives/C024BE7LR/p1600000000).\n",
        audience: .customer),
      RuleExample(
        "# Login outage\n\nSee <↓https://acme.pagerduty.com/incidents/Q0X1>.\n", audience: .customer
      ),
    ]
  ) { inspection in
    let allowed = inspection.allowed("public-hosts")
    let kinds: [Leak.Kind] = [.address, .hostName, .internalLink, .plainHost, .localhost]
    let isForCustomers = inspection.settings.audience == .customer
    let groups = inspection.groupedLeaks(of: kinds) { leak in
      switch leak.kind {
      // Inside, the way to the thread and the graph is what readers look for.
      case .internalLink where !isForCustomers, .plainHost where !isForCustomers,
        .localhost where !isForCustomers:
        false
      // In code and in running text these are mostly examples.
      case .localhost: leak.text.kind == .address
      case .plainHost: leak.text.kind == .address && !allowed.holds(leak.value)
      default: !allowed.holds(leak.value)
      }
    }
    for group in groups {
      let (what, label) = description(of: group.first.kind)
      inspection.report(
        group, "\(what) `\(group.first.value)` is shown", label: label,
        help: "say what it does instead of where it is: the database, the dashboard")
    }
  }

  private static func description(of kind: Leak.Kind) -> (String, String) {
    switch kind {
    case .address: ("private address", "an address inside")
    case .hostName: ("internal host", "a host inside")
    case .localhost: ("address of the writer's own machine", "leads to the reader's own machine")
    default: ("internal page", "a page that readers outside can't open")
    }
  }
}
