extension RuleExample {
  /// The document without the marks.
  public var unmarked: String {
    String(markdown.split(separator: "↓", omittingEmptySubsequences: false).joined())
  }

  /// What reads the example.
  var compiler: Compiler { Compiler(zone: zone.flatMap { TimeZoneChoice($0) }) }

  /// The settings under which the example shows its rule alone.
  public func settings(for rule: Rule) -> LintSettings {
    var settings = LintSettings(only: [rule.id], audience: audience)
    // Only a rule that runs can be silenced, well or in vain.
    if Rule.looksAtSuppressions(rule.id) {
      settings.set(Rule.invalidFrontMatter.id, to: Rule.invalidFrontMatter.severity)
    }
    settings.options[rule.id] = options
    settings.profile = profile
    settings.today = today
    settings.zone = zone
    let files = Set(files)
    settings.fileExists = { path, _ in files.contains(path) }
    return settings
  }
}
