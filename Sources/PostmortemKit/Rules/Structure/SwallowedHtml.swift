import Markdown

extension Rule {
  static let swallowedHtml = Rule(
    "swallowed-html", group: .structure, severity: .warning, kinds: .all,
    summary: "Words in angle brackets are hidden by whatever shows the Markdown.",
    why: """
      `<name>` in running text is an HTML tag to Markdown: GitHub and most other pages show nothing in its place, and \
      a command or a type that somebody copies from there is wrong.
      """,
    precision: .init(right: 3, of: 3), scope: .init(inQuote: true),
    good: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-05-03 10:00 UTC We ran `kubectl delete pod <name>` and it helped<br>a little.
        - 10:05 UTC Load \\<pod\\> was 3 < 4, see <https://example.org>
        - <details><summary>Log</summary> nothing </details>
        """),
      RuleExample(
        "# Status update template\n\n### \\<customer> outage - &lt;time> update\n\nStatus: <what's up?>\n\n"
          + "Next update: 10:00 UTC\n",
        path: "status-update-template.md"),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-05-03 10:00 UTC We deleted pods/↓<name> by hand.
        - 10:05 UTC The state was ↓<none> for a while, and List↓<String> was empty.
        - 10:10 UTC Somebody had run save ↓<filename> on it, which overwrites the file.
        """),
      RuleExample(
        "# Status update template\n\n### ↓<customer> outage - ↓<time> update\n\n#### Status: ↓<status>\n\n"
          + "#### Incident time: ↓<hours since it began>\n\n↓<summary of incident>\n\nNext update: 10:00 UTC\n",
        path: "status-update-template.md"),
    ]
  ) { inspection in
    let markdown = inspection.document.markdown
    var placeholders: Set<Int>?
    // In a template nobody else tells of its placeholders.
    if inspection.document.isTemplate {
      let angles = Placeholders.all(in: &inspection).filter { $0.kind == .angle }
      let tags = markdown.nodes.filter { $0.kind == .htmlInline || $0.kind == .htmlBlock }
      for angle in angles where isTag(angle.range, of: tags, in: markdown) {
        report(angle.range, in: &inspection)
      }
      placeholders = Set(angles.map(\.range.lowerBound))
    }
    for (index, node) in markdown.nodes.enumerated() {
      guard node.kind == .htmlInline, node.text.count > 2,
        markdown.text[node.text.lowerBound] == Byte.less
      else { continue }
      let content = markdown.text[(node.text.lowerBound + 1)..<(node.text.upperBound - 1)]
      guard let first = content.first, first.isLetter, !AngleText.isElement(content) else {
        continue
      }
      let known = placeholders ?? Placeholders.starts(in: &inspection)
      placeholders = known
      guard !known.contains(node.text.lowerBound) else { continue }
      report(node.text, in: &inspection)
    }
  }

  /// Whether a bracket is none that is shown, as an escaped one is, or one behind which no tag can stand.
  private static func isTag(_ text: Range<Int>, of tags: [Node], in markdown: MarkdownDocument)
    -> Bool
  {
    let start = text.lowerBound
    let number = (0..<tags.count).endOfPrefix { tags[$0].text.upperBound <= start }
    guard number < tags.count, tags[number].text.contains(start) else { return false }
    return markdown.source.bytes[markdown.sourceRange(of: text)].first == Byte.less
  }

  private static func report(_ text: Range<Int>, in inspection: inout Inspection) {
    let markdown = inspection.document.markdown
    let source = markdown.sourceRange(of: text)
    // Within a tag a line end says nothing; without it the line may be two actions.
    let isOneLine = !markdown.source.bytes[source].contains {
      $0 == Byte.lineFeed || $0 == Byte.carriageReturn
    }
    let edit = Edit(source.lowerBound..<source.lowerBound, "\\")
    inspection.report(
      "`\(inspection.document.text(text))` vanishes when the page is rendered",
      at: .source(source), label: "an HTML tag to Markdown",
      help: "set it in backticks, or write `\\<`",
      fix: isOneLine ? Fix("escape the bracket", [edit]) : nil)
  }
}
