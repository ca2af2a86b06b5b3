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
    var rest = column - 1 - origin.blockOffset
    if line > reported {
      reported = line
      uncounted += crossed
      crossed = 0
      kept = isFirst ? max(0, rest - (isCode ? backticks(in: source) : 0)) : 0
    }
    var physical = line + origin.hiddenLines + uncounted
    var start = origin.contentStart(ofLine: physical, in: source)
    start = max(start - kept, source.lineStart(physical))
    var passed = 0
    while physical < source.lineCount, rest > source.line(physical).upperBound - start {
      // libcmark gathers every line end as one line feed.
      rest -= source.line(physical).upperBound - start + 1
      physical += 1
      passed += 1
      start = origin.contentStart(ofLine: physical, in: source)
    }
    crossed = max(crossed, passed)
    return min(start + max(0, rest), source.bytes.count)
  }

  /// How many backticks begin the text of the reported line.
  private func backticks(in source: SourceText) -> Int {
    let line = reported + origin.hiddenLines + uncounted
    let text = source.bytes[origin.contentStart(ofLine: line, in: source)...]
    return text.prefix { $0 == Byte.backtick }.count
  }
}
