import Markdown
import PostmortemKit

/// The documents that are previewed, read anew for every request.
struct PreviewDrafts: Sendable {
  let path: String
  let input: InputOptions
  let selection: RuleSelection
  let templateFolder: String?

  /// For whom the documents are shown first.
  var firstAudience: Audience { selection.audience ?? .internal }

  /// A document as a preview shows it.
  struct Reading: Sendable {
    var title: String?
    var page: [UInt8]
    var findings: [Finding]
  }

  /// Why there is no page, in words.
  struct Problem: Error {
    var message: String
    var findings: [Finding] = []
  }

  /// The documents that may be shown: nothing outside the folder, also not by way of a link.
  func inputs() throws -> Inputs {
    try Inputs(
      [path], stdinName: nil, configurations: Configurations(input.configuration.source),
      takesExcluded: input.noExclude)
  }

  func linters(for audience: Audience, _ inputs: Inputs) throws -> Linters {
    var selection = selection
    selection.audience = audience
    let told = ToldOnce(today: .today, zone: input.timezone, provesFixes: false)
    return try Linters(inputs.configurations, selection, told: told)
  }

  /// What readers of an audience get to see, and what is found in it.
  func reading(of file: InputFile, in inputs: Inputs, for audience: Audience) throws(Problem)
    -> Reading
  {
    do {
      let linters = try linters(for: audience, inputs)
      let compiler = input.batch(inputs).compilers[file.applied]
      let bytes = try Files.read(file.path, most: compiler.limits[.size])
      let reader = linters.linter(for: file)
      let document: Document
      do throws(SourceError) {
        document = try reader.document(from: bytes, path: file.path, compiler: compiler)
      } catch {
        let findings = reader.unreadable(bytes, path: file.path, because: error).findings
        throw Problem(message: "\(file.relativePath) can't be read", findings: findings)
      }
      let shown = try self.document(document, of: file, in: inputs, for: audience)
      let findings =
        shown.findings
        + linters.linter(for: file, document).findings(in: document).filter {
          // What is taken out of the edition is no fault of it.
          audience == .internal || shown.document == nil || Rule.named($0.rule)?.group != .leaks
        }
      guard let edition = shown.document else {
        throw Problem(message: "\(file.relativePath) is not for this audience", findings: findings)
      }
      return Reading(
        title: edition.title?.text, page: try page(of: edition, file, inputs), findings: findings)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(message: Self.describe(error))
    }
  }

  /// The document as an audience gets it, nil where it must not get it, and what is to be told about that.
  func document(
    _ document: Document, of file: InputFile, in inputs: Inputs, for audience: Audience
  ) throws(Failure) -> (document: Document?, findings: [Finding]) {
    let editions = Editions(inputs.configurations, input.batch(inputs), audience: audience)
    guard let redaction = try editions.redaction(of: document, file) else { return (document, []) }
    return (redaction.document, redaction.warnings + redaction.refusals)
  }

  private func page(of document: Document, _ file: InputFile, _ inputs: Inputs) throws -> [UInt8] {
    var options = WriterOptions(templates: try templateFolder.map(TemplateFolder.read) ?? [:])
    options.zone = input.zone
    options.page = try PageFiles.settings(
      of: inputs.configurations.applied[file.applied].configuration)
    options.images = PageFiles.images(of: document).images
    return try Writer.html.write(document, options)
  }

  private static func describe(_ error: any Error) -> String {
    switch error {
    case let failure as Failure: failure.message
    case WriterError.template(let name, let problem): "template \(name): \(problem)"
    default: "\(error)"
    }
  }
}
