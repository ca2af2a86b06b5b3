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
        """)
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 2024-05-03 10:00 UTC We deleted pods/↓<name> by hand.
        - 10:05 UTC The state was ↓<none> for a while, and List↓<String> was empty.
        - 10:10 UTC Somebody had run save ↓<filename> on it, which overwrites the file.
        """)
    ]
  ) { inspection in
    let markdown = inspection.document.markdown
    var placeholders: Set<Int>?
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
      report(index, in: &inspection)
    }
  }

  private static func report(_ index: Int, in inspection: inout Inspection) {
    let node = inspection.document.markdown.nodes[index]
    inspection.report(
      "`\(inspection.document.text(node.text))` is hidden where the Markdown is shown",
      at: .source(node.sourceStart..<(node.sourceStart + node.text.count)),
      label: "an HTML tag to Markdown", help: "set it in backticks, or write `\\<`",
      fix: Fix("escape the bracket", [Edit(node.sourceStart..<node.sourceStart, "\\")]))
  }
}
