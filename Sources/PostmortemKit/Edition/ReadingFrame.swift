import Markdown

/// What a document was read as: its kind, and what completes its moments. Parts of it are read alike by it, whatever is
/// missing around them.
struct ReadingFrame: Sendable {
  var kind: DocumentKind
  var context: MomentContext

  init(of document: Document, compiler: Compiler) {
    var reader = DocumentReader(
      reading: document.markdown, path: document.path, sections: compiler.sections)
    reader.place(in: compiler.zone)
    kind = document.kind
    context = reader.context
  }
}
