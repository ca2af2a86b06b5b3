import Markdown

/// A block of running text, with what in it is no prose.
struct ProseBlock {
  enum Kind { case paragraph, heading, cell }

  var kind: Kind
  /// The node of the tree.
  var node: Int
  /// Its plain text.
  var text: Range<Int>
  /// Code, addresses and other text that nobody reads as words, in order.
  var code: [Range<Int>]
  /// Whether it stands in a block quote.
  var isQuoted: Bool
  /// Who looks for something that begins in it.
  var seekers: CommonPlaces.Seekers = []

  /// Whether a position is code or an address.
  func isCode(at position: Int) -> Bool { code.contains { $0.contains(position) } }
}

extension ProseBlock {
  /// All blocks of a document, in its order.
  ///
  /// - Parameter places: where in its plain text begins what rules look for.
  static func all(in markdown: MarkdownDocument, _ places: [CommonPlaces.Place]) -> [ProseBlock] {
    var blocks = blocks(of: markdown)
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
    return blocks
  }

  private static func blocks(of markdown: MarkdownDocument) -> [ProseBlock] {
    var blocks: [ProseBlock] = []
    blocks.reserveCapacity(markdown.nodes.count / 3 + 4)
    var quoteEnd = 0
    for (index, node) in markdown.nodes.enumerated() {
      switch node.kind {
      case .blockQuote: quoteEnd = max(quoteEnd, node.end)
      case .paragraph, .taskLine, .heading, .tableCell:
        blocks.append(
          ProseBlock(
            kind: kind(of: node.kind), node: index, text: node.text, code: [],
            isQuoted: index < quoteEnd))
      case .code, .htmlInline:
        if !blocks.isEmpty { blocks[blocks.count - 1].code.append(node.text) }
      case .link:
        // A bare address is shown as it is; words that are a link are words.
        if !blocks.isEmpty, isBareAddress(node, in: markdown.text) {
          blocks[blocks.count - 1].code.append(node.text)
        }
      default: break
      }
    }
    return blocks
  }

  private static func kind(of kind: Node.Kind) -> Kind {
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
