/// Where the text of a paragraph or heading begins on each of its lines.
struct LineOrigin {
  /// The source line of the block's first line.
  var firstLine: Int
  /// The bytes before the text of the first line, as libcmark counts them.
  var blockOffset: Int
  /// How many block quotes are around the block.
  var quoteDepth: Int
  /// Lines at the head of the block that hold link reference definitions and no text.
  var hiddenLines = 0

  /// The first byte of the text on a line: behind indentation and the marks of block quotes.
  func contentStart(ofLine line: Int, in source: SourceText) -> Int {
    if line == firstLine { return source.lineStart(line) + blockOffset }
    let bytes = source.bytes
    var index = source.lineStart(line)
    while index < bytes.count, bytes[index].isBlank { index += 1 }
    for _ in 0..<quoteDepth {
      guard index < bytes.count, bytes[index] == Byte.greater else { break }
      index += 1
      while index < bytes.count, bytes[index].isBlank { index += 1 }
    }
    return index
  }
}
