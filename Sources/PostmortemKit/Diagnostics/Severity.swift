/// How much a finding matters.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  case note, warning, error

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
