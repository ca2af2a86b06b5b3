import PostmortemKit

/// Where findings go: standard output as they come, or all together at the end, or one file.
struct ReportOutput {
  let reporter: Reporter
  let options: ReporterOptions
  let file: String?
  private var pieces: [ReportPiece] = []

  init(reporter: Reporter, options: ReporterOptions, file: String?) {
    self.reporter = reporter
    self.options = options
    self.file = file
  }

  mutating func add(_ found: [ReportPiece]) {
    if reporter.isStreamed, file == nil {
      StandardStreams.write(found.flatMap(\.bytes))
    } else {
      pieces += found
    }
  }

  /// Writes what had to wait. A file is written also where nothing was found, because who asked for it reads it.
  func finish() throws {
    if let file {
      try Files.write(reporter.output(pieces, options), to: file)
    } else if !reporter.isStreamed {
      StandardStreams.write(reporter.output(pieces, options))
    }
  }
}
