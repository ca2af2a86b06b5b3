internal import CCmark

/// Where a strikethrough ends: a run of tildes in a text node.
struct StrikeEnd {
  let node: OpaquePointer
  let run: Range<Int>
}

extension TreeBuilder {
  /// Adds a text with the strikethroughs and bare URLs that it holds.
  mutating func addText(
    _ literal: UnsafeBufferPointer<UInt8>, at start: Int, of node: OpaquePointer
  ) {
    guard TextTriggers.areIn(literal) else { return addLeaf(.text, literal, at: start) }
    // The node's own literal may be longer by a checkbox or a cell's prefix that is gone here.
    let hidden = bytes(cmark_node_get_literal(node)).count - literal.count
    let mayLink = !isInLink
    var position = 0
    var from = 0
    while from < literal.count {
      if let end = strikes.last, end.node == node, end.run.lowerBound - hidden == from {
        addPiece(literal, position..<from, at: start)
        close()
        strikes.removeLast()
        from = end.run.upperBound - hidden
        position = from
      } else if literal[from] == Byte.tilde {
        let run = Strikethrough.run(in: literal, at: from)
        if let end = Strikethrough.end(ofRun: run, in: literal, hidden: hidden, of: node) {
          addPiece(literal, position..<from, at: start)
          begin(.strikethrough, at: sourceOffset(literal, from, at: start))
          strikes.append(end)
          position = run.upperBound
        }
        from = run.upperBound
      } else if mayLink, let link = BareLink(in: literal, at: from, notBefore: position) {
        addPiece(literal, position..<link.range.lowerBound, at: start)
        addBareLink(link, literal, at: start)
        position = link.range.upperBound
        from = position
      } else {
        from += 1
      }
    }
    addPiece(literal, position..<literal.count, at: start)
  }

  private var isInLink: Bool {
    open.contains { nodes[$0].kind == .link || nodes[$0].kind == .image }
  }

  private mutating func addPiece(
    _ literal: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, at start: Int
  ) {
    guard !range.isEmpty else { return }
    let piece = UnsafeBufferPointer(rebasing: literal[range])
    addLeaf(.text, piece, at: sourceOffset(literal, range.lowerBound, at: start))
  }

  private mutating func addBareLink(
    _ link: BareLink, _ literal: UnsafeBufferPointer<UInt8>, at start: Int
  ) {
    let shown = UnsafeBufferPointer(rebasing: literal[link.range])
    let offset = sourceOffset(literal, link.range.lowerBound, at: start)
    var target: [UInt8] = []
    target.append(link.scheme)
    target.append(contentsOf: shown)
    let span = target.withUnsafeBufferPointer { addSpan($0) }
    begin(.link, at: offset, detail: span)
    addLeaf(.text, shown, at: offset)
    close()
  }

  private func sourceOffset(_ literal: UnsafeBufferPointer<UInt8>, _ index: Int, at start: Int)
    -> Int
  {
    DecodedText.sourceOffset(of: index, in: literal, from: start, source: source.bytes)
  }
}

/// A quick look whether a text can hold a strikethrough or a bare URL at all.
enum TextTriggers {
  static func areIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for (index, byte) in text.enumerated() {
      switch byte {
      case Byte.tilde, Byte.at: return true
      case Byte.colon:
        if index + 1 < text.count, text[index + 1] == Byte.slash { return true }
      case Byte.dot:
        if index >= 3, text[index - 1].lowercased == UInt8(ascii: "w") { return true }
      default: break
      }
    }
    return false
  }
}

/// Relates text that Markdown decoded to the bytes that it was written as.
enum DecodedText {
  /// The source byte behind the first `index` bytes of a decoded text that begins at `start`: escapes and
  /// character references are longer in the source than in the text.
  static func sourceOffset(
    of index: Int, in text: UnsafeBufferPointer<UInt8>, from start: Int, source: [UInt8]
  ) -> Int {
    var offset = start
    var position = 0
    while position < index, offset < source.count {
      let written = source[offset]
      if written == text[position] && !isEscape(source, at: offset, meaning: text[position]) {
        offset += 1
        position += 1
      } else if written == Byte.backslash {
        offset += 2
        position += 1
      } else if written == Byte.ampersand,
        let end = source[offset...].firstIndex(of: Byte.semicolon)
      {
        offset = end + 1
        position += scalarLength(text[position])
      } else {
        offset += 1
        position += 1
      }
    }
    return min(offset, source.count)
  }

  private static func isEscape(_ source: [UInt8], at offset: Int, meaning byte: UInt8) -> Bool {
    source[offset] == Byte.backslash && offset + 1 < source.count && source[offset + 1] == byte
      && byte.isPunctuation
  }

  private static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
