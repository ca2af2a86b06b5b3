import Markdown

/// What a document was read as: its kind, and what completes its moments. Parts of it are read alike by it, whatever is
/// missing around them.
struct ReadingFrame: Sendable {
  var kind: DocumentKind
  var context: MomentContext

  init(of document: Document, compiler: Compiler) {
    let frontMatter = FrontMatterFields(of: document.markdown)
    let outline = Outline(
      of: document.markdown, frontMatterTitle: frontMatter.title, lookup: compiler.sections.lookup)
    var reader = DocumentReader(
      outline: outline, frontMatter: frontMatter,
      facts: MetadataReader(outline: outline, frontMatter: frontMatter).facts(),
      path: document.path)
    reader.completeContext(zone: compiler.zone)
    kind = document.kind
    context = reader.context
  }
}
