internal import Markdown

/// What each part of a document's plain text is shown as, in the order of the text.
///
/// Every part of the model claims its range; what nobody claims is prose. As the pieces cover the whole text,
/// a page can't lose a word of it.
struct PagePlan: Sendable {
  /// A part of the plain text and what it is shown as.
  struct Piece: Sendable {
    var kind: Kind
    var range: Range<Int>
  }

  /// What a piece is; the number counts the parts of the model.
  enum Kind: Hashable, Sendable {
    case title
    case field(Int)
    case update(Int)
    case heading(Int)
    case entry(Int)
    case action(Int)
    case step(Int)
    case prose
  }

  let blocks: PageBlocks
  private(set) var pieces: [Piece] = []
  /// The readers' clock, where times are shown on one.
  let clock: ReaderClock?
  /// The addresses of the pictures that the page holds, by their destinations in the document.
  let images: [String: String]

  init(_ document: Document, options: WriterOptions = WriterOptions()) {
    clock = options.zone.map(ReaderClock.init)
    images = options.images.mapValues(\.source)
    blocks = PageBlocks(document.markdown)
    var claims = PageClaims(document, blocks: blocks).all()
    claims.sort { ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order) }
    var end = 0
    for (index, claim) in claims.enumerated() {
      // A neighbour that begins at the same place gives way.
      let next = claims[(index + 1)...].first { $0.range.lowerBound > claim.range.lowerBound }
      let limit = next?.range.lowerBound ?? document.markdown.text.count
      let wide = claim.extended(in: blocks, from: end, to: limit)
      guard !wide.isEmpty || claim.order == 1 else { continue }
      appendProse(end..<wide.lowerBound)
      pieces.append(Piece(kind: claim.kind, range: wide))
      end = wide.upperBound
    }
    appendProse(end..<max(end, document.markdown.text.count))
  }

  private mutating func appendProse(_ range: Range<Int>) {
    var range = blocks.document.text.trimming(range)
    // A label that became a heading leaves its colon behind.
    if case .heading = pieces.last?.kind, blocks.document.text[range].first == Byte.colon {
      range = blocks.document.text.trimming(range.lowerBound + 1..<range.upperBound)
    }
    guard blocks.hasWords(range) else { return }
    pieces.append(Piece(kind: .prose, range: range))
  }

  /// The range of a piece of a kind, where the document shows one.
  func range(of kind: Kind) -> Range<Int>? {
    pieces.first { $0.kind == kind }?.range
  }
}
