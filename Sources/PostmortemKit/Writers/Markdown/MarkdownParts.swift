import Markdown

/// Writes parts of one document as Markdown; what holds for all of it is found once.
struct MarkdownParts {
  private let document: Document
  private let headings: MarkdownHeadings
  private let isShown: [Bool]
  private let places: TextNodes

  init(_ document: Document) {
    self.document = document
    headings = MarkdownHeadings(document)
    isShown = MarkdownShown.nodes(of: document.markdown)
    places = TextNodes(document.markdown)
  }

  /// A part of the plain text: see `MarkdownWriter.part(_:of:recoversHeadings:)`.
  func part(_ range: Range<Int>, recoversHeadings: Bool) -> [UInt8] {
    let form = MarkdownForm(
      recoversHeadings: recoversHeadings, breaksCells: false, unindentsProse: true)
    let clip = document.markdown.text.trimming(range)
    var blocks = MarkdownBlocks(
      document, headings: headings, form: form, isShown: isShown, clip: clip,
      places: places)
    blocks.writeClip()
    return Array(blocks.output[blocks.output.trimming(0..<blocks.output.count)])
  }
}
