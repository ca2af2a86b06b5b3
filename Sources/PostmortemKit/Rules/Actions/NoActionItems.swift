import Markdown

extension Rule {
  static let noActionItems = Rule(
    "no-action-items", group: .actions, severity: .warning, kinds: .postmortem,
    skipsTemplates: true,
    summary: "The section for action items has none.",
    why: "An incident from which nothing follows is likely to happen again.",
    precision: .init(right: 1, of: 1),
    good: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n\n## Action items\n\n- Alert on a full disk\n"
      ),
      // A section that is missing altogether is told of by the rule for sections.
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n\n## Root cause\n\nA disk.\n"),
      // What will be done may be told as text.
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged

        ## Lessons and follow-ups

        We will rotate the logs daily and alert on disks that fill up.
        """),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n\n↓## Action items\n\nNone yet.\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n\n↓## Action items\n\nN/A\n\n## Lessons\n\nDisks fill up.\n"
      ),
    ]
  ) { inspection in
    let document = inspection.document
    guard document.actions.isEmpty else { return }
    let sections = document.sections.filter { $0.has(.actions) }
    // An empty section is told of by the rule for empty sections.
    guard let first = sections.first,
      sections.contains(where: { saysNone($0, in: document) }),
      sections.allSatisfy({ saysNone($0, in: document) || $0.body.isEmpty })
    else { return }
    inspection.report(
      "the section `\(document.text(first.heading))` has no action item", at: .line(first.line),
      help: "say what will make it less likely or less bad the next time")
  }

  private static func saysNone(_ section: Section, in document: Document) -> Bool {
    let bytes = document.markdown.text
    let body = bytes.trimming(section.body)
    return !body.isEmpty && NothingToDo.isSaid(by: bytes[body])
  }
}
