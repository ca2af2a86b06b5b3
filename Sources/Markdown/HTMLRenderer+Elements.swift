extension HTMLRenderer {
  /// Whether a line begins with a bullet that is none to Markdown.
  func isBullet(at index: Int) -> Bool {
    document.text[index...].starts(with: "•".utf8)
  }

  /// Text that is indented like code, line by line.
  mutating func writeLines(_ text: ArraySlice<UInt8>) {
    output.append("<p class=\"lines\">")
    for (number, line) in text.split(separator: Byte.lineFeed).enumerated() {
      if number > 0 { output.append("<br />\n") }
      HTMLEscape.append(line, to: &output)
    }
    output.append("</p>\n")
  }

  mutating func writeRawBlock(at index: Int) {
    let html = HTMLComment.removed(from: document.rawHTML(index))
    let shown = html.trimming(0..<html.count)
    guard !shown.isEmpty else { return }
    writePreStart()
    HTMLEscape.append(html[shown], to: &output)
    output.append("</pre>\n")
  }

  mutating func writeListStart(at index: Int) {
    guard let start = document.listStart(index) else { return output.append("<ul>\n") }
    if start == 1 { return output.append("<ol>\n") }
    output.append("<ol start=\"")
    output.append(utf8: String(start))
    output.append("\">\n")
  }

  mutating func writeCheckbox(_ state: TaskState) {
    let done = state == .done
    if style.drawnCheckboxes {
      output.append(
        done
          ? "<span class=\"box\" role=\"img\" aria-label=\"done\">\u{2611}</span> "
          : "<span class=\"box\" role=\"img\" aria-label=\"open\">\u{2610}</span> ")
    } else {
      output.append(
        done
          ? "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
          : "<input type=\"checkbox\" disabled=\"\" /> ")
    }
  }

  mutating func writeHeadingTag(at index: Int, closing: Bool) {
    // Who hears a page would hear of a heading without a name, where all of it is a comment.
    if style.isForPages, isEmptyHeading(index) { return }
    if !closing { enterOutline(document.headingLevel(index)) }
    let level = outlineLevel ?? max(1, min(6, document.headingLevel(index) + style.headingShift))
    output.append(closing ? "</h" : "<h")
    output.append(UInt8(ascii: "0") + UInt8(level))
    output.append(closing ? ">\n" : ">")
  }

  private func isEmptyHeading(_ index: Int) -> Bool {
    let node = document.nodes[index]
    return document.text[node.text].allSatisfy(\.isWhitespace)
      && !document.nodes[index..<node.end].contains { $0.kind == .image }
  }

  mutating func enterOutline(_ level: Int) {
    guard var levels = outline?.levels else { return }
    while let last = levels.last, last >= level { levels.removeLast() }
    outline?.levels = levels + [level]
  }

  private var outlineLevel: Int? {
    outline.map { min(6, $0.base + $0.levels.count) }
  }

  /// A wide table scrolls in a box of its own, which the keyboard can reach, so that the page need not.
  static let scrollBox: StaticString =
    "<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">\n"

  /// The first row that is shown below the head opens the body; it need not be the table's first.
  mutating func writeRowStart(_ row: Node) {
    if row.flag { return output.append("<thead>\n<tr>\n") }
    if !hasOpenBody { output.append("<tbody>\n") }
    hasOpenBody = true
    output.append("<tr>\n")
  }

  mutating func writeCellStart(_ node: Node, at index: Int) {
    let namesRow = namesRow(at: index)
    output.append(node.flag || namesRow ? "<th" : "<td")
    if style.isForPages, node.flag || namesRow {
      output.append(namesRow ? " scope=\"row\"" : " scope=\"col\"")
    }
    // A date or a number of a ticket is not broken at its hyphens.
    let isShort = style.isForPages && node.text.count <= 14
    let name: StaticString
    switch document.alignment(index) {
    case .none: return output.append(isShort ? " class=\"short\">" : ">")
    case .left: name = "left"
    case .center: name = "center"
    case .right: name = "right"
    }
    output.append(style.isForPages ? " class=\"" : " align=\"")
    output.append(name)
    output.append(isShort ? " short\">" : "\">")
  }

  /// Whether a cell, whose row is the innermost open node, is the name of its row: the first one of a table whose head
  /// says nothing.
  func namesRow(at index: Int) -> Bool {
    let nodes = document.nodes
    guard style.isForPages, open.count >= 2, let row = open.last, index == row + 1,
      !nodes[row].flag, nodes[open[open.count - 2]].kind == .table
    else { return false }
    let head = nodes[open[open.count - 2] + 1]
    return head.flag && document.text[head.text].allSatisfy(\.isWhitespace)
  }

  mutating func writeCodeBlock(_ node: Node, at index: Int, clip: Range<Int>) {
    let language = document.infoString(index).utf8.prefix { !$0.isWhitespace }
    writePreStart()
    output.append("<code")
    if !language.isEmpty {
      output.append(" class=\"language-")
      HTMLEscape.append(language, to: &output)
      output.append("\"")
    }
    output.append(">")
    HTMLEscape.append(document.text[node.text.clamped(to: clip)], to: &output)
    if !node.text.isEmpty { output.append("\n") }
    output.append("</code></pre>\n")
  }

  /// Lines that are too long scroll, which the keyboard has to reach.
  private mutating func writePreStart() {
    output.append(
      style.isForPages ? "<pre tabindex=\"0\" role=\"region\" aria-label=\"Code\">" : "<pre>")
  }

  func isAllowed(_ index: Int) -> Bool { URLPolicy.allows(address(index)) }

  /// Where a link or image points to, as bytes.
  private func address(_ index: Int) -> ArraySlice<UInt8> {
    document.attributeRanges(index).map { document.attributes[$0.first] } ?? []
  }

  mutating func writeLinkStart(at index: Int) {
    guard isAllowed(index) else { return }
    output.append("<a href=\"")
    HTMLEscape.appendURL(address(index), to: &output)
    writeTitle(of: index)
    output.append("\">")
    // A link without words would be none to whoever only hears it.
    let node = document.nodes[index]
    let holdsNothing = document.nodes[(index + 1)..<node.end].allSatisfy { $0.kind == .comment }
    if style.isForPages, node.kind == .link, holdsNothing {
      HTMLEscape.append(address(index), to: &output)
    }
  }

  mutating func writeTitle(of index: Int) {
    guard let title = document.attributeRanges(index)?.second, !title.isEmpty else { return }
    output.append("\" title=\"")
    HTMLEscape.append(document.attributes[title], to: &output)
  }

  mutating func writeImage(_ node: Node, at index: Int) {
    let alternative = document.text[node.text].map { $0 == Byte.lineFeed ? Byte.space : $0 }
    let held = images[document.destination(index)]
    guard held != nil || isAllowed(index) else {
      return HTMLEscape.append(alternative, to: &output)
    }
    if held == nil, style.imagesAsLinks { return writeImageLink(alternative, at: index) }
    output.append("<img src=\"")
    if let held {
      HTMLEscape.append(held.utf8, to: &output)
    } else {
      HTMLEscape.appendURL(address(index), to: &output)
    }
    output.append("\" alt=\"")
    HTMLEscape.append(alternative, to: &output)
    writeTitle(of: index)
    output.append("\" />")
  }

  mutating func writeImageLink(_ alternative: [UInt8], at index: Int) {
    // An image within a link can't be a link of its own.
    let nested = open.contains { document.nodes[$0].kind == .link }
    let label = alternative.isEmpty ? Array("image".utf8) : alternative
    // The page may be moved away from the file.
    if nested || URLPolicy.isRelativePath(address(index)) {
      return HTMLEscape.append(label, to: &output)
    }
    writeLinkStart(at: index)
    HTMLEscape.append(label, to: &output)
    output.append("</a>")
  }
}
