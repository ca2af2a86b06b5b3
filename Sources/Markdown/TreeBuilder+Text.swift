internal import CCmark

extension TreeBuilder {
  /// Adds a text with the strikethroughs and bare URLs that it holds.
  mutating func addText(
    _ literal: UnsafeBufferPointer<UInt8>, at start: Int, of node: OpaquePointer
  ) {
    guard TextTriggers.areIn(literal) else { return addLeaf(.text, literal, at: start) }
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
    addLeaf(.text, piece, at: decoded.sourceOffset(of: range.lowerBound))
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

/// A quick look whether a text can hold a strikethrough or a bare URL at all: one has a tilde, the other `@`, `:/` or `ww`.
enum TextTriggers {
  static func areIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Sixteen bytes and the one behind them.
    let last = text.count - 17
    guard last >= 0 else { return areInShort(text) }
    if isSign(text[text.count - 1]) { return true }
    var index = 0
    while index < last {
      if areIn(text, at: index) { return true }
      index += 16
    }
    return areIn(text, at: last)
  }

  @inline(__always)
  private static func areIn(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let lanes = ByteWords.lanes(text, from: index)
    let next = ByteWords.lanes(text, from: index &+ 1)
    let signs = ByteWords.equal(lanes, Byte.tilde) | ByteWords.equal(lanes, Byte.at)
    let schemes = ByteWords.equal(lanes, Byte.colon) & ByteWords.equal(next, Byte.slash)
    let (small, letter) = (ByteWords.Lanes(repeating: 0x20), UInt8(ascii: "w"))
    let letters =
      ByteWords.equal(lanes | small, letter) & ByteWords.equal(next | small, letter)
    let (low, high) = ByteWords.words(signs | schemes | letters)
    return low | high != 0
  }

  private static func areInShort(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in text {
      if isSign(byte) || before == Byte.colon && byte == Byte.slash { return true }
      if before | 0x20 == UInt8(ascii: "w"), byte | 0x20 == UInt8(ascii: "w") { return true }
      before = byte
    }
    return false
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == Byte.tilde || byte == Byte.at }
}
