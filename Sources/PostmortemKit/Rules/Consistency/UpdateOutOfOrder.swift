import Markdown

extension Rule {
  static let updateOutOfOrder = Rule(
    "update-out-of-order", group: .consistency, severity: .warning, kinds: .incidentReport,
    summary: "A posted update is at odds with the times of the other posts, or of the incident.",
    why:
      "Readers follow an incident by the times of its posts; one wrong stamp turns the story around.",
    options: [
      RuleOption(
        "margin-minutes", .integer(30),
        "How many minutes a post may stand before the start or behind the end of the incident.")
    ],
    precision: .init(right: 4, of: 4),
    good: [
      // Newest first and oldest first are both orders.
      RuleExample(
        """
        # Login outage

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 12:00 UTC

        *Investigating* - Logins fail.
        Posted Mar 04, 2024 - 10:30 UTC
        """),
      RuleExample(
        """
        # Login outage

        *Investigating* - Logins fail.
        Posted Mar 04, 2024 - 10:30 UTC

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 12:00 UTC
        """),
      RuleExample(
        """
        ---
        title: Login outage
        date: 2024-03-04 10:00:00
        resolved: true
        resolvedWhen: 2024-03-04 12:00:00
        severity: down
        section: issue
        ---

        **Post-mortem** - A disk was full. {{< track "2024-03-06 09:00:00" >}}

        **Resolved** - Logins work. {{< track "2024-03-04 12:00:00" >}}

        **Investigating** - Logins fail. {{< track "2024-03-04 10:00:00" >}}
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        *Resolved* - Logins work.
        Posted Mar 04, 2024 - 12:00 UTC

        *Monitoring* - A fix is out.
        Posted ↓Mar 04, 2024 - 10:10 UTC

        *Identified* - A disk is full.
        Posted Mar 04, 2024 - 10:50 UTC

        *Investigating* - Logins fail.
        Posted Mar 04, 2024 - 10:30 UTC
        """),
      RuleExample(
        """
        ---
        title: Login outage
        date: 2024-03-04 10:00:00
        resolved: true
        ↓resolvedWhen: 2024-03-04 12:00:00
        severity: down
        section: issue
        ---

        **Resolved** - Logins work. {{< track "2024-03-06 12:00:00" >}}

        **Reopened** - Logins fail again. {{< track "2024-03-04 13:00:00" >}}

        **Investigating** - Logins fail. {{< track "2024-03-04 10:00:00" >}}
        """),
      RuleExample(
        """
        ---
        title: Login outage
        date: 2024-03-04 18:00:00
        severity: down
        section: issue
        ---

        **Monitoring** - A fix is out. {{< track "2024-03-04 20:00:00" >}}

        **Investigating** - Logins fail. {{< track "↓2024-03-04 10:00:00" >}}
        """),
      RuleExample(
        """
        ---
        title: Login outage
        date: 2024-07-23 10:35:00
        resolved: true
        resolvedWhen: 2024-07-23 10:38:00
        severity: down
        section: issue
        ---

        Logins fail. {{< track "↓2024-02-24 10:35:00" >}}

        **Fixed** - Logins work. {{< track "2024-02-24 10:35:00" >}}
        """),
    ]
  ) { inspection in
    let posts = inspection.document.updates.filter {
      $0.momentText != nil && $0.moment.localSeconds != nil && $0.status != .postmortem
    }
    let isDisordered = reportDisorder(of: posts, &inspection)
    guard let window = inspection.document.window, !posts.isEmpty else { return }
    if let start = window.start { reportEarly(posts, start, window, isDisordered, &inspection) }
    if let end = window.end { reportLate(posts, end, window, &inspection) }
  }

  /// Posts against the direction that most of them have.
  private static func reportDisorder(of posts: [StatusPost], _ inspection: inout Inspection) -> Bool
  {
    var rises: [Int] = []
    var falls: [Int] = []
    for index in posts.indices.dropFirst() {
      guard let distance = posts[index].moment.seconds(since: posts[index - 1].moment),
        !inspection.areSeparate(posts[index - 1], posts[index])
      else { continue }
      if distance > 0 { rises.append(index) }
      if distance < 0 { falls.append(index) }
    }
    guard !rises.isEmpty, !falls.isEmpty, rises.count != falls.count else { return false }
    let isNewestFirst = falls.count > rises.count
    let breaks = isNewestFirst ? rises : falls
    guard breaks.count * 3 <= rises.count + falls.count, let first = breaks.first else {
      return false
    }
    // Of two neighbours the odd one is the one that does not fit the post beyond it either.
    let odd = isOdd(first - 1, in: posts, newestFirst: isNewestFirst) ? first - 1 : first
    let other = odd == first ? first - 1 : first
    let count = breaks.count == 1 ? "" : " (and \(breaks.count - 1) more)"
    inspection.report(
      "update is out of order: the posts stand \(isNewestFirst ? "newest" : "oldest") first"
        + count,
      at: posts[odd].momentText.map(Inspection.Place.text) ?? .line(posts[odd].line),
      label: posts[odd].moment.phrase(),
      also: [
        (
          posts[other].momentText.map(Inspection.Place.text) ?? .line(posts[other].line),
          "its neighbour is of \(posts[other].moment.phrase())"
        )
      ],
      help: "correct the time, or move the post")
    return true
  }

  /// Whether without a post its neighbours are in order.
  private static func isOdd(_ index: Int, in posts: [StatusPost], newestFirst: Bool) -> Bool {
    guard index > 0, index + 1 < posts.count,
      let distance = posts[index + 1].moment.seconds(since: posts[index - 1].moment)
    else { return false }
    return newestFirst ? distance <= 0 : distance >= 0
  }

  private static func reportEarly(
    _ posts: [StatusPost], _ start: Moment, _ window: IncidentWindow, _ isDisordered: Bool,
    _ inspection: inout Inspection
  ) {
    let margin = inspection.integer("margin-minutes") * 60
    let early = posts.filter { -($0.moment.seconds(since: start) ?? 0) > margin }
    guard let first = early.first, let text = first.momentText, !isDisordered else { return }
    let before = -(first.moment.seconds(since: start) ?? 0)
    // Where the file is named after the day of the posts, the stated start is what is wrong.
    if let day = NamedDay.ofFileName(inspection.document.path), let posted = first.moment.date,
      abs(day.daysSinceEpoch - posted.daysSinceEpoch) <= 1, before > 2 * 86_400
    {
      return
    }
    let count = early.count == 1 ? "" : "; so are \(early.count - 1) more posts"
    inspection.report(
      "update is of a time \(WrittenDuration.phrase(before)) before the incident's start" + count,
      at: .text(text), label: first.moment.phrase(),
      also: [(inspection.place(of: window.startPlace, or: window.line), "stated start")]
        + early.dropFirst().prefix(4).compactMap { post in
          post.momentText.map { (.text($0), post.moment.phrase()) }
        },
      help: "correct the time of the post, or the start of the incident")
  }

  /// The incident goes on in posts behind its stated end.
  private static func reportLate(
    _ posts: [StatusPost], _ end: Moment, _ window: IncidentWindow, _ inspection: inout Inspection
  ) {
    let margin = inspection.integer("margin-minutes") * 60
    let late = posts.filter {
      [.investigating, .identified, .resolved].contains($0.status)
        && ($0.moment.seconds(since: end) ?? 0) > margin
    }
    let latest = late.max { ($1.moment.seconds(since: $0.moment) ?? 0) > 0 }
    guard let latest, let text = latest.momentText, let rest = latest.moment.seconds(since: end)
    else { return }
    inspection.report(
      "the incident's stated end is \(WrittenDuration.phrase(rest)) before the last post about it "
        + "(\(latest.moment.phrase()))",
      at: inspection.place(of: window.endPlace, or: window.line),
      label: "stated end: \(end.phrase())",
      also: [(.text(text), "\(latest.status.rawValue) at \(latest.moment.phrase())")],
      help: "correct the stated end, or the time of the post")
  }
}
