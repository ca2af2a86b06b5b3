/// What is wrong with a configuration file, and where.
public struct ConfigurationProblem: Hashable, Sendable, CustomStringConvertible {
  /// The file as the user knows it.
  public var file: String
  public var line: Int
  /// Counted in UTF-8 bytes, from 1.
  public var column: Int
  public var message: String
  public var help: String?

  public var description: String {
    "\(file):\(line):\(column): \(message)" + (help.map { "; \($0)" } ?? "")
  }
}

/// All that is wrong with a configuration, in the order of its text.
public struct ConfigurationError: Error, Sendable {
  public var problems: [ConfigurationProblem]
}
