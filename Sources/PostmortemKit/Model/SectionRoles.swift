/// A set of roles in one word: sets of these are made for every part, and one that hashes costs more than all its looks.
struct SectionRoles: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt32 = 0

  init() {}

  init(_ roles: some Sequence<SectionRole>) { formUnion(roles) }

  init(arrayLiteral roles: SectionRole...) { formUnion(roles) }

  var count: Int { bits.nonzeroBitCount }

  func contains(_ role: SectionRole) -> Bool { bits & role.bit != 0 }

  /// Adds a role; false where it is there already.
  @discardableResult
  mutating func insert(_ role: SectionRole) -> Bool {
    defer { bits |= role.bit }
    return !contains(role)
  }

  mutating func remove(_ role: SectionRole) { bits &= ~role.bit }

  mutating func formUnion(_ roles: some Sequence<SectionRole>) {
    for role in roles { bits |= role.bit }
  }

  mutating func formIntersection(_ other: SectionRoles) { bits &= other.bits }

  func isDisjoint(with roles: some Sequence<SectionRole>) -> Bool {
    roles.allSatisfy { !contains($0) }
  }
}

extension SectionRole {
  fileprivate var bit: UInt32 { 1 << UInt32(number) }

  /// Its place among all roles, from 0.
  var number: UInt64 {
    switch self {
    case .summary: 0
    case .narrative: 1
    case .background: 2
    case .impact: 3
    case .timeline: 4
    case .milestones: 5
    case .trigger: 6
    case .rootCause: 7
    case .contributingFactors: 8
    case .detection: 9
    case .response: 10
    case .mitigation: 11
    case .resolution: 12
    case .lessons: 13
    case .wentWell: 14
    case .wentWrong: 15
    case .gotLucky: 16
    case .actions: 17
    case .communication: 18
    case .nextUpdate: 19
    case .participants: 20
    case .technicalNotes: 21
    case .references: 22
    case .other: 23
    }
  }
}
