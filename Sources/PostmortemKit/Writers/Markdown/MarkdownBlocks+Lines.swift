import Markdown

extension MarkdownBlocks {
  /// Separates a block from the one above it.
  mutating func begin(_ shape: MarkdownShape) {
    let frame = frames[frames.count - 1]
    frames[frames.count - 1].last = shape
    guard let last = frame.last, !frame.isTight, !shape.continues(last) else { return }
    blankLine()
    if shape == .indentedCode, last.swallowsCode {
      line(Array("<!-- -->".utf8))
      blankLine()
    }
  }

  /// Writes a line behind the marks of what is around it.
  mutating func line(_ text: [UInt8]) {
    output += opening ?? prefix
    opening = nil
    output += text
    if text.isEmpty { trimLine() }
    output.append(Byte.lineFeed)
  }

  mutating func blankLine() {
    output += prefix
    trimLine()
    output.append(Byte.lineFeed)
  }

  private mutating func trimLine() {
    while output.last == Byte.space { output.removeLast() }
  }

  /// Whether the mark of an item waits for its first line and ends with a box.
  var isAtBox: Bool { opening?.suffix(2).elementsEqual("] ".utf8) == true }

  /// Continues an item's lines: the first line has the mark, the others its width in blanks.
  mutating func item(_ marker: String, _ lines: [[UInt8]]) {
    let indentation = Array(repeating: Byte.space, count: marker.prefix { $0 != "[" }.utf8.count)
    for (number, text) in lines.enumerated() {
      line((number == 0 ? Array(marker.utf8) : indentation) + text)
    }
  }

  mutating func writeHeading(_ text: [UInt8], level: Int) {
    let marks = [UInt8](repeating: UInt8(ascii: "#"), count: max(1, min(6, level)))
    line(marks + [Byte.space] + MarkdownLineStart.escapedHeading(text))
  }
}
