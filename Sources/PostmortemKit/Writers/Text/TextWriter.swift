internal import Markdown

extension Writer {
  /// Plain text to be pasted into an e-mail: 72 columns, links as numbered notes.
  public static let text = Writer(name: "text", fileExtension: "txt", joins: false, form: .text) {
    document, _ in
    var writer = TextWriter(document)
    return writer.bytes()
  }
}

/// Writes a document as plain text, its blocks in its own order.
struct TextWriter {
  let document: Document
  private let blocks: TextBlocks
  private let segments: TextSegments
  private var incident: TextIncident
  private var links = TextLinks()
  private var lines: [String] = []
  /// The kind of the block that was written last.
  private var previous: Node.Kind?

  /// The width that mail programs quote without breaking lines.
  private static let width = 72

  private var markdown: MarkdownDocument { document.markdown }

  init(_ document: Document) {
    self.document = document
    blocks = TextBlocks(document.markdown)
    segments = TextSegments(document)
    incident = TextIncident(document, width: Self.width, inlines: blocks.inlines)
  }

  /// The whole text.
  mutating func bytes() -> [UInt8] {
    let (facts, body) = TextHead(document).parts()
    if let title = document.title {
      lines += TextLines.underlined(title.text, with: "=", width: Self.width)
    }
    add(facts.lines(width: Self.width), kind: .table)
    for block in body { add(block) }
    add(notes(), kind: .list)
    var output: [UInt8] = []
    for line in lines { output.append(utf8: line + "\n") }
    return output
  }

  private mutating func add(_ index: Int) {
    let node = markdown.nodes[index]
    let kind = node.kind
    // Two rules beside each other say no more than one.
    if kind == .thematicBreak, previous == .thematicBreak { return }
    if kind == .heading {
      let level = markdown.headingLevel(index)
      add(heading(index, node.text, level: level), kind: .heading)
    } else if kind == .paragraph {
      addParagraph(index)
    } else if let lines = incident.lines(of: index, in: node.text, links: &links) {
      add(lines, kind: kind)
    } else if kind == .list, previous == .taskLine {
      add(
        blocks.list(index, width: Self.width, depth: 0, isRemark: true, links: &links), kind: kind)
    } else {
      add(blocks.lines(of: index, width: Self.width, links: &links), kind: kind)
    }
  }

  /// Writes a paragraph, or the headings, events and other values that its lines are.
  private mutating func addParagraph(_ index: Int) {
    var isBehindValue = false
    for segment in segments.segments(of: index) {
      if let level = segment.headingLevel {
        add(heading(index, segment.range, level: level), kind: .heading)
        isBehindValue = false
        continue
      }
      let value = incident.lines(of: index, in: segment.range, links: &links)
      let lines = value ?? prose(index, segment.range)
      // What stood on neighbouring lines stays there.
      if isBehindValue { self.lines += lines } else { add(lines, kind: .paragraph) }
      isBehindValue = true
    }
  }

  private mutating func prose(_ index: Int, _ range: Range<Int>) -> [String] {
    let text = blocks.inlines.string(of: index, clip: range, links: &links)
    return TextLines.wrap(text.trimmingLineEnds(), to: Self.width)
  }

  private mutating func add(_ new: [String], kind: Node.Kind) {
    guard !new.isEmpty else { return }
    let joins = previous.map { TextBlocks.joins($0, kind, below: .document) } ?? false
    if !lines.isEmpty, !joins { lines.append("") }
    lines += new
    previous = kind
  }

  private func line(of index: Int) -> Int {
    markdown.source.lineNumber(at: markdown.nodes[index].sourceStart)
  }

  private mutating func heading(_ index: Int, _ range: Range<Int>, level: Int) -> [String] {
    var text = blocks.inlines.string(of: index, clip: range, links: &links).trimmingLineEnds()
    text = incident.heading(onLine: line(of: index), text: text) ?? text
    if text.hasSuffix(":") { text.removeLast() }
    guard !text.isEmpty else { return [] }
    return TextLines.underlined(text, with: level <= 2 ? "-" : "~", width: Self.width)
  }

  /// The destinations of the links in the order of their numbers.
  private func notes() -> [String] {
    guard !links.destinations.isEmpty else { return [] }
    let digits = String(links.destinations.count).count
    return ["Links:", ""]
      + links.destinations.enumerated().map { number, destination in
        TextLines.pad("[\(number + 1)]", to: digits + 3) + destination
      }
  }
}
