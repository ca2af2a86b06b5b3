import Markdown

extension Rule {
  static let dueBeforeIncident = Rule(
    "due-before-incident", group: .actions, severity: .warning,
    kinds: [.postmortem, .incidentReport],
    summary: "An action item is due before the incident began.",
    why: "The day is wrong, most often its year, and the item looks overdue or is never due.",
    good: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-03-04 10:00 UTC Paged

        ## Action items

        - Alert on a full disk (@mara), due 2024-03-04
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-03-04 10:00 UTC Paged

        ## Action items

        - Alert on a full disk (@mara), due ↓2023-04-01
        """)
    ]
  ) { inspection in
    guard let begin = inspection.firstDay else { return }
    for action in inspection.document.actions {
      guard let due = action.due, due < begin.day else { continue }
      inspection.report(
        "action item is due on \(due.iso8601), before the incident of \(begin.day.iso8601)",
        at: action.dueText.map(Inspection.Place.text) ?? .line(action.line), label: "due day",
        also: [(begin.place, "the incident begins")], help: "correct the day, or its year")
    }
  }
}
