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
    guard let reporter = Reporter.named(format) else { return }
    let inputs = Inputs(input.paths)
    var report = Report(problems: inputs.problems)
    let linter = Linter(settings: try settings())
    let batch = Batch(compiler: input.compiler, stdinName: input.stdinFilename)
    let options = ReporterOptions()
    var fixes = FixRun(fixing)
    var baseline = try BaselineFile(known)
    let check = DocumentCheck(
      linter: linter, compiler: input.compiler, fixing: fixing, baseline: baseline)
    let isReported = !fixing.diff && known.writeBaseline == nil
    var worst: Severity?
    var pieces: [ReportPiece] = []
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
        if reporter.isStreamed {
          write(found.flatMap(\.bytes))
        } else {
          pieces += found
        }
      case .problem(let problem): report.add(problem)
      }
    }
    if !reporter.isStreamed, isReported { write(reporter.output(pieces, options)) }
    fixes.finish()
    report.attempt { try baseline.finish(settings: linter.settings) }
    try report.finish()
    if fixes.hasDifferences { throw ExitStatus.findings }
    if let worst, let limit = Severity(rawValue: failOn), worst >= limit {
      throw ExitStatus.findings
    }
  }

  /// Writes findings: to standard error where standard output is the fixed document.
  private func write(_ bytes: [UInt8]) {
    if fixing.fix, !fixing.diff, input.paths.contains("-") {
      StandardStreams.writeError(bytes)
    } else {
      StandardStreams.write(bytes)
    }
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
