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

  public init(zone: TimeZoneChoice? = nil, sections: SectionNames = SectionNames()) {
    self.zone = zone
    self.sections = sections
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, UTF-8.
  ///   - path: how the document is named in what is written about it.
  /// - Throws: `SourceError` where the bytes are no text. What is wrong with the text itself is never an error
  ///   but a finding of the document.
  public func document(from bytes: [UInt8], path: String) throws(SourceError) -> Document {
    let source = try SourceText(bytes)
    return Document(
      reading: MarkdownDocument(parsing: source), path: path, zone: zone, sections: sections)
  }
}
