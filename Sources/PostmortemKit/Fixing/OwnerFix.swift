import Markdown

extension Inspection {
  /// Makes a place for the owner of an action that names none: ` (owner: TBD)` behind an item, `TBD` in the empty cell
  /// of a table.
  ///
  /// ```swift
  /// inspection.report("…", at: .line(action.line), fix: inspection.placeForOwner(of: action))
  /// ```
  ///
  /// The reader takes `TBD` for no owner: the finding stays until somebody writes a name.
  ///
  /// - Returns: an unsafe fix; nil where the place is there already, or where the table has no column for owners.
  func placeForOwner(of action: ActionItem) -> Fix? {
    guard action.owner == nil, let edit = ownerCell(of: action) ?? ownerRemark(on: action),
      let next = preview([edit]), next.actions.count == document.actions.count
    else { return nil }
    return Fix("make a place for the owner", [edit], safety: .unsafe)
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

  private func ownerRemark(on action: ActionItem) -> Edit? {
    guard row(at: action.text.lowerBound) == nil else { return nil }
    let markdown = document.markdown
    let source = markdown.source
    let last = markdown.sourceRange(of: action.text).upperBound
    let line = source.trimmedLine(source.lineNumber(at: max(0, last - 1)))
    let text = source.string(line).lowercased()
    for name in ["tbd", "owner:", "owner?"] where text.firstRange(of: name) != nil { return nil }
    var end = line.upperBound
    if end > line.lowerBound, source.bytes[end - 1] == Byte.backslash { end -= 1 }
    return Edit(end..<end, " (owner: TBD)")
  }

  private func ownerCell(of action: ActionItem) -> Edit? {
    guard let row = row(at: action.text.lowerBound), let column = ownerColumn(of: row) else {
      return nil
    }
    let bytes = document.markdown.source.bytes
    let line = document.markdown.source.line(action.line)
    guard let cell = TableCells(bytes, line)[column], bytes.trimming(cell).isEmpty else {
      return nil
    }
    return Edit(cell, " TBD ")
  }

  /// The number of the column for owners in the table of a row.
  private func ownerColumn(of row: Int) -> Int? {
    let outline = Outline(
      of: document.markdown, frontMatterTitle: document.title, lookup: .shared)
    guard let index = outline.lines.firstIndex(where: { $0.block == row }),
      let head = outline.lines[...index].lastIndex(where: { $0.kind == .row(isHead: true) })
    else { return nil }
    return ActionColumns(head: outline.lines[head], outline: outline, isInActionPart: true)?.owner
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
