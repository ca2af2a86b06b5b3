public import ArgumentParser
import Markdown
public import PostmortemKit

/// Checks documents.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check documents as a careful reviewer would.")

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

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Run only these rules: names, groups, or all; separated by commas.", valueName: "rules"))
  var select: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Do not run these rules or groups.", valueName: "rules"))
  var ignore: [String] = []

  @Option(help: "For whom the documents are: internal or customer.")
  var audience = Audience.internal

  @Option(help: ArgumentHelp("The day that counts as today: 2024-05-01.", valueName: "date"))
  var now: String?

  @OptionGroup var fixing: FixOptions

  @OptionGroup var known: BaselineOptions

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
    guard let reporter = statistics ? Reporter.statistics(format: format) : Reporter.named(format)
    else { return }
    let inputs = Inputs(input.paths)
    var report = Report(problems: inputs.problems)
    let linter = Linter(settings: try settings())
    let batch = Batch(compiler: input.compiler, stdinName: input.stdinFilename)
    let options = reporterOptions
    var output = ReportOutput(
      reporter: reporter, options: options, file: outputFile, leavesOutputToFixes: writesFixedText)
    var fixes = FixRun(fixing)
    var baseline = try BaselineFile(known)
    let check = DocumentCheck(
      linter: linter, compiler: input.compiler, fixing: fixing, baseline: baseline)
    let isReported = !fixing.diff && known.writeBaseline == nil
    var worst: Severity?
    let transform: @Sendable (Document) -> (DocumentCheck.Result, [ReportPiece]) = {
      let result = check.check($0)
      return (result, isReported ? reporter.pieces(result.checked, options) : [])
    }
    try batch.run(inputs.files, transform: transform) { file, outcome in
      switch outcome {
      case .value((let result, let found)):
        report.attempt { try fixes.take(result.change, of: file) }
        baseline.take(result.entries, of: result.checked.path)
        worst = (found.compactMap(\.severity) + [worst].compactMap { $0 }).max()
        output.add(found)
      case .problem(let problem): report.add(problem)
      }
    }
    if isReported { report.attempt { try output.finish() } }
    fixes.finish()
    report.attempt { try baseline.finish(settings: linter.settings) }
    try report.finish()
    if fixes.hasDifferences { throw ExitStatus.findings }
    if let worst, let limit = Severity(rawValue: failOn), worst >= limit {
      throw ExitStatus.findings
    }
  }

  /// Whether standard output is the fixed document.
  private var writesFixedText: Bool { fixing.fix && !fixing.diff && input.paths.contains("-") }

  private var reporterOptions: ReporterOptions {
    var options = ReporterOptions()
    options.usesColour = outputFile == nil ? color.usesColour() : color == .always
    options.failsOn = Severity(rawValue: failOn)
    options.audience = audience
    options.version = PostmortemCommand.configuration.version
    options.paths = Environment.reportPaths
    return options
  }

  private func settings() throws -> LintSettings {
    var settings = LintSettings(audience: audience)
    settings.today = now.flatMap { CalendarDate(iso8601: $0) } ?? .today
    if !select.isEmpty {
      let chosen = try rules(select)
      for rule in Rule.all {
        settings.set(rule.id, to: chosen.contains(rule.id) ? rule.severity(for: audience) : nil)
      }
    }
    for id in try rules(ignore) { settings.set(id, to: nil) }
    return settings
  }

  /// The rules that names on the command line mean.
  private func rules(_ names: [String]) throws -> Set<String> {
    var ids: Set<String> = []
    for name in names.flatMap({ $0.split(separator: ",") }).map(String.init) {
      let found = Rule.all.filter { name == "all" || $0.id == name || $0.group.rawValue == name }
      if found.isEmpty {
        let near = Suggestion.nearest(to: name, among: Rule.all.map(\.id))
        throw Failure(
          "unknown rule '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
      }
      ids.formUnion(found.map(\.id))
    }
    return ids
  }
}

extension Audience: ExpressibleByArgument {}
