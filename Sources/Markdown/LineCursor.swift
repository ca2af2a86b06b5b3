/// Follows the positions of a block's inlines through its lines, in document order.
///
/// libcmark counts columns in the text that it gathered for the block, without the indentation and the marks
/// of its lines, but adds those of the first line to all (commonmark/cmark #296). It begins a new line at each
/// soft or hard break only: a line end within code, raw HTML or a link's title is a column like any other. A
/// lazy continuation line keeps its indentation in that text, every other line loses it.
struct LineCursor {
  let origin: LineOrigin
  /// The line that libcmark reported last.
  private var reported = 0
  /// Line ends up to the reported line that libcmark did not count.
  private var uncounted = 0
  /// Line ends on the reported line that libcmark did not count.
  private var crossed = 0
  /// The bytes of indentation that the reported line kept.
  private var kept = 0
  /// Where the text of the reported line begins.
  private var start = 0
  /// The same of the lines behind it that libcmark does not tell from it, as far as they were asked for, each with the
  /// column that libcmark counts for its beginning, from 0.
  private var further: [(column: Int, start: Int)] = []

  init(_ origin: LineOrigin) {
    self.origin = origin
  }

  /// The byte that libcmark means by a line and a column.
  ///
  /// - Parameter isFirst: whether the inline comes directly behind a break, so that what stands before it on
  ///   its line can only be indentation, and the backticks of code.
  mutating func offset(line: Int, column: Int, isFirst: Bool, isCode: Bool, in source: SourceText)
    -> Int
  {
    let column = column - 1 - origin.blockOffset
    if line != reported {
      if line > reported {
        uncounted += crossed
        crossed = 0
      }
      reported = line
      further = []
      kept = isFirst ? max(0, column - (isCode ? backticks(in: source) : 0)) : 0
      let physical = line + origin.hiddenLines + uncounted
      start = max(
        origin.contentStart(ofLine: physical, in: source) - kept, source.lineStart(physical))
    }
    reach(column, in: source)
    let passed = (0..<further.count).endOfPrefix { further[$0].column <= column }
    crossed = max(crossed, passed)
    let (first, begin) = passed > 0 ? further[passed - 1] : (0, start)
    return min(begin + max(0, column - first), source.bytes.count)
  }

  /// Goes on to the line that a column is on. libcmark gathers every line end as one line feed.
  private mutating func reach(_ column: Int, in source: SourceText) {
    var physical = reported + origin.hiddenLines + uncounted + further.count
    var (first, begin) = further.last ?? (0, start)
    while physical < source.lineCount, column - first > source.line(physical).upperBound - begin {
      first += source.line(physical).upperBound - begin + 1
      physical += 1
      begin = origin.contentStart(ofLine: physical, in: source)
      further.append((first, begin))
    }
  }

  /// How many backticks begin the text of the reported line.
  private func backticks(in source: SourceText) -> Int {
    let line = reported + origin.hiddenLines + uncounted
    let text = source.bytes[origin.contentStart(ofLine: line, in: source)...]
    return text.prefix { $0 == Byte.backtick }.count
  }
}
