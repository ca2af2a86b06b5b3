internal import Markdown

/// What stands around the blocks of a message: the sheet, the title and the facts.
struct MailHead {
  private(set) var beginning: [UInt8]
  /// Whether not all facts found room.
  private(set) var isCut = false
  let end = Array("</td></tr>\n</table>\n</td></tr>\n</table>\n</body>\n</html>\n".utf8)

  init(_ document: Document, facts: TextFacts) {
    let kind = PagePhrases.kind(document.kind)
    let title = HeaderText.shortened(HeaderText.oneLine(document.title?.text ?? kind), to: 400)
    var page = MailBlocks(document.markdown)
    page.write(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>
      """)
    page.write(text: title.utf8)
    page.write("</title>\n</head>\n")
    page.tag("body", MailStyle.body)
    Self.beginLayout(width: "100%", MailStyle.body, &page)
    page.write("<tr><td align=\"center\" style=\"padding:16px 8px;\">\n")
    Self.beginLayout(width: "600", MailStyle.sheet, &page)
    page.write("<tr>")
    page.tag("td", MailStyle.stripe(Self.tone(of: document)))
    page.write("&nbsp;</td></tr>\n<tr><td style=\"")
    page.write(MailStyle.font)
    page.write(MailStyle.ink)
    page.write(MailStyle.cell)
    page.write("\">\n")
    page.tag("p", MailStyle.kind)
    page.write(text: kind.utf8)
    page.write("</p>\n")
    page.tag("h1", MailStyle.title)
    page.write(text: title.utf8)
    page.write("</h1>\n")
    isCut = !Self.write(facts, &page)
    beginning = page.output
  }

  private static func beginLayout(
    width: StaticString, _ style: StaticString, _ page: inout MailBlocks
  ) {
    page.write(
      "<table role=\"presentation\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" width=\"")
    page.write(width)
    page.write("\" style=\"")
    page.write(style)
    page.write("\">\n")
  }

  /// Writes the facts, as many as leave room for the text; tells whether these are all.
  private static func write(_ facts: TextFacts, _ page: inout MailBlocks) -> Bool {
    guard !facts.rows.isEmpty else { return true }
    var isWhole = true
    page.tag("table", MailStyle.facts, " cellpadding=\"0\" cellspacing=\"0\"")
    page.write("\n")
    for (label, value) in facts.rows {
      isWhole = page.output.count < MailPage.limit / 2
      if !isWhole { break }
      page.write("<tr>")
      page.tag("th", MailStyle.label, " scope=\"row\"")
      page.write(text: label.utf8)
      page.write("</th>")
      page.tag("td", MailStyle.value)
      page.write(text: value.utf8)
      page.write("</td></tr>\n")
    }
    page.write("</table>\n")
    return isWhole
  }

  private static func tone(of document: Document) -> Tone {
    if let status = document.metadata.status { return Tone(word: status) }
    let states = document.updates.oldestFirst.map(\.status)
    if let last = states.last(where: { $0 != .postmortem && $0 != .update }) { return Tone(last) }
    if let severity = document.metadata.severity { return Tone(severity: severity) }
    return .calm
  }
}
