import Markdown

extension Rule {
  static let actionWithoutOwner = Rule(
    "action-without-owner", group: .actions, severity: .warning,
    kinds: .postmortem,
    skipsTemplates: true,
    summary: "An open action item names nobody who owns it.",
    why: "What nobody owns is not done, and the incident happens again.",
    precision: .init(right: 141, of: 151),
    good: [
      RuleExample(
        """
        # Login outage

        ## Action items

        - [ ] Alert on a full disk. Owner: Mara
        - [ ] Rotate the logs daily (@ines)
        - [x] Empty the disk
        """),
      RuleExample(
        "# Login outage\n\n## Action items\n\nNone.\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        """
        # Login outage

        ## Action items

        - An alarm for a full disk has been set.
        - We've already raised the limit of the queue.
        - Added the missing index.
        - [N/A] Buy a second disk: not needed.
        - Rotated logs: the logs were moved to another disk. _Done in May._
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Action items

        - ↓Alert on a full disk
        - Rotate the logs daily
        """),
      RuleExample(
        """
        # Login outage

        ## Action items

        - ↓Set a limit for the queue that was full
        - Verify that alarms have been set
        - The limit was raised, but the queue needs another one
        """),
      RuleExample(
        """
        # Login outage

        ## Action items

        | Action | Owner | Due |
        | --- | --- | --- |
        | Alert on a full disk | Mara | 2024-04-01 |
        | ↓Rotate the logs daily | TBD | 2024-04-01 |
        """),
    ]
  ) { inspection in
    let open = inspection.openActions
    inspection.reportLack(
      of: "an owner", help: "name one person: `Owner: Name` or `@name`",
      among: open.filter { $0.owner == nil }, ofAll: open
    ) { $0.placesForOwners(of: $1) }
  }
}
