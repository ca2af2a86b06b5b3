import Markdown

/// Decides what a heading's text says its part is for.
struct SectionRoleLookup: Sendable {
  static let shared = SectionRoleLookup()

  private let roles: NameTable<[SectionRole]>
  /// The names that a user adds; nil where none has a role of the user's own.
  private let added: NameTable<RoleName>?

  private init() {
    roles = NameTable(Self.known)
    added = nil
  }

  /// The table with further names, which come before those that it has.
  init(adding names: [(heading: String, role: RoleName)]) {
    let names = names.map { (key: HeadingKey.key(of: $0.heading.utf8), value: $0.role) }
    roles = NameTable(Self.known + names.map { (key: $0.key, value: [$0.value.sectionRole]) })
    let hasOwn = names.contains { $0.value.sectionRole == .other }
    added = hasOwn ? NameTable(names) : nil
  }

  private static var known: [(key: String, value: [SectionRole])] {
    var names: [(key: String, value: [SectionRole])] = []
    for role in SectionRole.allCases { names += role.aliases.map { ($0, [role]) } }
    names += SectionRole.composites.map { ($0.key, $0.roles) }
    return names
  }

  /// The user's own role that a heading without any of ours has.
  func ownRole(ofHeading range: Range<Int>, in bytes: [UInt8]) -> String? {
    guard let added else { return nil }
    let core = HeadingKey.core(of: range, in: bytes)
    for name in [core, HeadingKey.splitParenthesis(core, in: bytes)?.before ?? core, range] {
      let key = key(name, bytes)[...]
      let s = UInt8(ascii: "s")
      let singular = key.last == s ? added.value(of: key.dropLast()) : nil
      if case .own(let role)? = added.value(of: key) ?? singular ?? added.value(of: key, ending: s)
      {
        return role
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
    return looseRoles(
      of: key(HeadingKey.core(of: withoutParenthesis(range, bytes), in: bytes), bytes))
  }

  /// The roles of a bare line: only a name as it stands in the table, or several of them joined.
  func roles(ofBareLine range: Range<Int>, in bytes: [UInt8]) -> [SectionRole] {
    let key = key(HeadingKey.core(of: range, in: bytes), bytes)
    if roles.value(of: key) != nil || bytes[range].contains(Byte.openParen) || holdsAnd(key) {
      return roles(ofLabel: range, in: bytes)
    }
    return []
  }

  /// The roles of a text that must be a known name to count as a heading at all: a bare line or a label.
  func roles(ofLabel range: Range<Int>, in bytes: [UInt8]) -> [SectionRole] {
    guard range.count <= 120 else { return [] }
    let core = HeadingKey.core(of: range, in: bytes)
    if let roles = known(key(core, bytes)[...]) { return roles }
    // "5 whys": the number belongs to the name.
    if core != range, let roles = roles.value(of: key(range, bytes)) { return roles }
    if let (before, inside) = HeadingKey.splitParenthesis(core, in: bytes) {
      if let roles = known(key(inside, bytes)[...]) { return roles }
      let label = HeadingKey.core(of: before, in: bytes)
      if let roles = known(key(label, bytes)[...]) { return roles }
      return composite(label, in: bytes)
    }
    return composite(core, in: bytes)
  }

  private func key(_ range: Range<Int>, _ bytes: [UInt8]) -> [UInt8] {
    HeadingKey.bytes(of: bytes[range])
  }

  private func withoutParenthesis(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    HeadingKey.splitParenthesis(HeadingKey.core(of: range, in: bytes), in: bytes)?.before ?? range
  }

  /// A name as it stands, in singular or plural, or behind a word such as "incident" that adds nothing.
  ///
  /// - Parameter peels: how many words that add nothing may be taken away; without a limit, a heading made of
  ///   such words alone would be tried in each of their orders.
  private func known(_ key: ArraySlice<UInt8>, peels: Int = 3) -> [SectionRole]? {
    guard let first = key.first, let last = key.last else { return nil }
    if let roles = roles.value(of: key) { return roles }
    if last == UInt8(ascii: "s"), let roles = roles.value(of: key.dropLast()) { return roles }
    if let roles = roles.value(of: key, ending: UInt8(ascii: "s")) { return roles }
    guard peels > 0 else { return nil }
    for qualifier in Self.qualifiers where qualifier[0] == first && key.starts(with: qualifier) {
      if let roles = known(key.dropFirst(qualifier.count), peels: peels - 1) { return roles }
    }
    for ending in Self.endings
    where ending[ending.count - 1] == last && key.suffix(ending.count).elementsEqual(ending) {
      if let roles = known(key.dropLast(ending.count), peels: peels - 1) { return roles }
    }
    return nil
  }

  /// "Root cause and resolution", "Impact / Scope", "Lessons learned & next steps": the roles of the parts
  /// where each part is known.
  private func composite(_ range: Range<Int>, in bytes: [UInt8]) -> [SectionRole] {
    let key = HeadingKey.bytes(
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

  /// The parts of a key between the words that join them.
  private func split(_ key: [UInt8]) -> [ArraySlice<UInt8>] {
    guard
      key.contains(where: {
        $0 == UInt8(ascii: "d") || $0 == UInt8(ascii: "r") || $0 == UInt8(ascii: "v")
      })
    else { return [] }
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    for word in key.split(separator: Byte.space)
    where Self.joints.contains(where: { word.elementsEqual($0) }) {
      if word.startIndex > start { parts.append(key[start..<word.startIndex - 1]) }
      start = word.endIndex + 1
    }
    if start > 0, start < key.count { parts.append(key[start...]) }
    return parts
  }

  private func holdsAnd(_ key: [UInt8]) -> Bool {
    let wanted = Self.joints[0]
    return key.indices.dropFirst().contains { index in
      key[index - 1] == Byte.space && key[index...].starts(with: wanted)
        && index + wanted.count < key.count && key[index + wanted.count] == Byte.space
    }
  }

  private static let joints = ["and", "or", "vs"].map { Array($0.utf8) }

  /// Headings that only begin or end with a known name: "Yearly response timeline", "Timeline of the outage",
  /// "Lessons for next time".
  private func looseRoles(of key: [UInt8]) -> [SectionRole] {
    let words = key.count { $0 == Byte.space } + 1
    guard words > 1, words <= 8, let first = key.first, let last = key.last else { return [] }
    for ending in Self.looseEndings
    where ending.name.last == last && words <= 6 && key.count > ending.name.count
      && key[key.count - ending.name.count - 1] == Byte.space
      && key.suffix(ending.name.count).elementsEqual(ending.name)
    {
      return [ending.role]
    }
    for beginning in Self.looseBeginnings
    where beginning.name.first == first && key.count > beginning.name.count
      && key[beginning.name.count] == Byte.space && key.starts(with: beginning.name)
    {
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
  ].map { Array($0.utf8) }

  private static let endings = [
    " of the incident", " of the outage", " of the issue", " of outage", " of incident",
    " of events",
    " section", " details", " of the problem", " of the event", " list", " and details",
    " of issue",
  ].map { Array($0.utf8) }

  private static let looseEndings = names([
    ("timeline", .timeline), ("root cause", .rootCause), ("root causes", .rootCause),
    ("impact", .impact), ("summary", .summary), ("action items", .actions),
    ("follow ups", .actions),
    ("next steps", .actions), ("lessons learned", .lessons),
    ("contributing factors", .contributingFactors),
    ("went well", .wentWell), ("went wrong", .wentWrong), ("references", .references),
    ("background", .background), ("resolution", .resolution), ("mitigation", .mitigation),
    ("detection", .detection), ("affected", .impact), ("recommendations", .actions),
    ("communication", .communication), ("resources", .references), ("タイムライン", .timeline),
  ])

  private static let looseBeginnings = names([
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
  ])

  private static func names(_ pairs: [(String, SectionRole)]) -> [(
    name: [UInt8], role: SectionRole
  )] {
    pairs.map { (Array($0.utf8), $1) }
  }
}
