/// Names that a team's headings have besides those that everybody knows, and what they mean.
public struct SectionNames: Sendable {
  /// In the order in which they were added; a later one counts more.
  let entries: [(heading: String, role: RoleName)]
  let lookup: SectionRoleLookup

  /// No names besides the known ones.
  public init() { self.init([]) }

  init(_ entries: [(heading: String, role: RoleName)]) {
    self.entries = entries
    lookup = entries.isEmpty ? .shared : SectionRoleLookup(adding: entries)
  }

  public var isEmpty: Bool { entries.isEmpty }

  /// The names that count: of one that stands twice the last.
  var last: [(heading: String, role: RoleName)] {
    var seen: Set<String> = []
    return entries.reversed().filter { seen.insert($0.heading).inserted }.reversed()
  }

  /// The roles that are not ours.
  var ownRoles: Set<String> {
    var names: Set<String> = []
    for entry in entries {
      if case .own(let name) = entry.role { names.insert(name) }
    }
    return names
  }
}

/// A role as a configuration names it: one that everybody knows, or one of a team's own.
enum RoleName: Hashable, Sendable {
  case known(SectionRole)
  case own(String)

  /// What a section has of ours.
  var sectionRole: SectionRole {
    if case .known(let role) = self { role } else { .other }
  }

  var text: String {
    switch self {
    case .known(let role): role.rawValue
    case .own(let name): name
    }
  }
}
