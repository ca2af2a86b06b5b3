import Markdown

extension Rule {
  static let skippedHeadingLevel = Rule(
    "skipped-heading-level", group: .structure, severity: .note, isDefault: false, kinds: .judged,
    skipsTemplates: true,
    summary: "A heading is more than one level below the one before it.",
    why: """
      Screen readers and tables of contents count levels: a `###` directly below a `#` is read as part of a section \
      that is missing. A team's own template may ask for small headings, which is why this is off unless chosen.
      """,
    precision: .init(right: 3, of: 3), scope: .init(inQuote: false),
    good: [
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Paged\n- 10:20 UTC Fixed\n\n### Day two\n\nQuiet.\n\n## Lessons\n\nNone.\n"
      ),
      RuleExample("### Login outage\n\n#### Timeline\n\n- 10:00 UTC Paged\n- 10:20 UTC Fixed\n"),
    ],
    bad: [
      RuleExample(
        """
        # Login outage

        ### ↓Timeline

        - 10:00 UTC Paged
        - 10:20 UTC Fixed

        ### Lessons

        None.
        """),
      RuleExample(
        """
        # Login outage

        ## Timeline

        - 10:00 UTC Paged
        - 10:20 UTC Fixed

        #### ↓Day two

        Quiet.

        ## Lessons

        ##### What went well

        The alert.
        """),
    ]
  ) { inspection in
    var skips: [ProseBlock] = []
    var levels: [Int] = []
    var firstJump: (from: Int, to: Int)?
    for block in inspection.prose.blocks where block.kind == .heading && !block.isQuoted {
      let level = inspection.document.markdown.headingLevel(block.node)
      while let last = levels.last, last >= level { levels.removeLast() }
      // Siblings of a heading that skipped a level are told of with it.
      if let above = levels.last, level > above + 1 {
        skips.append(block)
        firstJump = firstJump ?? (above, level)
      }
      levels.append(level)
    }
    guard let first = skips.first, let jump = firstJump else { return }
    inspection.report(
      "heading goes from level \(jump.from) to level \(jump.to)", at: .text(first.text),
      label: "level \(jump.to)",
      notes: skips.count > 1 ? ["so do \(skips.count - 1) more in this document"] : [],
      help:
        "write it with \(jump.from + 1) marks: `\(String(repeating: "#", count: jump.from + 1))`")
  }
}
