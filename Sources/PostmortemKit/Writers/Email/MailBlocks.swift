internal import Markdown

/// Writes blocks as the HTML that mail programs show: styles at every element, no names that a style sheet could use.
///
/// The nodes are walked in a loop, not by recursion, so that no depth of nesting can exhaust the stack.
struct MailBlocks {
  let document: MarkdownDocument
  var output: [UInt8] = []
  /// The nodes that are open, innermost last.
  private var open: [Int] = []

  init(_ document: MarkdownDocument) {
    self.document = document
  }

  /// Writes what of some nodes lies within a range of the plain text; the nodes are whole subtrees.
  mutating func render(_ range: Range<Int>, text clip: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      close(before: index)
      let node = document.nodes[index]
      let isShown =
        node.text.isEmpty
        ? (clip.lowerBound...clip.upperBound).contains(node.text.lowerBound)
        : node.text.overlaps(clip)
      index = isShown ? write(node, at: index, clip: clip) : node.end
    }
    close(before: Int.max)
  }

  /// Writes the beginning of an element with its style.
  mutating func tag(_ name: StaticString, _ style: StaticString, _ attributes: StaticString = "") {
    output.append("<")
    output.append(name)
    output.append(attributes)
    output.append(" style=\"")
    output.append(style)
    output.append("\">")
  }

  mutating func write(_ markup: StaticString) { output.append(markup) }

  /// Writes text that is no markup.
  mutating func write(text: some Sequence<UInt8>) { HTMLEscape.append(text, to: &output) }

  private mutating func close(before index: Int) {
    while let last = open.last, document.nodes[last].end <= index {
      open.removeLast()
      writeEnd(document.nodes[last], at: last)
    }
  }

  /// Writes a node or its beginning; the index of the node that comes next.
  private mutating func write(_ node: Node, at index: Int, clip: Range<Int>) -> Int {
    let text = document.text[node.text.clamped(to: clip)]
    switch node.kind {
    case .text: write(text: text)
    case .htmlInline: write(text: document.rawHTML(index))
    case .code:
      tag("code", MailStyle.code)
      write(text: text)
      write("</code>")
    case .softBreak: write(isBullet(at: node.text.upperBound) ? "<br />\n" : "\n")
    case .lineBreak: write("<br />\n")
    case .codeBlock: writeCode(text, isFenced: node.flag)
    case .htmlBlock:
      writeRaw(document.rawHTML(index))
      return node.end
    case .thematicBreak:
      tag("hr", MailStyle.rule)
      write("\n")
    case .image:
      writeImage(text, at: index)
      return node.end
    case .comment: break
    default:
      writeStart(node, at: index)
      open.append(index)
    }
    return index + 1
  }

  private mutating func writeStart(_ node: Node, at index: Int) {
    switch node.kind {
    case .blockQuote: tag("blockquote", MailStyle.quote)
    case .list: writeListStart(at: index)
    case .item:
      tag("li", MailStyle.item)
      writeBox(node.task)
    case .paragraph: if !isTight { tag("p", MailStyle.paragraph) }
    case .taskLine:
      tag("p", MailStyle.paragraph)
      writeBox(node.task)
    case .heading: writeHeadingTag(document.headingLevel(index))
    case .table:
      tag("table", MailStyle.table, " cellpadding=\"0\" cellspacing=\"0\"")
    case .tableRow: write("<tr>")
    case .tableCell: writeCellStart(node, at: index)
    case .emphasis: write("<em>")
    case .strong: write("<strong>")
    case .strikethrough: write("<del>")
    case .link: if leadsOut(index) { writeLinkStart(to: document.destination(index)) }
    default: break
    }
  }

  private mutating func writeEnd(_ node: Node, at index: Int) {
    switch node.kind {
    case .blockQuote: write("</blockquote>\n")
    case .list: write(document.listStart(index) == nil ? "</ul>\n" : "</ol>\n")
    case .item: write("</li>\n")
    case .paragraph: write(isTight ? "\n" : "</p>\n")
    case .taskLine: write("</p>\n")
    case .heading: write(Self.isSubheading(document.headingLevel(index)) ? "</h3>\n" : "</h2>\n")
    case .table: write("</table>\n")
    case .tableRow: write("</tr>\n")
    case .tableCell: write(node.flag ? "</th>" : "</td>")
    case .emphasis: write("</em>")
    case .strong: write("</strong>")
    case .strikethrough: write("</del>")
    case .link: writeLinkEnd(at: index)
    default: break
    }
  }

  /// Whether the paragraph that is written stands in a tight list, where it has no tags of its own.
  private var isTight: Bool {
    guard open.count >= 2, document.nodes[open[open.count - 1]].kind == .item else { return false }
    return document.nodes[open[open.count - 2]].flag
  }

  /// Whether the image that is written stands in a link, where it can't be one of its own.
  var isInLink: Bool { open.contains { document.nodes[$0].kind == .link } }
}
