internal import Markdown

/// Writes ranges of a document's plain text as HTML, with the markup that they have in the document.
struct PageFlow {
  let blocks: PageBlocks
  /// The readers' clock, where times are shown on one.
  let clock: ReaderClock?
  var html: HTMLRenderer

  init(_ plan: PagePlan) {
    blocks = plan.blocks
    clock = plan.clock
    html = HTMLRenderer(plan.blocks.document, style: .page)
    html.images = plan.images
  }

  /// Writes a range as blocks.
  mutating func prose(_ range: Range<Int>) {
    let range = blocks.document.text.trimming(range)
    guard let first = blocks.leaf(at: range.lowerBound), !range.isEmpty else { return }
    let last = blocks.leaf(at: range.upperBound - 1) ?? first
    html.render(first.root..<blocks.document.nodes[last.root].end, text: range)
  }

  /// Writes a range without the block that holds its beginning: what an item or a cell of a page's own may
  /// hold.
  mutating func flow(_ range: Range<Int>) {
    let nodes = blocks.document.nodes
    let range = blocks.document.text.trimming(range)
    guard !range.isEmpty, let leaf = blocks.leaf(at: range.lowerBound) else { return }
    let isCode = nodes[leaf.node].kind == .codeBlock || nodes[leaf.node].kind == .htmlBlock
    html.render((isCode ? leaf.node : leaf.node + 1)..<nodes[leaf.node].end, text: range)
    siblings(from: nodes[leaf.node].end, in: range)
  }

  /// Writes a range as blocks that stand in an element of the page's own.
  mutating func detail(_ range: Range<Int>) {
    let range = blocks.document.text.trimming(range)
    guard !range.isEmpty else { return }
    let first = blocks.firstNode(from: range.lowerBound)
    let nodes = blocks.document.nodes
    guard first < nodes.count, nodes[first].text.lowerBound == range.lowerBound,
      !isListOfOne(first)
    else { return flow(range) }
    siblings(from: first, in: range)
  }

  private func isListOfOne(_ index: Int) -> Bool {
    let nodes = blocks.document.nodes
    return nodes[index].kind == .list && index + 1 < nodes.count
      && nodes[index + 1].end == nodes[index].end
  }

  /// Writes the nodes from an index on as far as they lie in a range.
  private mutating func siblings(from start: Int, in range: Range<Int>) {
    let nodes = blocks.document.nodes
    var index = start
    while index < nodes.count, nodes[index].text.lowerBound < range.upperBound {
      switch nodes[index].kind {
      case .tableCell:
        html.output.append(" <span class=\"cell\">· ")
        html.render(index + 1..<nodes[index].end, text: range)
        html.output.append("</span>")
      case .tableRow:
        html.output.append("<p>")
        siblings(from: index + 1, in: range.clamped(to: nodes[index].text))
        html.output.append("</p>\n")
      case .item:
        html.output.append("<ul>\n")
        let next = endOfItems(from: index, in: range)
        html.render(index..<next, text: range)
        html.output.append("</ul>\n")
        index = next
        continue
      case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough,
        .link, .image:
        html.render(index..<nodes[index].end, text: range)
      default:
        html.output.append("\n")
        html.render(index..<nodes[index].end, text: range)
      }
      index = nodes[index].end
    }
  }

  private func endOfItems(from start: Int, in range: Range<Int>) -> Int {
    let nodes = blocks.document.nodes
    var index = start
    while index < nodes.count, nodes[index].kind == .item,
      nodes[index].text.lowerBound < range.upperBound
    {
      index = nodes[index].end
    }
    return index
  }

  /// Writes a range as one line of text without markup.
  mutating func plain(_ range: Range<Int>) {
    write(text: line(range))
  }

  /// A range as one line of text.
  func line(_ range: Range<Int>) -> String {
    let range = blocks.document.text.trimming(range)
    let line = blocks.document.text[range].map { $0.isWhitespace ? Byte.space : $0 }
    return String(decoding: line, as: UTF8.self)
  }

  mutating func write(_ markup: StaticString) { html.output.append(markup) }

  /// Writes a text that is no markup.
  mutating func write(text: String) { HTMLEscape.append(text.utf8, to: &html.output) }

  /// Writes a word with its sign and its tone.
  mutating func badge(_ tone: Tone, _ word: String) {
    write("<span class=\"badge ")
    write(text: tone.rawValue)
    write("\"><span class=\"sign\" aria-hidden=\"true\">")
    write(text: tone.sign)
    write("</span> ")
    write(text: word)
    write("</span>")
  }
}
