public import Markdown

extension Linter {
  /// Reads and checks a document.
  ///
  /// Bytes that are no document are no error: they give a finding as well, and `isReadable` is false.
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

  /// Reads a document, unless it is larger than what is checked.
  public func document(from bytes: [UInt8], path: String, compiler: Compiler)
    throws(SourceError) -> Document
  {
    if bytes.count > Rule.maximumSize(settings) { throw .tooLarge(bytes: bytes.count) }
    return try compiler.document(from: bytes, path: path)
  }

  /// What there is to say of bytes that are no document.
  public func unreadable(_ bytes: [UInt8], path: String, because error: SourceError)
    -> CheckedDocument
  {
    CheckedDocument(
      path: path, source: nil, findings: [finding(for: error, in: bytes)], isReadable: false)
  }

  /// What is wrong with bytes that can't be read.
  private func finding(for error: SourceError, in bytes: [UInt8]) -> Finding {
    switch error {
    case .invalidUTF8(let offset):
      Finding(
        rule: Rule.invalidEncoding.id, severity: .error, message: "the file is not UTF-8",
        label: "this byte begins no character", help: "save the file as UTF-8",
        place: Self.place(of: offset, in: bytes))
    case .nul(let offset):
      Finding(
        rule: Rule.invalidEncoding.id, severity: .error, message: "there is a NUL character",
        help: "a Markdown file is text; is this another kind of file, or UTF-16?",
        place: Self.place(of: offset, in: bytes))
    case .tooLarge(let size):
      Finding(
        rule: Rule.overLimit.id, severity: .error, message: "the file has \(size) bytes",
        help: "leave the file out with `exclude`, or raise `maximum-size` of `over-limit`",
        place: Self.place(of: 0, in: bytes))
    }
  }

  /// Where a byte stands in bytes of which only those before it are known to be text.
  private static func place(of offset: Int, in bytes: [UInt8]) -> SourceRange {
    let before = bytes.prefix(offset)
    let line = 1 + before.count { $0 == Byte.lineFeed }
    let start = before.lastIndex(of: Byte.lineFeed).map { $0 + 1 } ?? 0
    let place = SourceLocation(line: line, column: offset - start + 1, offset: offset)
    return SourceRange(
      start: place,
      end: SourceLocation(
        line: line, column: place.column + 1, offset: min(offset + 1, bytes.count)))
  }
}
