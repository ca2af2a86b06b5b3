import Markdown

extension Inspection {
  /// Makes places for the owners of actions that name none: ` (owner: TBD)` behind an item, `TBD` in the empty cell of
  /// a table.
  ///
  /// ```swift
  /// inspection.report("…", at: .line(action.line), fix: inspection.placesForOwners(of: [action]))
  /// ```
  ///
  /// The reader takes `TBD` for no owner: the finding stays until somebody writes a name.
  ///
  /// - Returns: an unsafe fix; nil where the places are there already, or where the table has no column for owners.
  func placesForOwners(of actions: [ActionItem]) -> Fix? {
    guard provesFixes else { return nil }
    var tables = OwnerColumns(document.markdown, settings.sections)
    let edits = actions.filter { $0.owner == nil }.compactMap { action in
      if let row = row(at: action.text.lowerBound) {
        return tables.column(ofRow: row).flatMap { ownerCell(of: action, in: $0) }
      }
      return isHeading(at: action.text.lowerBound) ? nil : ownerRemark(on: action)
    }
    let places = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard !places.isEmpty, let next = preview(places),
      next.actions.count == document.actions.count
    else { return nil }
    let title =
      places.count == 1 ? "make a place for the owner" : "make places for \(places.count) owners"
    return Fix(title, places, safety: .unsafe)
  }

  /// The table's row that holds a position of the text.
  private func row(at position: Int) -> Int? {
    let markdown = document.markdown
    var index = markdown.lastNode(beginningAt: position)
    // Inlines come last among the kinds.
    while index > 0,
      markdown.nodes[index].kind == .tableCell
        || markdown.nodes[index].kind.rawValue >= Node.Kind.comment.rawValue
    {
      index -= 1
    }
    return markdown.nodes[index].kind == .tableRow ? index : nil
  }

  /// Links lead to headings by their words.
  private func isHeading(at position: Int) -> Bool {
    let markdown = document.markdown
    var index = markdown.lastNode(beginningAt: position)
    while index > 0, markdown.nodes[index].kind.rawValue >= Node.Kind.comment.rawValue {
      index -= 1
    }
    return markdown.nodes[index].kind == .heading
  }

  private func ownerRemark(on action: ActionItem) -> Edit? {
    let markdown = document.markdown
    let source = markdown.source
    let last = markdown.sourceRange(of: action.text).upperBound
    let line = source.trimmedLine(source.lineNumber(at: max(0, last - 1)))
    if !Self.ownerPlaces.matches(in: source.bytes, line).isEmpty { return nil }
    var end = line.upperBound
    if end > line.lowerBound, source.bytes[end - 1] == Byte.backslash { end -= 1 }
    return Edit(end..<end, " (owner: TBD)")
  }

  /// What an item that has a place for its owner holds.
  private static let ownerPlaces = PhraseTable([(true, ["tbd", "owner:", "owner?"])])

  private func ownerCell(of action: ActionItem, in column: Int) -> Edit? {
    let bytes = document.markdown.source.bytes
    let line = document.markdown.source.line(action.line)
    guard let cell = TableCells(bytes, line)[column], bytes.trimming(cell).isEmpty else {
      return nil
    }
    return Edit(cell, " TBD ")
  }
}

/// The columns for owners of a document's tables, found when the first row asks.
private struct OwnerColumns {
  private let markdown: MarkdownDocument
  private let sections: SectionNames
  private var outline: Outline?
  /// The line of the outline with the head above each row, by the row's block.
  private var heads: [Int: Int] = [:]

  init(_ markdown: MarkdownDocument, _ sections: SectionNames) {
    self.markdown = markdown
    self.sections = sections
  }

  /// The number of the column in the table of a row.
  mutating func column(ofRow row: Int) -> Int? {
    let outline = self.outline ?? read()
    guard let head = heads[row] else { return nil }
    return ActionColumns(head: outline.lines[head], outline: outline, isInActionPart: true)?.owner
  }

  private mutating func read() -> Outline {
    let outline = Outline(of: markdown, frontMatterTitle: nil, lookup: sections.lookup)
    var head: Int?
    for (index, line) in outline.lines.enumerated() {
      if line.kind == .row(isHead: true) { head = index }
      if line.isRow, let head { heads[line.block] = head }
    }
    self.outline = outline
    return outline
  }
}

/// The cells of a table's row in the source, between its pipes.
struct TableCells {
  private var cells: [Range<Int>] = []

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    let row = bytes.trimming(line)
    var start = row.lowerBound
    if bytes[row].first == Byte.pipe { start += 1 }
    var index = start
    while index < row.upperBound {
      if bytes[index] == Byte.backslash {
        index += 1
      } else if bytes[index] == Byte.pipe {
        cells.append(start..<index)
        start = index + 1
      }
      index += 1
    }
    if start < row.upperBound { cells.append(start..<row.upperBound) }
  }

  /// Nil where the row has fewer cells.
  subscript(column: Int) -> Range<Int>? {
    cells.indices.contains(column) ? cells[column] : nil
  }
}
