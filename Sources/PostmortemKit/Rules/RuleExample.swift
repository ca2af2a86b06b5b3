/// A document that shows what a rule finds, or what it does not mind.
public struct RuleExample: Sendable {
  /// Markdown; `↓` stands before each finding and is no part of the document.
  public let markdown: String
  /// The name of the document, where it matters.
  public let path: String
  /// Options of the rule that are set for it.
  public let options: [String: OptionValue]
  /// The profile that it is checked against.
  public let profile: Profile
  public let audience: Audience
  /// The day on which it is checked, where it matters.
  public let today: CalendarDate?
  /// The files beside the document, for links.
  public let files: [String]
  /// The zone that the configuration names for it, where it matters.
  public let zone: String?
  /// Where the example stands in the code, for tests.
  public let location: (file: StaticString, line: Int, column: Int)

  public init(
    _ markdown: String, path: String = "document.md", options: [String: OptionValue] = [:],
    profile: Profile = .minimal, audience: Audience = .internal, today: String? = nil,
    files: [String] = [], zone: String? = nil, file: StaticString = #filePath, line: Int = #line,
    column: Int = #column
  ) {
    self.markdown = markdown
    self.path = path
    self.options = options
    self.profile = profile
    self.audience = audience
    self.today = today.flatMap { CalendarDate(iso8601: $0) }
    self.files = files
    self.zone = zone
    location = (file, line, column)
  }
}
