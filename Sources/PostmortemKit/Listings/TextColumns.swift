import Markdown

/// Writes rows as aligned columns for a terminal; the last column runs to the end of the line.
enum TextColumns {
  /// - Parameter rows: the cells of each row, and the document that it is from: where there are several
  ///   documents, each gets a line with its name.
  static func bytes(_ rows: [(path: String, cells: [String])]) -> [UInt8] {
    let rows = rows.map { (path: $0.path, cells: $0.cells.map(onOneLine)) }
    let count = rows.first?.cells.count ?? 0
    let widths = (0..<max(0, count - 1)).map { column in
      min(widest, rows.map { $0.cells[column].count }.max() ?? 0)
    }
    let hasSeveral = rows.contains { $0.path != rows[0].path }
    var bytes: [UInt8] = []
    var path: String?
    for row in rows {
      if hasSeveral, row.path != path {
        bytes.append(utf8: (path == nil ? "" : "\n") + VisibleText.path(row.path) + "\n")
        path = row.path
      }
      append(row.cells, widths, to: &bytes)
    }
    return SafeOutput.bytes(bytes, as: .text)
  }

  /// No column is wider, so that one long cell doesn't blow up all rows; what is longer stands out.
  private static let widest = 40

  /// A cell without line ends, and with what could steer a terminal written out.
  private static func onOneLine(_ cell: String) -> String {
    VisibleText.of(cell.replacingLineEnds())
  }

  private static func append(_ cells: [String], _ widths: [Int], to bytes: inout [UInt8]) {
    for (index, text) in cells.enumerated() {
      bytes.append(utf8: text)
      guard index < widths.count else { continue }
      guard widths[index] > 0 else { continue }
      bytes.append(utf8: String(repeating: " ", count: max(0, widths[index] - text.count) + 2))
    }
    while bytes.last == Byte.space { bytes.removeLast() }
    bytes.append(Byte.lineFeed)
  }
}
