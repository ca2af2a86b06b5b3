/// How much a finding matters.
public enum Severity: String, Sendable, Comparable, CaseIterable, CustomStringConvertible {
  case note, warning, error

  /// Its name. Without one of its own, its first use in a text would search the program's types for a way to write it.
  public var description: String { rawValue }

  public static func < (left: Severity, right: Severity) -> Bool {
    left.order < right.order
  }

  private var order: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
