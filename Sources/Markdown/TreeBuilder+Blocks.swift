internal import CCmark

extension TreeBuilder {
  /// Copies a whole document.
  mutating func addDocument(_ root: OpaquePointer) {
    begin(.document, at: source.start)
    var next = cmark_node_first_child(root)
    while let node = next {
      if enter(node), let child = cmark_node_first_child(node) {
        next = child
        continue
      }
      next = following(node, below: root)
    }
    close()
  }

  /// Leaves a node and those that end with it; returns the node that comes next.
  private mutating func following(_ node: OpaquePointer, below root: OpaquePointer)
    -> OpaquePointer?
  {
    var current = node
    while true {
      if Self.isContainer(current) { leaveContainer() }
      if let sibling = cmark_node_next(current) { return sibling }
      guard let parent = cmark_node_parent(current), parent != root else { return nil }
      current = parent
    }
  }

  /// Closes a container, unless a checkbox at the margin has ended it already.
  private mutating func leaveContainer() {
    if openSinceEnd > 0 {
      openSinceEnd -= 1
      close()
    } else if endedEarly.popLast() == nil {
      close()
    }
  }

  /// Opens the lists again that a checkbox ended although a further item follows.
  private mutating func reopenLists(at start: Int) {
    guard openSinceEnd == 0 else { return }
    for container in endedEarly {
      let index = begin(container.kind, at: start, detail: container.detail)
      nodes[index].flag = container.flag
    }
    endedEarly = []
  }

  private static func isContainer(_ node: OpaquePointer) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_CUSTOM_BLOCK: true
    default: false
    }
  }

  /// Adds a block; true where its children are still to be added.
  private mutating func enter(_ node: OpaquePointer) -> Bool {
    let start = blockStart(node)
    if cmark_node_get_type(node) == CMARK_NODE_ITEM { reopenLists(at: start) }
    if Self.isContainer(node), !endedEarly.isEmpty { openSinceEnd += 1 }
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE:
      begin(.blockQuote, at: start)
      return true
    case CMARK_NODE_LIST:
      let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let index = begin(
        .list, at: start, detail: ordered ? Int(cmark_node_get_list_start(node)) : -1)
      nodes[index].flag = cmark_node_get_list_tight(node) != 0
      return true
    case CMARK_NODE_ITEM:
      itemAwaitingTask = begin(.item, at: start)
      return true
    case CMARK_NODE_CUSTOM_BLOCK:
      begin(.blockQuote, at: start)
      return true
    case CMARK_NODE_HEADING:
      addHeading(node, at: start)
    case CMARK_NODE_CODE_BLOCK:
      addCodeBlock(node, at: start)
    case CMARK_NODE_HTML_BLOCK:
      addHTMLBlock(node, at: start)
    case CMARK_NODE_THEMATIC_BREAK:
      begin(.thematicBreak, at: start)
      close()
    default:
      addParagraph(node, at: start)
    }
    return false
  }

  // What follows changes nothing; but to ask the builder without changing it would copy all of it.

  private mutating func blockStart(_ node: OpaquePointer) -> Int {
    let line = Int(cmark_node_get_start_line(node)) + lineShift
    return source.lineStart(line) + max(0, Int(cmark_node_get_start_column(node)) - 1)
  }

  private mutating func addHeading(_ node: OpaquePointer, at start: Int) {
    let marker = headingMarkerLength(at: start)
    let lines = lineOrigin(of: node, at: start, markerLength: marker)
    let text = textStart(of: lines, blockStart: start)
    begin(.heading, at: text, detail: Int(cmark_node_get_heading_level(node)))
    (self.lines, cell) = (LineCursor(lines), nil)
    addInlines(of: node)
    close()
    endTextLine()
  }

  /// How many bytes `#` and blanks take before the text of an ATX heading; 0 for a setext heading.
  private mutating func headingMarkerLength(at start: Int) -> Int {
    let end = source.bytes.count
    var index = start
    while index < end, source.bytes[index] == UInt8(ascii: "#") { index += 1 }
    // `#1` is the text of a setext heading.
    guard index > start, index == end || source.bytes[index].isWhitespace else { return 0 }
    while index < end, source.bytes[index].isBlank { index += 1 }
    return index - start
  }

  private mutating func addParagraph(_ node: OpaquePointer, at start: Int) {
    let lines = lineOrigin(of: node, at: start, markerLength: 0)
    let last = Int(cmark_node_get_end_line(node)) + lineShift
    let recognizer = TableRecognizer(
      source: source, lines: lines, through: last, mostCells: limits[.cells] - cellCount)
    if let table = recognizer.table() {
      cellCount += table.cellCount
      if let line = table.excessLine, excess == nil {
        excess = LimitExcess(.cells, of: limits, at: source.lineStart(line))
      }
      if table.headLine > lines.firstLine {
        addParagraph(node, at: start, lines: lines, before: table.headLine)
      }
      addTable(table)
    } else {
      addParagraph(node, at: start, lines: lines, before: Int.max)
    }
  }

  private mutating func addParagraph(
    _ node: OpaquePointer, at start: Int, lines: LineOrigin, before limit: Int
  ) {
    begin(.paragraph, at: textStart(of: lines, blockStart: start))
    (self.lines, cell) = (LineCursor(lines), nil)
    addInlines(of: node, beforeLine: limit)
    close()
    endTextLine()
    itemAwaitingTask = nil
  }

  private mutating func lineOrigin(of node: OpaquePointer, at start: Int, markerLength: Int)
    -> LineOrigin
  {
    let firstLine = Int(cmark_node_get_start_line(node)) + lineShift
    let column = max(0, Int(cmark_node_get_start_column(node)) - 1)
    var origin = LineOrigin(
      firstLine: firstLine, blockOffset: column + markerLength, quoteDepth: quoteDepth)
    if beginsWithDefinition(at: start) {
      let underline = cmark_node_get_type(node) == CMARK_NODE_HEADING ? 1 : 0
      let last = Int(cmark_node_get_end_line(node)) + lineShift - underline
      origin.hiddenLines = linesOfDefinitions(before: node, lastLine: last)
    }
    return origin
  }

  /// Where a block begins: behind the definitions that stood at its head.
  private mutating func textStart(of lines: LineOrigin, blockStart: Int) -> Int {
    lines.hiddenLines == 0
      ? blockStart : lines.contentStart(ofLine: lines.firstLine + lines.hiddenLines, in: source)
  }

  /// Whether a text begins as a link reference definition does: a label in brackets and a colon.
  private mutating func beginsWithDefinition(at start: Int) -> Bool {
    let bytes = source.bytes
    guard start < bytes.count, bytes[start] == Byte.openBracket else { return false }
    var index = start + 1
    // CommonMark allows 999 characters in a label.
    while index + 1 < bytes.count, index - start < 4000 {
      switch bytes[index] {
      case Byte.backslash: index += 2
      case Byte.openBracket: return false
      case Byte.closeBracket: return bytes[index + 1] == Byte.colon
      default: index += 1
      }
    }
    return false
  }

  /// libcmark takes link reference definitions out of the head of a paragraph but goes on counting its lines
  /// from the first of them; this is how many lines they took.
  private func linesOfDefinitions(before node: OpaquePointer, lastLine: Int) -> Int {
    guard let last = lastLeaf(of: node) else { return 0 }
    return max(0, lastLine - Int(cmark_node_get_start_line(last)) - lineShift)
  }

  private func lastLeaf(of node: OpaquePointer) -> OpaquePointer? {
    var leaf = cmark_node_last_child(node)
    while let current = leaf, let child = cmark_node_last_child(current) { leaf = child }
    return leaf
  }

  private mutating func addCodeBlock(_ node: OpaquePointer, at start: Int) {
    let info = bytes(cmark_node_get_fence_info(node))
    let literal = bytes(cmark_node_get_literal(node))
    let isFenced = isFence(at: start, info: info, before: literal)
    let index = begin(.codeBlock, at: start, detail: addSpan(info))
    nodes[index].flag = isFenced
    text.append(contentsOf: literal)
    if text.count > nodes[index].text.lowerBound, text.last == Byte.lineFeed { text.removeLast() }
    close()
    endTextLine()
  }

  /// Whether a code block begins with a fence, which the parser does not tell: an indented one may begin with the same
  /// signs, but holds the line that it begins with.
  private mutating func isFence(
    at start: Int, info: UnsafeBufferPointer<UInt8>, before literal: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard start < source.bytes.count, "`~".utf8.contains(source.bytes[start]) else { return false }
    if !info.isEmpty { return true }
    let line = source.line(source.lineNumber(at: start))
    return !source.bytes[start..<line.upperBound]
      .elementsEqual(literal.prefix { $0 != Byte.lineFeed })
  }

  /// Adds a hidden part as a comment, with the text that it has in the document.
  mutating func addHidden(_ part: HiddenPart) {
    original.bytes.withUnsafeBufferPointer {
      addComment(UnsafeBufferPointer(rebasing: $0[part.range]), at: part.range.lowerBound)
    }
  }

  mutating func addComment(_ literal: UnsafeBufferPointer<UInt8>, at start: Int) {
    begin(.comment, at: start, detail: addSpan(literal))
    close()
  }
}
