/// Where the text of a paragraph or heading begins on each of its lines.
///
/// libcmark counts the columns of continuation lines from the block's first column, although the indentation
/// of each line may differ (commonmark/cmark #296): its column on such a line is an offset into the line's
/// text, and the beginning of that text is found again here.
struct LineOrigin {
  /// The source line of the block's first line.
  var firstLine: Int
  /// The bytes before the text of the first line, as libcmark counts them.
  var blockOffset: Int
  /// How many block quotes are around the block.
  var quoteDepth: Int
  /// Lines at the head of the block that hold link reference definitions and no text.
  var hiddenLines = 0

  /// The source line that libcmark means by a line of an inline.
  func line(_ reported: Int) -> Int { reported + hiddenLines }

  /// The first byte of the text on a line: behind indentation and the marks of block quotes, on the first line
  /// behind the marks of all that is around.
  func contentStart(ofLine line: Int, in source: SourceText) -> Int {
    let bytes = source.bytes
    if line == firstLine, hiddenLines == 0 { return source.lineStart(line) + blockOffset }
    var index = source.lineStart(line)
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    for _ in 0..<quoteDepth {
      guard index < bytes.count, bytes[index] == Byte.greater else { break }
      index += 1
      while index < bytes.count, bytes[index].isBlank { index += 1 }
    }
    return index
  }

  /// The byte that libcmark means by a line and a column.
  ///
  /// - Parameter first: the first byte of the text there, if it is known. A lazy continuation line keeps its
  ///   indentation in libcmark's text, an ordinary one does not, and only the text itself tells which it is.
  func offset(line: Int, column: Int, first: UInt8?, in source: SourceText) -> Int {
    if line == firstLine, hiddenLines == 0 { return source.lineStart(line) + column - 1 }
    let start = contentStart(ofLine: self.line(line), in: source)
    let offset = start + column - 1 - blockOffset
    let lazy = offset - (start - source.lineStart(self.line(line)))
    guard let first, lazy >= start, lazy < source.bytes.count, offset < source.bytes.count,
      source.bytes[offset] != first, source.bytes[lazy] == first
    else { return offset }
    return lazy
  }
}

/// How the positions that libcmark reports for inlines are turned into source bytes.
enum InlineOrigin {
  case none
  /// The lines of a paragraph or heading.
  case lines(LineOrigin)
  /// One cell of a table, parsed apart from its document.
  case cell(TableCellText)
}
