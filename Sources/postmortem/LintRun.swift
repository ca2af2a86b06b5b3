import PostmortemKit

/// One run of `lint`: checks all documents, and carries on what comes of them.
struct LintRun {
  private let check: DocumentCheck
  private var output: ReportOutput
  private var report: Report
  private var fixes: FixRun
  private var baseline: BaselineFile
  private var worst: Severity?
  /// Whether findings are written: not where a diff is, and not where a baseline takes them all.
  private let isReported: Bool

  init(check: DocumentCheck, output: ReportOutput, report: Report) {
    self.check = check
    self.output = output
    self.report = report
    baseline = check.baseline
    isReported = !check.fixing.diff && baseline.options.writeBaseline == nil
    // Other formats are for programs, or as short as they can be.
    fixes = FixRun(
      check.fixing, tellsFixable: isReported && output.reporter.name == "full")
  }

  mutating func run(_ files: [InputFile], in batch: Batch) throws {
    let (check, reporter, options) = (check, output.reporter, output.options)
    let isReported = isReported
    let transform: @Sendable (InputFile, String, [UInt8]) -> (DocumentCheck.Result, [ReportPiece]) =
      {
        let result = check.check($2, of: $0, named: $1, compiler: batch.compilers[$0.applied])
        return (result, isReported ? reporter.pieces(result.checked, options) : [])
      }
    try batch.run(files, transformBytes: transform) { file, outcome in
      switch outcome {
      case .value((let result, let pieces)): take(result, pieces, of: file)
      case .problem(let problem):
        output.flush()
        report.add(problem)
      }
    }
  }

  private mutating func take(
    _ result: DocumentCheck.Result, _ pieces: [ReportPiece], of file: InputFile
  ) {
    report.attempt { try fixes.take(result.change, of: file) }
    fixes.take(result.checked.findings)
    baseline.take(result)
    for piece in pieces {
      if let severity = piece.severity { worst = max(worst ?? severity, severity) }
    }
    output.add(pieces)
    if let obstacle = result.checked.obstacle {
      output.flush()
      let extent = result.checked.source == nil ? "not checked" : "not checked whole"
      report.add("\(result.checked.path): \(extent): \(obstacle.message)")
    }
  }

  /// Writes what had to wait, and ends with the status that the findings have.
  mutating func finish(failOn limit: Severity?) throws {
    if isReported { report.attempt { try output.finish() } }
    fixes.finish()
    report.attempt { try baseline.finish() }
    try report.finish()
    if fixes.hasDifferences { throw ExitStatus.findings }
    if let worst, let limit, worst >= limit { throw ExitStatus.findings }
  }
}
