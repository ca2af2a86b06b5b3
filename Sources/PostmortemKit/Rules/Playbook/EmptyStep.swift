import Markdown

extension Rule {
  static let emptyStep = Rule(
    "empty-step", group: .playbook, severity: .warning, kinds: .playbook,
    summary: "A step of a playbook has no text.",
    why: "Whoever follows the list at night can't tell whether something is missing there.",
    good: [
      RuleExample(
        "# Runbook: restart\n\n- [ ] Drain the queue\n- [ ] Restart\n- [ ] ![Graph](x.png)\n"),
      RuleExample("# Runbook: restart\n\n1. Drain\n2. Restart\n3. ```\n   make up\n   ```\n"),
    ],
    bad: [
      RuleExample("# Runbook: restart\n\n- [ ] Drain the queue\n↓- [ ]\n- [ ] Restart\n↓- [x]\n"),
      RuleExample("# Runbook: restart\n\n1. Drain the queue\n↓2.\n3. Restart\n"),
    ]
  ) { inspection in
    let markdown = inspection.document.markdown
    let hasBoxes = markdown.nodes.contains { $0.task != .none }
    var lists: [(end: Int, isOrdered: Bool)] = []
    for (index, node) in markdown.nodes.enumerated() {
      while let last = lists.last, last.end <= index { lists.removeLast() }
      if node.kind == .list { lists.append((node.end, markdown.listStart(index) != nil)) }
      let isStep =
        node.task != .none || !hasBoxes && node.kind == .item && lists.last?.isOrdered == true
      guard isStep, markdown.text[node.text].allSatisfy(\.isWhitespace), !holdsMore(index, markdown)
      else { continue }
      inspection.report(
        "step has no text", at: .line(markdown.source.lineNumber(at: node.sourceStart)),
        help: "say what is to be done, or remove it")
    }
  }

  /// Whether something without text stands in a step: an image, raw HTML.
  private static func holdsMore(_ index: Int, _ markdown: MarkdownDocument) -> Bool {
    markdown.nodes[index..<markdown.nodes[index].end].contains {
      [.image, .codeBlock, .htmlBlock, .htmlInline].contains($0.kind)
    }
  }
}
