import Markdown

/// Writes a table with its columns aligned in the source.
struct MarkdownTable {
  private var rows: [[[UInt8]]] = []
  private var alignments: [ColumnAlignment] = []

  init(_ table: Int, of document: MarkdownDocument, form: MarkdownForm) {
    for row in document.children(of: table) {
      var cells: [[UInt8]] = []
      for cell in document.children(of: row) {
        if rows.isEmpty { alignments.append(document.alignment(cell)) }
        let text = MarkdownInlines.markdown(
          of: document.leaves(of: cell), in: document, breaks: form.breaksCells ? .tags : .blanks,
          keepsEmphasis: form.keepsEmphasis)
        cells.append(Self.escaped(text[text.trimming(0..<text.count)]))
      }
      rows.append(cells)
    }
  }

  /// The head, the row that separates it, and the other rows.
  func lines() -> [[UInt8]] {
    guard let head = rows.first else { return [] }
    let widths = alignedWidths() ?? alignments.map { _ in 3 }
    let separator = alignments.indices.map { Self.separator(alignments[$0], width: widths[$0]) }
    return [line(head, widths), line(separator, widths)] + rows.dropFirst().map { line($0, widths) }
  }

  /// The widths of the columns; nil where one wide cell would blow up all rows.
  private func alignedWidths() -> [Int]? {
    var widths = alignments.map { _ in 3 }
    var written = 0
    for row in rows {
      for (column, cell) in row.prefix(widths.count).enumerated() {
        let width = Self.width(cell)
        widths[column] = max(widths[column], width)
        written += width + 3
      }
    }
    let aligned = rows.count * widths.reduce(0) { $0 + $1 + 3 }
    return aligned <= Self.mostGrowth * written + Self.smallTable ? widths : nil
  }

  /// How many times its cells an aligned table may be, besides a small one.
  private static let mostGrowth = 4
  private static let smallTable = 1_000

  private func line(_ cells: [[UInt8]], _ widths: [Int]) -> [UInt8] {
    var line: [UInt8] = [Byte.pipe]
    for (cell, width) in zip(cells, widths) {
      line.append(Byte.space)
      line += cell
      line += Array(repeating: Byte.space, count: max(0, width - Self.width(cell)))
      line.append(" |")
    }
    return line
  }

  private static func separator(_ alignment: ColumnAlignment, width: Int) -> [UInt8] {
    var cell = [UInt8](repeating: Byte.hyphen, count: width)
    if alignment == .left || alignment == .center { cell[0] = Byte.colon }
    if alignment == .right || alignment == .center { cell[width - 1] = Byte.colon }
    return cell
  }

  /// A pipe would end the cell, even within code.
  private static func escaped(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var cell: [UInt8] = []
    for byte in text {
      if byte == Byte.pipe { cell.append(Byte.backslash) }
      cell.append(byte)
    }
    return cell
  }

  /// How many columns a text takes where letters of Chinese, Japanese and Korean and emoji take two.
  private static func width(_ text: [UInt8]) -> Int {
    String(decoding: text, as: UTF8.self).unicodeScalars.reduce(0) { width, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: width
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        width + 2
      default: width + 1
      }
    }
  }
}
