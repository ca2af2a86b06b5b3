internal import CCmark

extension TreeBuilder {
  /// Adds a text with the strikethroughs and bare URLs that it holds.
  mutating func addText(
    _ literal: UnsafeBufferPointer<UInt8>, at start: Int, of node: OpaquePointer
  ) {
    guard TextTriggers.areIn(literal) else { return addTextLeaves(literal, at: start) }
    // The node's own literal may be longer by a checkbox or a cell's prefix that is gone here.
    let hidden = bytes(cmark_node_get_literal(node)).count - literal.count
    var decoded = DecodedText(literal, at: start, of: source.bytes)
    var position = 0
    var from = 0
    while from < literal.count {
      if literal[from] == Byte.tilde {
        let run = Strikethrough.run(in: literal, at: from)
        let end = run.upperBound
        let inNode = Strikethrough.Run(node: node, range: from + hidden..<end + hidden)
        if changesStrike(at: inNode) {
          addPiece(literal, position..<from, at: &decoded)
          strike(at: inNode, source: decoded.sourceOffset(of: from))
          position = end
        }
        from = end
      } else if openLinks == 0, let link = BareLink(in: literal, at: from, notBefore: position) {
        addPiece(literal, position..<link.range.lowerBound, at: &decoded)
        addBareLink(link, literal, at: &decoded)
        position = link.range.upperBound
        from = position
      } else {
        from += 1
      }
    }
    addPiece(literal, position..<literal.count, at: &decoded)
  }

  private mutating func addPiece(
    _ literal: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at decoded: inout DecodedText
  ) {
    guard !range.isEmpty else { return }
    let piece = UnsafeBufferPointer(rebasing: literal[range])
    addTextLeaves(piece, at: decoded.sourceOffset(of: range.lowerBound))
  }

  /// Adds a text: in several leaves where it is long and not written as it is, because to find a place in it means to walk
  /// through it.
  private mutating func addTextLeaves(_ text: UnsafeBufferPointer<UInt8>, at start: Int) {
    guard text.count > MarkdownDocument.longestWalk, !stands(text, at: start) else {
      return addLeaf(.text, text, at: start)
    }
    var decoded = DecodedText(text, at: start, of: source.bytes)
    var from = 0
    while from < text.count {
      var end = min(from + MarkdownDocument.longestWalk, text.count)
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      let leaf = UnsafeBufferPointer(rebasing: text[from..<end])
      addLeaf(.text, leaf, at: decoded.sourceOffset(of: from))
      from = end
    }
  }

  private mutating func addBareLink(
    _ link: BareLink, _ literal: UnsafeBufferPointer<UInt8>, at decoded: inout DecodedText
  ) {
    let shown = UnsafeBufferPointer(rebasing: literal[link.range])
    let offset = decoded.sourceOffset(of: link.range.lowerBound)
    var target: [UInt8] = []
    target.append(link.scheme)
    target.append(contentsOf: shown)
    let span = target.withUnsafeBufferPointer { addSpan($0) }
    begin(.link, at: offset, detail: span)
    addLeaf(.text, shown, at: offset)
    close()
  }
}

extension TreeBuilder {
  /// Whether a run of tildes begins or ends a strikethrough.
  private mutating func changesStrike(at run: Strikethrough.Run) -> Bool {
    if strikes.last == run { return true }
    let parent = cmark_node_parent(run.node) ?? run.node
    if pairedParents.insert(parent).inserted, let first = cmark_node_first_child(parent) {
      strikeEnds.merge(Strikethrough.pairs(from: first)) { $1 }
    }
    return strikeEnds[run] != nil
  }

  private mutating func strike(at run: Strikethrough.Run, source offset: Int) {
    if strikes.last == run {
      close()
      strikes.removeLast()
    } else if let end = strikeEnds[run] {
      begin(.strikethrough, at: offset)
      strikes.append(end)
    }
  }
}
