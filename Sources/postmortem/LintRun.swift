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
    let transform: Batch.GroupTransform<Remains> = { group in
      check.check(group).map { result in
        .success(
          Remains(
            of: result, check.baseline,
            pieces: isReported ? reporter.pieces(result.checked, options) : []))
      }
    }
    try batch.run(files, transformGroup: transform) { file, outcome in
      switch outcome {
      case .value(let remains): take(remains, of: file)
      case .problem(let problem, _):
        output.flush()
        report.add(problem)
      }
    }
  }

  private mutating func take(_ remains: Remains, of file: InputFile) {
    report.attempt { try fixes.take(remains.change, of: file) }
    fixes.take(remains.fixable)
    baseline.take(remains.baseline)
    for piece in remains.pieces {
      if let severity = piece.severity { worst = max(worst ?? severity, severity) }
    }
    output.add(remains.pieces)
    if let problem = remains.problem {
      output.flush()
      report.add(problem)
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

/// What a run keeps of a document: its text and its findings go with the core that checked it, in whose memory they lie.
private struct Remains: Sendable {
  var pieces: [ReportPiece]
  var change: DocumentChange?
  var fixable: FixRun.Fixable
  var baseline: BaselineFile.Part?
  /// Why the findings are not the whole answer.
  var problem: String?

  init(of result: DocumentCheck.Result, _ file: BaselineFile, pieces: [ReportPiece]) {
    self.pieces = pieces
    change = result.change
    fixable = FixRun.Fixable(in: result.checked.findings)
    baseline = file.part(of: result)
    guard let obstacle = result.checked.obstacle else { return }
    let extent = result.checked.source == nil ? "not checked" : "not checked whole"
    problem = "\(result.checked.path): \(extent): \(obstacle.message)"
  }
}
