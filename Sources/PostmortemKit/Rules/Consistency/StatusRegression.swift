import Markdown

extension Rule {
  static let statusRegression = Rule(
    "status-regression", group: .consistency, severity: .warning, kinds: .incidentReport,
    summary:
      "A resolved incident is under investigation again, and no post says that it was reopened.",
    why: """
      Subscribers were told that it is over. Without a word on what happened they can't tell a relapse from an \
      earlier post in the wrong place.
      """,
    good: [
      RuleExample(
        """
        # Login outage

        *Resolved* - Logins work again.
        Posted Mar 04, 2024 - 12:00 UTC

        *Investigating* - The problem has returned, and we are investigating again.
        Posted Mar 04, 2024 - 11:00 UTC

        *Resolved* - Logins work again.
        Posted Mar 04, 2024 - 10:30 UTC
        """),
      RuleExample(
        """
        # Login outage

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 12:00 UTC

        *Investigating* - Some logins are slow.
        Posted Mar 04, 2024 - 11:40 UTC

        *Monitoring* - A fix is out.
        Posted Mar 04, 2024 - 11:00 UTC

        *Investigating* - Logins fail.
        Posted Mar 04, 2024 - 10:30 UTC
        """),
      // A page that lists several incidents.
      RuleExample(
        """
        # Incident history

        Logins fail

        *Resolved* - Logins work.
        Posted Mar 05, 2024 - 12:00 UTC

        *Investigating* - We are looking into logins that fail.
        Posted Mar 05, 2024 - 11:00 UTC

        Search is slow

        *Resolved* - Search is fast.
        Posted Mar 04, 2024 - 10:30 UTC

        *Investigating* - We are looking into slow searches.
        Posted Mar 04, 2024 - 10:00 UTC
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 12:00 UTC

        ↓*Investigating* - We are looking into logins that fail.
        Posted Mar 04, 2024 - 11:00 UTC

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 10:30 UTC
        """)
    ]
  ) { inspection in
    let posts = inspection.document.updates.filter { $0.momentText != nil }
    guard let ordered = PostOrder.chronological(posts) else { return }
    for (earlier, later) in zip(ordered, ordered.dropFirst())
    where isRegression(from: earlier, to: later) {
      guard !inspection.areSeparate(earlier, later), !saysReopened(later, inspection),
        !saysReopened(earlier, inspection)
      else { continue }
      inspection.report(
        "status goes from \(earlier.status.rawValue) back to \(later.status.rawValue) without a word on "
          + "why",
        at: .line(later.line), label: "posted \(later.moment.phrase())",
        also: [(.line(earlier.line), "resolved at \(earlier.moment.phrase())")],
        help: "say that the incident was reopened, or correct the time of the post")
    }
  }

  private static func isRegression(from earlier: StatusPost, to later: StatusPost) -> Bool {
    earlier.status == .resolved && (later.status == .investigating || later.status == .identified)
      && later.moment.seconds(since: earlier.moment) ?? 0 > 0
  }

  private static func saysReopened(_ post: StatusPost, _ inspection: Inspection) -> Bool {
    let line = inspection.range(of: .line(post.line)).bytes
    let marker = inspection.document.markdown.source.bytes[line]
    return reopening.value(in: inspection.bytes[post.text]) != nil
      || reopening.value(in: marker.prefix(80)) != nil
  }

  private static let reopening = CueTable([
    (
      true,
      [
        " reopen", " re open", " again", " return", " recur", " re occur", " reoccur", " resurfac",
        " regress", " relapse", " still ", " not fully", " once more", " back up ", " came back",
        " another ", " continu", " residual", " remaining", " new ", " persist", " follow",
      ]
    )
  ])
}
