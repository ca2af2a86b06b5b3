/// Lays out the rows of a table in columns; the first row is the head.
struct TextTable {
  /// The rows of cells, each as wide as the head or shorter.
  private let rows: [[String]]
  private let width: Int

  /// Takes the rows of a table; those without text, and columns without text, are left out.
  init(rows: [[String]], width: Int) {
    let columns = (rows.first ?? []).indices.filter { column in
      rows.contains { column < $0.count && !$0[column].isEmpty }
    }
    let filled = rows.map { row in columns.filter { $0 < row.count }.map { row[$0] } }
    self.rows = filled.enumerated().filter { $0.offset == 0 || !$0.element.allSatisfy(\.isEmpty) }
      .map(\.element)
    self.width = width
  }

  private static let gap = "  "

  func lines() -> [String] {
    guard let head = rows.first, !head.isEmpty else { return [] }
    var widths = head.indices.map { columnWidth($0) { TextWidth.columns(of: $0) } }
    if total(widths) > width {
      guard let narrowed = narrowed(widths) else { return records(head) }
      widths = narrowed
    }
    let rule = widths.map { String(repeating: "-", count: max(1, $0)) }
    var lines = row(head, widths)
    lines.append(rule.joined(separator: Self.gap))
    for cells in rows.dropFirst() { lines += row(cells, widths) }
    return lines
  }

  private func columnWidth(_ column: Int, _ measure: (String) -> Int) -> Int {
    rows.map { column < $0.count ? measure($0[column]) : 0 }.max() ?? 0
  }

  private func total(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + Self.gap.count * max(0, widths.count - 1)
  }

  /// The widths with the widest column cut so that the table fits; nil where that column would be narrower
  /// than its longest word, or too narrow to read.
  private func narrowed(_ widths: [Int]) -> [Int]? {
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return nil }
    var result = widths
    result[widest] -= total(widths) - width
    let longestWord = columnWidth(widest) { cell in
      cell.split(separator: " ").map { TextWidth.columns(of: $0) }.max() ?? 0
    }
    return result[widest] >= max(longestWord, 16) ? result : nil
  }

  private func row(_ cells: [String], _ widths: [Int]) -> [String] {
    let columns = zip(cells, widths).map { TextLines.wrap($0, to: $1) }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(columns, widths).map { cell, width in
        TextLines.pad(line < cell.count ? cell[line] : "", to: width)
      }
      return TextLines.trimmingEnd(parts.joined(separator: Self.gap))
    }
  }

  /// Whether the names of columns may stand in each row: not where they would be most of the text.
  private func repeatsFit(_ head: [String]) -> Bool {
    let names = head.map { $0.utf8.count + 2 }
    var (repeated, written) = (0, 0)
    for cells in rows {
      for (name, cell) in zip(names, cells) {
        repeated += name
        written += cell.utf8.count + 1
      }
    }
    return repeated <= 4 * written + 1_000
  }

  /// The rows one below the other without the names of their columns.
  private func plainRows() -> [String] {
    rows.flatMap { cells in
      TextLines.prefix(
        TextLines.wrap(
          cells.filter { !$0.isEmpty }.joined(separator: " | "), to: width - 2),
        first: "", rest: "  ")
    }
  }

  /// The rows one below the other, each cell on a line with its column's head.
  private func records(_ head: [String]) -> [String] {
    guard rows.count > 1 else { return TextLines.wrap(head.joined(separator: ", "), to: width) }
    guard repeatsFit(head) else { return plainRows() }
    var lines: [String] = []
    for cells in rows.dropFirst() {
      if !lines.isEmpty { lines.append("") }
      for (name, cell) in zip(head, cells) where !(name.isEmpty && cell.isEmpty) {
        let label = name.isEmpty ? "" : name + ": "
        lines += TextLines.prefix(
          TextLines.wrap(label + cell, to: width - 2), first: "", rest: "  ")
      }
    }
    return lines
  }
}
