import Markdown

/// A line of a document as a terminal shows it: tabs expanded, controls written out, long lines cut around a place.
struct SourceLine {
  /// One character as it is shown.
  private struct Cell {
    var width: Int
    /// The bytes of the source.
    var bytes: Range<Int>
    /// Which bytes of `visible` are shown for them.
    var shown: Range<Int>
  }

  private var cells: ArraySlice<Cell> = []
  private var visible = VisibleText()
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
    read(lower..<upper, of: source, around: start)
    cut(around: start..<max(start, min(place.upperBound, line.upperBound)))
  }

  /// Reads characters until there are enough behind a place to fill a line.
  private mutating func read(_ range: Range<Int>, of source: SourceText, around place: Int) {
    let bytes = source.bytes
    var index = range.lowerBound
    var column = 0
    var limit = Int.max
    while index < range.upperBound {
      if limit == .max, index >= place { limit = column + Self.limit }
      if column > limit {
        isCut.behind = true
        return
      }
      // Two bytes of ASCII that follow each other are two characters (in a line: not a carriage return and a line feed).
      var end = index + 1
      if bytes[index] < 0x80, end == range.upperBound || bytes[end] < 0x80 {
        add(Unicode.Scalar(bytes[index]), at: index, &column)
      } else {
        while end < range.upperBound, bytes[end - 1] >= 0x80 || bytes[end] >= 0x80 { end += 1 }
        for character in source.string(index..<end) { add(character, at: &index, &column) }
      }
      index = end
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar, at offset: Int, _ column: inout Int) {
    let start = visible.bytes.count
    if scalar == "\t" {
      visible.append(blanks: Self.tabWidth - column % Self.tabWidth)
    } else {
      visible.append(scalar)
    }
    let shown = start..<visible.bytes.count
    cells.append(Cell(width: shown.count, bytes: offset..<offset + 1, shown: shown))
    column += shown.count
  }

  private mutating func add(_ character: Character, at offset: inout Int, _ column: inout Int) {
    let bytes = offset..<offset + character.utf8.count
    offset = bytes.upperBound
    if bytes.count == 1, let scalar = character.unicodeScalars.first {
      return add(scalar, at: bytes.lowerBound, &column)
    }
    let start = visible.bytes.count
    var isPlain = true
    for scalar in character.unicodeScalars where !visible.append(scalar) { isPlain = false }
    let shown = start..<visible.bytes.count
    let width =
      isPlain
      ? TextWidth.columns(of: character)
      : TextWidth.columns(of: String(decoding: visible.bytes[shown], as: UTF8.self))
    cells.append(Cell(width: width, bytes: bytes, shown: shown))
    column += width
  }

  /// Leaves out what does not fit, so that the place is shown with some text before it.
  private mutating func cut(around place: Range<Int>) {
    guard isCut.before || isCut.behind || width > Self.limit else { return }
    let mark = columns(of: place)
    let shift = isCut.before ? 1 : 0
    var column = 0
    var kept = cells.startIndex..<cells.startIndex
    let start =
      isCut.before || mark.upperBound > Self.limit ? max(0, mark.lowerBound - shift - Self.lead) : 0
    for (index, cell) in zip(cells.indices, cells) {
      if column < start {
        isCut.before = true
        kept = index + 1..<index + 1
      } else if column + cell.width <= start + Self.limit {
        kept = kept.lowerBound..<index + 1
      } else {
        isCut.behind = true
        break
      }
      column += cell.width
    }
    cells = cells[kept]
  }

  private var width: Int { cells.reduce(0) { $0 + $1.width } }

  var text: String {
    let start = cells.first?.shown.lowerBound ?? 0
    let end = cells.last?.shown.upperBound ?? start
    return (isCut.before ? "…" : "") + String(decoding: visible.bytes[start..<end], as: UTF8.self)
      + (isCut.behind ? "…" : "")
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
