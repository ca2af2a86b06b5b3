import Markdown

/// The running text of a document, block by block.
struct Prose {
  fileprivate(set) var blocks: [ProseBlock] = []
  /// Code, addresses and other text that nobody reads as words, in order.
  fileprivate(set) var code: [Range<Int>] = []

  /// Whether a position in a block is code or an address.
  func isCode(_ position: Int, in block: ProseBlock) -> Bool {
    code[block.code].contains { $0.contains(position) }
  }
}

/// A block of running text.
struct ProseBlock {
  enum Kind { case paragraph, heading, cell }

  var kind: Kind
  /// The node of the tree.
  var node: Int
  /// Its plain text.
  var text: Range<Int>
  /// Which of the pieces of code that `Prose` keeps are in it.
  var code: Range<Int>
  /// Whether it stands in a block quote.
  var isQuoted: Bool
  /// Who looks for something that begins in it.
  var seekers: CommonPlaces.Seekers = []
}

extension Prose {
  /// - Parameter places: where in the document's plain text begins what rules look for.
  init(of markdown: MarkdownDocument, _ places: [CommonPlaces.Place]) {
    addBlocks(of: markdown)
    var first = 0
    for index in blocks.indices {
      let text = blocks[index].text
      while first < places.count, places[first].index < text.lowerBound { first += 1 }
      var number = first
      var seekers: UInt8 = 0
      while number < places.count, places[number].index < text.upperBound {
        seekers |= places[number].seekers
        number += 1
      }
      blocks[index].seekers = .init(rawValue: seekers)
    }
  }

  private mutating func addBlocks(of markdown: MarkdownDocument) {
    blocks.reserveCapacity(markdown.nodes.count / 3 + 4)
    var quoteEnd = 0
    for (index, node) in markdown.nodes.enumerated() {
      switch node.kind {
      case .blockQuote: quoteEnd = max(quoteEnd, node.end)
      case .paragraph, .taskLine, .heading, .tableCell:
        blocks.append(
          ProseBlock(
            kind: Self.kind(of: node.kind), node: index, text: node.text,
            code: code.count..<code.count, isQuoted: index < quoteEnd))
      case .code, .htmlInline: add(code: node.text)
      // A bare address is shown as it is; words that are a link are words.
      case .link: if Self.isBareAddress(node, in: markdown.text) { add(code: node.text) }
      default: break
      }
    }
  }

  private mutating func add(code text: Range<Int>) {
    guard let last = blocks.indices.last else { return }
    code.append(text)
    blocks[last].code = blocks[last].code.lowerBound..<code.count
  }

  private static func kind(of kind: Node.Kind) -> ProseBlock.Kind {
    switch kind {
    case .heading: .heading
    case .tableCell: .cell
    default: .paragraph
    }
  }

  private static func isBareAddress(_ node: Node, in text: [UInt8]) -> Bool {
    let shown = text[node.text]
    if shown.contains(where: \.isBlank) { return false }
    return shown.contains(Byte.slash) || shown.contains(Byte.at)
  }
}
