internal import Markdown

/// Recognises the blocks at the head of a document whose content is written as title and facts.
struct TextHead {
  private let document: Document
  /// The node of the first part; the head ends before it.
  private let end: Int
  private let titleLine: Int?
  /// The numbers of the labelled facts, by their line: a head may have as many blocks as facts.
  private let fieldsByLine: [Int: [Int]]

  private var markdown: MarkdownDocument { document.markdown }

  init(_ document: Document) {
    self.document = document
    let first = document.firstSection.map { document.markdown.source.lineStart($0.line) }
    titleLine = document.shownTitleLine
    let fields = document.metadata.fields
    fieldsByLine = Dictionary(grouping: fields.indices) { fields[$0].line }
    end = first ?? document.markdown.source.bytes.count
  }

  /// The facts that the head states, and the outermost blocks that say something else than these and the title.
  func parts() -> (facts: TextFacts, body: [Int]) {
    var facts = TextFacts()
    var body: [Int] = []
    for block in markdown.children(of: 0) {
      if let fields = fields(of: block) {
        for field in fields { facts.add(field) }
      } else if !isTitle(block) {
        body.append(block)
      }
    }
    facts.addDerived(from: document)
    return (facts, body)
  }

  /// Whether a block is the title and nothing else.
  func isTitle(_ index: Int) -> Bool {
    guard let title = document.title else { return false }
    let node = markdown.nodes[index]
    return [.heading, .paragraph].contains(node.kind)
      && markdown.source.lineNumber(at: node.sourceStart) == titleLine
      && TextWords(document.text(node.text)).isContained(in: TextWords(title.text))
      && !holdsLinks(index)
  }

  /// The labels and values that a block consists of; nil where it says anything else.
  func fields(of index: Int) -> [MetadataField]? {
    let node = markdown.nodes[index]
    // The first table of a text of no known kind may be any table.
    guard node.kind != .table || document.kind != .note, node.sourceStart < end,
      [.paragraph, .list, .table].contains(node.kind), !holdsLinks(index)
    else { return nil }
    let first = markdown.source.lineNumber(at: node.sourceStart)
    let last = markdown.source.lineNumber(at: lastByte(of: index))
    let fields = (first...max(first, last)).flatMap { fieldsByLine[$0] ?? [] }.sorted()
      .map { document.metadata.fields[$0] }
    let written = fields.map { $0.label + " " + $0.value }.joined(separator: "\n")
    // A label wider than this would push all values to the right edge: it is a sentence or a table's cell.
    guard fields.allSatisfy({ TextWidth.columns(of: $0.label) <= 24 }) else { return nil }
    let isComplete = TextWords(document.text(node.text)).isContained(in: TextWords(written))
    return isComplete && !fields.isEmpty ? fields : nil
  }

  private func lastByte(of index: Int) -> Int {
    let nodes = markdown.nodes[index..<markdown.nodes[index].end]
    return nodes.filter { $0.kind != .softBreak && $0.kind != .lineBreak }.map(\.sourceStart).max()
      ?? markdown.nodes[index].sourceStart
  }

  private func holdsLinks(_ index: Int) -> Bool {
    markdown.nodes[index..<markdown.nodes[index].end].contains {
      $0.kind == .link || $0.kind == .image
    }
  }
}
