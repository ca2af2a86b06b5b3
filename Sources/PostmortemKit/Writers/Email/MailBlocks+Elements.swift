internal import Markdown

extension MailBlocks {
  /// Two levels of headings below the title are as many as a narrow column can tell apart.
  static func isSubheading(_ level: Int) -> Bool { level > 2 }

  mutating func writeHeadingTag(_ level: Int) {
    if Self.isSubheading(level) {
      tag("h3", MailStyle.subheading)
    } else {
      tag("h2", MailStyle.heading)
    }
  }

  /// Writes a line that is a heading by its words, without the colon or dash behind it.
  mutating func writeHeading(_ range: Range<Int>, level: Int) {
    var range = document.text.trimming(range)
    while let last = document.text[range].last, last.isWhitespace || ":-".utf8.contains(last) {
      range = range.lowerBound..<range.upperBound - 1
    }
    guard !range.isEmpty else { return }
    writeHeadingTag(level)
    write(text: document.text[range])
    write(Self.isSubheading(level) ? "</h3>\n" : "</h2>\n")
  }

  mutating func writeListStart(at index: Int) {
    guard let start = document.listStart(index) else {
      tag("ul", MailStyle.list)
      return write("\n")
    }
    output.append("<ol start=\"")
    output.append(utf8: String(start))
    output.append("\" style=\"")
    output.append(MailStyle.list)
    output.append("\">\n")
  }

  mutating func writeBox(_ state: TaskState) {
    switch state {
    case .none: break
    case .open: write("\u{2610} ")
    case .done: write("\u{2611} ")
    }
  }

  mutating func writeCellStart(_ node: Node, at index: Int) {
    let align: StaticString
    switch document.alignment(index) {
    case .none, .left: align = ""
    case .center: align = " align=\"center\""
    case .right: align = " align=\"right\""
    }
    if node.flag {
      tag("th", MailStyle.tableCell, align)
    } else {
      tag("td", MailStyle.tableCell, align)
    }
  }

  /// Code keeps its lines; what is only indented like code is text.
  mutating func writeCode(_ text: ArraySlice<UInt8>, isFenced: Bool) {
    guard !isFenced, IndentedProse.isIn(text) else {
      tag("pre", MailStyle.block)
      write(text: text)
      return write("</pre>\n")
    }
    tag("p", MailStyle.paragraph)
    for (number, line) in text.split(separator: Byte.lineFeed).enumerated() {
      if number > 0 { write("<br />\n") }
      write(text: line)
    }
    write("</p>\n")
  }

  /// Raw HTML is shown as it was written, without its comments.
  mutating func writeRaw(_ html: ArraySlice<UInt8>) {
    let html = HTMLComment.removed(from: html)
    let shown = html.trimming(0..<html.count)
    guard !shown.isEmpty else { return }
    tag("pre", MailStyle.block)
    write(text: html[shown])
    write("</pre>\n")
  }

  /// Whether a destination leads somewhere from a mailbox: it is allowed, and neither a part of the document nor a
  /// path beside it.
  func leadsOut(_ index: Int) -> Bool {
    let destination = document.destination(index)
    let scheme = destination.utf8.prefix { $0 != Byte.colon }
    return URLPolicy.allows(destination.utf8) && scheme.count < destination.utf8.count
      && scheme.allSatisfy { $0.isAlphanumeric }
  }

  mutating func writeLinkStart(to destination: String) {
    write("<a href=\"")
    HTMLEscape.appendURL(destination.utf8, to: &output)
    write("\" style=\"")
    write(MailStyle.link)
    write("\">")
  }

  /// A path beside the document is told in words.
  mutating func writeLinkEnd(at index: Int) {
    if leadsOut(index) { return write("</a>") }
    let destination = document.destination(index)
    guard !destination.isEmpty, !destination.hasPrefix("#"), URLPolicy.allows(destination.utf8)
    else { return }
    write(" (")
    write(text: destination.utf8)
    write(")")
  }

  /// An image becomes a link to it: mail programs block images that come from elsewhere.
  mutating func writeImage(_ text: ArraySlice<UInt8>, at index: Int) {
    let label = text.isEmpty ? Array("image".utf8)[...] : text
    let isLink = leadsOut(index) && !isInLink
    if isLink { writeLinkStart(to: document.destination(index)) }
    write(text: label)
    if isLink { write("</a>") }
  }

  /// Whether a line begins with a bullet that is none to Markdown.
  func isBullet(at index: Int) -> Bool { document.text[index...].starts(with: "•".utf8) }
}
