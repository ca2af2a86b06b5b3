import Yams

/// Puts what one file says onto what the files that it extends have said.
struct ConfigurationReader {
  let text: ConfigurationText
  /// The folder of the file, from which its patterns count.
  let folder: String
  private(set) var problems: [ConfigurationProblem] = []

  init(_ text: ConfigurationText, folder: String) {
    self.text = text
    self.folder = folder
  }

  mutating func read(onto configuration: inout Configuration) {
    guard let root = text.root, root.form != .nothing else { return }
    var checker = ConfigurationChecker(text)
    checker.check(root, .keys(ConfigurationKey.root, of: "key"), "the configuration")
    problems += checker.problems
    guard let keys = root.mapping else { return }
    // Roles come before the forms that name them, and forms before what chooses one.
    if let node = keys["sections"] { readSections(node, &configuration) }
    if let node = keys["profiles"] { readProfiles(node, &configuration) }
    if let node = keys["profile"] {
      configuration.profileNames = profileNames(node, configuration)
    }
    if let node = keys["rules"] { configuration.rules.add(ruleChanges(node)) }
    for node in keys["paths"]?.sequence ?? [] { readPath(node, &configuration) }
    if let node = keys["time-zone"] { readZone(node, &configuration) }
    configuration.audience = audience(keys["audience"]) ?? configuration.audience
    if let keys = keys["page"]?.mapping { readPage(keys, &configuration) }
    if let node = keys["customer"] { readCustomer(node, &configuration) }
    configuration.exclude += patterns(keys["exclude"])
    problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  mutating func report(_ message: String, _ node: Node, help: String? = nil) {
    problems.append(text.problem(message, at: node, help: help))
  }

  private mutating func readSections(_ node: Node, _ configuration: inout Configuration) {
    var entries = configuration.sections.entries
    for (key, value) in node.mapping ?? [:] {
      guard let heading = key.scalar?.string, let name = value.text else { continue }
      if HeadingKey.key(of: heading.utf8).isEmpty {
        report("the heading `\(heading)` has no letters", key)
      } else if let role = SectionRole(rawValue: name) {
        entries.append((heading, .known(role)))
      } else if let near = Suggestion.nearest(to: name, among: SectionRole.names) {
        // A slip must not become a role of its own.
        report("unknown role `\(name)`", value, help: "did you mean `\(near)`?")
      } else {
        entries.append((heading, .own(name)))
      }
    }
    configuration.sections = SectionNames(entries)
  }

  private mutating func readPath(_ node: Node, _ configuration: inout Configuration) {
    guard let keys = node.mapping else { return }
    var override = Configuration.PathOverride(patterns: patterns(keys["match"]))
    override.profileNames = keys["profile"].map { profileNames($0, configuration) }
    override.audience = audience(keys["audience"])
    if let rules = keys["rules"] { override.rules = ruleChanges(rules) }
    configuration.overrides.append(override)
  }

  private mutating func readZone(_ node: Node, _ configuration: inout Configuration) {
    guard let name = node.text else { return }
    guard TimeZoneChoice(name) != nil else {
      return report(
        "unknown time zone `\(name)`", node,
        help: "give an abbreviation (UTC), an offset (+02:00) or a name such as Europe/Berlin")
    }
    configuration.zoneName = name
  }

  private func audience(_ node: Node?) -> Audience? {
    node?.text.flatMap { Audience(rawValue: $0) }
  }

  private mutating func patterns(_ node: Node?) -> [PathPattern] {
    var patterns: [PathPattern] = []
    for (pattern, item) in node?.texts ?? [] {
      do throws(Glob.Problem) {
        patterns.append(try PathPattern(pattern, folder: folder, file: text.file))
      } catch {
        report(error.message, item, help: error.help)
      }
    }
    return patterns
  }
}

extension SectionRole {
  static let names = allCases.map(\.rawValue)
}
