public import Markdown

extension Linter {
  /// Reads and checks a document.
  ///
  /// Bytes that are no document are no error: they give a finding as well, and it is the `obstacle`.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - path: how the document is named in what is written about it.
  ///   - compiler: what is known of all documents, such as their zone.
  public func check(_ bytes: [UInt8], path: String, compiler: Compiler = Compiler())
    -> CheckedDocument
  {
    do throws(SourceError) {
      let document = try document(from: bytes, path: path, compiler: compiler)
      return CheckedDocument(
        path: path, source: document.markdown.source, findings: findings(in: document))
    } catch {
      return unreadable(bytes, path: path, because: error)
    }
  }

  /// Reads a document within the limits that the settings give.
  public func document(from bytes: [UInt8], path: String, compiler: Compiler)
    throws(SourceError) -> Document
  {
    var compiler = compiler
    compiler.limits = settings.limits
    return try compiler.document(from: bytes, path: path)
  }

  /// What there is to say of bytes that are no document.
  public func unreadable(_ bytes: [UInt8], path: String, because error: SourceError)
    -> CheckedDocument
  {
    CheckedDocument(
      path: path, source: nil, findings: [Finding(error, in: bytes)])
  }
}
