import PostmortemKit

/// What became of a document that was compiled, and what was wrong with it all the same.
struct BuiltDocument: Sendable {
  var bytes: [UInt8]
  var findings: [Finding]
  /// What is told of its pictures.
  var notes: [String] = []
  /// What a list of documents says of it, where one is wanted.
  var entry: PageIndexEntry?
}

/// Compiles documents to one format, each with the settings of its configuration.
struct DocumentBuilder: Sendable {
  let writer: Writer
  /// For each of `Configurations.applied`.
  let options: [WriterOptions]
  let wantsEntries: Bool

  func build(_ document: Document, of file: InputFile) throws -> BuiltDocument {
    var options = options[file.applied]
    var notes: [String] = []
    var entry: PageIndexEntry?
    if writer.name == Writer.html.name {
      (options.images, notes) = PageFiles.images(of: document)
      if wantsEntries { entry = PageIndexEntry(document, path: "", zone: options.zone) }
    }
    // JSON tells the findings itself.
    let findings = ["json", "jsonl"].contains(writer.name) ? [] : document.findings
    let output = try writer.output(document, options)
    return BuiltDocument(
      bytes: output.bytes, findings: findings + output.findings, notes: notes, entry: entry)
  }
}
