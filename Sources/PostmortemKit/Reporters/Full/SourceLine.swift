import Markdown

/// A line of a document as a terminal shows it: tabs expanded, controls written out, long lines cut around a place.
struct SourceLine {
  /// One character as it is shown.
  private struct Cell {
    var text: String
    var width: Int
    /// The bytes of the source.
    var bytes: Range<Int>
  }

  private var cells: [Cell] = []
  /// Whether text before and behind the cells is left out.
  private var isCut = (before: false, behind: false)

  /// The widest text that is shown of a line.
  static let limit = 120
  /// What is shown before the place, where a line is cut.
  private static let lead = 40
  private static let tabWidth = 4

  /// Shows a line, at least where a place begins.
  ///
  /// However long the line, only the bytes near the place are looked at.
  init(_ number: Int, of source: SourceText, around place: Range<Int>) {
    let line = source.line(number)
    let start = min(max(place.lowerBound, line.lowerBound), line.upperBound)
    var lower = max(line.lowerBound, start - 8 * Self.lead)
    while lower > line.lowerBound, source.bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    var upper = min(line.upperBound, start + 8 * Self.limit)
    while upper < line.upperBound, source.bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    isCut = (lower > line.lowerBound, upper < line.upperBound)
    read(source.string(lower..<upper), at: lower)
    cut(around: start..<max(start, min(place.upperBound, line.upperBound)))
  }

  private mutating func read(_ text: String, at start: Int) {
    var offset = start
    var column = 0
    var visible = VisibleText()
    for character in text {
      let bytes = offset..<offset + character.utf8.count
      offset = bytes.upperBound
      var cell = Cell(text: String(character), width: 0, bytes: bytes)
      if character == "\t" {
        cell.width = Self.tabWidth - column % Self.tabWidth
        cell.text = String(repeating: " ", count: cell.width)
      } else {
        let before = visible.text.utf8.count
        var isPlain = true
        for scalar in character.unicodeScalars where !visible.append(scalar) { isPlain = false }
        if !isPlain {
          cell.text = String(decoding: visible.text.utf8.dropFirst(before), as: UTF8.self)
        }
        cell.width = TextWidth.columns(of: cell.text)
      }
      column += cell.width
      cells.append(cell)
    }
  }

  /// Leaves out what does not fit, so that the place is shown with some text before it.
  private mutating func cut(around place: Range<Int>) {
    guard isCut.before || isCut.behind || width > Self.limit else { return }
    let mark = columns(of: place)
    let shift = isCut.before ? 1 : 0
    var column = 0
    var kept: [Cell] = []
    let start =
      isCut.before || mark.upperBound > Self.limit ? max(0, mark.lowerBound - shift - Self.lead) : 0
    for cell in cells {
      if column < start {
        isCut.before = true
      } else if column + cell.width <= start + Self.limit {
        kept.append(cell)
      } else {
        isCut.behind = true
        break
      }
      column += cell.width
    }
    cells = kept
  }

  private var width: Int { cells.reduce(0) { $0 + $1.width } }

  var text: String {
    (isCut.before ? "…" : "") + cells.map(\.text).joined() + (isCut.behind ? "…" : "")
  }

  /// The columns, from 0, under which a range of bytes is shown; at least one.
  func columns(of bytes: Range<Int>) -> Range<Int> {
    var column = isCut.before ? 1 : 0
    var start: Int?
    var end: Int?
    for cell in cells {
      if start == nil, cell.bytes.upperBound > bytes.lowerBound { start = column }
      column += cell.width
      if cell.bytes.lowerBound < bytes.upperBound { end = column }
    }
    let lower = start ?? column
    return lower..<max(lower + 1, end ?? 0)
  }

  /// Whether a range of bytes begins within what is shown.
  func shows(_ offset: Int) -> Bool {
    guard let first = cells.first, let last = cells.last else { return true }
    return (!isCut.before || offset >= first.bytes.lowerBound)
      && (!isCut.behind || offset < last.bytes.upperBound)
  }
}
