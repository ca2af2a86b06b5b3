import Markdown

extension Rule {
  static let leakedTicket = Rule(
    "leaked-ticket", group: .leaks, severity: .note, isDefault: false, customerSeverity: .error,
    kinds: .all,
    summary: "The document names a ticket of an internal tracker.",
    why:
      "Readers outside can't open it: what it says is missing for them, and they see that something is kept back.",
    options: [
      RuleOption(
        "public-tickets", .strings([]),
        "Keys and addresses that may be shown; a star stands for anything at one end.")
    ],
    precision: .init(right: 9, of: 9),
    scope: .init(inQuote: true, inCode: false),
    good: [
      RuleExample(
        "# Login outage\n\nNames in UTF-16, keys in SHA-256, found as CVE-2024-11 in SEV-10 and RFC-2119.\n"
      ),
      RuleExample(
        "# Login outage\n\nThe host WEB-01 in us-east-1 ran HTTP-500 for T-30 and P-12.\n"),
      RuleExample(
        "# Login outage\n\nSee [the bug](https://issues.apache.org/jira/browse/KAFKA-1234).\n"),
      RuleExample("# Login outage\n\nThe #1 reason; see attempt #12 and the logs of GPT-40.\n"),
      RuleExample(
        "# Login outage\n\nPR [#254](https://github.com/acme/login/pull/254) undid it; PR #254 is short.\n"
      ),
      RuleExample(
        "# Login outage\n\nDone in OPS-1234.\n", options: ["public-tickets": .strings(["OPS-*"])]),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\nSee [↓OPS-1234](https://acme.atlassian.net/browse/OPS-1234).\n"),
      RuleExample("# Login outage\n\nThe alert is ↓OPS-1234, and so is the test (OPS-1234).\n"),
      RuleExample(
        "# Login outage\n\nSee [the ticket](↓https://acme.atlassian.net/browse/OPS-1234).\n"),
      RuleExample("# Login outage\n\n- [ ] Add an alert, ticket ↓#4711\n"),
      RuleExample(
        "# Login outage\n\nSee <↓https://linear.app/acme/issue/OPS-42/add-an-alert> for more.\n"),
    ]
  ) { inspection in
    let allowed = inspection.allowed("public-tickets")
    let own = inspection.document.metadata.incidentId
    let kinds: [Leak.Kind] = [.ticket, .ticketLink, .numberedTicket]
    let linked = inspection.publiclyLinkedTickets()
    var keys: Set<String> = []
    let groups = inspection.groupedLeaks(of: kinds) { leak in
      if leak.isCode || allowed.holds(leak.value) || leak.value == own
        || linked.contains(leak.value)
      {
        return false
      }
      // `[OPS-1234](https://…/OPS-1234)` is one ticket.
      if leak.kind == .ticket { keys.insert(leak.value) }
      return leak.kind != .ticketLink || !keys.contains(leak.lastPathComponent)
    }
    for group in groups {
      let isLink = group.first.kind == .ticketLink
      inspection.report(
        group, "\(isLink ? "link to a tracker" : "ticket") `\(group.first.value)` is shown",
        label: "a ticket inside", help: "say what it is about instead, or leave it out")
    }
  }
}

extension LocatedLeak {
  /// What stands behind the last slash of an address.
  fileprivate var lastPathComponent: String {
    value.utf8.lastIndex(of: Byte.slash).map { String(value[value.index(after: $0)...]) } ?? value
  }
}

extension Inspection {
  /// The numbers and keys that are shown as links to somewhere that is no internal tracker.
  fileprivate mutating func publiclyLinkedTickets() -> Set<String> {
    var internalLinks: Set<Int> = []
    for leak in leaks where leak.kind == .ticketLink && leak.text.kind == .address {
      internalLinks.insert(leak.text.node)
    }
    var shown: Set<String> = []
    for (index, node) in document.markdown.nodes.enumerated()
    where node.kind == .link && !internalLinks.contains(index) && node.text.count < 24 {
      let text = document.text(node.text)
      shown.insert(text)
      if let number = text.split(separator: " ").last, number.first == "#" {
        shown.insert(String(number))
      }
    }
    return shown
  }
}
