import Markdown

extension Inspection {
  /// The document as edits would leave it, read again without a zone from outside; nil where they can't be made, where
  /// it is no text or another kind of document then, or where nobody wants to know.
  ///
  /// What a fix promises is best proven by reading: builders compare this with `reread`.
  func preview(_ edits: [Edit]) -> Document? {
    guard provesFixes else { return nil }
    proofs.spend(document.markdown.source.bytes.count)
    let sorted = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let source = document.markdown.source
    guard FixRound.isSound(sorted, for: source.bytes) else { return nil }
    let bytes = FixRound.apply(sorted, to: source)
    guard
      let next = try? Compiler(sections: settings.sections).document(
        from: bytes, path: document.path),
      next.kind == document.kind
    else { return nil }
    return next
  }

  /// Whether another fix can be proven.
  var provesFixes: Bool { settings.provesFixes && !proofs.isSpent }

  /// The document as it is, read without a zone from outside, to compare with a preview.
  func reread() -> Document {
    if settings.zone == nil { return document }
    return Document(
      reading: document.markdown, path: document.path, sections: settings.sections)
  }
}

/// What a document says of its events, to compare before and after a fix.
struct EventFacts: Hashable {
  var start: Moment
  var end: Moment?
  var text: String

  /// How much of an entry's text is compared.
  enum Texts {
    case whole
    /// What stands behind the last entry of a list counts as its text, whichever entry that is.
    case firstLine
    /// Some forms have the words for the moment within the text.
    case none
  }

  init(_ entry: TimelineEntry, in document: Document, texts: Texts = .whole) {
    start = entry.start
    end = entry.end
    start.inferred = []
    end?.inferred = []
    switch texts {
    case .whole: text = document.text(entry.text)
    case .firstLine:
      text = String(
        decoding: document.markdown.text[entry.text].prefix { $0 != Byte.lineFeed }, as: UTF8.self)
    case .none: text = ""
    }
  }

  static func all(of document: Document, texts: Texts = .whole) -> [EventFacts] {
    document.timeline.map { EventFacts($0, in: document, texts: texts) }
  }
}
