internal import Markdown

/// Writes blocks as lines of plain text.
struct TextBlocks {
  let inlines: TextInlines
  /// The levels below which nothing is indented further: nobody reads deeper, and recursion must end.
  private static let deepest = 24
  private static let narrowest = 24

  private var document: MarkdownDocument { inlines.document }

  init(_ document: MarkdownDocument) {
    inlines = TextInlines(document: document, places: TextNodes(document))
  }

  /// Writes one block, comments and other blocks without text as no lines at all.
  func lines(of index: Int, width: Int, depth: Int = 0, links: inout TextLinks) -> [String] {
    let node = document.nodes[index]
    guard depth < Self.deepest else { return flat(index, width: width, links: &links) }
    switch node.kind {
    case .comment: return []
    case .thematicBreak: return [String(repeating: "-", count: width)]
    case .codeBlock:
      let code = document.string(node.text).split(separator: "\n", omittingEmptySubsequences: false)
      return TextLines.prefix(code.map(String.init), first: "    ", rest: "    ")
    case .blockQuote:
      let inner = max(Self.narrowest, width - 2)
      let quoted = lines(below: index, width: inner, depth: depth + 1, links: &links)
      return TextLines.prefix(quoted, first: "> ", rest: "> ")
    case .list: return list(index, width: width, depth: depth, links: &links)
    case .table: return table(index, width: width, links: &links)
    case .taskLine:
      let text = flat(index, width: max(Self.narrowest, width - 4), links: &links)
      return TextLines.hang(text, behind: Self.box(node.task))
    case .htmlBlock, .item, .document:
      return lines(below: index, width: width, depth: depth + 1, links: &links)
    default: return flat(index, width: width, links: &links)
    }
  }

  /// Writes the blocks below another, with blank lines between those that do not belong together.
  private func lines(below parent: Int, width: Int, depth: Int, links: inout TextLinks)
    -> [String]
  {
    let parentKind = document.nodes[parent].kind
    var result: [String] = []
    var previous: Node.Kind?
    for child in document.children(of: parent) {
      let kind = document.nodes[child].kind
      if kind == .thematicBreak, previous == .thematicBreak { continue }
      let lines =
        previous == .taskLine && kind == .list
        ? list(child, width: width, depth: depth, isRemark: true, links: &links)
        : lines(of: child, width: width, depth: depth, links: &links)
      if lines.isEmpty { continue }
      if let previous, !Self.joins(previous, kind, below: parentKind) { result.append("") }
      result += lines
      previous = kind
    }
    return result
  }

  /// Whether two blocks may stand without a blank line between them.
  static func joins(_ first: Node.Kind, _ second: Node.Kind, below parent: Node.Kind) -> Bool {
    switch (first, second) {
    case (.taskLine, .taskLine), (.taskLine, .list), (.list, .taskLine): true
    case (.paragraph, .list): parent == .item
    default: parent == .htmlBlock
    }
  }

  /// The inlines of a block, or all that is below a block that is nested too deeply.
  private func flat(_ index: Int, width: Int, links: inout TextLinks) -> [String] {
    let node = document.nodes[index]
    let text = inlines.string(of: index..<node.end, clip: node.text, links: &links)
    return node.text.isEmpty ? [] : TextLines.wrap(text, to: width)
  }

  /// `[ ] `, `[x] ` or nothing.
  static func box(_ state: TaskState) -> String {
    switch state {
    case .none: ""
    case .open: "[ ] "
    case .done: "[x] "
    }
  }
}

extension TextBlocks {
  /// Writes a list. The remarks on a step of a playbook stand below it, indented.
  func list(
    _ index: Int, width: Int, depth: Int, isRemark: Bool = false, links: inout TextLinks
  ) -> [String] {
    let items = Array(document.children(of: index))
    let start = document.listStart(index)
    let digits = start.map { String($0 + items.count - 1).count } ?? 0
    let indent = isRemark ? Self.remarkIndent : ""
    var result: [String] = []
    for (number, item) in items.enumerated() {
      let mark = start.map { TextLines.pad("\($0 + number).", to: digits + 2) } ?? "- "
      let head = indent + mark + Self.box(document.nodes[item].task)
      let inner = max(Self.narrowest, width - head.utf8.count)
      let lines = lines(below: item, width: inner, depth: depth + 1, links: &links)
      if !result.isEmpty, !document.nodes[index].flag { result.append("") }
      result += TextLines.hang(lines, behind: head)
    }
    return result
  }

  private static let remarkIndent = "    "

  private func table(_ index: Int, width: Int, links: inout TextLinks) -> [String] {
    var rows: [[String]] = []
    for row in document.children(of: index) {
      var cells: [String] = []
      for cell in document.children(of: row) {
        let node = document.nodes[cell]
        let text = inlines.string(of: cell + 1..<node.end, clip: node.text, links: &links)
        cells.append(text.replacingLineEnds())
      }
      rows.append(cells)
    }
    return TextTable(rows: rows, width: width).lines()
  }
}
