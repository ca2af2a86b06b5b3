import Markdown

extension SecretSearch {
  /// The cells under a heading such as `Password`, in rows whose cells end with a tab or a vertical line.
  mutating func column(under name: SecretName) {
    let after = end(from: name.end, atMost: 30, while: Self.headingSigns.contains)
    guard Self.cellEnds.contains(byte(after)) else { return }
    let lineStart = lineStart(before: name.start, atMost: Self.widestRow)
    guard name.start - lineStart < Self.widestRow, isHeadingRow(lineStart),
      let heading = heading(name, lineStart)
    else { return }
    var row = lineEnd(from: name.end, atMost: Self.widestRow) + 1
    for _ in 0..<40 where row < range.upperBound {
      let end = lineEnd(from: row, atMost: Self.widestRow)
      guard bytes[row..<end].contains(heading.separator) else { return }
      if let cell = cell(heading.column, heading.separator, in: row..<end) {
        addCell(cell, name)
      }
      row = end + 1
    }
  }

  private static let widestRow = 1000
  private static let headingSigns = ByteSet(" *`")
  private static let cellEnds = ByteSet("\t|\n")

  /// Whether the line before has no cells.
  private func isHeadingRow(_ start: Int) -> Bool {
    guard start > range.lowerBound else { return true }
    let previous = lineStart(before: start - 1, atMost: Self.widestRow)
    return !bytes[previous..<start].contains { $0 == Byte.tab || $0 == Byte.pipe }
  }

  /// The number of the cell that a name fills, and what separates the cells.
  private func heading(_ name: SecretName, _ lineStart: Int) -> (column: Int, separator: UInt8)? {
    let after = end(from: name.end, atMost: 30, while: Self.headingSigns.contains)
    let next = byte(after)
    let before = byte(
      start(before: name.start, atMost: 30) {
        $0 != Byte.tab && $0 != Byte.pipe && $0 != Byte.lineFeed
      } - 1)
    let separator: UInt8
    if next == Byte.tab || before == Byte.tab {
      separator = Byte.tab
    } else if next == Byte.pipe || before == Byte.pipe {
      separator = Byte.pipe
    } else {
      return nil
    }
    guard next == separator || next == Byte.lineFeed,
      before == separator || before == Byte.lineFeed || before == 0
    else { return nil }
    let column = bytes[lineStart..<name.start].reduce(0) { $0 + ($1 == separator ? 1 : 0) }
    return column < 16 ? (column, separator) : nil
  }

  private func cell(_ column: Int, _ separator: UInt8, in row: Range<Int>) -> Range<Int>? {
    var start = row.lowerBound
    for _ in 0..<column {
      guard let next = bytes[start..<row.upperBound].firstIndex(of: separator) else { return nil }
      start = next + 1
    }
    let end = bytes[start..<row.upperBound].firstIndex(of: separator) ?? row.upperBound
    var cell = bytes.trimming(start..<end)
    while let first = cell.first, Self.quotes.contains(bytes[first]) { cell = cell.dropFirst() }
    while let last = cell.last, Self.quotes.contains(bytes[last]) { cell = cell.dropLast() }
    return cell.isEmpty ? nil : cell
  }

  private mutating func addCell(_ cell: Range<Int>, _ name: SecretName) {
    let value = SecretValue(range: cell, isQuoted: false, isAlone: true, endsClause: true)
    guard !bytes[cell].contains(where: \.isWhitespace),
      accepts(value, name, SecretPlace(link: .cell, start: cell.lowerBound))
        || name.kind == .token && isEvidentPassword(cell)
    else { return }
    add(SensitiveSpan(.secret, cell, name: name.description))
  }
}
