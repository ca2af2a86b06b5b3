public import Markdown

/// Something that a reader of a document wants to be told.
public struct Finding: Hashable, Sendable {
  /// The stable name of the rule: `invalid-front-matter`.
  public var rule: String
  public var severity: Severity
  /// A headline without a full stop.
  public var message: String
  /// What to do about it.
  public var help: String?
  public var location: SourceLocation

  public init(
    rule: String, severity: Severity, message: String, help: String? = nil, location: SourceLocation
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.location = location
  }
}

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
