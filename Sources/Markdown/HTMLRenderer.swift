/// Writes blocks and inlines as HTML.
///
/// Raw HTML is shown as text, comments are left out, and a destination that `URLPolicy` refuses is no link.
/// The nodes are walked in a loop, not by recursion, so that no depth of nesting can exhaust the stack.
public struct HTMLRenderer {
  let document: MarkdownDocument
  let style: HTMLStyle
  /// What was written so far; a caller may add markup of its own between two calls.
  public var output: [UInt8] = []
  /// The addresses of pictures that the caller holds, by the destinations that the document gives; they are taken as
  /// they are.
  public var images: [String: String] = [:]
  /// The nodes that are open, innermost last.
  var open: [Int] = []
  /// Whether rows below the head of a table were written.
  var hasOpenBody = false
  /// The level that headings stand below, where they are numbered anew, and those of them that are above the
  /// present one.
  var outline: (base: Int, levels: [Int])?

  /// Where the last call came to: of a range that is written piece by piece, each call goes on from there.
  private var reached = Reached(first: -1, end: 0, node: 0)

  private struct Reached {
    /// The first node of the range.
    var first: Int
    /// The end of the text that was written.
    var end: Int
    /// The first outermost node that goes up to it.
    var node: Int
  }

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
    let goesOn = reached.first == range.lowerBound && reached.end <= clip.lowerBound
    var index = goesOn ? reached.node : range.lowerBound
    var next: Int?
    while index < range.upperBound {
      closeNodes(before: index)
      let node = document.nodes[index]
      if next == nil, open.isEmpty, node.text.upperBound >= clip.upperBound { next = index }
      // The texts of the nodes begin one behind the other.
      if node.text.lowerBound > clip.upperBound { break }
      if isOutside(node.text, clip) {
        index = node.end
      } else {
        index = write(node, at: index, clip: clip)
      }
    }
    closeNodes(before: Int.max)
    reached = Reached(first: range.lowerBound, end: clip.upperBound, node: next ?? range.upperBound)
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
    case .softBreak:
      output.append(style.keepsLines && isBullet(at: node.text.upperBound) ? "<br />\n" : "\n")
    case .lineBreak: output.append("<br />\n")
    case .codeBlock
    where style.keepsLines && !node.flag && IndentedProse.isIn(document.text[node.text]):
      writeLines(document.text[node.text.clamped(to: clip)])
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
      if style.isForPages { output.append(Self.scrollBox) }
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
      if style.isForPages { output.append("</div>\n") }
    case .tableRow: output.append(node.flag ? "</tr>\n</thead>\n" : "</tr>\n")
    case .tableCell: output.append(node.flag || namesRow(at: index) ? "</th>\n" : "</td>\n")
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
