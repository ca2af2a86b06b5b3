internal import CCmark

extension TreeBuilder {
  /// Adds a table; the inlines of all its cells are parsed in one go, each cell as a paragraph.
  mutating func addTable(_ table: TableSource) {
    let cells = cellDocument(of: table)
    begin(.table, at: source.lineStart(table.headLine))
    cells.withUnsafeBytes { bytes in
      withParsedTree(of: bytes) { root in
        var paragraph = cmark_node_first_child(root)
        for (number, row) in table.rows.enumerated() {
          addRow(row, number: number, alignments: table.alignments, paragraph: &paragraph)
        }
      }
    }
    close()
    itemAwaitingTask = nil
  }

  private mutating func addRow(
    _ row: [TableCellText], number: Int, alignments: [ColumnAlignment],
    paragraph: inout OpaquePointer?
  ) {
    let index = begin(.tableRow, at: row.first?.start ?? source.bytes.count, detail: number)
    nodes[index].flag = number == 0
    for (cell, alignment) in zip(row, alignments) {
      let index = begin(.tableCell, at: cell.start, detail: alignment.rawValue)
      nodes[index].flag = number == 0
      self.cell = cell
      if let node = paragraph {
        addInlines(of: node)
        paragraph = cmark_node_next(node)
      }
      close()
      text.append(Byte.tab)
    }
    close()
    if !row.isEmpty { text.removeLast() }
    nodes[index].text = nodes[index].text.lowerBound..<text.count
    endTextLine()
  }

  /// The cells as a document of one paragraph a cell, and the link definitions that they may use.
  private mutating func cellDocument(of table: TableSource) -> [UInt8] {
    var document: [UInt8] = []
    var references = false
    for cell in table.rows.joined() {
      document.append(contentsOf: TableCellText.prefix)
      var start = cell.range.lowerBound
      for escape in cell.escapes {
        document.append(contentsOf: source.bytes[start..<escape])
        start = escape + 1
      }
      let rest = source.bytes[start..<max(start, cell.range.upperBound)]
      document.append(contentsOf: rest)
      document.append("\n\n")
      references = references || rest.contains(Byte.openBracket)
    }
    guard references else { return document }
    let definitions = linkDefinitions ?? LinkDefinitionLines(of: source)
    linkDefinitions = definitions
    for line in definitions.used(in: document) {
      document.append(contentsOf: source.bytes[line])
      document.append("\n")
    }
    return document
  }
}
