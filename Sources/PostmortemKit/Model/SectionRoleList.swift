/// The roles of a part, in the order in which its name tells them.
///
/// Every heading has such a list and nearly all hold one role, so it is a single word and no array: twelve roles at most,
/// which is more than a name of four parts can tell. What is appended to a full list is dropped.
public struct SectionRoleList: RandomAccessCollection, Hashable, Sendable {
  /// From the lowest bits on, five for each role: its number, from 1.
  private var word: UInt64 = 0

  private static let width = 5
  private static let capacity = 64 / width
  private static let roles = SectionRole.allCases

  /// An empty list.
  public init() {}

  public var startIndex: Int { 0 }

  public var endIndex: Int {
    (UInt64.bitWidth - word.leadingZeroBitCount + Self.width - 1) / Self.width
  }

  public subscript(index: Int) -> SectionRole {
    precondition(indices.contains(index), "no role at \(index) of \(count)")
    let number = word >> UInt64(index * Self.width) & (1 << UInt64(Self.width) - 1)
    return Self.roles[Int(number) - 1]
  }

  /// Whether a role is in the list.
  public func contains(_ role: SectionRole) -> Bool {
    var rest = word
    while rest != 0 {
      if rest & (1 << UInt64(Self.width) - 1) == role.number + 1 { return true }
      rest >>= UInt64(Self.width)
    }
    return false
  }

  /// Adds a role at the end.
  public mutating func append(_ role: SectionRole) {
    guard count < Self.capacity else { return }
    word |= (role.number + 1) << UInt64(count * Self.width)
  }
}

extension SectionRoleList: ExpressibleByArrayLiteral {
  public init(arrayLiteral roles: SectionRole...) {
    self.init(roles)
  }

  /// A list of roles, the first twelve of them.
  public init(_ roles: some Sequence<SectionRole>) {
    for role in roles { append(role) }
  }
}
