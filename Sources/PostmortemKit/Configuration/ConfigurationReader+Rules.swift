import Yams

extension ConfigurationReader {
  /// What a mapping of rules says: of all rules first, then of groups, then of single ones, in whatever order they stand.
  func ruleChanges(_ node: Node) -> RuleChanges {
    var changes = RuleChanges()
    guard let keys = node.mapping else { return changes }
    if let severity = severity(keys["all"]) { changes.set(severity.value) { _ in true } }
    for group in Rule.Group.allCases {
      if let severity = severity(keys[group.rawValue]) {
        changes.set(severity.value) { $0.group == group }
      }
    }
    for (key, value) in keys {
      guard let rule = key.scalar.flatMap({ Rule.named($0.string) }) else { continue }
      if let severity = severity(value.mapping?["severity"] ?? value) {
        changes.set(severity.value) { $0.id == rule.id }
      }
      for option in rule.options {
        guard let node = value.mapping?[option.name], let value = self.value(node, like: option)
        else { continue }
        changes.set(option.name, of: rule, to: value)
      }
    }
    return changes
  }

  /// The severity that a text names, whose value is nil for `off`; nil where it is none.
  private func severity(_ node: Node?) -> (value: Severity?, Void)? {
    guard let text = node?.text else { return nil }
    if text == "off" { return (nil, ()) }
    return Severity(rawValue: text).map { ($0, ()) }
  }

  private func value(_ node: Node, like option: RuleOption) -> OptionValue? {
    switch (option.value, node.form) {
    case (.integer, .number): node.scalar.flatMap { Int($0.string) }.map { .integer($0) }
    case (.boolean, .truth): .boolean(node.scalar?.string.lowercased() == "true")
    case (.string, .text): node.text.map { .string($0) }
    case (.strings, .text), (.strings, .list): .strings(node.texts.map(\.text))
    default: nil
    }
  }
}
