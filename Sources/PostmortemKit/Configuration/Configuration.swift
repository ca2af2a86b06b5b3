public import Markdown

/// What a team has set: how strictly rules are taken, the form of documents, the names of sections.
///
/// ```swift
/// let configuration = try ConfigurationLoader(read: bytes).load("/team/.postmortem.yml")
/// let settings = configuration.settings(for: "/team/incidents/2024-03-04.md")
/// ```
public struct Configuration: Sendable {
  /// The files that it comes from, as the user knows them: those that are extended first.
  public internal(set) var files: [String] = []
  /// The zone of times for which a document names none, as it is written.
  public internal(set) var zoneName: String?
  /// For whom the documents are; nil where nothing is said.
  public internal(set) var audience: Audience?
  /// What pages have in common, but for the logo, whose file is not read here.
  public internal(set) var page = PageSettings()
  /// The file of the logo.
  public internal(set) var logo: LogoFile?
  /// What headings mean besides what everybody knows.
  public internal(set) var sections = SectionNames()
  /// What is published of documents that are for customers.
  public internal(set) var customer = CustomerSettings()
  /// The names of the forms that documents must have; nil where nothing is said.
  var profileNames: [String]?
  /// The forms that the configuration defines; a later one counts more.
  var ownProfiles: [Profile] = []
  var rules = RuleChanges()
  var overrides: [PathOverride] = []
  var exclude: [PathPattern] = []

  /// The configuration where nothing is configured.
  public init() {}

  /// A picture that the configuration names.
  public struct LogoFile: Hashable, Sendable {
    /// The path as it is written.
    public var name: String
    /// The path from the root of the folder that it must not leave.
    public var folder: String
    /// The configuration file that names it, as the user knows it.
    public var file: String
  }

  /// What differs for some documents.
  struct PathOverride: Sendable {
    var patterns: [PathPattern]
    var profileNames: [String]?
    var audience: Audience?
    var rules = RuleChanges()
  }
}

extension Configuration {
  /// The zone of times for which a document names none.
  public var zone: TimeZoneChoice? { zoneName.flatMap { TimeZoneChoice($0) } }

  /// The pattern that leaves a document out, as it is written, and the file in which it stands.
  ///
  /// - Parameter path: the path from the root; a folder's path ends with `/`.
  public func exclusion(of path: String) -> (pattern: String, file: String)? {
    exclude.first { $0.matches(path) }.map { ($0.text, $0.file) }
  }

  /// The numbers of the entries of `paths` that a document's path fits.
  public func overrides(for path: String) -> [Int] {
    overrides.indices.filter { overrides[$0].patterns.contains { $0.matches(path) } }
  }

  /// The form of a name; nil where there is none.
  public func profile(named name: String) -> Profile? {
    ownProfiles.last { $0.name == name } ?? Profile.named(name)
  }

  /// The names of all forms.
  public var knownProfiles: [String] {
    var names = Profile.all.map(\.name)
    for profile in ownProfiles where !names.contains(profile.name) { names.append(profile.name) }
    return names
  }

  /// For whom a document is: for customers as soon as the configuration or the document says so, because what they
  /// must not see is not for one of the two to decide.
  ///
  /// - Parameter stated: what the document itself says.
  public func audience(_ overrides: [Int], stated: Audience? = nil) -> Audience {
    let special = overrides.last { self.overrides[$0].audience != nil }
    let configured = special.flatMap { self.overrides[$0].audience } ?? audience
    return [configured, stated].contains(.customer) ? .customer : .internal
  }

  /// The settings for documents that some entries of `paths` hold for.
  public func settings(_ overrides: [Int], audience: Audience) -> LintSettings {
    var settings = LintSettings(audience: audience)
    settings.zone = zoneName
    settings.sections = sections
    rules.apply(to: &settings)
    var names = profileNames
    for index in overrides {
      self.overrides[index].rules.apply(to: &settings)
      names = self.overrides[index].profileNames ?? names
    }
    if let names { settings.profiles = names.compactMap(profile) }
    return settings
  }

  /// How much there may be in the documents that entries of `paths` are for.
  public func limits(_ overrides: [Int]) -> Limits {
    settings(overrides, audience: .internal).limits
  }

  /// The settings for a document.
  ///
  /// - Parameters:
  ///   - path: the path from the root.
  ///   - audience: for whom it is, where that is known better than by the configuration.
  public func settings(for path: String, audience: Audience? = nil) -> LintSettings {
    let overrides = overrides(for: path)
    return settings(overrides, audience: audience ?? self.audience(overrides))
  }
}
