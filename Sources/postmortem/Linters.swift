import PostmortemKit

/// A linter for each way in which the documents of a run are looked at.
struct Linters: Sendable {
  /// For each of `Configurations.applied`.
  private let sets: [Choice]

  /// By reference: all documents share it.
  private final class Choice: Sendable {
    private let configuration: Configuration
    private let overrides: [Int]
    private let byAudience: [(audience: Audience, linter: Linter)]

    init(_ applied: Configurations.Applied, _ byAudience: [(Audience, Linter)]) {
      (configuration, overrides) = (applied.configuration, applied.overrides)
      self.byAudience = byAudience
    }

    func linter(for audience: Audience) -> Linter {
      byAudience.first { $0.audience == audience }?.linter ?? Linter()
    }

    func audience(stated: Audience?) -> Audience {
      configuration.audience(overrides, stated: stated)
    }
  }

  private let audience: Audience?

  init(_ configurations: Configurations, _ selection: RuleSelection, told: ToldOnce) throws {
    audience = selection.audience
    try selection.checkRules()
    sets = try configurations.applied.map { applied in
      let linters = try Audience.allCases.map { audience in
        (
          audience,
          Linter(settings: try selection.settings(applied, audience: audience, told: told))
        )
      }
      return Choice(applied, linters)
    }
  }

  /// The linter for a document that was read; for one that can't be, without what it says of itself.
  func linter(for file: InputFile, _ document: Document? = nil) -> Linter {
    let audience = audience ?? sets[file.applied].audience(stated: document?.metadata.audience)
    let linter = sets[file.applied].linter(for: audience)
    let (enclosure, folder) = (file.enclosure, file.innerFolder)
    return linter.looking { path, _ in enclosure.mayHold(folder.appending(path: path)) }
  }
}
