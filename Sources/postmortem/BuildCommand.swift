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

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      "Write \(PageIndex.fileName), a list of all pages, into the folder; "
        + "done where there are several or a folder was named."
    ))
  var index: Bool?

  @OptionGroup var input: InputOptions

  func validate() throws {
    if index == true, outputDir == nil || to != Writer.html.name {
      throw ValidationError("--index lists the pages of a folder; give --to html and --output-dir")
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
    let isSingle = input.paths.count == 1 && !Files.isFolder(input.paths[0])
    if outputDir == nil, !isSingle, !writer.joins {
      throw Failure(
        "\(to) is written for one document at a time; for several give --output-dir FOLDER")
    }
    let hasIndex = index ?? !isSingle && outputDir != nil && writer.name == Writer.html.name
    let builder = DocumentBuilder(
      writer: writer, options: try options(for: inputs.configurations.applied),
      wantsEntries: hasIndex)
    let batch = input.batch(inputs)
    var sink = OutputSink(file: output, folder: outputDir, writer: writer, isList: !isSingle)
    var list = PageList()
    try batch.run(inputs.files, transformDocument: builder.build) { file, outcome in
      switch outcome {
      case .value(let built):
        for finding in built.findings { report.warn(finding, in: built.path) }
        for note in built.notes { report.note(note) }
        report.attempt {
          try sink.add(built.bytes, of: file)
          if let entry = built.entry { list.add(entry, path: sink.name(of: file)) }
        }
      case .problem(let problem): report.add(problem)
      }
    }
    report.attempt { try sink.finish() }
    var written = sink.written
    if hasIndex, let outputDir, !list.isEmpty {
      var note: String?
      report.attempt {
        note = try list.write(to: outputDir, builder.options.first)
        written += note == nil ? 1 : 0
      }
      if let note { report.note(note) }
    }
    if let outputDir, written > 0 {
      StandardStreams.error("\(written) \(written == 1 ? "file" : "files") written to \(outputDir)")
    }
    try report.finish()
  }

  /// What the format is told for documents of each configuration.
  private func options(for applied: [Configurations.Applied]) throws -> [WriterOptions] {
    var options = WriterOptions()
    if let templateDir { options.templates = try TemplateFolder.read(templateDir) }
    guard to == Writer.html.name else { return applied.map { _ in options } }
    options.zone = input.zone
    return try applied.map {
      var own = options
      own.page = try PageFiles.settings(of: $0.configuration)
      return own
    }
  }
}
