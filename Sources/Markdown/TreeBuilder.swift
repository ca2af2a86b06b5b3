internal import CCmark

/// Copies libcmark's tree into nodes and text, and adds what libcmark does not know.
///
/// The walks are loops, not recursions: the depth of a document is up to its writer.
struct TreeBuilder {
  /// The text that libcmark was given: the document's, or as long a one without its hidden parts.
  let source: SourceText
  /// The document's text.
  let original: SourceText
  /// The parts of it that are hidden.
  var hidden: HiddenRanges
  /// How many lines of the source stand before the part that libcmark was given.
  let lineShift: Int
  var limits = Limits.standard
  /// How many cells the tables have so far.
  var cellCount = 0
  /// Where there are more of them than may be.
  var excess: LimitExcess?
  var nodes: [Node] = []
  var text: [UInt8] = []
  var attributes: [UInt8] = []
  var spans: [AttributeSpan] = []
  /// The nodes that are not closed yet, outermost first.
  var open: [Int] = []
  /// Follows the lines of the present paragraph or heading.
  var lines = LineCursor(LineOrigin(firstLine: 1, blockOffset: 0, quoteDepth: 0))
  /// The present cell of a table, which is parsed apart from its document.
  var cell: TableCellText?
  /// A line break that is written only if something follows it in the same block.
  var pendingBreak: Node.Kind?
  /// The item whose checkbox the next text may be.
  var itemAwaitingTask: Int?
  /// The lists and items, outermost first, that a checkbox at the margin ended before libcmark does.
  var endedEarly: [Node] = []
  /// How many containers were begun since, which end as usual.
  var openSinceEnd = 0
  /// Whether an element is closed anywhere in the document, by its name.
  var closedElements: [String: Bool] = [:]
  /// The link definitions that cells may use; found when the first one may.
  var linkDefinitions: LinkDefinitionLines?
  /// How many links and images are open.
  var openLinks = 0
  /// How many block quotes are open.
  var quoteDepth = 0
  /// Where the strikethroughs end that are open, outermost first.
  var strikes: [Strikethrough.Run] = []
  /// The ends of all strikethroughs of the present block, as far as its inlines were paired.
  var strikeEnds: [Strikethrough.Run: Strikethrough.Run] = [:]
  /// The inlines of the present block whose children's tildes were paired.
  var pairedParents: Set<OpaquePointer> = []

  init(
    source: SourceText, firstLine: Int, of original: SourceText? = nil,
    hidden: HiddenRanges = HiddenRanges()
  ) {
    self.source = source
    self.original = original ?? source
    self.hidden = hidden
    self.lineShift = firstLine - 1
    nodes.reserveCapacity(source.bytes.count / 16 + 8)
    text.reserveCapacity(source.bytes.count)
  }

  /// Opens a node; everything added until `close()` is below it.
  @discardableResult
  mutating func begin(_ kind: Node.Kind, at sourceStart: Int, detail: Int = 0) -> Int {
    let index = nodes.count
    nodes.append(
      Node(
        kind: kind, end: index + 1, sourceStart: sourceStart, text: text.count..<text.count,
        detail: detail))
    open.append(index)
    countOpen(kind, 1)
    return index
  }

  /// Closes the node that was opened last.
  mutating func close() {
    guard let index = open.popLast() else { return }
    countOpen(nodes[index].kind, -1)
    nodes[index].end = nodes.count
    nodes[index].text = nodes[index].text.lowerBound..<text.count
  }

  private mutating func countOpen(_ kind: Node.Kind, _ change: Int) {
    switch kind {
    case .link, .image: openLinks += change
    case .blockQuote: quoteDepth += change
    default: break
    }
  }

  /// Ends the text of a block, so that two blocks never share a line of plain text.
  mutating func endTextLine() {
    text.append(Byte.lineFeed)
  }

  /// Adds a node without children.
  mutating func addLeaf(
    _ kind: Node.Kind, _ bytes: UnsafeBufferPointer<UInt8>, at sourceStart: Int, detail: Int = 0
  ) {
    let start = text.count
    text.append(contentsOf: bytes)
    var node = Node(
      kind: kind, end: nodes.count + 1, sourceStart: sourceStart, text: start..<text.count,
      detail: detail)
    if kind == .text || kind == .code { node.flag = stands(bytes, at: sourceStart) }
    nodes.append(node)
  }

  /// Whether a text is written in the source as it is, without escapes and references.
  func stands(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start >= 0, start + text.count <= original.bytes.count else { return false }
    guard let address = text.baseAddress else { return true }
    return original.bytes.withUnsafeBytes { source in
      source.baseAddress.map { postmortem_is_same($0 + start, address, text.count) } ?? false
    }
  }

  /// Keeps two texts in the attribute pool and returns their number.
  mutating func addSpan(
    _ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>? = nil
  )
    -> Int
  {
    let start = attributes.count
    attributes.append(contentsOf: first)
    let middle = attributes.count
    if let second { attributes.append(contentsOf: second) }
    spans.append(AttributeSpan(first: start..<middle, second: middle..<attributes.count))
    return spans.count - 1
  }
}

/// The bytes of a C string that libcmark owns; valid as long as its tree is.
func bytes(_ pointer: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
  guard let pointer else { return UnsafeBufferPointer(start: nil, count: 0) }
  let count = postmortem_text_length(pointer)
  return pointer.withMemoryRebound(to: UInt8.self, capacity: count) {
    UnsafeBufferPointer(start: $0, count: count)
  }
}
