import Markdown

extension MarkdownWriter {
  /// A part of a document's plain text as clean Markdown.
  ///
  /// - Parameter recoversHeadings: whether lines that are headings by their words become headings of Markdown.
  static func part(_ range: Range<Int>, of document: Document, recoversHeadings: Bool) -> [UInt8] {
    let form = MarkdownForm(recoversHeadings: recoversHeadings, unindentsProse: true)
    var blocks = MarkdownBlocks(
      document, headings: MarkdownHeadings(document), form: form,
      clip: document.markdown.text.trimming(range))
    blocks.writeClip()
    return Array(blocks.output[blocks.output.trimming(0..<blocks.output.count)])
  }

  /// The document's Markdown without the heading that is its title, for places that show the title themselves.
  static func documentBelowTitle(_ document: Document) -> [UInt8] {
    let text = self.document(document)
    guard let title = document.title, text.starts(with: "# ".utf8),
      let end = text.firstIndex(of: Byte.lineFeed),
      DocumentReading.letters(of: text[2..<end]) == DocumentReading.letters(of: title.text.utf8)
    else { return Array(text[text.trimming(0..<text.count)]) }
    return Array(text[text.trimming(end..<text.count)])
  }
}

extension DocumentReading {
  /// The letters and digits of a text, so that marks and escapes do not count.
  static func letters(of text: some Sequence<UInt8>) -> [UInt8] {
    text.filter { $0.isAlphanumeric || $0 >= 0x80 }
  }
}
