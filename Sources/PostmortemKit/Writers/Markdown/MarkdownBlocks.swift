import Markdown

/// Writes the blocks of a document in one form.
///
/// The nodes are walked in a loop, not by recursion, so that no depth of nesting can exhaust the stack.
struct MarkdownBlocks {
  let document: MarkdownDocument
  let headings: MarkdownHeadings
  let form: MarkdownForm
  /// Whether a node shows something; what does not is left out.
  let isShown: [Bool]
  /// What of the plain text is written; nil for all of it.
  let clip: Range<Int>?
  /// Finds the nodes within `clip`.
  let places: TextNodes?
  var output: [UInt8] = []
  /// The containers that are open, innermost last.
  var frames: [Frame]
  /// What every line begins with: the marks of quotes, the indentation of items.
  var prefix: [UInt8] = []
  /// What the next line begins with instead, where it is the first of an item or quote.
  var opening: [UInt8]?
  /// The depth of the last part's heading, as it is written and as it was.
  var lastHeading = (written: 1, source: 0)

  /// A container that is open.
  struct Frame {
    var kind: Node.Kind
    var end: Int
    /// The length of the prefix outside.
    var outerPrefix = 0
    /// Whether no blank lines separate what is below.
    var isTight = false
    /// What was written last.
    var last: MarkdownShape?
    /// The mark of the next item.
    var marker = MarkdownMarker.bullet(alternate: false)
  }

  init(_ document: Document, headings: MarkdownHeadings, form: MarkdownForm) {
    self.init(
      document, headings: headings, form: form,
      isShown: MarkdownShown.nodes(of: document.markdown), clip: nil,
      places: nil)
  }

  init(
    _ document: Document, headings: MarkdownHeadings, form: MarkdownForm, isShown: [Bool],
    clip: Range<Int>?, places: TextNodes?
  ) {
    self.clip = clip
    self.places = places
    self.document = document.markdown
    self.headings = headings
    self.form = form
    self.isShown = isShown
    frames = [Frame(kind: .document, end: document.markdown.nodes.count)]
  }

  /// Writes the whole document.
  mutating func write() {
    if let title = headings.frontMatterTitle { writeTitle(title.text) }
    var index = 1
    while index < document.nodes.count {
      closeFrames(before: index)
      index = isShown[index] ? block(index) : document.nodes[index].end
    }
    closeFrames(before: Int.max)
  }

  /// Writes what lies within `clip`: of a container that reaches beyond it, only what is below.
  mutating func writeClip() {
    guard let clip, let places else { return write() }
    let nodes = places.nodes(of: 0, in: clip)
    var index = max(1, nodes.lowerBound)
    while index < nodes.upperBound {
      closeFrames(before: index)
      let node = document.nodes[index]
      if !isShown[index] || !node.text.overlaps(clip) {
        index = node.end
      } else if Self.isContainer(node.kind), !clip.contains(document.text.trimming(node.text)) {
        index += 1
      } else {
        index = block(index)
      }
    }
    closeFrames(before: Int.max)
  }

  private mutating func writeTitle(_ title: String) {
    begin(.heading)
    var text: [UInt8] = []
    MarkdownEscape.append(Array(title.utf8)[...], to: &text)
    writeHeading(text, level: 1)
  }

  private static func isContainer(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .blockQuote, .list, .item, .htmlBlock: true
    default: false
    }
  }

  /// Writes a block or its beginning; the index of the node that comes next.
  private mutating func block(_ index: Int) -> Int {
    let node = document.nodes[index]
    switch node.kind {
    case .blockQuote:
      begin(.quote)
      open(Frame(kind: .blockQuote, end: node.end), marker: "> ", continuation: "> ")
    case .list: beginList(index)
    case .item: beginItem(index)
    case .htmlBlock: break
    default:
      leaf(index)
      return node.end
    }
    return index + 1
  }

  private mutating func beginList(_ index: Int) {
    let start = document.listStart(index)
    let shape = MarkdownShape.list(isOrdered: start != nil, alternate: isAlternate(start != nil))
    begin(shape)
    var frame = Frame(kind: .list, end: document.nodes[index].end, outerPrefix: prefix.count)
    frame.isTight = isTight(index)
    frame.marker = MarkdownMarker(shape: shape, start: start)
    frames.append(frame)
  }

  /// Whether a list needs another mark than the list right above it, lest they become one.
  func isAlternate(_ isOrdered: Bool) -> Bool {
    switch frames[frames.count - 1].last {
    case .list(isOrdered, let alternate): !alternate
    case .tasks(let alternate) where !isOrdered: !alternate
    default: false
    }
  }

  private mutating func beginItem(_ index: Int) {
    let list = frames.count - 1
    if frames[list].last != nil, !frames[list].isTight { blankLine() }
    frames[list].last = .item
    let marker = frames[list].marker.text
    frames[list].marker.advance()
    let node = document.nodes[index]
    let frame = Frame(kind: .item, end: node.end, isTight: frames[list].isTight)
    let indentation = String(repeating: " ", count: marker.utf8.count)
    open(frame, marker: marker + MarkdownMarker.box(node.task), continuation: indentation)
  }

  private mutating func open(_ frame: Frame, marker: String, continuation: String) {
    var frame = frame
    frame.outerPrefix = prefix.count
    opening = (opening ?? prefix) + Array(marker.utf8)
    prefix += Array(continuation.utf8)
    frames.append(frame)
  }

  private mutating func closeFrames(before index: Int) {
    while frames.count > 1, let last = frames.last, last.end <= index {
      // An item without content is its mark alone.
      if last.kind == .item, opening != nil { line([]) }
      prefix.removeLast(prefix.count - last.outerPrefix)
      frames.removeLast()
    }
  }
}
