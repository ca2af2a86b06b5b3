import Markdown

extension Rule {
  static let imageWithoutAlt = Rule(
    "image-without-alt", group: .structure, severity: .note, customerSeverity: .warning,
    kinds: .judged,
    summary: "An image has no words for those who do not see it.",
    why: """
      A graph often is the evidence. Whoever listens to the page, reads the plain text edition or has the image \
      blocked by their mail program learns nothing from it.
      """,
    precision: .init(right: 9, of: 9),
    good: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 2024-05-03 10:00 UTC Paged\n\n![Logins fall to zero at 09:58](logins.png)\n"
      )
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 2024-05-03 10:00 UTC Paged\n\n↓![](logins.png)\n\nAnd ↓![ ](errors.png)\n"
      )
    ]
  ) { inspection in
    let markdown = inspection.document.markdown
    for (index, node) in markdown.nodes.enumerated() where node.kind == .image {
      guard markdown.text[node.text].allSatisfy(\.isWhitespace) else { continue }
      let name = markdown.destination(index)
      // One that has no address either is a broken link.
      guard !name.isEmpty else { continue }
      inspection.report(
        "image has no text that says what it shows",
        at: .source(LinkPlaces.source(of: index, in: markdown)),
        label: "the image `\(name)`",
        help: "write between the brackets what a reader sees: `![Errors rise at 10:00](…)`")
    }
  }
}
