import ArgumentParser
import PostmortemKit

/// Compiles documents.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Compile documents to HTML, text, JSON, Markdown, e-mail or for Statuspage.")

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

  @OptionGroup var input: InputOptions

  func validate() throws {
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
    let isSingle = input.paths.count == 1 && !Files.isFolder(input.paths[0])
    if outputDir == nil, !isSingle, !writer.joins {
      throw Failure(
        "\(to) is written for one document at a time; for several give --output-dir FOLDER")
    }
    var options = WriterOptions()
    if let templateDir { options.templates = try TemplateFolder.read(templateDir) }
    let batch = input.batch(inputs)
    var sink = OutputSink(file: output, folder: outputDir, writer: writer, isList: !isSingle)
    let settings = options
    let transform: @Sendable (Document) throws -> Built = {
      // JSON tells the findings itself.
      let findings = ["json", "jsonl"].contains(writer.name) ? [] : $0.findings
      let output = try writer.output($0, settings)
      return Built(path: $0.path, bytes: output.bytes, findings: findings + output.findings)
    }
    try batch.run(inputs.files, transform: transform) { file, outcome in
      switch outcome {
      case .value(let built):
        for finding in built.findings { report.warn(finding, in: built.path) }
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

  /// What became of a document, and what was wrong with it all the same.
  private struct Built: Sendable {
    var path: String
    var bytes: [UInt8]
    var findings: [Finding]
  }
}
