import Markdown

/// Decides what a heading's text says its part is for.
struct SectionRoleLookup: Sendable {
  static let shared = SectionRoleLookup()

  private var roles: [String: [SectionRole]]
  /// Names whose role is one of the user's own.
  private var own: [String: String] = [:]

  private init() {
    var roles: [String: [SectionRole]] = [:]
    for role in SectionRole.allCases {
      for alias in role.aliases { roles[alias] = [role] }
    }
    for composite in SectionRole.composites { roles[composite.key] = composite.roles }
    self.roles = roles
  }

  /// The table with further names, which come before those that it has.
  init(adding names: [(heading: String, role: RoleName)]) {
    self = .shared
    for name in names {
      let key = HeadingKey.key(of: name.heading.utf8)
      switch name.role {
      case .known(let role):
        roles[key] = [role]
        own[key] = nil
      case .own(let role):
        roles[key] = [.other]
        own[key] = role
      }
    }
  }

  /// The user's own role that a heading without any of ours has.
  func ownRole(ofHeading range: Range<Int>, in bytes: [UInt8]) -> String? {
    guard !own.isEmpty else { return nil }
    let core = HeadingKey.core(of: range, in: bytes)
    for name in [core, HeadingKey.splitParenthesis(core, in: bytes)?.before ?? core, range] {
      let key = HeadingKey.key(of: bytes[name])
      for candidate in [key, key + "s", key.hasSuffix("s") ? String(key.dropLast()) : key] {
        if let role = own[candidate] { return role }
      }
    }
    return nil
  }

  /// The roles of a heading that Markdown marks as one; empty where the text is not known.
  func roles(ofHeading range: Range<Int>, in bytes: [UInt8]) -> [SectionRole] {
    let exact = roles(ofLabel: range, in: bytes)
    if !exact.isEmpty { return exact }
    if let label = LabelScanner(bytes: bytes).label(in: range)?.label {
      let named = roles(ofLabel: label, in: bytes)
      if !named.isEmpty { return named }
    }
    let key = HeadingKey.key(
      of: bytes[HeadingKey.core(of: withoutParenthesis(range, bytes), in: bytes)])
    return looseRoles(of: key)
  }

  /// The roles of a bare line: only a name as it stands in the table, or several of them joined.
  func roles(ofBareLine range: Range<Int>, in bytes: [UInt8]) -> [SectionRole] {
    let key = HeadingKey.key(of: bytes[HeadingKey.core(of: range, in: bytes)])
    if roles[key] != nil || key.contains(" and ") || bytes[range].contains(Byte.openParen) {
      return roles(ofLabel: range, in: bytes)
    }
    return []
  }

  /// The roles of a text that must be a known name to count as a heading at all: a bare line or a label.
  func roles(ofLabel range: Range<Int>, in bytes: [UInt8]) -> [SectionRole] {
    guard range.count <= 120 else { return [] }
    let core = HeadingKey.core(of: range, in: bytes)
    if let roles = known(HeadingKey.key(of: bytes[core])) { return roles }
    // "5 whys": the number belongs to the name.
    if core != range, let roles = roles[HeadingKey.key(of: bytes[range])] { return roles }
    if let (before, inside) = HeadingKey.splitParenthesis(core, in: bytes) {
      if let roles = known(HeadingKey.key(of: bytes[inside])) { return roles }
      let label = HeadingKey.core(of: before, in: bytes)
      if let roles = known(HeadingKey.key(of: bytes[label])) { return roles }
      return composite(label, in: bytes)
    }
    return composite(core, in: bytes)
  }

  private func withoutParenthesis(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    HeadingKey.splitParenthesis(HeadingKey.core(of: range, in: bytes), in: bytes)?.before ?? range
  }

  /// A name as it stands, in singular or plural, or behind a word such as "incident" that adds nothing.
  ///
  /// - Parameter peels: how many words that add nothing may be taken away; without a limit, a heading made of
  ///   such words alone would be tried in each of their orders.
  func known(_ key: String, peels: Int = 3) -> [SectionRole]? {
    guard !key.isEmpty else { return nil }
    if let roles = roles[key] { return roles }
    if key.hasSuffix("s"), let roles = roles[String(key.dropLast())] { return roles }
    if let roles = roles[key + "s"] { return roles }
    guard peels > 0 else { return nil }
    for qualifier in Self.qualifiers where key.hasPrefix(qualifier) {
      if let roles = known(String(key.dropFirst(qualifier.count)), peels: peels - 1) {
        return roles
      }
    }
    for ending in Self.endings where key.hasSuffix(ending) {
      if let roles = known(String(key.dropLast(ending.count)), peels: peels - 1) { return roles }
    }
    return nil
  }

  /// "Root cause and resolution", "Impact / Scope", "Lessons learned & next steps": the roles of the parts
  /// where each part is known.
  private func composite(_ range: Range<Int>, in bytes: [UInt8]) -> [SectionRole] {
    let key = HeadingKey.key(
      of: bytes[range].map { $0 == Byte.slash || $0 == Byte.comma ? Byte.ampersand : $0 })
    let parts = split(key)
    guard parts.count > 1, parts.count <= 4 else { return [] }
    var found: [SectionRole] = []
    for part in parts {
      guard let roles = known(part) else { return [] }
      for role in roles where !found.contains(role) { found.append(role) }
    }
    return found
  }

  private func split(_ key: String) -> [String] {
    var parts: [String] = []
    var part: [Substring] = []
    for word in key.split(separator: " ") {
      if word == "and" || word == "or" || word == "vs" {
        if !part.isEmpty { parts.append(part.joined(separator: " ")) }
        part = []
      } else {
        part.append(word)
      }
    }
    if !part.isEmpty { parts.append(part.joined(separator: " ")) }
    return parts
  }

  /// Headings that only begin or end with a known name: "Yearly response timeline", "Timeline of the outage",
  /// "Lessons for next time".
  private func looseRoles(of key: String) -> [SectionRole] {
    let words = key.split(separator: " ")
    guard words.count > 1, words.count <= 8 else { return [] }
    for ending in Self.looseEndings where key.hasSuffix(" " + ending.name) && words.count <= 6 {
      return [ending.role]
    }
    for beginning in Self.looseBeginnings where key.hasPrefix(beginning.name + " ") {
      return [beginning.role]
    }
    return []
  }

  private static let qualifiers = [
    "the ", "our ", "incident ", "outage ", "issue ", "detailed ", "brief ", "full ", "initial ",
    "potential ", "technical ", "additional ", "general ", "overall ", "possible ", "proposed ",
    "preliminary ", "estimated ", "final ", "key ", "suggested ", "required ", "immediate ",
    "long term ",
    "short term ", "postmortem ", "post mortem ", "event ", "service ", "system ", "customer ",
  ]

  private static let endings = [
    " of the incident", " of the outage", " of the issue", " of outage", " of incident",
    " of events",
    " section", " details", " of the problem", " of the event", " list", " and details",
    " of issue",
  ]

  private static let looseEndings: [(name: String, role: SectionRole)] = [
    ("timeline", .timeline), ("root cause", .rootCause), ("root causes", .rootCause),
    ("impact", .impact), ("summary", .summary), ("action items", .actions),
    ("follow ups", .actions),
    ("next steps", .actions), ("lessons learned", .lessons),
    ("contributing factors", .contributingFactors),
    ("went well", .wentWell), ("went wrong", .wentWrong), ("references", .references),
    ("background", .background), ("resolution", .resolution), ("mitigation", .mitigation),
    ("detection", .detection), ("affected", .impact), ("recommendations", .actions),
    ("communication", .communication), ("resources", .references), ("タイムライン", .timeline),
  ]

  private static let looseBeginnings: [(name: String, role: SectionRole)] = [
    ("timeline", .timeline), ("root cause", .rootCause), ("impact", .impact), ("lessons", .lessons),
    ("blast radius", .impact), ("action items", .actions), ("what went well", .wentWell),
    ("what went wrong", .wentWrong),
    ("where we got lucky", .gotLucky), ("what caused", .rootCause), ("follow ups", .actions),
    ("summary of", .summary), ("how did we respond", .response), ("remediation", .resolution),
    ("resolution", .resolution), ("how are we making", .actions), ("what are we doing", .actions),
    ("what did we learn", .lessons), ("communicate with", .communication),
    ("steps to prevent", .actions),
    ("why detection", .detection), ("next steps", .actions), ("what we learned", .lessons),
    ("measures against", .actions),
    ("measures to prevent", .actions), ("actions to prevent", .actions),
  ]
}
