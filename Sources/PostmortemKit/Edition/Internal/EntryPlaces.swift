import Markdown

/// What a place in a text belongs to that is left out as a whole: an item, a row, a table, a paragraph, an event.
struct EntryPlaces {
  let document: Document
  let blocks: BlockPlaces

  init(_ document: Document, blocks: BlockPlaces) {
    self.document = document
    self.blocks = blocks
  }

  private var markdown: MarkdownDocument { document.markdown }
  private var source: SourceText { document.markdown.source }

  /// Leaves out what a place belongs to.
  func leavingOut(at place: Int, because reason: String) -> RedactionEdit? {
    guard let index = block(at: place) else { return nil }
    let line = source.lineNumber(at: markdown.sourceRange(of: place..<place + 1).lowerBound)
    if markdown.nodes[index].kind == .tableRow {
      return RedactionEdit(source.lines(line, through: line), because: reason)
    }
    let block = markdown.lines(of: index)
    let lines = lines(ofEntryAt: line, in: block)
    if lines != block {
      return RedactionEdit(
        source.lines(lines.lowerBound, through: lines.upperBound), because: reason)
    }
    return source.leavingOut(lines.lowerBound, through: lines.upperBound, because: reason)
  }

  /// The item, row, table or paragraph that a place belongs to.
  func block(at position: Int) -> Int? {
    guard let block = textBlock(at: position) else { return nil }
    if markdown.nodes[block].kind == .tableRow {
      // Without its head a table is none.
      return markdown.rowNumber(block) == 0 ? block - 1 : block
    }
    // The first paragraph of an item speaks for all of it.
    if block > 0, markdown.nodes[block - 1].kind == .item { return block - 1 }
    return block
  }

  /// The paragraph, heading or row that holds a place.
  func textBlock(at position: Int) -> Int? {
    let kinds: [Node.Kind] = [.paragraph, .heading, .tableRow, .taskLine]
    let next = markdown.nodes.indices.endOfPrefix {
      markdown.nodes[$0].text.lowerBound <= position
    }
    // None of these stands within another.
    guard let block = markdown.nodes[..<next].lastIndex(where: { kinds.contains($0.kind) }),
      markdown.nodes[block].text.contains(position)
    else { return nil }
    return block
  }

  /// Of a paragraph whose lines are events, those of the event on a line.
  private func lines(ofEntryAt line: Int, in block: ClosedRange<Int>) -> ClosedRange<Int> {
    let starts = (document.timeline.map(\.line) + document.updates.map(\.line))
      .filter(block.contains).sorted()
    guard starts.count > 1, let first = starts.last(where: { $0 <= line }) else { return block }
    let next = starts.first { $0 > line } ?? block.upperBound + 1
    return first...max(first, next - 1)
  }
}
