import Markdown

extension MarkdownWriter {
  /// A part of a document's plain text as Markdown for readers, without any HTML. It need not read like the document to
  /// this program.
  ///
  /// - Parameter recoversHeadings: whether lines that are headings by their words become headings of Markdown.
  static func part(_ range: Range<Int>, of document: Document, recoversHeadings: Bool) -> [UInt8] {
    MarkdownParts(document).part(range, recoversHeadings: recoversHeadings)
  }

  /// The whole document so, without the heading that is its title, for places that show the title themselves.
  static func documentBelowTitle(_ document: Document) -> [UInt8] {
    let text = part(0..<document.markdown.text.count, of: document, recoversHeadings: true)
    guard let title = document.title, text.starts(with: "# ".utf8),
      let end = text.firstIndex(of: Byte.lineFeed),
      DocumentReading.letters(of: text[2..<end]) == DocumentReading.letters(of: title.text.utf8)
    else { return text }
    return Array(text[text.trimming(end..<text.count)])
  }
}

extension DocumentReading {
  /// The letters and digits of a text, so that marks and escapes do not count.
  static func letters(of text: some Sequence<UInt8>) -> [UInt8] {
    text.filter { $0.isAlphanumeric || $0 >= 0x80 }
  }
}
