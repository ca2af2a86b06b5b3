import Markdown

extension TimelineReader {
  /// Tables with a column of times, wherever they stand.
  mutating func readTables() {
    var index = 0
    while index < outline.lines.count {
      guard outline.lines[index].kind == .row(isHead: true) else {
        index += 1
        continue
      }
      let end = outline.endOfTable(from: index, within: 0..<outline.lines.count)
      let columns = TimelineColumns(head: outline.lines[index], outline: outline)
      if columns.hasTimeAndEvent { readTable(index..<end) }
      index = end
    }
  }

  mutating func readTable(_ range: Range<Int>) {
    guard let first = range.first else { return }
    var columns = TimelineColumns(head: outline.lines[first], outline: outline)
    if columns.time == nil, columns.date == nil {
      columns.guess(
        from: range.dropFirst().prefix(5).map { outline.cells(of: outline.lines[$0]) }, bytes)
    }
    guard columns.time != nil || columns.date != nil else { return }
    let outer = context.zone
    if let zone = columns.zone {
      context.zone = zone
      hasDeclaredZone = true
    }
    for index in range.dropFirst() { readRow(outline.lines[index], columns) }
    context.zone = outer ?? columns.zone
    takesRemarks = false
  }

  private mutating func readRow(_ line: Line, _ columns: TimelineColumns) {
    let cells = outline.cells(of: line)
    guard cells.contains(where: { !$0.isEmpty }), let text = columns.text(of: cells) else { return }
    guard var span = columns.span(of: cells, bytes) else {
      addUntimed(line, cells, columns, text: text)
      return
    }
    if span.start.time == nil, span.start.date == nil { return }
    if let end = columns.end(of: cells, bytes) { span.end = end }
    add(span, text: text, line: line)
  }

  /// A row whose time is no moment ("HH:mm", "unknown") is an event all the same.
  private mutating func addUntimed(
    _ line: Line, _ cells: [Range<Int>], _ columns: TimelineColumns, text: Range<Int>
  ) {
    let raw = columns.rawTime(of: cells)
    guard !raw.isEmpty, !text.isEmpty else { return }
    entries.append(TimelineEntry(line: line.number, start: Moment(), raw: raw, text: text))
  }
}

extension Outline {
  /// The index behind the last row of the table whose head stands at `index`.
  func endOfTable(from index: Int, within range: Range<Int>) -> Int {
    var end = index + 1
    while end < range.upperBound, lines[end].kind == .row(isHead: false) { end += 1 }
    return end
  }
}
