/// What a configuration changes of the rules.
struct RuleChanges: Sendable {
  /// By the rule's number; a severity of nil stops it.
  private var severities: [(rule: Int, severity: Severity?)] = []
  private var options: [(rule: String, name: String, value: OptionValue)] = []

  var isEmpty: Bool { severities.isEmpty && options.isEmpty }

  mutating func set(_ severity: Severity?, where isMeant: (Rule) -> Bool) {
    for (index, rule) in Rule.all.enumerated() where isMeant(rule) {
      severities.append((index, severity))
    }
  }

  mutating func set(_ option: String, of rule: Rule, to value: OptionValue) {
    options.append((rule.id, option, value))
  }

  /// Puts what comes later above what is there.
  mutating func add(_ later: RuleChanges) {
    severities += later.severities
    options += later.options
  }

  func apply(to settings: inout LintSettings) {
    for change in severities { settings.severities[change.rule] = change.severity }
    for change in options {
      settings.options[change.rule, default: [:]][change.name] = change.value
    }
  }
}
