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
    let source = try SourceText(bytes)
    return Document(
      reading: try MarkdownDocument(parsing: source, within: limits), path: path, zone: zone,
      sections: sections)
  }
}
