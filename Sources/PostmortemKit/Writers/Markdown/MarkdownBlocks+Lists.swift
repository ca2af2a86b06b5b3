import Markdown

extension MarkdownBlocks {
  /// Whether a list is written without blank lines: it was, and no block in it needs one.
  func isTight(_ list: Int) -> Bool {
    guard document.nodes[list].flag else { return false }
    return document.children(of: list).allSatisfy { item in
      let blocks = blocks(of: item)
      return zip(blocks, blocks.dropFirst()).allSatisfy { joins($0, $1) }
    }
  }

  /// The blocks below an item that are written; raw HTML is no block of its own.
  private func blocks(of container: Int) -> [Int] {
    document.children(of: container).filter { isShown[$0] }.flatMap { child in
      document.nodes[child].kind == .htmlBlock
        ? document.children(of: child).filter { isShown[$0] } : [child]
    }
  }

  /// Whether a block is read as itself right below another one.
  private func joins(_ first: Int, _ second: Int) -> Bool {
    let isEnded = [.paragraph, .heading].contains(document.nodes[first].kind) || isFence(first)
    return isEnded && (isFence(second) || interrupts(second))
  }

  private func isFence(_ index: Int) -> Bool {
    document.nodes[index].kind == .codeBlock && (document.nodes[index].flag || form.fencesCode)
  }

  /// Whether a list may begin below a paragraph: it counts from 1, and its first item is not empty.
  private func interrupts(_ index: Int) -> Bool {
    guard document.nodes[index].kind == .list, document.listStart(index) ?? 1 == 1,
      let item = document.children(of: index).first(where: { _ in true })
    else { return false }
    return document.nodes[item].task != .none || !blocks(of: item).isEmpty
  }
}
