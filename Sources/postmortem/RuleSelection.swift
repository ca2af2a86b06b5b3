public import ArgumentParser
public import PostmortemKit

/// What the command line says of rules, forms and readers; it counts more than configuration and documents.
struct RuleSelection: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Run only these rules: names, groups, or all; separated by commas.", valueName: "rules"))
  var select: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Do not run these rules or groups.", valueName: "rules"))
  var ignore: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "The form that documents must have: \(Profile.all.map(\.name).joined(separator: ", ")), or one of the "
        + "configuration's.", valueName: "name"))
  var profile: [String] = []

  @Option(help: "For whom the documents are: internal or customer.")
  var audience: Audience?

  /// The settings for documents that a configuration applies to.
  func settings(_ applied: Configurations.Applied, audience: Audience, told: ToldOnce) throws
    -> LintSettings
  {
    var settings = applied.configuration.settings(applied.overrides, audience: audience)
    settings.today = told.today
    settings.provesFixes = told.provesFixes
    settings.zone = told.zone ?? settings.zone
    if !select.isEmpty {
      let chosen = try Self.rules(select)
      for rule in Rule.all {
        let severity = settings.severity(of: rule.id) ?? rule.severity(for: audience)
        settings.set(rule.id, to: chosen.contains(rule.id) ? severity : nil)
      }
    }
    for id in try Self.rules(ignore) { settings.set(id, to: nil) }
    let profiles = try Self.words(profile).map { try Self.profile($0, applied.configuration) }
    if !profiles.isEmpty { settings.profiles = profiles }
    return settings
  }

  /// Throws where a rule is named that does not exist, even if there is no document.
  func checkRules() throws { _ = try Self.rules(select + ignore) }

  private static func profile(_ name: String, _ configuration: Configuration) throws -> Profile {
    if let profile = configuration.profile(named: name) { return profile }
    let names = configuration.knownProfiles
    let near = Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
    throw Failure(
      "unknown profile '\(name)'; \(near ?? "choose one of \(names.joined(separator: ", "))")")
  }

  /// The rules that names on the command line mean.
  private static func rules(_ names: [String]) throws -> Set<String> {
    var ids: Set<String> = []
    for name in words(names) {
      let found = Rule.all.filter { name == "all" || $0.id == name || $0.group.rawValue == name }
      if found.isEmpty {
        let near = Suggestion.nearest(
          to: name, among: Rule.all.map(\.id) + Rule.Group.allCases.map(\.rawValue))
        throw Failure(
          "unknown rule '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
      }
      ids.formUnion(found.map(\.id))
    }
    return ids
  }

  private static func words(_ texts: [String]) -> [String] {
    texts.flatMap { $0.split(separator: ",") }.map(String.init)
  }
}

/// What the command line says once for all documents.
struct ToldOnce {
  var today: CalendarDate
  /// The zone of clocks for which a document names none; nil where the configuration decides.
  var zone: String?
  /// Whether fixes are made or shown.
  var provesFixes = true
}

extension Audience: ExpressibleByArgument {}
