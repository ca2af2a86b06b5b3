import Markdown

extension JSONOutput {
  /// A rule as it stands in the table of a run.
  mutating func sarifRule(_ rule: Rule, _ options: ReporterOptions) {
    let severity = rule.severity(for: options.audience)
    object { json in
      json.member("id", rule.id)
      json.message("shortDescription", Self.shortened(rule.summary))
      json.message("fullDescription", Self.shortened(rule.summary + " " + rule.why))
      json.member("helpUri", options.address(of: rule.id))
      json.key("help")
      json.object { json in
        json.member("text", rule.summary + "\n\n" + rule.why)
        json.member("markdown", rule.sarifHelp)
      }
      json.key("defaultConfiguration")
      json.object { json in
        json.member("enabled", rule.defaultSeverity(for: options.audience) != nil)
        json.member("level", severity.rawValue)
      }
      json.key("properties")
      json.object { $0.sarifProperties(of: rule, severity) }
    }
  }

  private mutating func sarifProperties(of rule: Rule, _ severity: Severity) {
    member("precision", rule.precision?.inCodeScanning)
    member("problem.severity", severity == .note ? "recommendation" : severity.rawValue)
    guard rule.group == .leaks else { return member("tags", [rule.group.rawValue]) }
    member("tags", [rule.group.rawValue, "security"])
    // What GitHub calls high, medium and low.
    let score =
      switch severity {
      case .error: "8.0"
      case .warning: "5.0"
      case .note: "2.0"
      }
    member("security-severity", score)
  }

  /// Adds `{"text": …}`.
  mutating func message(_ name: StaticString, _ text: String) {
    key(name)
    object { $0.member("text", text) }
  }

  /// GitHub refuses descriptions of more than 1024 characters.
  private static func shortened(_ text: String) -> String {
    text.utf16.count <= 1024 ? text : String(text.prefix(500)) + "…"
  }
}

extension Rule {
  /// What the page of an alert shows: why, and an example of each kind.
  fileprivate var sarifHelp: String {
    var parts = [summary, why]
    if let example = bad.first {
      parts.append("This is found:")
      parts.append(Self.block(example.markdown.split(separator: "↓").joined()))
    }
    if let example = good.first {
      parts.append("This is not:")
      parts.append(Self.block(example.markdown))
    }
    return parts.joined(separator: "\n\n")
  }

  private static func block(_ text: String) -> String {
    var fence = "```"
    var run = 0
    for byte in text.utf8 {
      run = byte == Byte.backtick ? run + 1 : 0
      if run >= fence.utf8.count { fence += "`" }
    }
    return "\(fence)markdown\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)"
  }
}

extension Rule.Precision {
  /// The word of code scanning. Few findings that were read prove little.
  fileprivate var inCodeScanning: String? {
    guard read > 0 else { return nil }
    let share = Double(right) / Double(read)
    if share >= 0.97, read >= 20 { return "very-high" }
    return share >= 0.9 ? "high" : share >= 0.75 ? "medium" : "low"
  }
}
