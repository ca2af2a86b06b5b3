import Markdown

extension Rule {
  static let overdueAction = Rule(
    "overdue-action", group: .actions, severity: .warning,
    kinds: [.postmortem, .incidentReport],
    summary: "An action item is open and its day is past.",
    why: "Until it is done the incident can happen again, and the document says that it can't.",
    precision: .init(right: 15, of: 15),
    good: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-03-04 10:00 UTC Paged

        ## Action items

        - Alert on a full disk (@mara), due 2023-04-01
        """, today: "2024-04-01"),
      RuleExample(
        "# Login outage\n\n## Action items\n\n- Alert on a full disk (@mara), due 2024-04-01\n",
        today: "2024-04-01"),
      RuleExample(
        "# Login outage\n\n## Action items\n\n- [x] Alert on a full disk (@mara), due 2024-04-01\n",
        today: "2024-05-01"),
      RuleExample(
        "# Login outage\n\n## Action items\n\n- Alert on a full disk (@mara), due 2024-04-01\n"),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Action items\n\n- [ ] Alert on a full disk (@mara), due ↓2024-04-01\n",
        today: "2024-04-03"),
      RuleExample(
        """
        # Login outage

        ## Action items

        | Action | Owner | Due |
        | --- | --- | --- |
        | Alert on a full disk | Mara | ↓2024-04-01 |
        | Rotate the logs daily | Inês | 2024-06-01 |
        """, today: "2024-05-01"),
    ]
  ) { inspection in
    guard let today = inspection.settings.today else { return }
    let begin = inspection.firstDay?.day
    var overdue: [(action: ActionItem, due: CalendarDate)] = []
    for action in inspection.openActions {
      // A day before the incident is a wrong day, of which another rule tells.
      guard let due = action.due, due < today, begin.map({ due >= $0 }) ?? true else { continue }
      overdue.append((action, due))
    }
    guard let first = overdue.first else { return }
    let days = today.daysSinceEpoch - first.due.daysSinceEpoch
    let rest =
      overdue.count == 1
      ? "" : "; so \(overdue.count == 2 ? "is 1 more" : "are \(overdue.count - 1) more")"
    inspection.report(
      "an action item was due \(first.due.iso8601) and is not marked as done" + rest,
      at: place(of: first.action), label: "\(days) \(days == 1 ? "day" : "days") ago",
      also: overdue.dropFirst().prefix(8).map { (place(of: $0.action), "due \($0.due.iso8601)") },
      help: "do it, mark it as done, or agree on another day")
  }

  private static func place(of action: ActionItem) -> Inspection.Place {
    action.dueText.map(Inspection.Place.text) ?? .line(action.line)
  }
}
