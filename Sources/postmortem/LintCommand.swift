import ArgumentParser
import Markdown
import PostmortemKit

/// Checks documents.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    below: PostmortemCommand.name, name: "lint",
    abstract: "Check documents as a careful reviewer would.")

  @Option(
    help: ArgumentHelp(
      "The format: \(Reporter.all.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var format = "full"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Write the findings to this file, also where there are none.", valueName: "file"))
  var outputFile: String?

  @Option(help: "Colours for --format full: auto, always or never.")
  var color = ColourChoice.auto

  @Flag(
    help: "Write how many findings each rule has instead of the findings (full, concise, json).")
  var statistics = false

  @Option(
    help: ArgumentHelp(
      "The severity from which findings are a failure: error, warning, note, never.",
      valueName: "severity"))
  var failOn = "error"

  @OptionGroup var selection: RuleSelection
  @OptionGroup var fixing: FixOptions
  @OptionGroup var known: BaselineOptions

  @Option(help: ArgumentHelp("The day that counts as today: 2024-05-01.", valueName: "date"))
  var now: String?

  @OptionGroup var input: InputOptions

  func validate() throws {
    if Reporter.named(format) == nil {
      throw ValidationError(
        "unknown format '\(format)'; choose one of "
          + Reporter.all.map(\.name).joined(separator: ", "))
    }
    if statistics, Reporter.statistics(format: format) == nil {
      throw ValidationError("--statistics is written as full, concise or json, not as \(format)")
    }
    if fixing.diff, known.writeBaseline != nil {
      throw ValidationError("--diff changes nothing and --write-baseline writes a file; give one")
    }
    if failOn != "never", Severity(rawValue: failOn) == nil {
      throw ValidationError("--fail-on takes error, warning, note or never, not '\(failOn)'")
    }
    if let now, CalendarDate(iso8601: now) == nil {
      throw ValidationError("--now takes a day such as 2024-05-01, not '\(now)'")
    }
  }

  func run() throws {
    let reporter = statistics ? Reporter.statistics(format: format) : Reporter.named(format)
    guard let reporter else { return }
    let inputs = try input.inputs()
    for output in [outputFile, known.writeBaseline] { try protect(inputs.files, from: output) }
    let told = ToldOnce(
      today: now.flatMap { CalendarDate(iso8601: $0) } ?? .today, zone: input.timezone,
      provesFixes: fixing.isActive || reporter.showsFixes)
    var run = try LintRun(
      check: DocumentCheck(
        linters: Linters(inputs.configurations, selection, told: told), fixing: fixing,
        baseline: BaselineFile(known)),
      output: ReportOutput(
        reporter: reporter, options: reporterOptions, file: outputFile,
        leavesOutputToFixes: writesFixedText),
      report: Report(problems: inputs.problems))
    try run.run(inputs.files, in: input.batch(inputs))
    try run.finish(failOn: Severity(rawValue: failOn))
  }

  /// A document is never replaced by what is said of it.
  private func protect(_ files: [InputFile], from output: String?) throws {
    guard let output, let old = Files.Identity(output) else { return }
    if let file = files.first(where: { $0.path != "-" && Files.Identity($0.path) == old }) {
      throw Failure("\(output) would replace the document \(file.path); name another file")
    }
  }

  /// Whether standard output is the fixed document.
  private var writesFixedText: Bool { fixing.fix && !fixing.diff && input.paths.contains("-") }

  private var reporterOptions: ReporterOptions {
    var options = ReporterOptions()
    options.usesColour = outputFile == nil ? color.usesColour() : color == .always
    options.failsOn = Severity(rawValue: failOn)
    options.audience = selection.audience ?? .internal
    options.version = PostmortemCommand.configuration.version
    options.paths = Environment.reportPaths
    return options
  }
}
