public import Markdown

/// The way from bytes to a document.
///
/// ```swift
/// let document = try Compiler().document(from: bytes, path: "2024-03-04-login.md")
/// print(document.timeline.map(\.start.iso8601))
/// ```
public struct Compiler: Sendable {
  /// The zone of moments for which a document names none; nil leaves them open.
  public var zone: TimeZoneChoice?
  /// Names of sections besides those that everybody knows.
  public var sections: SectionNames
  /// How much there may be in a document.
  public var limits: Limits

  public init(
    zone: TimeZoneChoice? = nil, sections: SectionNames = SectionNames(),
    limits: Limits = .standard
  ) {
    self.zone = zone
    self.sections = sections
    self.limits = limits
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, UTF-8.
  ///   - path: how the document is named in what is written about it.
  /// - Throws: `SourceError` where the bytes are no text, or there is more of something than `limits` allow. What is wrong with the text itself is never an error
  ///   but a finding of the document.
  public func document(from bytes: [UInt8], path: String) throws(SourceError) -> Document {
    Document(reading: try markdown(from: bytes), path: path, zone: zone, sections: sections)
  }

  /// Reads several documents, each step of it for all of them before the next one, which takes less time where they are
  /// small: a step finds its code in the cache of the core from the second document on.
  ///
  /// - Returns: the documents, or why they are none, in the order of the inputs.
  public func documents(from inputs: [(bytes: [UInt8], path: String)])
    -> [Result<Document, SourceError>]
  {
    let parsed = inputs.map { input in
      Result { () throws(SourceError) in try markdown(from: input.bytes) }
    }
    var readers: [DocumentReader] = []
    for case (.success(let markdown), let input) in zip(parsed, inputs) {
      readers.append(DocumentReader(reading: markdown, path: input.path, sections: sections))
    }
    for index in readers.indices { readers[index].place(in: zone) }
    for step in DocumentReader.steps {
      for index in readers.indices { step(&readers[index]) }
    }
    var documents = readers.map { $0.document() }[...]
    return parsed.map { parsed in parsed.map { _ in documents.removeFirst() } }
  }

  private func markdown(from bytes: [UInt8]) throws(SourceError) -> MarkdownDocument {
    try MarkdownDocument(parsing: try SourceText(bytes), within: limits)
  }
}
