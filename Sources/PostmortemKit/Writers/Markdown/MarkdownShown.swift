import Markdown

/// Finds the blocks that show something.
enum MarkdownShown {
  /// For every node whether it, or a block below it, has text, a link or a mark of its own.
  static func nodes(of document: MarkdownDocument) -> [Bool] {
    var shown = [Bool](repeating: false, count: document.nodes.count)
    for index in document.nodes.indices.reversed() {
      let node = document.nodes[index]
      switch node.kind {
      case .item:
        shown[index] = true
        // The box stands in the item's first paragraph, which may hold nothing else.
        if node.task != .none { shown[index + 1] = true }
      case .table, .codeBlock, .thematicBreak, .taskLine: shown[index] = true
      case .comment: break
      case .paragraph, .heading:
        shown[index] = document.leaves(of: index).contains { leaf in
          !leaf.isBreak && (leaf.kind != .text || !leaf.text.allSatisfy(\.isWhitespace))
        }
      case .document, .blockQuote, .list, .htmlBlock:
        shown[index] = document.children(of: index).contains { shown[$0] }
      default: break
      }
    }
    return shown
  }
}
