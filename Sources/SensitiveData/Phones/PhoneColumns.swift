import Markdown

/// The columns of a table whose headings name telephone numbers.
struct PhoneColumns {
  private var isTable = false
  private var columns: Set<Int> = []
  private var line = 0

  /// How much of a heading is read.
  private static let reach = 1000
  private static let mostColumns = 32

  /// Begins a line. The first line of a table holds the headings.
  mutating func enter(line start: Int, _ window: ScanWindow) {
    line = start
    let end = window.end(from: start, atMost: Self.reach) { $0 != Byte.lineFeed }
    let isRow = window.bytes[start..<max(start, end)].contains(where: Self.isEdge)
    defer { isTable = isRow }
    guard isRow else { return columns.removeAll() }
    if !isTable { columns = Self.columns(start..<end, window) }
  }

  /// Whether a place is in a column of telephone numbers.
  func holds(_ window: ScanWindow, _ index: Int) -> Bool {
    guard !columns.isEmpty, index - line < Self.reach, index >= line else { return false }
    return columns.contains(window.bytes[line..<index].count(where: Self.isEdge))
  }

  private static func isEdge(_ byte: UInt8) -> Bool { byte == Byte.tab || byte == Byte.pipe }

  private static func columns(_ line: Range<Int>, _ window: ScanWindow) -> Set<Int> {
    var columns: Set<Int> = []
    var start = line.lowerBound
    for column in 0..<mostColumns where start <= line.upperBound {
      let end = window.end(from: start, atMost: line.upperBound - start) { !isEdge($0) }
      let words = window.wordsBefore(end, atMost: min(end - start, PhoneContext.reach))
      let meaning = words.reduce(into: PhoneWords.Meaning()) {
        $0.formUnion(PhoneLexicon.shared.meaning(window, $1))
      }
      if !words.isEmpty, !meaning.contains(.other),
        meaning.contains(.strong) || words.count <= 3 && meaning.contains(.heading)
      {
        columns.insert(column)
      }
      start = end + 1
    }
    return columns
  }
}
