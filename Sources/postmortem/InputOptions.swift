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

  var compiler: Compiler { Compiler(zone: timezone.flatMap { TimeZoneChoice($0) }) }
}
