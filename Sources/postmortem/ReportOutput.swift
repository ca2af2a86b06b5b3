import PostmortemKit

/// Where findings go: standard output as they come, or all together at the end, or one file.
struct ReportOutput {
  let reporter: Reporter
  let options: ReporterOptions
  let file: String?
  /// Whether standard output is a document that was fixed, so that findings go to standard error.
  let leavesOutputToFixes: Bool
  private var pieces: [ReportPiece] = []
  /// What is to be written next: a write for each document would take longer than some documents do.
  private var waiting: [UInt8] = []
  /// How many documents were looked at since the last write.
  private var documents = 0

  init(
    reporter: Reporter, options: ReporterOptions, file: String?, leavesOutputToFixes: Bool = false
  ) {
    self.leavesOutputToFixes = leavesOutputToFixes
    self.reporter = reporter
    self.options = options
    self.file = file
  }

  mutating func add(_ found: [ReportPiece]) {
    if reporter.isStreamed, file == nil {
      for piece in found { waiting += piece.bytes }
      documents += 1
      if waiting.count >= 1 << 16 || documents >= 64 { flush() }
    } else {
      pieces += found
    }
  }

  /// Writes what was found so far.
  mutating func flush() {
    documents = 0
    if waiting.isEmpty { return }
    write(waiting)
    waiting = []
  }

  /// Writes what had to wait. A file is written also where nothing was found, because who asked for it reads it.
  mutating func finish() throws {
    flush()
    if let file {
      try Files.write(reporter.output(pieces, options), to: file)
    } else if !reporter.isStreamed {
      write(reporter.output(pieces, options))
    }
  }

  private func write(_ bytes: [UInt8]) {
    if leavesOutputToFixes {
      StandardStreams.writeError(bytes)
    } else {
      StandardStreams.write(bytes)
    }
  }
}
