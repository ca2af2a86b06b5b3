import Markdown

extension Rule {
  static let stepWithoutOwner = Rule(
    "step-without-owner", group: .playbook, severity: .note, isDefault: false, kinds: .playbook,
    skipsTemplates: true,
    summary: "A step does not say who takes it.",
    why: """
      In an outage everybody believes that somebody else has called the customer. Most playbooks are for one person, \
      which is why this is off unless chosen.
      """,
    precision: .init(right: 13, of: 33),
    good: [
      RuleExample(
        """
        # Playbook: outage

        - [ ] @ana Tell the customer
        - [ ] Look at the graphs (owner: Ben)
        - [ ] **Incident lead:** declare the incident
        """)
    ],
    bad: [
      RuleExample(
        """
        # Playbook: outage

        - [ ] @ana Tell the customer
        - [ ] ↓Look at the graphs
        - [ ] ↓Write down: all of it
        """)
    ]
  ) { inspection in
    let bytes = inspection.bytes
    let isOwned = inspection.document.steps.map { owns($0, in: bytes) }
    let open = isOwned.indices.filter { !isOwned[$0] }
    guard let first = open.first else { return }
    let steps = inspection.document.steps
    if open.count > 3, open.count * 2 > steps.count {
      inspection.report(
        open.count == steps.count
          ? "none of the \(steps.count) steps says who takes it"
          : "\(open.count) of \(steps.count) steps do not say who takes them",
        at: .text(steps[first].text),
        help: "begin each with a name or a role: `@ana`, `Incident lead:`")
      return
    }
    for index in open {
      inspection.report(
        "step does not say who takes it", at: .text(steps[index].text),
        help: "begin it with a name or a role: `@ana`, `Incident lead:`")
    }
  }

  private static func owns(_ step: PlaybookStep, in bytes: [UInt8]) -> Bool {
    let whole = step.text.lowerBound..<(step.detail?.upperBound ?? step.text.upperBound)
    for index in whole where bytes[index] == Byte.at && index + 1 < whole.upperBound {
      let isStart = index == whole.lowerBound || !bytes[index - 1].isAlphanumeric
      if isStart, bytes[index + 1].isLetter { return true }
    }
    return roles.first(in: bytes, whole) != nil
  }

  private static let roles = PhraseTable<Bool>([
    (
      true,
      [
        "owner:", "owner :", "assignee:", "assigned to", "responsible:", "who:", "dri:", "lead:",
        "commander:", "scribe:", "manager:", "on-call:", "engineer:", "team:", "ic:", "liaison:",
      ]
    )
  ])
}
