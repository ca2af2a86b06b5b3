internal import Markdown

/// Finds the nodes that a part of a block's text is made of, without a walk over all that stand before it.
struct TextNodes {
  private let nodes: [Node]
  /// The number of the node that each one is directly below.
  private let parents: [Int]

  init(_ markdown: MarkdownDocument) {
    nodes = markdown.nodes
    var parents: [Int] = []
    parents.reserveCapacity(nodes.count)
    var open: [Int] = []
    for index in nodes.indices {
      while let last = open.last, nodes[last].end <= index { open.removeLast() }
      parents.append(open.last ?? 0)
      open.append(index)
    }
    self.parents = parents
  }

  /// The nodes below a block, or the block itself, that hold a part of its text or stand at an end of it.
  func nodes(of block: Int, in range: Range<Int>) -> Range<Int> {
    let end = nodes[block].end
    let all = block + 1..<end
    if all.isEmpty { return block..<end }
    let first = all.endOfPrefix { nodes[$0].text.lowerBound < range.lowerBound }
    let last = all.endOfPrefix { nodes[$0].text.lowerBound <= range.upperBound }
    let before = first > all.lowerBound ? child(of: block, holding: first - 1) : first
    return before..<max(before, last)
  }

  /// The child of a block that a node is, or is below.
  private func child(of block: Int, holding node: Int) -> Int {
    var child = node
    while parents[child] > block { child = parents[child] }
    return child
  }
}
