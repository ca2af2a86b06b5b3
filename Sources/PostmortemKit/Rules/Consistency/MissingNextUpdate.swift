import Markdown

extension Rule {
  static let missingNextUpdate = Rule(
    "missing-next-update", group: .consistency, severity: .warning,
    kinds: [.statusUpdate, .incidentReport],
    skipsTemplates: true,
    summary: "An update on an incident that is not over does not say when the next one comes.",
    why:
      "Who doesn't know when to look again asks, and everybody who answers is missing in the response.",
    good: [
      RuleExample(
        """
        # Login SEV1 outage - 7:20pm ET update

        Status: Identified

        Logins fail.

        Next update will be shared at 8am ET.
        """),
      RuleExample(
        """
        # Login SEV1 outage - 7:20pm ET update

        Status: Resolved

        Logins work.
        """),
      RuleExample(
        """
        # Login outage

        *Investigating* - Logins fail. We will post another update by 11:00 UTC.
        Posted Mar 04, 2024 - 10:30 UTC
        """),
    ],
    bad: [
      RuleExample(
        """
        ↓# Login SEV1 outage - 7:20pm ET update

        Status: Identified

        Logins fail.
        """),
      RuleExample(
        """
        # Login outage

        ↓*Identified* - A disk is full.
        Posted Mar 04, 2024 - 11:30 UTC

        *Investigating* - Logins fail.
        Posted Mar 04, 2024 - 10:30 UTC
        """),
    ]
  ) { inspection in
    // A page that a tool keeps as a file is a record; nobody waits before it.
    guard inspection.document.markdown.frontMatter == nil, let post = inspection.newestPost(),
      isOpen(post.status), !inspection.isSaidToBeOver,
      inspection.promise(in: post) == nil
    else { return }
    if case .statusUpdate(let update) = inspection.document.content, update.nextUpdate != nil {
      return
    }
    inspection.report(
      "the newest update does not say when the next one comes", at: .line(post.line),
      label: "status: \(post.status.rawValue)",
      help: "promise a time, even where there may be nothing new by then")
  }

  private static func isOpen(_ status: PostStatus) -> Bool {
    switch status {
    case .investigating, .identified, .update, .inProgress: true
    case .monitoring, .resolved, .postmortem, .scheduled, .completed: false
    }
  }
}

extension Inspection {
  /// The last post in time; nil where the order can't be told.
  fileprivate func newestPost() -> StatusPost? {
    let posts = document.updates
    if posts.count == 1 { return posts.first }
    if document.kind == .statusUpdate { return posts.last }
    return PostOrder.chronological(posts)?.last
  }

  /// Whether the page gives an end, or the head says that it is over.
  fileprivate var isSaidToBeOver: Bool {
    if document.window?.end != nil || document.updates.contains(where: { $0.status == .resolved }) {
      return true
    }
    return document.metadata.fields.contains {
      ["resolved", "informational"].contains($0.label.lowercased())
        && $0.value.lowercased() == "true"
    }
  }
}
