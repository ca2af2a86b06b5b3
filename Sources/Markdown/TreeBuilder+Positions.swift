internal import CCmark

extension TreeBuilder {
  /// The first byte of an inline in the source.
  mutating func position(of node: OpaquePointer) -> Int {
    if let column = autolinkColumn(of: node) { return position(of: node, column: column) }
    let reported = position(of: node, column: Int(cmark_node_get_start_column(node)))
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH, CMARK_NODE_STRONG: return delimiterStart(of: node, run: reported)
    case CMARK_NODE_TEXT: break
    default: _ = position(of: node, column: Int(cmark_node_get_end_column(node)))
    }
    return reported
  }

  /// The column of a URL in angle brackets where libcmark reports another one: it counts them from the beginning of the
  /// block, while the text between them has its column as everything else has. No other link has its text elsewhere than
  /// one byte behind its beginning.
  private func autolinkColumn(of node: OpaquePointer) -> Int? {
    guard cmark_node_get_type(node) == CMARK_NODE_LINK, let text = cmark_node_first_child(node),
      cmark_node_get_type(text) == CMARK_NODE_TEXT
    else { return nil }
    let column = Int(cmark_node_get_start_column(text)) - 1
    return column == Int(cmark_node_get_start_column(node)) ? nil : column
  }

  /// Whether an inline is a soft or hard break; these have no position.
  func isBreak(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
  }

  private mutating func position(of node: OpaquePointer, column: Int) -> Int {
    if let cell { return cell.offset(column: column) }
    let line = Int(cmark_node_get_start_line(node)) + lineShift
    let isFirst = cmark_node_previous(node).map(isBreak) ?? false
    return lines.offset(
      line: line, column: column, isFirst: isFirst, isCode: beginsBehindBackticks(node), in: source)
  }

  /// Whether libcmark places an inline behind backticks that belong to it: code, and text that begins with backticks
  /// which no others close.
  private func beginsBehindBackticks(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_CODE { return true }
    guard type == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(node) else { return false }
    return UInt8(bitPattern: literal.pointee) == Byte.backtick
  }

  // What follows changes nothing; but to ask the builder without changing it would copy all of it.

  /// Where a text begins that libcmark places behind its backticks, or at delimiters before it that close emphasis.
  mutating func textStart(_ text: UnsafeBufferPointer<UInt8>, at reported: Int) -> Int {
    guard let first = text.first else { return reported }
    guard first == Byte.backtick || first == Byte.asterisk || first == Byte.underscore else {
      return reported
    }
    let own = text.prefix { $0 == first }.count
    if first == Byte.backtick {
      let place = reported - own
      let isBehind =
        place >= 0 && source.bytes.dropFirst(place).prefix(own).allSatisfy { $0 == first }
        && source.bytes[safe: reported] != first
      return isBehind ? place : reported
    }
    let written = source.bytes.dropFirst(reported).prefix { $0 == first }.count
    return own < text.count && written > own ? reported + written - own : reported
  }

  /// Where the text of code begins: libcmark places it at the space or line end that it takes off the ends of code.
  mutating func codeStart(_ text: UnsafeBufferPointer<UInt8>, at reported: Int) -> Int {
    if source.isLineEnd(at: reported), text.first != Byte.space {
      return source.startOfLine(behind: reported, beginningWith: text.first)
    }
    let own = text.prefix { $0 == Byte.space }.count
    let written = source.bytes.dropFirst(reported).prefix { $0 == Byte.space }.count
    return own < text.count && written == own + 1 ? reported + 1 : reported
  }

  /// libcmark reports the first delimiter of a run for all emphasis that the run opens, although the outer
  /// one takes its delimiters from the left of what is left over (commonmark/cmark #551).
  private mutating func delimiterStart(of node: OpaquePointer, run: Int) -> Int {
    guard run < source.bytes.count else { return run }
    var length = 0
    while run + length < source.bytes.count, source.bytes[run + length] == source.bytes[run] {
      length += 1
    }
    var used = 0
    var next: OpaquePointer? = node
    while let current = next, opens(current, sameRunAs: node) {
      used += cmark_node_get_type(current) == CMARK_NODE_STRONG ? 2 : 1
      next = cmark_node_first_child(current)
    }
    return run + max(0, length - used)
  }

  private func opens(_ node: OpaquePointer, sameRunAs other: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    return (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG)
      && cmark_node_get_start_column(node) == cmark_node_get_start_column(other)
      && cmark_node_get_start_line(node) == cmark_node_get_start_line(other)
  }
}
