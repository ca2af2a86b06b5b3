extension Rule {
  /// All rules, in the order in which they are listed and run.
  public static let all: [Rule] =
    structure + timeline + consistency + actions + language + leaks + playbook + tool

  /// The rule of a name; nil where there is none.
  public static func named(_ id: String) -> Rule? { index(of: id).map { all[$0] } }

  static func index(of id: String) -> Int? { indices[id] }

  private static let indices = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
}
