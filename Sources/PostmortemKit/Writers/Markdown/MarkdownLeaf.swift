import Markdown

/// A piece of a line that has nothing below it, and the inlines that it stands in.
struct MarkdownLeaf {
  enum Kind {
    case text, code, image, softBreak, lineBreak
    /// A URL that is shown as it is.
    case address
    /// A link that shows nothing.
    case emptyLink
  }

  var kind: Kind
  /// The node; of a text that was put together from several the first.
  var node: Int
  /// Where its plain text ends in the pool.
  var textEnd: Int
  /// The plain text.
  var text: [UInt8]
  /// The emphasis, links and strikethroughs around it, outermost first.
  var around: [Int]

  var isBreak: Bool { kind == .softBreak || kind == .lineBreak }
}

extension MarkdownDocument {
  /// The leaves of a paragraph, heading or cell. Comments and tags are left out; emphasis within emphasis of the
  /// same kind, which no mark can show, counts once.
  func leaves(of block: Int) -> [MarkdownLeaf] { leaves(in: block + 1..<nodes[block].end) }

  /// The leaves of some nodes that follow each other below a block.
  func leaves(in range: Range<Int>) -> [MarkdownLeaf] {
    var leaves: [MarkdownLeaf] = []
    var around: [Int] = []
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = around.last, nodes[last].end <= index { around.removeLast() }
      let node = nodes[index]
      guard let kind = leafKind(of: node, at: index) else {
        let isNew = !around.contains { nodes[$0].kind == node.kind }
        if isContainer(node.kind), isNew { around.append(index) }
        index += 1
        continue
      }
      let leaf = MarkdownLeaf(
        kind: kind, node: index, textEnd: node.text.upperBound, text: Array(text[node.text]),
        around: around)
      leaves.add(leaf)
      index = node.end
    }
    return leaves
  }

  private func isContainer(_ kind: Node.Kind) -> Bool {
    [.emphasis, .strong, .strikethrough, .link].contains(kind)
  }

  private func leafKind(of node: Node, at index: Int) -> MarkdownLeaf.Kind? {
    switch node.kind {
    case .text, .htmlInline: node.text.isEmpty ? nil : .text
    case .code: .code
    case .image: .image
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .link:
      isAddress(node, at: index) ? .address : showsNothing(node, at: index) ? .emptyLink : nil
    default: nil
    }
  }

  private func showsNothing(_ node: Node, at index: Int) -> Bool {
    node.text.isEmpty && !(index..<node.end).contains { nodes[$0].kind == .image }
  }

  /// Whether a link's text is its destination, as in `<https://example.com>`.
  private func isAddress(_ node: Node, at index: Int) -> Bool {
    guard node.end == index + 2, nodes[index + 1].kind == .text, title(index).isEmpty else {
      return false
    }
    let shown = text[node.text]
    guard shown.allSatisfy({ $0 > Byte.space && $0 != Byte.less && $0 != Byte.greater }) else {
      return false
    }
    let destination = destination(index).utf8
    return destination.elementsEqual(shown) && URLPolicy.allows(shown) && shown.contains(Byte.colon)
      || MarkdownAddress.isMail(shown)
        && destination.elementsEqual(Array("mailto:".utf8) + shown)
  }
}

extension [MarkdownLeaf] {
  /// Adds a leaf; text that was cut by a comment or a tag is put together, so that its escapes see its neighbours.
  mutating func add(_ leaf: MarkdownLeaf) {
    if leaf.kind == .text, let last, last.kind == .text, last.around == leaf.around {
      self[count - 1].text += leaf.text
      self[count - 1].textEnd = leaf.textEnd
    } else {
      append(leaf)
    }
  }

  /// The leaves without some of what is around them.
  func without(_ isDropped: (Int) -> Bool) -> [MarkdownLeaf] {
    var leaves: [MarkdownLeaf] = []
    for var leaf in self {
      leaf.around.removeAll(where: isDropped)
      leaves.add(leaf)
    }
    return leaves
  }
}

extension MarkdownBlocks {
  /// The leaves of a block as far as they are written.
  func leaves(of block: Int) -> [MarkdownLeaf] {
    guard let clip, let places else { return document.leaves(of: block) }
    return document.leaves(in: places.nodes(of: block, in: clip)).compactMap { leaf in
      var leaf = leaf
      // Tags and comments have no text, so that a leaf that they cut is one range all the same.
      let start = leaf.textEnd - leaf.text.count
      guard leaf.kind == .text || leaf.kind == .code, !leaf.text.isEmpty else {
        return (clip.lowerBound...clip.upperBound).contains(leaf.textEnd) ? leaf : nil
      }
      let shown = (start..<leaf.textEnd).clamped(to: clip)
      guard !shown.isEmpty else { return nil }
      leaf.text = Array(leaf.text[shown.lowerBound - start..<shown.upperBound - start])
      leaf.textEnd = shown.upperBound
      return leaf
    }
  }
}
