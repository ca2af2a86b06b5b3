import Markdown

/// A line of a block as replacements look at it.
struct TextUnit {
  enum Kind { case line, heading, cell, code }

  var kind: Kind
  /// The block's node.
  var node: Int
  /// The plain text of the whole block.
  var block: Range<Int>
  /// The line's.
  var range: Range<Int>

  /// All units of a document's plain text, in its order.
  static func all(in markdown: MarkdownDocument) -> [TextUnit] {
    var units: [TextUnit] = []
    for (index, node) in markdown.nodes.enumerated() {
      let kind: Kind
      switch node.kind {
      case .paragraph, .taskLine: kind = .line
      case .heading: kind = .heading
      case .tableCell: kind = .cell
      case .codeBlock: kind = .code
      default: continue
      }
      // The lines of a paragraph with boxes are blocks of their own.
      let hasTasks =
        node.kind == .paragraph && index + 1 < node.end
        && markdown.nodes[index + 1].kind == .taskLine
      if hasTasks { continue }
      var start = node.text.lowerBound
      while start < node.text.upperBound {
        let end =
          markdown.text[start..<node.text.upperBound].firstIndex(of: Byte.lineFeed)
          ?? node.text.upperBound
        units.append(TextUnit(kind: kind, node: index, block: node.text, range: start..<end))
        start = end + 1
      }
    }
    return units
  }
}
