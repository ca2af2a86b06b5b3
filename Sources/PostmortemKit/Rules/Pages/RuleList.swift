import Markdown

/// The list of all rules, for people and for programs.
public enum RuleList {
  /// One line a rule, by group.
  public static var text: String {
    let width = Rule.all.map(\.id.count).max() ?? 0
    var text = ""
    for group in Rule.Group.allCases {
      text += (text.isEmpty ? "" : "\n") + "\(group.rawValue)\n"
      for rule in Rule.all where rule.group == group {
        let padding = String(repeating: " ", count: width - rule.id.count)
        let severity = rule.isDefault ? rule.severity.rawValue : "off"
        let gap = String(repeating: " ", count: 8 - severity.count)
        text += "  \(rule.id)\(padding)  \(severity)\(gap)\(rule.summary)\n"
      }
    }
    return text
  }

  /// The index of the rules' pages.
  public static var markdown: String {
    var text = """
      # Rules

      What `postmortem lint` looks for. `off` means that a rule runs only when it is selected, on the command line or in \
      `.postmortem.yml`. This page and those of the rules are printed from the rules themselves: `postmortem rules \
      --format markdown`.

      """
    for group in Rule.Group.allCases {
      text += "\n## \(group.rawValue.prefix(1).uppercased())\(group.rawValue.dropFirst())\n\n"
      text += "| rule | severity | customers | |\n| --- | --- | --- | --- |\n"
      for rule in Rule.all where rule.group == group {
        let severity = rule.defaultSeverity(for: .internal)?.rawValue ?? "off"
        let customer = rule.defaultSeverity(for: .customer)?.rawValue ?? "off"
        text += "| [\(rule.id)](\(rule.id).md) | \(severity) | \(customer) | \(rule.summary) |\n"
      }
    }
    return text
  }

  /// The rules as a JSON array, in their order.
  public static func json(of rules: [Rule]) -> [UInt8] {
    var json = JSONOutput(pretty: true)
    json.list { json in
      for rule in rules { json.element { $0.rule(rule) } }
    }
    return json.bytes + [Byte.lineFeed]
  }
}

extension JSONOutput {
  fileprivate mutating func rule(_ rule: Rule) {
    object { json in
      json.member("id", rule.id)
      json.member("group", rule.group.rawValue)
      json.member("severity", rule.severity.rawValue)
      json.member("customerSeverity", rule.customerSeverity?.rawValue)
      json.member("default", rule.isDefault)
      let kinds = DocumentKind.allCases.filter { rule.kinds.contains(Rule.Kinds($0)) }
      json.member("kinds", kinds.map(\.rawValue))
      json.member("skipsTemplates", rule.skipsTemplates)
      json.member("summary", rule.summary)
      json.member("why", rule.why)
      if let precision = rule.precision {
        json.key("precision")
        json.object {
          $0.member("right", precision.right)
          $0.member("read", precision.read)
        }
      }
      json.key("options")
      json.list { json in
        for option in rule.options { json.element { $0.option(option) } }
      }
      json.member("good", rule.good.map(\.unmarked))
      json.member("bad", rule.bad.map(\.unmarked))
    }
  }

  private mutating func option(_ option: RuleOption) {
    object { json in
      json.member("name", option.name)
      switch option.value {
      case .integer(let value): json.member("default", value)
      case .boolean(let value): json.member("default", value)
      case .string(let value): json.member("default", value.utf8)
      case .strings(let values): json.member("default", values)
      }
      json.member("help", option.help)
    }
  }
}
