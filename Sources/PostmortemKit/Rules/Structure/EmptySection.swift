import Markdown

extension Rule {
  static let emptySection = Rule(
    "empty-section", group: .structure, severity: .warning, kinds: .judged,
    skipsTemplates: true,
    summary: "A section has a heading and nothing below it.",
    why: """
      A reader can't tell whether there was nothing to say or nobody has said it yet.
      """,
    precision: .init(right: 5, of: 5),
    good: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-05-03 10:00 UTC Paged
        - 10:40 UTC Fixed

        ## Lessons

        ### What went well

        The alert came at once.

        ### Where we got lucky

        Nowhere.

        ## Graphs

        ![Logins per minute](logins.png)
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        ### 10:00 UTC

        ### 10:05 UTC Paged

        ### 10:20 UTC Fixed

        ## Root cause

        ```
        panic: out of memory
        ```
        """),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-05-03 10:00 UTC Paged
        - 10:40 UTC Fixed

        ## ↓Root cause

        ## Action items

        - Renew certificates by machine (@ana)

        ## ↓Lessons learned

        ### What went well

        <!-- What helped? -->

        ### What went wrong

        -

        ## ↓References
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-05-03 10:00 UTC Paged
        - 10:40 UTC Fixed

        ## ↓Action items

        | Action | Owner | Due |
        | --- | --- | --- |
        |  |  |  |
        """),
      RuleExample(
        """
        # Postmortem: title of the incident

        ## ↓Summary

        ## Timeline

        ## Root cause

        ## Action items
        """),
    ]
  ) { inspection in
    let document = inspection.document
    let content = SectionContent(of: document)
    let empty = content.outermostEmpty
    guard let first = empty.first else { return }
    if content.isDraft {
      inspection.report(
        "\(empty.count) of the \(content.outermostCount) sections are empty",
        at: .text(document.sections[first].heading),
        help: "write them, or remove those that do not apply")
      return
    }
    for index in empty {
      let section = document.sections[index]
      let name = document.text(section.heading)
      let parts = content.subparts(of: index)
      let extent = parts == 0 ? "" : parts == 1 ? " and its part" : " and its \(parts) parts"
      inspection.report(
        name.isEmpty
          ? "heading has no name and no text below it"
          : "section `\(name)`\(extent) "
            + (parts == 0 ? "is empty" : "are empty"),
        at: name.isEmpty ? .line(section.line) : .text(section.heading),
        label: content.hasBareTable(index) ? "the table below it has no filled row" : nil,
        help: "write what belongs there, say that there was nothing, or remove the heading")
    }
  }
}
