internal import CCmark

extension MarkdownDocument {
  /// Parses a document: CommonMark as libcmark reads it, with GitHub's tables, task items, strikethrough and
  /// bare URLs, and with YAML front matter.
  ///
  /// Every text is a document, so that parsing never fails.
  public init(parsing source: SourceText) {
    let frontMatter = FrontMatter.find(in: source)
    let bodyLine = frontMatter.map { $0.lastLine + 1 } ?? 1
    let bodyStart = bodyLine > source.lineCount ? source.bytes.count : source.lineStart(bodyLine)
    var builder = TreeBuilder(source: source, firstLine: bodyLine)
    source.bytes.withUnsafeBytes { bytes in
      let body = UnsafeRawBufferPointer(rebasing: bytes[bodyStart...])
      withParsedTree(of: body) { builder.addDocument($0) }
    }
    self.init(
      source: source, frontMatter: frontMatter, nodes: builder.nodes, text: builder.text,
      attributes: builder.attributes, spans: builder.spans)
  }
}

/// Runs libcmark over some bytes and hands its tree to `body`; the tree is gone when `body` returns.
func withParsedTree(of bytes: UnsafeRawBufferPointer, _ body: (OpaquePointer) -> Void) {
  let memory = ParserMemory.ofThread
  memory.pointee.beginTree()
  defer { memory.pointee.endTree() }
  guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, ParserMemory.functions) else {
    return
  }
  if let start = bytes.bindMemory(to: CChar.self).baseAddress {
    cmark_parser_feed(parser, start, bytes.count)
  }
  if let root = cmark_parser_finish(parser) { body(root) }
}
