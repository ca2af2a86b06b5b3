internal import Markdown

extension Writer {
  /// A message for a mail program: the text of `--to text`, and the same as HTML for narrow columns.
  ///
  /// It has neither sender nor recipients nor a date. HTML that is longer than mail programs show ends with a line
  /// that says so, and a finding tells where; the text is whole.
  public static let email = Writer.limited(
    name: "email", fileExtension: "eml", joins: false, hasOutsideReaders: true, form: .text
  ) { document, _ in
    var text = TextWriter(document)
    let page = MailPage(document)
    let message = MailMessage(
      subject: document.title?.text ?? PagePhrases.kind(document.kind),
      text: SafeOutput.bytes(text.bytes(), as: .text),
      html: SafeOutput.bytes(page.html, as: .markup))
    return WriterOutput(bytes: message.bytes, findings: [page.cut].compactMap(\.self))
  }
}

/// A document as the HTML of a message.
struct MailPage {
  private(set) var html: [UInt8]
  /// What did not find room.
  private(set) var cut: Finding?

  /// How many bytes the HTML may have when it is encoded: Gmail shows 102 KB and hides the rest.
  static let limit = 99_000

  init(_ document: Document) {
    let (facts, body) = TextHead(document).parts()
    let head = MailHead(document, facts: facts)
    html = head.beginning
    var size = QuotedPrintable.encoded(html).count + Self.reserve
    let segments = MailSegments(document)
    for (number, index) in body.enumerated() {
      let block = Self.block(index, of: document, segments)
      size += QuotedPrintable.encoded(block).count
      guard size <= Self.limit, !head.isCut else {
        html += Self.end(number, of: body.count)
        cut = Self.finding(at: index, of: document)
        break
      }
      html += block
    }
    html += head.end
  }

  /// One of the outermost blocks. A paragraph may hold lines that are headings.
  private static func block(_ index: Int, of document: Document, _ segments: MailSegments)
    -> [UInt8]
  {
    let node = document.markdown.nodes[index]
    var blocks = MailBlocks(document.markdown)
    guard node.kind == .paragraph else {
      blocks.render(index..<node.end, text: node.text)
      return blocks.output
    }
    // Of more than finds room nothing is shown.
    for (range, kind) in segments.segments(of: index) where blocks.output.count <= limit {
      switch kind {
      case .prose: blocks.render(index..<node.end, text: document.markdown.text.trimming(range))
      case .heading(let level): blocks.writeHeading(range, level: level)
      case .posted:
        blocks.tag("p", MailStyle.posted)
        blocks.write(text: document.markdown.text[document.markdown.text.trimming(range)])
        blocks.write("</p>\n")
      case .nothing: break
      }
    }
    return blocks.output
  }

  private static func end(_ shown: Int, of count: Int) -> [UInt8] {
    var output: [UInt8] = []
    output.append(
      utf8: """
        <p style="\(MailStyle.end)">This e-mail ends here, behind \(shown) of \(count) blocks, because mail programs \
        cut longer ones. The whole text is in its plain-text part.</p>

        """)
    return output
  }

  private static func finding(at index: Int, of document: Document) -> Finding {
    let markdown = document.markdown
    let start = markdown.nodes[index].sourceStart
    return Finding(
      rule: "email-too-long", severity: .warning,
      message: "the document is too long for an e-mail, whose HTML ends before this block",
      help:
        "send a shorter document with a link to the page; the plain text of the e-mail is whole",
      place: markdown.source.range(of: start..<start))
  }

  /// What the end of the page and the line about a cut take.
  private static let reserve = 1_500
}
