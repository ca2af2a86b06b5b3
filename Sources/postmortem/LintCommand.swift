import ArgumentParser
import Markdown
import PostmortemKit

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

  @OptionGroup var selection: RuleSelection

  @Option(help: ArgumentHelp("The day that counts as today: 2024-05-01.", valueName: "date"))
  var now: String?

  @OptionGroup var input: InputOptions

  func validate() throws {
    if Reporter.named(format) == nil {
      throw ValidationError(
        "unknown format '\(format)'; choose one of "
          + Reporter.all.map(\.name).joined(separator: ", "))
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
    let inputs = try input.inputs()
    var report = Report(problems: inputs.problems)
    let today = now.flatMap { CalendarDate(iso8601: $0) } ?? .today
    let linters = try Linters(inputs.configurations, selection, today: today)
    let batch = input.batch(inputs)
    let options = ReporterOptions()
    var worst: Severity?
    var pieces: [ReportPiece] = []
    let transform: @Sendable (InputFile, Document) -> [ReportPiece] = {
      let findings = linters.linter(for: $0, $1).findings(in: $1)
      return reporter.pieces(
        CheckedDocument(path: $1.path, source: $1.markdown.source, findings: findings), options)
    }
    try batch.run(inputs.files, transformOf: transform) { _, outcome in
      switch outcome {
      case .value(let found):
        worst = (found.compactMap(\.severity) + [worst].compactMap { $0 }).max()
        if reporter.isStreamed {
          StandardStreams.write(found.flatMap(\.bytes))
        } else {
          pieces += found
        }
      case .problem(let problem): report.add(problem)
      }
    }
    if !reporter.isStreamed { StandardStreams.write(reporter.output(pieces, options)) }
    try report.finish()
    if let worst, let limit = Severity(rawValue: failOn), worst >= limit {
      throw ExitStatus.findings
    }
  }
}
