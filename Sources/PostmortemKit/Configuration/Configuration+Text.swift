import Markdown

extension Configuration {
  /// The settings that hold for some documents, as a configuration file that would set them.
  ///
  /// - Parameter overrides: the entries of `paths` that hold for them.
  public func text(_ overrides: [Int] = []) -> String {
    let settings = settings(overrides, audience: audience(overrides))
    var text = "audience: \(settings.audience.rawValue)\n"
    if let zoneName { text += "time-zone: \(Self.quoted(zoneName))\n" }
    text += pageText
    text += Self.list("exclude", exclude.map(\.text))
    text += Self.list("profile", settings.profiles.map(\.name))
    if !sections.isEmpty { text += "sections:\n" + sections.last.map(Self.text).joined() }
    let own = settings.profiles.filter { Profile.named($0.name) != $0 }
    if !own.isEmpty { text += "profiles:\n" + own.map(Self.text).joined() }
    text += customer.text
    text += "rules:\n"
    for (index, rule) in Rule.all.enumerated() {
      text += Self.text(of: rule, settings.severities[index], settings.options[rule.id] ?? [:])
    }
    return text
  }

  private var pageText: String {
    let lines = [
      ("company", page.company), ("logo", logo?.name), ("home", page.home),
      ("accent", page.accent?.hex), ("accent-dark", page.darkAccent?.hex), ("footer", page.footer),
    ].compactMap { key, value in value.map { "  \(key): \(Self.quoted($0))\n" } }
    return lines.isEmpty ? "" : "page:\n" + lines.joined()
  }

  private static func text(of rule: Rule, _ severity: Severity?, _ set: [String: OptionValue])
    -> String
  {
    let name = severity?.rawValue ?? "off"
    guard !rule.options.isEmpty else { return "  \(rule.id): \(name)\n" }
    var text = "  \(rule.id):\n    severity: \(name)\n"
    for option in rule.options {
      text += "    \(option.name): \(value(set[option.name] ?? option.value))\n"
    }
    return text
  }

  private static func text(of name: (heading: String, role: RoleName)) -> String {
    "  \(quoted(name.heading)): \(quoted(name.role.text))\n"
  }

  private static func value(_ value: OptionValue) -> String {
    switch value {
    case .integer(let number): "\(number)"
    case .boolean(let truth): "\(truth)"
    case .string(let text): quoted(text)
    case .strings(let texts): flow(texts)
    }
  }

  private static func text(of profile: Profile) -> String {
    var text = "  \(quoted(profile.name)):\n    summary: \(quoted(profile.summary))\n"
    let kinds = DocumentKind.judged.filter { profile.kinds.contains(Rule.Kinds($0)) }
    text += "    kinds: \(flow(kinds.map(\.rawValue)))\n"
    if !profile.required.isEmpty { text += "    required:\n" }
    for requirement in profile.required {
      text += "      - any-of: \(flow(requirement.names.map(\.text)))\n"
      text += "        heading: \(quoted(requirement.heading))\n"
      text += "        prompt: \(quoted(requirement.prompt))\n"
    }
    let forbidden = profile.forbidden.map(\.rawValue) + profile.ownForbidden
    if !profile.optional.isEmpty {
      text += "    optional: \(flow(profile.optional.map(\.rawValue)))\n"
    }
    if !forbidden.isEmpty { text += "    forbidden: \(flow(forbidden))\n" }
    if !profile.metadata.isEmpty { text += "    metadata: \(flow(profile.metadata))\n" }
    return text
  }

  private static func list(_ key: String, _ texts: [String]) -> String {
    texts.isEmpty ? "" : "\(key): \(flow(texts))\n"
  }

  fileprivate static func flow(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  /// The text as YAML reads it: in quotes unless it is a plain word.
  fileprivate static func quoted(_ text: String) -> String {
    let isWord =
      text.utf8.first.map { $0.isLetter } ?? false
      && text.utf8.allSatisfy { $0.isAlphanumeric || $0 == Byte.hyphen }
    if isWord, !["true", "false", "null"].contains(text.lowercased()) { return text }
    var json = JSONOutput(pretty: false)
    json.string(text.utf8)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension CustomerSettings {
  /// The settings as a configuration that would set them; empty where nothing is set.
  fileprivate var text: String {
    guard self != CustomerSettings() else { return "" }
    var text = "customer:\n  sections: \(Configuration.flow(sections.sorted()))\n"
    text += "  person: \(Configuration.quoted(person))\n"
    for (name, entries) in [("people", people), ("words", words)] where !entries.isEmpty {
      text += "  \(name):\n"
      for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
        text += "    \(Configuration.quoted(key)): \(Configuration.quoted(value))\n"
      }
    }
    if !publicHosts.isEmpty { text += "  public-hosts: \(Configuration.flow(publicHosts))\n" }
    if !publicPatterns.isEmpty { text += "  public: \(Configuration.flow(publicPatterns))\n" }
    return text
  }
}
