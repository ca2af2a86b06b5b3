import ArgumentParser
import PostmortemKit

/// What every command reads.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, folders (searched for *.md and *.markdown), or - for standard input.",
      valueName: "path"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The name of the document on standard input.", valueName: "name"))
  var stdinFilename: String?

  @Option(
    help: ArgumentHelp(
      "The zone of times for which a document names none: UTC, +02:00, Europe/Berlin.",
      valueName: "zone"))
  var timezone: String?

  @Flag(help: "Take documents that the configuration leaves out all the same.")
  var noExclude = false

  @OptionGroup var configuration: ConfigurationOptions

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError("name a file, a folder, or - for standard input")
    }
    if let timezone, TimeZoneChoice(timezone) == nil {
      throw ValidationError(
        "unknown time zone '\(timezone)'; give an abbreviation (UTC), an offset (+02:00) or a name "
          + "of the time zone database (Europe/Berlin)")
    }
  }

  /// Finds the documents, and tells of those that were named and are left out.
  ///
  /// - Parameter outputFolder: a folder for documents, which are not searched for there.
  func inputs(besides outputFolder: String? = nil) throws -> Inputs {
    let inputs = try Inputs(
      paths, stdinName: stdinFilename, configurations: Configurations(configuration.source),
      takesExcluded: noExclude, outputFolder: outputFolder)
    for note in inputs.notes { StandardStreams.error("note: \(note)") }
    return inputs
  }

  /// The zone that was chosen.
  var zone: TimeZoneChoice? { timezone.flatMap { TimeZoneChoice($0) } }

  /// What reads the documents, each as its configuration says.
  func batch(_ inputs: Inputs) -> Batch {
    let zone = zone
    let compilers = inputs.configurations.applied.map {
      Compiler(
        zone: zone ?? $0.configuration.zone, sections: $0.configuration.sections,
        limits: $0.configuration.limits($0.overrides))
    }
    return Batch(compilers: compilers, stdinName: stdinFilename)
  }
}
