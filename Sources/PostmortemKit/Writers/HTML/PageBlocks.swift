internal import Markdown

/// The blocks of a document that hold its inlines, found by the place of their text.
struct PageBlocks: Sendable {
  /// A paragraph, heading, cell or block of code.
  struct Leaf: Sendable {
    let node: Int
    let text: Range<Int>
    /// The innermost list item around it.
    let item: Int?
    /// The number of that item, where its list is numbered.
    let number: Int?
    /// The table row around it.
    let row: Int?
    /// The child of the document that it stands in.
    let root: Int
  }

  let document: MarkdownDocument
  let leaves: [Leaf]
  /// Where the line feeds of the plain text are.
  private let lineEnds: [Int]
  /// For blocks of many inlines, whose lines are asked about one by one: where the text of each line begins.
  private var lineStarts: [Int: [Int: Int]] = [:]

  init(_ document: MarkdownDocument) {
    self.document = document
    var leaves: [Leaf] = []
    var open: [Container] = []
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, document.nodes[last.node].end <= index { open.removeLast() }
      switch node.kind {
      case .paragraph, .taskLine, .heading, .tableCell, .codeBlock, .htmlBlock:
        let item = open.last { document.nodes[$0.node].kind == .item }
        let row = open.last { document.nodes[$0.node].kind == .tableRow }
        leaves.append(
          Leaf(
            node: index, text: node.text, item: item?.node, number: item?.number, row: row?.node,
            root: open.first?.node ?? index))
      case .list: open.append(Container(node: index, number: document.listStart(index)))
      case .item:
        open.append(Container(node: index, number: open.last?.number))
        // The next item of the list has the next number.
        if let list = open.indices.dropLast().last, let number = open[list].number {
          open[list].number = number + 1
        }
      case .blockQuote, .table, .tableRow: open.append(Container(node: index, number: nil))
      default: break
      }
    }
    self.leaves = leaves
    lineEnds = document.text.indices.filter { document.text[$0] == Byte.lineFeed }
    for leaf in leaves where document.nodes[leaf.node].end - leaf.node > 64 {
      lineStarts[leaf.node] = starts(ofLinesIn: leaf)
    }
  }

  private func starts(ofLinesIn leaf: Leaf) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    for node in document.nodes[leaf.node..<document.nodes[leaf.node].end] where Self.isText(node) {
      let line = document.source.lineNumber(at: node.sourceStart)
      if starts[line] == nil { starts[line] = node.text.lowerBound }
    }
    return starts
  }

  private static func isText(_ node: Node) -> Bool {
    node.kind.rawValue >= Node.Kind.text.rawValue || node.kind == .codeBlock
  }

  /// A block around others: of an item its number, of a list the number of its next item.
  private struct Container {
    let node: Int
    var number: Int?
  }

  /// The last block that begins at or before a place in the plain text.
  func leaf(at offset: Int) -> Leaf? {
    let low = (0..<leaves.count).endOfPrefix { leaves[$0].text.lowerBound <= offset }
    return low > 0 ? leaves[low - 1] : nil
  }

  /// The outermost node that begins at or behind a place in the plain text.
  func firstNode(from offset: Int) -> Int {
    return (1..<max(1, document.nodes.count)).endOfPrefix {
      document.nodes[$0].text.lowerBound < offset
    }
  }

  /// The line of the plain text around a place, without its line feed.
  func line(around offset: Int) -> Range<Int> {
    let next = lineEnds.indices.endOfPrefix { lineEnds[$0] < offset }
    let end = next < lineEnds.count ? lineEnds[next] : document.text.count
    return min(end, next > 0 ? lineEnds[next - 1] + 1 : 0)..<end
  }

  /// The place of the first inline that was written on a source line.
  func start(ofSourceLine number: Int, in range: Range<Int>) -> Int? {
    let nodes = document.nodes
    let source = document.source
    let lower = source.lineStart(number)
    let upper = number < source.lineCount ? source.lineStart(number + 1) : source.bytes.count
    let low = (0..<leaves.count).endOfPrefix { nodes[leaves[$0].node].sourceStart < lower }
    // The block that begins on the line, or else the one that began before it.
    let begins = low < leaves.count && nodes[leaves[low].node].sourceStart < upper
    guard begins || low > 0 else { return nil }
    let leaf = leaves[begins ? low : low - 1]
    let start =
      lineStarts[leaf.node].map { $0[number] }
      ?? nodes[leaf.node..<nodes[leaf.node].end].first {
        Self.isText($0) && $0.sourceStart >= lower && $0.sourceStart < upper
      }?.text.lowerBound
    return start.flatMap { range.contains($0) ? $0 : nil }
  }

  /// Whether a range holds a letter or digit of any script.
  func hasWords(_ range: Range<Int>) -> Bool {
    document.text[range].contains { $0.isAlphanumeric || $0 >= 0xC0 && $0 != 0xE2 }
      || hasWordsBeyondPunctuation(range)
  }

  /// The lead byte E2 begins dashes and bullets, which separate, but also a few letters and signs.
  private func hasWordsBeyondPunctuation(_ range: Range<Int>) -> Bool {
    guard document.text[range].contains(0xE2) else { return false }
    return document.string(range).contains { $0.isLetter || $0.isNumber || $0.isSymbol }
  }

  /// The letters and digits of a text, so that two spellings of a line can be compared.
  static func words(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.filter { $0.isAlphanumeric || $0 >= 0x80 }.map(\.lowercased)
  }
}
