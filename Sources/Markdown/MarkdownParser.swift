internal import CCmark

extension MarkdownDocument {
  /// Parses a document: CommonMark as libcmark reads it, with GitHub's tables, task items, strikethrough and
  /// bare URLs, and with YAML front matter.
  ///
  /// Every text is a document, so that parsing never fails; but a text that comes from outside may take its parser
  /// minutes, and is read within limits.
  public convenience init(parsing source: SourceText) {
    let frontMatter = FrontMatter.find(in: source)
    self.init(frontMatter, TreeBuilder.reading(source, frontMatter, within: .standard))
  }

  /// Parses a document that may be made to hold up its reader.
  ///
  /// - Throws: `SourceError.overLimit` at the first place with too much of something.
  public convenience init(parsing source: SourceText, within limits: Limits) throws(SourceError) {
    let frontMatter = FrontMatter.find(in: source)
    if let excess = Self.excess(in: source, frontMatter, limits) { throw .overLimit(excess) }
    let builder = TreeBuilder.reading(source, frontMatter, within: limits)
    if let excess = builder.excess { throw .overLimit(excess) }
    self.init(frontMatter, builder)
  }

  private static func excess(
    in source: SourceText, _ frontMatter: FrontMatter?, _ limits: Limits
  ) -> LimitExcess? {
    if source.bytes.count > limits[.size] { return LimitExcess(.size, of: limits, at: 0) }
    if let content = frontMatter?.content {
      if content.count > limits[.frontMatter] {
        let end = source.lineStart(source.lineNumber(at: content.lowerBound + limits[.frontMatter]))
        return LimitExcess(.frontMatter, of: limits, at: end)
      }
      let excess = source.bytes.withUnsafeBufferPointer { YAMLScan.excess(in: $0, content, limits) }
      if let excess { return excess }
    }
    return LimitScan.excess(in: source, from: frontMatter.bodyLine, limits)
  }
}

extension TreeBuilder {
  /// How often a source is parsed again because its hidden parts changed what is code.
  private static let mostRounds = 6

  /// Reads a source; where some of it is hidden that libcmark would show, once more without that.
  fileprivate static func reading(
    _ source: SourceText, _ frontMatter: FrontMatter?, within limits: Limits
  ) -> TreeBuilder {
    let line = frontMatter.bodyLine
    let start = line > source.lineCount ? source.bytes.count : source.lineStart(line)
    var builder = TreeBuilder(source: source, firstLine: line)
    builder.limits = limits
    builder.read(from: start)
    guard source.bytes.withUnsafeBufferPointer({ HiddenTriggers.areIn($0, from: start) }) else {
      return builder
    }
    var found = hiddenRanges(of: MarkdownDocument(frontMatter, builder), from: start)
    for _ in 0..<mostRounds where builder.excess == nil && found.parts != builder.hidden.parts {
      guard let masked = found.masked(source) else { break }
      builder = TreeBuilder(source: masked, firstLine: line, of: source, hidden: found)
      builder.limits = limits
      builder.read(from: start)
      found = hiddenRanges(of: MarkdownDocument(frontMatter, builder), from: start)
    }
    // What the last tree still shows has no end that can be relied on.
    let known = builder.hidden
    builder.hidden.unclosed =
      found.unclosed + found.parts.filter { known.part(at: $0.range.lowerBound) == nil }
    return builder
  }

  private static func hiddenRanges(of document: MarkdownDocument, from start: Int) -> HiddenRanges {
    document.source.bytes.withUnsafeBufferPointer { bytes in
      var finder = HiddenFinder(
        document, bytes, from: start,
        known: HiddenRanges(parts: document.hiddenParts, unclosed: []))
      finder.find()
      return finder.found
    }
  }

  /// Reads the source from a place on, which begins a line.
  private mutating func read(from start: Int) {
    source.bytes.withUnsafeBytes { bytes in
      let body = UnsafeRawBufferPointer(rebasing: bytes[start...])
      withParsedTree(of: body) { addDocument($0) }
    }
  }
}

extension FrontMatter? {
  /// The first line behind the front matter.
  fileprivate var bodyLine: Int { map { $0.lastLine + 1 } ?? 1 }
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
