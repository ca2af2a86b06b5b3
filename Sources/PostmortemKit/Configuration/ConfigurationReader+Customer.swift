import Yams

extension ConfigurationReader {
  /// Reads what is published for customers: lists of names grow, everything else is replaced.
  mutating func readCustomer(_ node: Node, _ configuration: inout Configuration) {
    guard let keys = node.mapping else { return }
    var settings = configuration.customer
    if let node = keys["sections"] { settings.sections = publishedSections(node, configuration) }
    if let person = keys["person"]?.text, !person.isEmpty { settings.person = person }
    for (name, role) in texts(keys["people"]) { settings.people[name] = role }
    for (word, replacement) in texts(keys["words"]) { settings.words[word] = replacement }
    settings.publicHosts += (keys["public-hosts"]?.texts ?? []).map(\.text)
    settings.publicPatterns += (keys["public"]?.texts ?? []).map(\.text)
    configuration.customer = settings
  }

  private mutating func publishedSections(_ node: Node, _ configuration: Configuration)
    -> Set<String>
  {
    let known =
      SectionRole.names + configuration.sections.ownRoles + [
        CustomerSettings.lead, CustomerSettings.updates,
      ]
    var names: Set<String> = []
    for (name, item) in node.texts {
      if known.contains(name) {
        names.insert(name)
      } else {
        report("unknown role `\(name)`", item, help: Suggestion.help(for: name, among: known))
      }
    }
    return names
  }

  /// The entries of a mapping of texts.
  private mutating func texts(_ node: Node?) -> [(String, String)] {
    var entries: [(String, String)] = []
    for (key, value) in node?.mapping ?? [:] {
      guard let name = key.scalar?.string, let text = value.text else { continue }
      if name.trimmed.isEmpty {
        report("there is nothing to replace", key)
      } else {
        entries.append((name, text))
      }
    }
    return entries
  }
}
