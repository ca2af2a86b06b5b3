import Markdown

extension Rule {
  static let missedNextUpdate = Rule(
    "missed-next-update", group: .consistency, severity: .note, isDefault: false,
    kinds: .incidentReport,
    summary: "A post promises the next update for a time, and the next post is later.",
    why: "A promise that is not kept costs more trust than none.",
    options: [
      RuleOption(
        "grace-minutes", .integer(15), "How many minutes behind the promised time a post may come.")
    ],
    good: [
      RuleExample(
        """
        # Login outage

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 11:25 UTC

        *Investigating* - Logins fail. Next update in 60 minutes.
        Posted Mar 04, 2024 - 10:30 UTC
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 13:25 UTC

        *Investigating* - Logins fail. ↓Next update in 60 minutes.
        Posted Mar 04, 2024 - 10:30 UTC
        """),
      RuleExample(
        """
        # Login outage

        *Investigating* - Logins fail. ↓The next update will be at 11:00 UTC.
        Posted Mar 04, 2024 - 10:30 UTC

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 13:25 UTC
        """),
    ]
  ) { inspection in
    let posts = inspection.document.updates.filter { $0.momentText != nil }
    guard let ordered = PostOrder.chronological(posts) else { return }
    for (post, next) in zip(ordered, ordered.dropFirst()) {
      guard let promise = inspection.promise(in: post), let due = promise.moment,
        let late = next.moment.seconds(since: due),
        late > inspection.integer("grace-minutes") * 60,
        due.seconds(since: post.moment) ?? 0 > 0, !inspection.areSeparate(post, next)
      else { continue }
      inspection.report(
        "the update promised for \(due.phrase()) came \(WrittenDuration.phrase(late)) late",
        at: .text(promise.text), label: "promise",
        also: [
          (
            next.momentText.map(Inspection.Place.text) ?? .line(next.line),
            "next post: \(next.moment.phrase())"
          )
        ],
        help: "promise what can be kept, or post that there is nothing new")
    }
  }
}
