import ArgumentParser
import PostmortemKit

/// Compiles documents.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    below: PostmortemCommand.name, name: "build",
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

  @OptionGroup var edition: AudienceOption

  @Flag(
    help:
      "Show line by line what the customer edition leaves out or replaces, and why; write nothing else."
  )
  var diff = false

  @OptionGroup var input: InputOptions

  func validate() throws {
    if index == true, outputDir == nil || to != Writer.html.name {
      throw ValidationError("--index lists the pages of a folder; give --to html and --output-dir")
    }
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
    // What would be read as a document by the next run.
    let writesDocuments = ["md", "txt"].contains(writer.fileExtension)
    let inputs = try input.inputs(besides: writesDocuments ? outputDir : nil)
    var report = Report(problems: inputs.problems)
    let batch = input.batch(inputs)
    let editions = Editions(
      inputs.configurations, batch, audience: edition.audience, format: writer)
    if diff { return try show(inputs, batch, editions, &report) }
    let isSingle = input.paths.count == 1 && !Files.isFolder(input.paths[0])
    if outputDir == nil, !isSingle, !writer.joins {
      throw Failure(
        "\(to) is written for one document at a time; for several give --output-dir FOLDER")
    }
    let hasIndex = index ?? !isSingle && outputDir != nil && writer.name == Writer.html.name
    let builder = DocumentBuilder(
      writer: writer, options: try options(for: inputs.configurations.applied),
      wantsEntries: hasIndex)
    var sink = OutputSink(
      file: output, folder: outputDir, writer: writer, isList: !isSingle, inputs: inputs.files)
    var list = PageList()
    let isMirrored = outputDir != nil
    let transform: @Sendable (Document, InputFile) throws -> Edition<BuiltDocument> = {
      document, file in
      var edition = try editions.edition(of: document, file) { try builder.build($0, of: file) }
      if isMirrored { edition.refusePath(file.relativePath) }
      return edition
    }
    try batch.run(inputs.files, transform: transform) { file, outcome in
      switch outcome {
      case .value(let edition):
        report.tell(edition)
        guard let built = edition.value else { return sink.withdraw(file, &report) }
        for finding in built.findings { report.warn(finding, in: edition.path) }
        for note in built.notes { report.note(note) }
        report.attempt {
          try sink.add(built.bytes, of: file)
          if let entry = built.entry { list.add(entry, path: sink.name(of: file)) }
        }
      case .problem(let problem, let isOfDocument):
        report.add(problem)
        if isOfDocument { sink.withdraw(file, &report) }
      }
    }
    report.attempt { try sink.finish() }
    var written = sink.written
    if hasIndex, let outputDir {
      let listed = write(list, to: outputDir, builder.options.first, &report)
      if listed > 0 { tellStale(in: outputDir, sink, &report) }
      written += listed
    }
    tellHowMany(written)
    try report.finish()
  }

  private func tellHowMany(_ written: Int) {
    guard let outputDir, written > 0 else { return }
    StandardStreams.error("\(written) \(written == 1 ? "file" : "files") written to \(outputDir)")
  }

  /// Tells of pages in the folder that no document of this run was written to.
  private func tellStale(in folder: String, _ sink: OutputSink, _ report: inout Report) {
    let pages = StalePages(folder: folder, written: sink.taken).find().filter {
      $0 != folder.appending(path: PageIndex.fileName)
    }
    for page in pages.prefix(StalePages.mostNames) {
      report.note(
        "\(page) is of no document of this run and not in the list of pages; delete it if its "
          + "document is gone")
    }
    let more = pages.count - StalePages.mostNames
    if more > 0 { report.note("\(more) more pages in \(folder) are of no document of this run") }
  }

  /// Writes the list of pages, or takes away an old one where there are none; returns how many files were written.
  private func write(
    _ list: PageList, to folder: String, _ options: WriterOptions?, _ report: inout Report
  ) -> Int {
    if list.isEmpty {
      var path: String?
      report.attempt { path = try list.withdraw(from: folder) }
      if let path { report.note("\(path), a list of pages that are gone, was removed") }
      return 0
    }
    var note: String?
    var written = 0
    report.attempt {
      note = try list.write(to: folder, options)
      written = note == nil ? 1 : 0
    }
    if let note { report.note(note) }
    return written
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

  /// Writes what the customer editions leave out and replace.
  private func show(
    _ inputs: Inputs, _ batch: Batch, _ editions: Editions, _ report: inout Report
  ) throws {
    let transform: @Sendable (Document, InputFile) throws -> Edition<[UInt8]> = {
      var edition = try editions.edition(of: $0, $1) { _ in [UInt8]() }
      edition.value = edition.redaction?.diff
      return edition
    }
    try batch.run(inputs.files, transform: transform) { _, outcome in
      switch outcome {
      case .value(let edition):
        StandardStreams.write(edition.value ?? [])
        report.tell(edition)
      case .problem(let problem, _): report.add(problem)
      }
    }
    try report.finish()
  }
}
