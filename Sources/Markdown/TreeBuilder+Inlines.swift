internal import CCmark

extension TreeBuilder {
  /// Adds the inlines of a paragraph, heading or cell to the node that is open, up to a line.
  mutating func addInlines(of block: OpaquePointer, beforeLine limit: Int = Int.max) {
    let depth = open.count
    pendingBreak = nil
    // To empty what is empty would allocate.
    if !strikes.isEmpty { strikes = [] }
    if !strikeEnds.isEmpty { strikeEnds = [:] }
    if !pairedParents.isEmpty { pairedParents = [] }
    var next = cmark_node_first_child(block)
    while let node = next {
      if limit != Int.max, !isBreak(node), position(of: node) >= source.lineStart(limit) { break }
      if enterInline(node), let child = cmark_node_first_child(node) {
        next = child
      } else {
        next = followingInline(node, below: block)
      }
    }
    while open.count > depth { close() }
    pendingBreak = nil
  }

  private mutating func followingInline(_ node: OpaquePointer, below block: OpaquePointer)
    -> OpaquePointer?
  {
    var current = node
    while true {
      if isInlineContainer(current) { close() }
      if let sibling = cmark_node_next(current) { return sibling }
      guard let parent = cmark_node_parent(current), parent != block else { return nil }
      current = parent
    }
  }

  private func isInlineContainer(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG, CMARK_NODE_LINK, CMARK_NODE_IMAGE,
      CMARK_NODE_CUSTOM_INLINE:
      true
    default: false
    }
  }

  /// Adds an inline; true where its children are still to be added.
  private mutating func enterInline(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT:
      addText(of: node)
    case CMARK_NODE_SOFTBREAK:
      if pendingBreak == nil { pendingBreak = .softBreak }
    case CMARK_NODE_LINEBREAK:
      pendingBreak = .lineBreak
    case CMARK_NODE_CODE:
      addBreak()
      let code = bytes(cmark_node_get_literal(node))
      addLeaf(.code, code, at: codeStart(code, at: position(of: node)))
    case CMARK_NODE_HTML_INLINE:
      addHTML(bytes(cmark_node_get_literal(node)), at: position(of: node))
    case CMARK_NODE_EMPH:
      addBreak()
      begin(.emphasis, at: position(of: node))
      return openWithChildren(node)
    case CMARK_NODE_STRONG:
      addBreak()
      begin(.strong, at: position(of: node))
      return openWithChildren(node)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE:
      addBreak()
      let image = cmark_node_get_type(node) == CMARK_NODE_IMAGE
      let target = addSpan(bytes(cmark_node_get_url(node)), bytes(cmark_node_get_title(node)))
      begin(image ? .image : .link, at: position(of: node), detail: target)
      return openWithChildren(node)
    default:
      begin(.emphasis, at: position(of: node))
      return openWithChildren(node)
    }
    return false
  }

  /// A container is closed when the walk leaves its last child; without children that is now, and the walk
  /// closes it all the same, so that nothing is to be done but to say whether to go down.
  private func openWithChildren(_ node: OpaquePointer) -> Bool {
    cmark_node_first_child(node) != nil
  }

  private mutating func addHTML(_ literal: UnsafeBufferPointer<UInt8>, at start: Int) {
    if !hidden.isEmpty, let part = hidden.part(at: start) { return addHidden(part) }
    if HTMLComment.comment(in: literal, at: 0) != nil { return addComment(literal, at: start) }
    if isLineBreakTag(literal) {
      pendingBreak = .lineBreak
      return
    }
    addBreak()
    let raw = addSpan(literal)
    if let tag = RawHTML.tag(in: literal, at: 0), isMarkup(tag) {
      begin(.htmlInline, at: start, detail: raw)
      close()
    } else {
      addLeaf(.htmlInline, literal, at: start, detail: raw)
    }
  }

  private func isLineBreakTag(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    guard literal.count <= 6, literal.count >= 4 else { return false }
    let letters = literal.filter(\.isLetter).map(\.lowercased)
    return letters == [UInt8(ascii: "b"), UInt8(ascii: "r")]
      && literal.allSatisfy { $0.isLetter || $0.isBlank || "<>/".utf8.contains($0) }
  }

  /// Writes the line break that waits for something behind it.
  mutating func addBreak() {
    guard let kind = pendingBreak else { return }
    pendingBreak = nil
    begin(kind, at: source.bytes.count)
    text.append(cell == nil ? Byte.lineFeed : Byte.space)
    close()
  }

  private mutating func addText(of node: OpaquePointer) {
    var literal = bytes(cmark_node_get_literal(node))
    if literal.isEmpty { return }
    var start = textStart(literal, at: position(of: node))
    if let cell, cmark_node_previous(node) == nil, Self.isAtTop(node) {
      literal = UnsafeBufferPointer(rebasing: literal.dropFirst(TableCellText.prefix.count))
      start = cell.start
      if literal.isEmpty { return }
    }
    if let marker = taskMarker(in: literal, at: start, of: node) {
      beginTask(marker, at: start)
      literal = UnsafeBufferPointer(rebasing: literal.dropFirst(marker.length))
      start += marker.length
      if literal.isEmpty { return }
    } else {
      addBreak()
    }
    addText(literal, at: start, of: node)
  }

  private static func isAtTop(_ node: OpaquePointer) -> Bool {
    guard let parent = cmark_node_parent(node) else { return false }
    let type = cmark_node_get_type(parent)
    return type == CMARK_NODE_PARAGRAPH
  }

  /// The checkbox that begins a line of a paragraph. (It changes nothing; but to ask the builder without changing it
  /// would copy all of it.)
  private mutating func taskMarker(
    in literal: UnsafeBufferPointer<UInt8>, at start: Int, of node: OpaquePointer
  ) -> TaskMarker? {
    guard literal.first == Byte.openBracket, Self.isAtTop(node) else { return nil }
    // An escaped bracket is meant as text.
    guard start < source.bytes.count, source.bytes[start] == Byte.openBracket else { return nil }
    guard pendingBreak != nil || cmark_node_previous(node) == nil else { return nil }
    if cell != nil { return nil }
    return TaskMarker(startOf: literal)
  }

  /// Gives the checkbox to the item or, on a bare line, to a node of its own.
  private mutating func beginTask(_ marker: TaskMarker, at start: Int) {
    if let item = itemAwaitingTask, nodes.count == item + 2 {
      nodes[item].task = marker.state
      itemAwaitingTask = nil
      return
    }
    guard let block = open.last else { return }
    let kind = nodes[block].kind
    guard kind == .paragraph || kind == .taskLine else { return addBreak() }
    pendingBreak = nil
    if nodes.count == block + 1 {
      nodes[block].kind = .taskLine
      nodes[block].task = marker.state
    } else {
      close()
      endTextLine()
      if isAtMargin(start) { endLists() }
      let line = begin(.taskLine, at: start)
      nodes[line].task = marker.state
    }
  }

  private func isAtMargin(_ offset: Int) -> Bool {
    offset == source.lineStart(source.lineNumber(at: offset))
  }

  /// A checkbox at the margin continues the paragraph of the list above it only because CommonMark is lazy:
  /// for its writer it begins anew.
  private mutating func endLists() {
    var ended: [Node] = []
    while let last = open.last, nodes[last].kind == .list || nodes[last].kind == .item {
      ended.insert(nodes[last], at: 0)
      close()
    }
    openSinceEnd = max(0, openSinceEnd - ended.count)
    endedEarly += ended
  }
}
