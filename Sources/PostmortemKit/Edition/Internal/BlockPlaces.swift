import Markdown

/// Which node holds which.
struct BlockPlaces {
  private let markdown: MarkdownDocument
  /// The parent of each block; -1 where there is none.
  private var parents: [Int32]

  init(_ markdown: MarkdownDocument) {
    self.markdown = markdown
    parents = [Int32](repeating: -1, count: markdown.nodes.count)
    var open: [Int] = []
    for index in markdown.nodes.indices {
      while let last = open.last, markdown.nodes[last].end <= index { open.removeLast() }
      if let last = open.last { parents[index] = Int32(last) }
      open.append(index)
    }
  }

  /// The node that a node stands directly in.
  func parent(of index: Int) -> Int? {
    parents.indices.contains(index) && parents[index] >= 0 ? Int(parents[index]) : nil
  }

  /// The block behind a block in the same container; comments are none.
  func sibling(behind index: Int) -> Int? {
    guard let parent = parent(of: index) else { return nil }
    var next = markdown.nodes[index].end
    while next < markdown.nodes[parent].end {
      if !holdsOnlyComments(next) { return next }
      next = markdown.nodes[next].end
    }
    return nil
  }

  private func holdsOnlyComments(_ index: Int) -> Bool {
    let node = markdown.nodes[index]
    if node.kind == .comment { return true }
    return node.kind == .htmlBlock && node.text.isEmpty && node.end == index + 2
      && markdown.nodes[index + 1].kind == .comment
  }
}
