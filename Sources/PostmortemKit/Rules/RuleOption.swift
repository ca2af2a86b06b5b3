/// What a configuration can set of a rule.
public struct RuleOption: Hashable, Sendable {
  /// In kebab case: `maximum-gap`.
  public let name: String
  /// What applies where nothing is set; its case is the type.
  public let value: OptionValue
  /// One sentence, with the unit.
  public let help: String

  public init(_ name: String, _ value: OptionValue, _ help: String) {
    self.name = name
    self.value = value
    self.help = help
  }
}

/// The value of an option.
public enum OptionValue: Hashable, Sendable {
  case integer(Int)
  case boolean(Bool)
  case string(String)
  case strings([String])
}
