import Markdown

extension Rule {
  static let missingTitle = Rule(
    "missing-title", group: .structure, severity: .warning, kinds: .judged,
    skipsTemplates: true,
    summary: "The document has no title.",
    why: """
      The page, the index and the feed then name it after its file, and nobody finds the incident again by what it \
      was.
      """,
    precision: .init(right: 12, of: 12),
    good: [
      RuleExample("# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:20 UTC Fixed\n"),
      RuleExample(
        "---\ntitle: Login outage\n---\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:20 UTC Fixed\n"),
      RuleExample("Login outage\n\nTimeline:\n\n- 10:00 UTC Paged\n- 10:20 UTC Fixed\n"),
    ],
    bad: [
      RuleExample(
        """
        # ↓Summary

        Nobody could log in.

        # Timeline

        - 2024-05-03 10:00 UTC Paged
        - 10:20 UTC Fixed

        # Root cause

        A certificate expired.
        """)
    ]
  ) { inspection in
    guard inspection.document.title == nil, !opensWithName(&inspection) else { return }
    inspection.report(
      "the document has no title",
      at: inspection.document.sections.first.map { .text($0.heading) } ?? .document,
      help: "begin it with a line such as `# Login outage on 3 May 2024`")
  }

  /// Whether the document begins with something that a reader takes for its name, though no title could be made of
  /// it: its only heading of level 1 (`# Incident response`), one whose name says nothing else, a mark that slipped
  /// (`#Outage`).
  private static func opensWithName(_ inspection: inout Inspection) -> Bool {
    let headings = inspection.prose.blocks.filter { $0.kind == .heading && !$0.isQuoted }
    let markdown = inspection.document.markdown
    if let first = headings.first, markdown.headingLevel(first.node) == 1,
      headings.count(where: { markdown.headingLevel($0.node) == 1 }) == 1
    {
      return true
    }
    if let section = inspection.document.sections.first, section.roles == [.other],
      section.heading == headings.first?.text
    {
      return true
    }
    guard let first = inspection.prose.blocks.first else { return false }
    return first.kind == .paragraph && inspection.bytes[first.text].first == UInt8(ascii: "#")
  }
}
