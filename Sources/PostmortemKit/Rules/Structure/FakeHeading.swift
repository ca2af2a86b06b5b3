import Markdown

extension Rule {
  static let fakeHeading = Rule(
    "fake-heading", group: .structure, severity: .note, kinds: .judged,
    summary: "A line of bold or plain text stands for a heading.",
    why: """
      It looks like a heading and is none: it has no anchor to link to, is missing from every table of contents, and a \
      screen reader reads past it.
      """,
    precision: .init(right: 34, of: 35),
    good: [
      RuleExample(
        """
        # Postmortem: login outage

        ## Timeline

        **10:00 UTC** Paged

        **10:20 UTC** Fixed

        **This must not happen again.**

        ## Root cause

        **A certificate expired.** Nobody had been told.

        **Impact:**

        - Ten thousand people
        """)
    ],
    bad: [
      RuleExample(
        """
        # Postmortem: login outage

        ## Timeline

        - 2024-05-03 10:00 UTC Paged
        - 10:20 UTC Fixed

        **↓Root cause**

        A certificate expired.

        ## Action items

        - Renew certificates by machine
        """),
      RuleExample(
        """
        Postmortem: login outage

        ↓Summary

        Nobody could log in.

        Timeline

        - 2024-05-03 10:00 UTC Paged
        - 10:20 UTC Fixed

        Root cause:

        A certificate expired.
        """),
    ]
  ) { inspection in
    let document = inspection.document
    let lines = HeadingForms(&inspection).imitations
    guard let first = lines.first else { return }
    let section = document.sections[first]
    let level = min(6, HeadingLevels(of: document).level(of: section) ?? 2)
    let mark = String(repeating: "#", count: level)
    let rest = inspection.bytes[section.heading.upperBound...].prefix { $0 != Byte.lineFeed }
    let isAlone = rest.allSatisfy { $0.isBlank || $0 == Byte.colon }
    inspection.report(
      "`\(document.text(section.heading))` is no heading of Markdown", at: .text(section.heading),
      also: lines.dropFirst().prefix(8).map {
        (.text(document.sections[$0].heading), "nor is this one")
      },
      notes: lines.count > 1 ? ["\(lines.count) lines of the document stand for headings"] : [],
      help: isAlone
        ? "begin the line with `\(mark) `"
        : "give it a line of its own that begins with `\(mark) `",
      fix: inspection.realHeadings(of: lines.map { document.sections[$0] }))
  }
}
