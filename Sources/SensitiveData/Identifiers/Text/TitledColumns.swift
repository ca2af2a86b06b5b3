import Markdown

/// The columns of a table whose headings are terms: those under "Host" or "Server".
struct TitledColumns {
  let terms: TermSet
  private var isTable = false
  private var columns: [Int] = []
  private var line = 0

  private static let reach = 1000

  init(_ terms: TermSet) { self.terms = terms }

  /// Begins a line. The first line of a table holds the headings.
  mutating func enter(line start: Int, _ text: IdentifierText) {
    line = start
    let end = text.end(from: start, atMost: Self.reach) { $0 != Byte.lineFeed }
    let isRow = text.any(in: start..<end, Self.isEdge)
    if isRow, !isTable { columns = titled(start..<end, text) }
    if !isRow { columns = [] }
    isTable = isRow
  }

  private func titled(_ row: Range<Int>, _ text: IdentifierText) -> [Int] {
    guard let cells = text.split(row, atMost: 32, at: Self.isEdge) else { return [] }
    return cells.indices.filter { index in
      let title = text.trimmed(cells[index])
      if terms.contains(text, title) { return true }
      guard let words = text.split(title, atMost: 2, at: { $0 == Byte.space }) else { return false }
      return words.count == 2 && words.contains { terms.contains(text, $0) }
        && words.contains { Self.names.contains(text, $0) }
    }
  }

  private static let names = TermSet("name names id affected failed")

  /// Whether a name is all that a cell below one of the headings holds.
  func hold(_ name: Range<Int>, _ text: IdentifierText) -> Bool {
    guard !columns.isEmpty, name.lowerBound >= line, name.lowerBound - line < Self.reach,
      columns.contains(text.count(in: line..<name.lowerBound, where: Self.isEdge))
    else { return false }
    let before = text.start(before: name.lowerBound, atMost: 8) {
      $0 == Byte.space || $0 == Byte.backtick
    }
    let after = text.end(from: name.upperBound, atMost: 8) {
      $0 == Byte.space || $0 == Byte.backtick
    }
    return (before == line || Self.isEdge(text[before - 1]))
      && (text[after] == 0 || text[after] == Byte.lineFeed || Self.isEdge(text[after]))
  }

  private static func isEdge(_ byte: UInt8) -> Bool { byte == Byte.tab || byte == Byte.pipe }
}
