import PostmortemKit

/// A linter for each way in which the documents of a run are looked at.
struct Linters: Sendable {
  /// For each of `Configurations.applied`.
  private let sets: [Choice]

  private struct Choice: Sendable {
    var configuration: Configuration
    var overrides: [Int]
    var byAudience: [Audience: Linter]

    func audience(stated: Audience?) -> Audience {
      configuration.audience(overrides, stated: stated)
    }
  }

  private let audience: Audience?

  init(_ configurations: Configurations, _ selection: RuleSelection, told: ToldOnce) throws {
    audience = selection.audience
    try selection.checkRules()
    sets = try configurations.applied.map { applied in
      var linters: [Audience: Linter] = [:]
      for audience in Audience.allCases {
        linters[audience] = Linter(
          settings: try selection.settings(applied, audience: audience, told: told))
      }
      return Choice(
        configuration: applied.configuration, overrides: applied.overrides, byAudience: linters)
    }
  }

  /// The linter for a document that was read; for one that can't be, without what it says of itself.
  func linter(for file: InputFile, _ document: Document? = nil) -> Linter {
    let audience = audience ?? sets[file.applied].audience(stated: document?.metadata.audience)
    let linter = sets[file.applied].byAudience[audience] ?? Linter()
    let (enclosure, folder) = (file.enclosure, file.innerFolder)
    return linter.looking { path, _ in enclosure.mayHold(folder.appending(path: path)) }
  }
}
