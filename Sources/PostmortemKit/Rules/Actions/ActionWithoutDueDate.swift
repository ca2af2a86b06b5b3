import Markdown

extension Rule {
  static let actionWithoutDueDate = Rule(
    "action-without-due-date", group: .actions, severity: .warning,
    kinds: .postmortem,
    skipsTemplates: true,
    summary: "An open action item does not say until when it is to be done.",
    why: "Without a day nobody notices that it was not done.",
    precision: .init(right: 142, of: 157),
    good: [
      RuleExample(
        """
        # Login outage

        ## Action items

        - [ ] Alert on a full disk. Due: 2024-04-01
        - [ ] Rotate the logs daily by 2024-04-15
        - [x] Empty the disk
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Action items

        - ↓Alert on a full disk (@mara)
        - Rotate the logs daily (@ines)
        """),
      RuleExample(
        """
        # Login outage

        ## Action items

        | Action | Owner | Due |
        | --- | --- | --- |
        | Alert on a full disk | Mara | 2024-04-01 |
        | ↓Rotate the logs daily | Inês | |
        """),
    ]
  ) { inspection in
    let open = inspection.openActions
    inspection.reportLack(
      of: "a due date", help: "give a day: `Due: 2026-03-31`",
      among: open.filter { $0.due == nil }, ofAll: open)
  }
}
