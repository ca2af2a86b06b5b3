import Markdown

/// The page of a rule, printed from the rule itself.
public struct RulePage: Sendable {
  public let rule: Rule

  public init(_ rule: Rule) {
    self.rule = rule
  }

  /// The page in Markdown.
  public var markdown: String {
    var page = "# \(rule.id)\n\n\(rule.summary)\n\n\(facts)\n\n## Why it matters\n\n\(rule.why)\n"
    page += "\n## Found\n"
    for example in rule.bad {
      let found = findings(of: example)
      page += "\n" + block(example) + "\n" + listing(of: found) + fixed(example, found)
    }
    page += "\n## Fine\n"
    for example in rule.good { page += "\n" + block(example) }
    if !rule.options.isEmpty { page += "\n## Options\n\n\(options)\n" }
    return page + "\n## Silence it\n\n\(silence)"
  }

  /// What can be said in one line each.
  private var facts: String {
    var rows = [("Group", rule.group.rawValue), ("Severity", severity), ("Runs", runs)]
    rows.append(("Looks at", kinds))
    if rule.skipsTemplates { rows.append(("Templates", "passed over")) }
    if let fixes { rows.append(("Fix", fixes)) }
    if let precision = rule.precision {
      rows.append(("Precision", "\(precision.right) of \(precision.read) findings read were right"))
    }
    return "| | |\n| --- | --- |\n" + rows.map { "| \($0) | \($1) |" }.joined(separator: "\n")
  }

  private var severity: String {
    guard let customer = rule.customerSeverity, customer != rule.severity else {
      return rule.severity.rawValue
    }
    return "\(rule.severity), for customers \(customer)"
  }

  private var runs: String {
    if rule.isDefault { return "by default" }
    return rule.customerSeverity == nil
      ? "when it is selected" : "for customers, else when it is selected"
  }

  private var kinds: String {
    let kinds = DocumentKind.allCases.filter { rule.kinds.contains(Rule.Kinds($0)) }
    return kinds.count == DocumentKind.allCases.count
      ? "every document" : kinds.map { Self.names[$0] ?? $0.rawValue }.joined(separator: ", ")
  }

  private static let names: [DocumentKind: String] = [
    .postmortem: "postmortems", .statusUpdate: "status updates",
    .incidentReport: "incident reports", .playbook: "playbooks", .note: "notes",
  ]

  /// An example as a code block, without its marks.
  private func block(_ example: RuleExample) -> String {
    var text = ""
    if example.path != "document.md" { text += "`\(example.path)`" }
    if let today = example.today {
      text += text.isEmpty ? "" : ", "
      text += "on \(today.iso8601)"
    }
    if example.audience == .customer {
      text += text.isEmpty ? "" : ", "
      text += "for customers"
    }
    if example.profile.name != Profile.minimal.name {
      text += text.isEmpty ? "" : ", "
      text += "profile `\(example.profile.name)`"
    }
    for (name, value) in example.options.sorted(by: { $0.key < $1.key }) {
      text += text.isEmpty ? "" : ", "
      text += "`\(name): \(value)`"
    }
    if let zone = example.zone {
      text += text.isEmpty ? "" : ", "
      text += "with `time-zone: \(zone)`"
    }
    return (text.isEmpty ? "" : text + ":\n\n") + block(example.unmarked)
  }

  private func block(_ source: String) -> String {
    let fence = source.contains("```") ? "````" : "```"
    return "\(fence)markdown\n\(source)\(source.hasSuffix("\n") ? "" : "\n")\(fence)\n"
  }

  /// Whether its fixes are safe, as far as the examples show any.
  private var fixes: String? {
    let found = Set(rule.bad.flatMap(findings).compactMap(\.fix?.safety))
    let levels = [Fix.Safety.safe, .unsafe].filter(found.contains)
    return levels.isEmpty ? nil : levels.map(\.rawValue).joined(separator: " or ")
  }

  /// What the rule finds in an example.
  private func findings(of example: RuleExample) -> [Finding] {
    Linter(settings: example.settings(for: rule)).check(
      Array(example.unmarked.utf8), path: example.path, compiler: example.compiler
    ).findings
  }

  private func listing(of findings: [Finding]) -> String {
    var text = "```text\n"
    for finding in findings {
      text += "\(finding.location): \(finding.severity): \(finding.message)\n"
      for note in finding.notes { text += "  note: \(note)\n" }
      if let help = finding.help { text += "  help: \(help)\n" }
    }
    return text + "```\n"
  }

  /// What the fixes of an example's findings make of it; empty where there are none.
  private func fixed(_ example: RuleExample, _ found: [Finding]) -> String {
    let fixes = found.compactMap(\.fix)
    let linter = Linter(settings: example.settings(for: rule))
    guard let first = fixes.first,
      let document = try? example.compiler.document(
        from: Array(example.unmarked.utf8), path: example.path)
    else { return "" }
    let fixer = Fixer(compiler: example.compiler, takesUnsafe: true) {
      linter.findings(in: $0)
    }
    let source = fixer.fix(document).document.markdown.source
    let option = fixes.allSatisfy { $0.safety == .safe } ? "--fix" : "--fix --unsafe-fixes"
    let title = fixes.count == 1 ? ": \(first.title)" : ""
    return "\nWith `\(option)`\(title):\n\n" + block(source.string(0..<source.bytes.count))
  }

  private var options: String {
    "| option | default | |\n| --- | --- | --- |\n"
      + rule.options.map { "| `\($0.name)` | `\($0.value)` | \($0.help) |" }
      .joined(separator: "\n")
  }

  private var silence: String {
    if rule.group == .leaks {
      return """
        Inside, `<!-- postmortem-disable-next-line \(rule.id) -- reason -->` silences the next line. Documents for \
        customers can't silence it; the configuration can.

        """
    }
    return """
      `<!-- postmortem-disable-next-line \(rule.id) -- reason -->` silences the next line; `\(rule.id): off` under \
      `rules:` in `.postmortem.yml` silences it everywhere.

      """
  }
}

extension OptionValue: CustomStringConvertible {
  /// As YAML has it.
  public var description: String {
    switch self {
    case .integer(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .string(let value): value
    case .strings(let values): "[" + values.joined(separator: ", ") + "]"
    }
  }
}
