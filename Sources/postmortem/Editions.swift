import ArgumentParser
import PostmortemKit

/// For whom documents are written.
struct AudienceOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "For whom: internal or customer; a customer edition leaves out or replaces what stays inside, or is refused.",
      valueName: "audience"))
  var audience: Audience?
}

/// Makes the editions that the documents of a run are written in.
struct Editions: Sendable {
  /// For each of `Configurations.applied`.
  private let choices: [Choice]
  private let audience: Audience?

  private struct Choice: Sendable {
    var configuration: Configuration
    var overrides: [Int]
    var redactor: Redactor
  }

  /// - Parameters:
  ///   - audience: what the command line says; it counts more than configuration and documents.
  ///   - format: the format that is written, where its readers are outside the company: it is for customers unless the
  ///     command line says otherwise.
  init(
    _ configurations: Configurations, _ batch: Batch, audience: Audience?, format: Writer? = nil
  ) {
    self.audience = audience ?? (format?.hasOutsideReaders == true ? .customer : nil)
    choices = zip(configurations.applied, batch.compilers).map { applied, compiler in
      Choice(
        configuration: applied.configuration, overrides: applied.overrides,
        redactor: Redactor(
          settings: applied.configuration.customer,
          lint: applied.configuration.settings(applied.overrides, audience: .customer),
          compiler: compiler))
    }
  }

  /// What becomes of a document for customers; nil where it is for nobody but its own people.
  ///
  /// - Throws: `Failure` where the document names an unknown audience and nothing else says that it is for customers.
  func redaction(of document: Document, _ file: InputFile) throws(Failure) -> Redaction? {
    let choice = choices[file.applied]
    let stated = document.metadata.statedAudience
    let audience =
      audience ?? choice.configuration.audience(choice.overrides, stated: stated?.audience)
    if audience == .customer { return choice.redactor.redaction(of: document) }
    guard self.audience == nil, let stated, stated.audience == nil else { return nil }
    throw Failure(
      "\(document.path):\(stated.line):1: \(stated.problem), and nothing is written; \(stated.help)"
    )
  }
}

/// A document as it is to be written, with what has to be told about its edition.
struct Edition<Value: Sendable>: Sendable {
  var path: String
  /// Nil where the document must not be published.
  var value: Value?
  var redaction: Redaction?
}

extension Edition {
  /// Refuses a document for customers that may not be published under the path of its file.
  mutating func refusePath(_ path: String) {
    guard value != nil, let refusal = redaction?.refusal(ofPath: path) else { return }
    redaction?.refusals.append(refusal)
    value = nil
  }
}

extension Editions {
  /// Hands on the edition of a document, if there is one.
  func edition<Value>(
    of document: Document, _ file: InputFile, _ transform: (Document) throws -> Value
  ) throws -> Edition<Value> {
    guard let redaction = try redaction(of: document, file) else {
      return Edition(path: document.path, value: try transform(document))
    }
    return Edition(
      path: document.path, value: try redaction.document.map(transform), redaction: redaction)
  }
}

extension Report {
  /// Tells what was left out of a document, or why nothing of it is written.
  mutating func tell<Value>(_ edition: Edition<Value>) {
    guard let redaction = edition.redaction else { return }
    for finding in redaction.warnings + redaction.refusals { warn(finding, in: edition.path) }
    let name = VisibleText.path(edition.path)
    guard redaction.refusals.isEmpty else {
      hasRefusals = true
      let count = redaction.refusals.count
      return StandardStreams.error(
        "\(name): not written for customers: \(count) \(count == 1 ? "problem" : "problems")")
    }
    guard let summary = redaction.summary else { return }
    StandardStreams.error("\(name): \(summary); `build --diff` shows what")
  }
}
