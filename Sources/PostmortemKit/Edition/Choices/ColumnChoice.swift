import Markdown

/// Which columns of tables are published: not those of owners, tickets and channels.
struct ColumnChoice {
  let document: Document
  private(set) var edits: [RedactionEdit] = []

  init(_ document: Document) {
    self.document = document
    for table in TableColumns.all(in: document.markdown) { choose(table) }
  }

  private var source: SourceText { document.markdown.source }

  private mutating func choose(_ table: TableColumns) {
    let head = source.lineNumber(at: document.markdown.nodes[table.node].sourceStart)
    let holdsActions =
      table.names.contains { TableColumns.actionNames.contains($0) }
      || document.sections.contains {
        $0.has(.actions) && ($0.line...$0.endLine).contains(head)
      }
    let internalColumns = Set(
      (table.rows.first?.cells ?? []).indices.filter {
        InternalName.saysColumn(
          document.markdown.text[document.markdown.nodes[table.rows[0].cells[$0]].text])
      })
    // Of two columns the first may be the names of the rows.
    let namesRow = table.names.count == 2 && internalColumns.contains(0)
    if namesRow || internalColumns.count == table.names.count, !internalColumns.isEmpty {
      let lines = document.markdown.lines(of: table.node)
      edits.append(
        source.leavingOut(
          lines.lowerBound, through: lines.upperBound,
          because: "its columns are internal"))
      return
    }
    let left = table.names.indices.filter { column in
      let name = table.names[column]
      return internalColumns.contains(column) || TableColumns.innerNames.contains(name)
        || holdsActions
          && (TableColumns.peopleNames.contains(name)
            || TableColumns.innerActionNames.contains(name))
    }
    guard !left.isEmpty, left.count < table.names.count || !internalColumns.isEmpty else { return }
    var lines = [head, head + 1]
    for row in table.rows.dropFirst() {
      let line = source.lineNumber(at: document.markdown.nodes[row.node].sourceStart)
      if line > head + 1 { lines.append(line) }
    }
    for line in lines { leaveOut(left, ofLine: line, table) }
  }

  private mutating func leaveOut(_ columns: [Int], ofLine number: Int, _ table: TableColumns) {
    let cells = Self.cells(of: source.line(number), in: source.bytes)
    for column in columns where column < cells.count {
      let name = document.text(
        document.markdown.nodes[table.rows[0].cells[column]].text)
      edits.append(
        RedactionEdit(
          cells[column], "", number == table.headLine(in: document.markdown) ? .passage : .form,
          because: "column \"\(name.trimmed)\" is not published"))
    }
  }

  /// The bytes of each cell with the bar that parts it from its neighbour.
  static func cells(of line: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var bars: [Int] = []
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index] == Byte.backslash {
        index += 1
      } else if bytes[index] == Byte.pipe {
        bars.append(index)
      }
      index += 1
    }
    let text = bytes.trimming(line)
    var start = text.lowerBound
    while start < text.upperBound, bytes[start] == Byte.greater || bytes[start].isBlank {
      start += 1
    }
    var cells: [Range<Int>] = []
    if bars.first == start {
      bars.removeFirst()
      start += 1
    }
    for bar in bars {
      cells.append(start..<bar + 1)
      start = bar + 1
    }
    guard !bytes.trimming(start..<max(start, text.upperBound)).isEmpty else { return cells }
    // The last cell of a line that ends without a bar takes the bar before it along.
    let hasBar = bars.last == start - 1
    cells.append((hasBar && cells.count > 0 ? start - 1 : start)..<text.upperBound)
    if hasBar, cells.count > 1 {
      let previous = cells[cells.count - 2]
      cells[cells.count - 2] = previous.lowerBound..<previous.upperBound
    }
    return cells
  }
}
