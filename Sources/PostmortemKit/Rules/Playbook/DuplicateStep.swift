import Markdown

extension Rule {
  static let duplicateStep = Rule(
    "duplicate-step", group: .playbook, severity: .warning, kinds: .playbook,
    summary: "The same step stands twice in one list.",
    why: """
      Two people do it, or one ticks the wrong one; and of two steps that were to differ, one is lost. A step that \
      comes again in another part of the playbook is meant.
      """,
    good: [
      RuleExample(
        """
        # Playbook: outage

        - [ ] Tell the customer
        - [ ] Look at the graphs
        - [ ] Restart
        - [ ] Tell the customer
        """),
      RuleExample(
        """
        # Playbook: outage

        ## Find

        - [ ] Tell the customer
        - [ ] Look at the graphs

        ## Fix

        - [ ] Tell the customer
        - [ ] Restart
        """),
    ],
    bad: [
      RuleExample(
        """
        # Playbook: outage

        - [ ] Tell the customer
        - [ ] Look at the graphs
        - [ ] ↓Tell the customer.
        """)
    ]
  ) { inspection in
    let document = inspection.document
    // What comes again after several other steps is meant to be done again.
    var recent: [(number: Int, name: StepName, step: PlaybookStep)] = []
    var section = 0
    for (number, step) in document.steps.enumerated() {
      let sections = document.sections
      while section < sections.count, sections[section].line <= step.line { section += 1 }
      let key = HeadingKey.bytes(of: inspection.bytes[step.text])
      guard key.count > 3 else { continue }
      let name = StepName(section: section, level: step.level, key: key)
      recent.removeAll { number - $0.number > 2 }
      let first = recent.last { $0.name == name }?.step
      recent.append((number, name, step))
      guard let first else { continue }
      inspection.report(
        "step stands twice", at: .text(step.text), also: [(.text(first.text), "the first one")],
        help: "remove one, or say what is different")
    }
  }
}

/// What a step must share with another to be the same.
private struct StepName: Equatable {
  var section: Int
  var level: Int
  var key: [UInt8]
}
