/// A table that was found in the lines of a paragraph.
struct TableSource {
  /// The source line of the head row.
  var headLine: Int
  var alignments: [ColumnAlignment]
  /// The head row and the rows below it; every row has as many cells as there are alignments.
  var rows: [[TableCellText]]
  var cellCount: Int
  /// The first line of those that were left out because there are too many cells.
  var excessLine: Int?
}

/// The text of one cell: where it stands, and what of it is not text.
struct TableCellText {
  /// What is put before the text of a cell when it is parsed apart: a no-break space, behind which nothing
  /// is a block of another kind and emphasis sees white space.
  static let prefix: [UInt8] = [0xC2, 0xA0]

  var range: Range<Int>
  /// The backslashes before pipes, which are no text.
  var escapes: [Int] = []

  /// The first byte of the cell.
  var start: Int { range.lowerBound }

  /// The source byte of a column of the cell's text, parsed behind `prefix`.
  func offset(column: Int) -> Int {
    var offset = range.lowerBound + max(0, column - 1 - Self.prefix.count)
    for escape in escapes where escape <= offset { offset += 1 }
    return offset
  }
}

/// Finds a GitHub table in the lines of a paragraph: a row, a delimiter row with as many cells, and all the
/// lines that follow (GitHub Flavored Markdown, section "Tables (extension)").
///
/// Where the head row is no more than a list item to CommonMark (`- | -`), there is no paragraph and so no
/// table.
struct TableRecognizer {
  let source: SourceText
  let lines: LineOrigin
  let through: Int
  /// How many cells it may have: without a limit, a table of many columns and many short rows would take the square of
  /// its size (CVE-2023-37463).
  let mostCells: Int

  func table() -> TableSource? {
    let first = lines.firstLine
    guard through > first, mayHoldTable else { return nil }
    for line in first + 1...through {
      guard let alignments = alignments(ofLine: line) else { continue }
      let head = cells(ofLine: line - 1, expecting: alignments.count)
      guard head.count == alignments.count else { continue }
      var table = TableSource(
        headLine: line - 1, alignments: alignments, rows: [head], cellCount: head.count)
      for row in line + 1..<max(line + 1, through + 1) {
        table.cellCount += alignments.count
        if table.cellCount > mostCells {
          table.excessLine = row
          break
        }
        let cells = cells(ofLine: row, expecting: alignments.count)
        table.rows.append(filled(cells, to: alignments.count, row))
      }
      return table
    }
    return nil
  }

  private var mayHoldTable: Bool {
    let range = source.lineStart(lines.firstLine)..<source.line(through).upperBound
    return source.bytes.withUnsafeBufferPointer { bytes in
      ByteWords.first(Byte.hyphen, in: bytes, range) != nil
        && ByteWords.first(Byte.pipe, or: Byte.colon, in: bytes, range) != nil
    }
  }

  /// The line's text without indentation, block quote marks and outer pipes.
  private func content(ofLine line: Int) -> Range<Int> {
    let start = lines.contentStart(ofLine: line, in: source)
    let end = max(start, source.line(line).upperBound)
    return source.bytes.trimming(start..<end)
  }

  /// The alignments that a delimiter row gives, nil where the line is none.
  private func alignments(ofLine line: Int) -> [ColumnAlignment]? {
    let content = content(ofLine: line)
    var marks = 0
    for byte in source.bytes[content] {
      switch byte {
      case Byte.hyphen, Byte.colon: marks += 1
      case Byte.pipe, Byte.space, Byte.tab: break
      default: return nil
      }
    }
    guard marks > 0 else { return nil }
    var result: [ColumnAlignment] = []
    for cell in cells(ofLine: line, expecting: 8) {
      guard let alignment = alignment(of: cell.range) else { return nil }
      result.append(alignment)
    }
    return result
  }

  private func alignment(of range: Range<Int>) -> ColumnAlignment? {
    let bytes = source.bytes
    guard let first = bytes[range].first, let last = bytes[range].last else { return nil }
    let left = first == Byte.colon
    let right = last == Byte.colon && range.count > 1
    let dashes = bytes[range].dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ $0 == Byte.hyphen }) else { return nil }
    return left ? (right ? .center : .left) : (right ? .right : ColumnAlignment.none)
  }

  private func cells(ofLine line: Int, expecting count: Int) -> [TableCellText] {
    let bytes = source.bytes
    let content = content(ofLine: line)
    var cells: [TableCellText] = []
    // A line has no more cells than bytes.
    cells.reserveCapacity(min(count, content.count) + 1)
    var index = content.lowerBound
    if index < content.upperBound, bytes[index] == Byte.pipe { index += 1 }
    var cell = TableCellText(range: index..<index)
    while index < content.upperBound {
      let byte = bytes[index]
      if byte == Byte.backslash, index + 1 < content.upperBound, bytes[index + 1] == Byte.pipe {
        cell.escapes.append(index)
        index += 2
      } else if byte == Byte.pipe {
        cell.range = bytes.trimming(cell.range.lowerBound..<index)
        cells.append(cell)
        index += 1
        cell = TableCellText(range: index..<index)
      } else {
        index += 1
      }
    }
    let endsWithPipe = cell.range.lowerBound == content.upperBound && !cells.isEmpty
    if !endsWithPipe {
      cell.range = bytes.trimming(cell.range.lowerBound..<content.upperBound)
      cells.append(cell)
    }
    return cells
  }

  /// GitHub drops the cells beyond the head's and adds empty ones where a row has fewer.
  private func filled(_ cells: [TableCellText], to count: Int, _ line: Int) -> [TableCellText] {
    if cells.count == count { return cells }
    if cells.count > count { return Array(cells.prefix(count)) }
    let end = content(ofLine: line).upperBound
    return cells
      + Array(repeating: TableCellText(range: end..<end), count: count - cells.count)
  }
}
