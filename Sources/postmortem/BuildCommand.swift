import ArgumentParser
import PostmortemKit

/// Compiles documents.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Compile documents to HTML, text or JSON.")

  @Option(
    help: ArgumentHelp(
      "The format: \(Writer.all.map(\.name).joined(separator: ", ")).", valueName: "format"))
  var to = "html"

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Write each document into this folder, which mirrors the folders of the inputs.",
      valueName: "folder"))
  var outputDir: String?

  @Option(
    help: ArgumentHelp("Take page templates from this folder, file by file.", valueName: "folder"))
  var templateDir: String?

  @OptionGroup var edition: AudienceOption

  @Flag(
    help:
      "Show line by line what the customer edition leaves out or replaces, and why; write nothing else."
  )
  var diff = false

  @OptionGroup var input: InputOptions

  func validate() throws {
    if diff, output != nil || outputDir != nil {
      throw ValidationError("--diff writes no documents; leave out -o and --output-dir")
    }
    if output != nil, outputDir != nil {
      throw ValidationError("-o writes one file and --output-dir many; give one of them")
    }
    guard Writer.named(to) == nil else { return }
    throw ValidationError(
      "unknown format '\(to)'; choose one of \(Writer.all.map(\.name).joined(separator: ", "))")
  }

  func run() throws {
    guard let writer = Writer.named(to) else { return }
    let inputs = try input.inputs()
    var report = Report(problems: inputs.problems)
    let batch = input.batch(inputs)
    let editions = Editions(inputs.configurations, batch, audience: edition.audience)
    if diff { return try show(inputs, batch, editions, &report) }
    let isSingle = input.paths.count == 1 && !Files.isFolder(input.paths[0])
    if outputDir == nil, !isSingle, !writer.joins {
      throw Failure(
        "\(to) is written for one document at a time; for several give --output-dir FOLDER")
    }
    var options = WriterOptions()
    if let templateDir { options.templates = try TemplateFolder.read(templateDir) }
    var sink = OutputSink(file: output, folder: outputDir, writer: writer, isList: !isSingle)
    let settings = options
    let transform: @Sendable (InputFile, String, [UInt8]) throws -> Edition<Built> = {
      try editions.edition($0, $1, $2, batch) { document in
        // JSON tells the findings itself.
        let findings = ["json", "jsonl"].contains(writer.name) ? [] : document.findings
        return Built(bytes: try writer.write(document, settings), findings: findings)
      }
    }
    try batch.run(inputs.files, transformBytes: transform) { file, outcome in
      switch outcome {
      case .value(let edition):
        report.tell(edition)
        guard let built = edition.value else { return }
        for finding in built.findings { report.warn(finding, in: edition.path) }
        report.attempt { try sink.add(built.bytes, of: file) }
      case .problem(let problem): report.add(problem)
      }
    }
    report.attempt { try sink.finish() }
    if let outputDir, sink.written > 0 {
      StandardStreams.error(
        "\(sink.written) \(sink.written == 1 ? "file" : "files") written to \(outputDir)")
    }
    try report.finish()
  }

  /// Writes what the customer editions leave out and replace.
  private func show(
    _ inputs: Inputs, _ batch: Batch, _ editions: Editions, _ report: inout Report
  ) throws {
    let transform: @Sendable (InputFile, String, [UInt8]) throws -> Edition<[UInt8]> = {
      var edition = try editions.edition($0, $1, $2, batch) { _ in [UInt8]() }
      edition.value = edition.redaction?.diff
      return edition
    }
    try batch.run(inputs.files, transformBytes: transform) { _, outcome in
      switch outcome {
      case .value(let edition):
        StandardStreams.write(edition.value ?? [])
        report.tell(edition)
      case .problem(let problem): report.add(problem)
      }
    }
    try report.finish()
  }

  /// What became of a document, and what was wrong with it all the same.
  private struct Built: Sendable {
    var bytes: [UInt8]
    var findings: [Finding]
  }
}
