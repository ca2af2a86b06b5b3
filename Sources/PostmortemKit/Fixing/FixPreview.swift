import Markdown

extension Inspection {
  /// The document as edits would leave it, read again without a zone from outside; nil where it is no text or
  /// another kind of document then.
  ///
  /// What a fix promises is best proven by reading: builders compare this with `reread`.
  func preview(_ edits: [Edit]) -> Document? {
    let sorted = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let bytes = FixRound.apply(sorted, to: document.markdown.source)
    guard let next = try? Compiler().document(from: bytes, path: document.path),
      next.kind == document.kind
    else { return nil }
    return next
  }

  /// The document as it is, read without a zone from outside, to compare with a preview.
  func reread() -> Document {
    Document(reading: document.markdown, path: document.path)
  }
}

/// What a document says of its events, to compare before and after a fix.
struct EventFacts: Hashable {
  var start: Moment
  var end: Moment?
  var text: String

  /// - Parameter comparesText: false where a fix changes words that some forms have within the text.
  init(_ entry: TimelineEntry, in document: Document, comparesText: Bool = true) {
    start = entry.start
    end = entry.end
    start.inferred = []
    end?.inferred = []
    text = comparesText ? document.text(entry.text) : ""
  }

  static func all(of document: Document, comparesText: Bool = true) -> [EventFacts] {
    document.timeline.map { EventFacts($0, in: document, comparesText: comparesText) }
  }
}
