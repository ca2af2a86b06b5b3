import Markdown

private let plural = UInt8(ascii: "s")

/// Decides what a heading's text says its part is for.
final class SectionRoleLookup: Sendable {
  static let shared = SectionRoleLookup()

  private let roles: NameTable<SectionRoleList>
  /// How the names begin, and the words that may stand before them.
  private let starts: NameStarts
  /// The names that a user adds; nil where none has a role of the user's own.
  private let added: NameTable<RoleName>?

  private init() {
    let known = Self.known
    roles = NameTable(known)
    starts = NameStarts(known.map(\.key) + Self.qualifierWords)
    added = nil
  }

  /// The table with further names, which come before those that it has.
  init(adding names: [(heading: String, role: RoleName)]) {
    let names = names.map { (key: HeadingKey.key(of: $0.heading.utf8), value: $0.role) }
    let known = Self.known + names.map { (key: $0.key, value: [$0.value.sectionRole]) }
    roles = NameTable(known)
    starts = NameStarts(known.map(\.key) + Self.qualifierWords)
    let hasOwn = names.contains { $0.value.sectionRole == .other }
    added = hasOwn ? NameTable(names) : nil
  }

  private static var known: [(key: String, value: SectionRoleList)] {
    var names: [(key: String, value: SectionRoleList)] = []
    for role in SectionRole.allCases { names += role.aliases.map { ($0, [role]) } }
    names += SectionRole.composites.map { ($0.key, $0.roles) }
    return names
  }

  /// The user's own role that a heading without any of ours has.
  func ownRole(ofHeading range: Range<Int>, in bytes: [UInt8]) -> String? {
    guard let added else { return nil }
    let core = HeadingKey.core(of: range, in: bytes)
    for name in [core, HeadingKey.splitParenthesis(core, in: bytes)?.before ?? core, range] {
      let found = HeadingKey.withBytes(of: bytes[name]) { key in
        added.value(of: key) ?? added.value(ofSingular: key) ?? added.value(of: key, ending: plural)
      }
      if case .own(let role)? = found { return role }
    }
    return nil
  }

  /// The roles of a heading that Markdown marks as one; empty where the text is not known.
  func roles(ofHeading range: Range<Int>, in bytes: [UInt8]) -> SectionRoleList {
    let exact = roles(ofLabel: range, in: bytes)
    if !exact.isEmpty { return exact }
    if let label = LabelScanner(bytes: bytes).label(in: range)?.label {
      let named = roles(ofLabel: label, in: bytes)
      if !named.isEmpty { return named }
    }
    let core = HeadingKey.core(of: withoutParenthesis(range, bytes), in: bytes)
    return HeadingKey.withBytes(of: bytes[core]) { LooseNames.roles(of: $0) }
  }

  /// The roles of a bare line: only a name as it stands in the table, or several of them joined.
  func roles(ofBareLine range: Range<Int>, in bytes: [UInt8]) -> SectionRoleList {
    let core = HeadingKey.core(of: range, in: bytes)
    guard starts.mayBegin(bytes[core]) || bytes[range].contains(Byte.openParen) else { return [] }
    let isName = HeadingKey.withBytes(of: bytes[core]) { key in
      roles.value(of: key) != nil || Joints.holdAnd(key)
    }
    return isName || bytes[range].contains(Byte.openParen)
      ? roles(ofLabel: range, in: bytes) : []
  }

  /// The roles of a text that must be a known name to count as a heading at all: a bare line or a label.
  func roles(ofLabel range: Range<Int>, in bytes: [UInt8]) -> SectionRoleList {
    guard range.count <= 120 else { return [] }
    let core = HeadingKey.core(of: range, in: bytes)
    guard
      starts.mayBegin(bytes[core]) || starts.mayBegin(bytes[range])
        || bytes[core].last == Byte.closeParen
    else { return [] }
    if let roles = known(core, in: bytes) { return roles }
    // "5 whys": the number belongs to the name.
    if core != range,
      let roles = HeadingKey.withBytes(of: bytes[range], { self.roles.value(of: $0) })
    {
      return roles
    }
    if let (before, inside) = HeadingKey.splitParenthesis(core, in: bytes) {
      if let roles = known(inside, in: bytes) { return roles }
      let label = HeadingKey.core(of: before, in: bytes)
      if let roles = known(label, in: bytes) { return roles }
      return composite(label, in: bytes)
    }
    return composite(core, in: bytes)
  }

  private func withoutParenthesis(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    HeadingKey.splitParenthesis(HeadingKey.core(of: range, in: bytes), in: bytes)?.before ?? range
  }

  private func known(_ range: Range<Int>, in bytes: [UInt8]) -> SectionRoleList? {
    HeadingKey.withBytes(of: bytes[range]) { known($0) }
  }

  /// A name as it stands, in singular or plural, or behind a word such as "incident" that adds nothing.
  ///
  /// - Parameter peels: how many words that add nothing may be taken away; without a limit, a heading made of
  ///   such words alone would be tried in each of their orders.
  private func known(_ key: UnsafeBufferPointer<UInt8>, peels: Int = 3) -> SectionRoleList? {
    if key.isEmpty { return nil }
    if let roles = roles.value(of: key) ?? roles.value(ofSingular: key)
      ?? roles.value(of: key, ending: plural)
    {
      return roles
    }
    guard peels > 0 else { return nil }
    for qualifier in Self.qualifiers.beginning(key) {
      let rest = UnsafeBufferPointer(rebasing: key.dropFirst(qualifier))
      if let roles = known(rest, peels: peels - 1) { return roles }
    }
    for ending in Self.endings.ending(key) {
      let rest = UnsafeBufferPointer(rebasing: key.dropLast(ending))
      if let roles = known(rest, peels: peels - 1) { return roles }
    }
    return nil
  }

  /// "Root cause and resolution", "Impact / Scope", "Lessons learned & next steps": the roles of the parts
  /// where each part is known.
  private func composite(_ range: Range<Int>, in bytes: [UInt8]) -> SectionRoleList {
    let text = bytes[range]
    guard Joints.mayStand(in: text) else { return [] }
    let joined = text.map { $0 == Byte.slash || $0 == Byte.comma ? Byte.ampersand : $0 }
    return HeadingKey.withBytes(of: joined) { key in
      let parts = Joints.parts(of: key)
      guard parts.count > 1, parts.count <= 4 else { return [] }
      var found: SectionRoleList = []
      for part in parts {
        guard let roles = known(UnsafeBufferPointer(rebasing: key[part])) else { return [] }
        for role in roles where !found.contains(role) { found.append(role) }
      }
      return found
    }
  }

  private static let qualifiers = Affixes(qualifierWords)

  private static let qualifierWords = [
    "the ", "our ", "incident ", "outage ", "issue ", "detailed ", "brief ", "full ", "initial ",
    "potential ", "technical ", "additional ", "general ", "overall ", "possible ", "proposed ",
    "preliminary ", "estimated ", "final ", "key ", "suggested ", "required ", "immediate ",
    "long term ",
    "short term ", "postmortem ", "post mortem ", "event ", "service ", "system ", "customer ",
  ]

  private static let endings = Affixes([
    " of the incident", " of the outage", " of the issue", " of outage", " of incident",
    " of events",
    " section", " details", " of the problem", " of the event", " list", " and details",
    " of issue",
  ])
}
