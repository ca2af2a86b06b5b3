import Markdown

extension Rule {
  static let openStep = Rule(
    "open-step", group: .playbook, severity: .note, isDefault: false, kinds: .playbook,
    summary: "A run of a playbook is finished and a step is still open.",
    why: """
      Nobody can tell whether it was left out on purpose or forgotten. Only documents in which most steps are done, \
      or that say that they are finished, are looked at.
      """,
    good: [
      RuleExample("# Playbook: outage\n\n- [ ] Tell the customer\n- [ ] Restart\n- [x] Page\n"),
      RuleExample("# Playbook: outage\n\n- [x] Tell the customer\n- [x] Restart\n- [x] Page\n"),
    ],
    bad: [
      RuleExample(
        """
        # Playbook: outage

        - [x] Tell the customer
        - [x] Look at the graphs
        - [x] Restart
        - [ ] ↓Tell the customer again
        """),
      RuleExample(
        """
        # Playbook: outage

        Status: completed

        - [x] Tell the customer
        - [ ] ↓Look at the graphs
        - [ ] Restart
        """),
    ]
  ) { inspection in
    let steps = inspection.document.steps
    let open = steps.filter { !$0.isDone }
    let done = steps.count - open.count
    guard let first = open.first, done > 0 else { return }
    let status = inspection.document.metadata.status.map { HeadingKey.key(of: $0.utf8) } ?? ""
    let isFinished = ["done", "complete", "completed", "resolved", "closed", "finished"].contains(
      status)
    guard isFinished || done >= 3 && done * 4 >= steps.count * 3 else { return }
    inspection.report(
      open.count == 1
        ? "a step of a finished run is open" : "\(open.count) steps of a finished run are open",
      at: .text(first.text),
      also: open.dropFirst().prefix(8).map { (.text($0.text), "open as well") },
      notes: ["\(done) of \(steps.count) steps are done"],
      help: "tick what was done, and say why the rest was not")
  }
}
