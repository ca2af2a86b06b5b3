import Yams

extension ConfigurationReader {
  /// The names of forms that are chosen; those that don't exist are told of.
  mutating func profileNames(_ node: Node, _ configuration: Configuration) -> [String] {
    node.texts.filter { name, node in
      if configuration.profile(named: name) != nil { return true }
      reportUnknownProfile(name, node, configuration)
      return false
    }.map(\.text)
  }

  private mutating func reportUnknownProfile(
    _ name: String, _ node: Node, _ configuration: Configuration
  ) {
    let names = configuration.knownProfiles
    report(
      "unknown profile `\(name)`", node,
      help: Suggestion.help(for: name, among: names)
        ?? "choose one of \(names.joined(separator: ", ")), or define it under `profiles`")
  }

  mutating func readProfiles(_ node: Node, _ configuration: inout Configuration) {
    for (key, value) in node.mapping ?? [:] {
      guard let name = key.scalar?.string, let keys = value.mapping else { continue }
      configuration.ownProfiles.append(profile(name, keys, configuration))
    }
  }

  private mutating func profile(
    _ name: String, _ keys: Node.Mapping, _ configuration: Configuration
  ) -> Profile {
    var profile = Profile(name: name, summary: "a form of one's own", required: [])
    if let node = keys["extends"], let base = node.text {
      if let found = configuration.profile(named: base) {
        profile = found
        profile.name = name
      } else {
        reportUnknownProfile(base, node, configuration)
      }
    }
    if let summary = keys["summary"]?.text { profile.summary = summary }
    let kinds = (keys["kinds"]?.texts ?? []).compactMap { DocumentKind(rawValue: $0.text) }
    if !kinds.isEmpty { profile.kinds = Rule.Kinds(kinds.map { Rule.Kinds($0) }) }
    addRequired(keys["required"], to: &profile, configuration)
    for role in roles(keys["optional"], configuration) { profile.remove(role) }
    addForbidden(keys["forbidden"], to: &profile, configuration)
    for (label, _) in keys["metadata"]?.texts ?? [] where !profile.metadata.contains(label) {
      profile.metadata.append(label)
    }
    return profile
  }

  private mutating func addRequired(
    _ node: Node?, to profile: inout Profile, _ configuration: Configuration
  ) {
    for item in node?.sequence ?? [] {
      let names = item.mapping?["any-of"] ?? item
      let roles = roles(names, configuration)
      guard let first = roles.first else { continue }
      var requirement = Profile.Requirement(
        [], heading: configuration.sections.usualHeading(of: first), prompt: "")
      for role in roles {
        switch role {
        case .known(let role): requirement.anyOf.append(role)
        case .own(let name): requirement.ownRoles.append(name)
        }
      }
      if case .known(let role) = first { requirement.prompt = role.prompt }
      if let heading = item.mapping?["heading"]?.text { requirement.heading = heading }
      if let prompt = item.mapping?["prompt"]?.text { requirement.prompt = prompt }
      profile.require(requirement)
    }
  }

  private mutating func addForbidden(
    _ node: Node?, to profile: inout Profile, _ configuration: Configuration
  ) {
    for (name, item) in node?.texts ?? [] {
      guard let role = role(name, item, configuration) else { continue }
      if profile.demands(role) {
        report("`\(name)` is both required and forbidden", item)
        continue
      }
      switch role {
      case .known(let role):
        profile.optional.removeAll { $0 == role }
        profile.forbidden.append(role)
      case .own(let name): profile.ownForbidden.append(name)
      }
    }
  }

  /// The roles that texts name, each alone or several joined by ` or `.
  private mutating func roles(_ node: Node?, _ configuration: Configuration) -> [RoleName] {
    var roles: [RoleName] = []
    for (text, item) in node?.texts ?? [] {
      for name in text.split(separator: " or ") {
        if let role = role(name.filter { $0 != " " }, item, configuration) { roles.append(role) }
      }
    }
    return roles
  }

  private mutating func role(_ name: String, _ node: Node, _ configuration: Configuration)
    -> RoleName?
  {
    if let role = SectionRole(rawValue: name), role != .other { return .known(role) }
    let own = configuration.sections.ownRoles
    if own.contains(name) { return .own(name) }
    let names = SectionRole.names.filter { $0 != SectionRole.other.rawValue } + own.sorted()
    report(
      "unknown role `\(name)`", node,
      help: Suggestion.help(for: name, among: names)
        ?? "a role of one's own gets its headings under `sections`")
    return nil
  }
}

extension Profile {
  /// Adds a section that must be there, in place of those that share a role with it.
  mutating func require(_ requirement: Requirement) {
    required.removeAll {
      !Set($0.anyOf).isDisjoint(with: requirement.anyOf)
        || !Set($0.ownRoles).isDisjoint(with: requirement.ownRoles)
    }
    required.append(requirement)
    optional.removeAll { requirement.anyOf.contains($0) }
    forbidden.removeAll { requirement.anyOf.contains($0) }
    ownForbidden.removeAll { requirement.ownRoles.contains($0) }
  }

  /// No longer demands the sections that a role fulfils, nor minds them.
  mutating func remove(_ role: RoleName) {
    required.removeAll { $0.names.contains(role) }
    switch role {
    case .known(let role):
      forbidden.removeAll { $0 == role }
      if !optional.contains(role) { optional.append(role) }
    case .own(let name): ownForbidden.removeAll { $0 == name }
    }
  }

  /// Whether a section is demanded that nothing but a role fulfils.
  func demands(_ role: RoleName) -> Bool { required.contains { $0.names == [role] } }
}

extension Profile.Requirement {
  /// All roles of which one is enough.
  var names: [RoleName] { anyOf.map { .known($0) } + ownRoles.map { .own($0) } }
}

extension SectionNames {
  /// The heading that a new section of a role gets.
  fileprivate func usualHeading(of role: RoleName) -> String {
    if case .known(let role) = role { return role.usualHeading }
    return entries.first { $0.role == role }?.heading ?? role.text
  }
}
