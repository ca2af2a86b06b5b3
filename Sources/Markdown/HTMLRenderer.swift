/// Writes blocks and inlines as HTML.
///
/// Raw HTML is shown as text, comments are left out, and a destination that `URLPolicy` refuses is no link.
/// The nodes are walked in a loop, not by recursion, so that no depth of nesting can exhaust the stack.
public struct HTMLRenderer {
  let document: MarkdownDocument
  let style: HTMLStyle
  /// What was written so far; a caller may add markup of its own between two calls.
  public var output: [UInt8] = []
  /// The nodes that are open, innermost last.
  private var open: [Int] = []
  /// Whether rows below the head of a table were written.
  private var hasOpenBody = false
  /// The level that headings stand below, where they are numbered anew, and those of them that are above the
  /// present one.
  private var outline: (base: Int, levels: [Int])?

  public init(_ document: MarkdownDocument, style: HTMLStyle = .specification) {
    self.document = document
    self.style = style
  }

  /// From here on numbers headings without gaps, whatever their levels in the source: those of the highest
  /// rank come one level below `level`.
  public mutating func beginHeadings(below level: Int) {
    outline = (level, [])
  }

  /// The HTML of a whole document.
  public static func html(of document: MarkdownDocument, style: HTMLStyle = .specification)
    -> String
  {
    var renderer = HTMLRenderer(document, style: style)
    renderer.render(0..<document.nodes.count)
    return String(decoding: renderer.output, as: UTF8.self)
  }

  /// Writes the nodes of a range; it must begin with a node and hold whole subtrees.
  public mutating func render(_ range: Range<Int>) {
    render(range, text: 0..<document.text.count)
  }

  /// Writes what of the nodes of a range lies within a range of the plain text.
  public mutating func render(_ range: Range<Int>, text clip: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      closeNodes(before: index)
      let node = document.nodes[index]
      if isOutside(node.text, clip) {
        index = node.end
      } else {
        index = write(node, at: index, clip: clip)
      }
    }
    closeNodes(before: Int.max)
  }

  /// Whether nothing of a node is shown; one without text is shown at both ends of the clip.
  private func isOutside(_ text: Range<Int>, _ clip: Range<Int>) -> Bool {
    text.isEmpty
      ? text.lowerBound < clip.lowerBound || text.lowerBound > clip.upperBound
      : text.upperBound <= clip.lowerBound || text.lowerBound >= clip.upperBound
  }

  private mutating func closeNodes(before index: Int) {
    while let last = open.last, document.nodes[last].end <= index {
      open.removeLast()
      writeEnd(document.nodes[last], at: last)
    }
  }

  /// Writes a node or its beginning; the index of the node that comes next.
  private mutating func write(_ node: Node, at index: Int, clip: Range<Int>) -> Int {
    switch node.kind {
    case .text:
      HTMLEscape.append(document.text[node.text.clamped(to: clip)], to: &output)
    case .htmlInline: HTMLEscape.append(document.rawHTML(index), to: &output)
    case .code:
      output.append("<code>")
      HTMLEscape.append(document.text[node.text.clamped(to: clip)], to: &output)
      output.append("</code>")
    case .softBreak: output.append("\n")
    case .lineBreak: output.append("<br />\n")
    case .codeBlock: writeCodeBlock(node, at: index, clip: clip)
    case .htmlBlock where clip.contains(node.text):
      writeRawBlock(at: index)
      return node.end
    case .thematicBreak where style.omitsThematicBreaks: break
    case .thematicBreak: output.append("<hr />\n")
    case .comment: break
    case .image:
      writeImage(node, at: index)
      return node.end
    default:
      writeStart(node, at: index)
      open.append(index)
    }
    return index + 1
  }

  private mutating func writeStart(_ node: Node, at index: Int) {
    switch node.kind {
    case .blockQuote: output.append("<blockquote>\n")
    case .list: writeListStart(at: index)
    case .item:
      output.append(node.task == .none || !style.drawnCheckboxes ? "<li>" : "<li class=\"task\">")
      if node.task != .none { writeCheckbox(node.task) }
    case .paragraph: if !isTight { output.append("<p>") }
    case .taskLine:
      output.append(style.drawnCheckboxes ? "<p class=\"task\">" : "<p>")
      writeCheckbox(node.task)
    case .heading: writeHeadingTag(at: index, closing: false)
    case .table:
      if style.pageTables { output.append(Self.scrollBox) }
      output.append("<table>\n")
    case .tableRow: writeRowStart(node)
    case .tableCell: writeCellStart(node, at: index)
    case .emphasis: output.append("<em>")
    case .strong: output.append("<strong>")
    case .strikethrough: output.append("<del>")
    case .link: writeLinkStart(at: index)
    default: break
    }
  }

  private mutating func writeEnd(_ node: Node, at index: Int) {
    switch node.kind {
    case .blockQuote: output.append("</blockquote>\n")
    case .list: output.append(document.listStart(index) == nil ? "</ul>\n" : "</ol>\n")
    case .item: output.append("</li>\n")
    case .paragraph: output.append(isTight ? "\n" : "</p>\n")
    case .taskLine: output.append("</p>\n")
    case .heading: writeHeadingTag(at: index, closing: true)
    case .table:
      if hasOpenBody { output.append("</tbody>\n") }
      hasOpenBody = false
      output.append("</table>\n")
      if style.pageTables { output.append("</div>\n") }
    case .tableRow: output.append(node.flag ? "</tr>\n</thead>\n" : "</tr>\n")
    case .tableCell: output.append(node.flag ? "</th>\n" : "</td>\n")
    case .emphasis: output.append("</em>")
    case .strong: output.append("</strong>")
    case .strikethrough: output.append("</del>")
    case .link: if isAllowed(index) { output.append("</a>") }
    default: break
    }
  }

  /// Whether the paragraph that is written stands in a tight list, where it has no tags of its own.
  private var isTight: Bool {
    guard open.count >= 2, document.nodes[open[open.count - 1]].kind == .item else { return false }
    return document.nodes[open[open.count - 2]].flag
  }
}

extension HTMLRenderer {
  private mutating func writeRawBlock(at index: Int) {
    let html = HTMLComment.removed(from: document.rawHTML(index))
    let shown = html.trimming(0..<html.count)
    guard !shown.isEmpty else { return }
    output.append("<pre>")
    HTMLEscape.append(html[shown], to: &output)
    output.append("</pre>\n")
  }

  private mutating func writeListStart(at index: Int) {
    guard let start = document.listStart(index) else { return output.append("<ul>\n") }
    if start == 1 { return output.append("<ol>\n") }
    output.append("<ol start=\"")
    output.append(utf8: String(start))
    output.append("\">\n")
  }

  private mutating func writeCheckbox(_ state: TaskState) {
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

  private mutating func writeHeadingTag(at index: Int, closing: Bool) {
    if !closing { enterOutline(document.headingLevel(index)) }
    let level = outlineLevel ?? min(6, document.headingLevel(index) + style.headingShift)
    output.append(closing ? "</h" : "<h")
    output.append(UInt8(ascii: "0") + UInt8(level))
    output.append(closing ? ">\n" : ">")
  }

  private mutating func enterOutline(_ level: Int) {
    guard var levels = outline?.levels else { return }
    while let last = levels.last, last >= level { levels.removeLast() }
    outline?.levels = levels + [level]
  }

  private var outlineLevel: Int? {
    outline.map { min(6, $0.base + $0.levels.count) }
  }

  /// A wide table scrolls in a box of its own, which the keyboard can reach, so that the page need not.
  private static let scrollBox: StaticString =
    "<div class=\"scroll\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">\n"

  /// The first row that is shown below the head opens the body; it need not be the table's first.
  private mutating func writeRowStart(_ row: Node) {
    if row.flag { return output.append("<thead>\n<tr>\n") }
    if !hasOpenBody { output.append("<tbody>\n") }
    hasOpenBody = true
    output.append("<tr>\n")
  }

  private mutating func writeCellStart(_ node: Node, at index: Int) {
    output.append(node.flag ? "<th" : "<td")
    if node.flag, style.pageTables { output.append(" scope=\"col\"") }
    let name: StaticString
    switch document.alignment(index) {
    case .none: return output.append(">")
    case .left: name = "left"
    case .center: name = "center"
    case .right: name = "right"
    }
    output.append(style.pageTables ? " class=\"" : " align=\"")
    output.append(name)
    output.append("\">")
  }

  private mutating func writeCodeBlock(_ node: Node, at index: Int, clip: Range<Int>) {
    let language = document.infoString(index).utf8.prefix { !$0.isWhitespace }
    output.append("<pre><code")
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

  private func isAllowed(_ index: Int) -> Bool {
    URLPolicy.allows(document.destination(index).utf8)
  }

  private mutating func writeLinkStart(at index: Int) {
    guard isAllowed(index) else { return }
    output.append("<a href=\"")
    HTMLEscape.appendURL(document.destination(index).utf8, to: &output)
    writeTitle(of: index)
    output.append("\">")
  }

  private mutating func writeTitle(of index: Int) {
    let title = document.title(index)
    guard !title.isEmpty else { return }
    output.append("\" title=\"")
    HTMLEscape.append(title.utf8, to: &output)
  }

  private mutating func writeImage(_ node: Node, at index: Int) {
    let alternative = document.text[node.text].map { $0 == Byte.lineFeed ? Byte.space : $0 }
    guard isAllowed(index) else { return HTMLEscape.append(alternative, to: &output) }
    if style.imagesAsLinks { return writeImageLink(alternative, at: index) }
    output.append("<img src=\"")
    HTMLEscape.appendURL(document.destination(index).utf8, to: &output)
    output.append("\" alt=\"")
    HTMLEscape.append(alternative, to: &output)
    writeTitle(of: index)
    output.append("\" />")
  }

  private mutating func writeImageLink(_ alternative: [UInt8], at index: Int) {
    // An image within a link can't be a link of its own.
    let nested = open.contains { document.nodes[$0].kind == .link }
    let label = alternative.isEmpty ? Array("image".utf8) : alternative
    if nested { return HTMLEscape.append(label, to: &output) }
    writeLinkStart(at: index)
    HTMLEscape.append(label, to: &output)
    output.append("</a>")
  }
}
