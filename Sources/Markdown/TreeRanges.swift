/// What of a source is code and what is a comment, as its tree has it.
struct TreeRanges {
  /// A comment of the tree.
  struct Comment {
    /// Whether it has its end.
    var isClosed: Bool
    /// Whether it is the beginning of a block of HTML.
    var beginsBlock: Bool
    /// The last line that it stands on.
    var lastLine: Int
  }

  /// By the places where they begin.
  private(set) var comments: [Int: Comment] = [:]
  /// In the order of the source.
  private(set) var codeRanges: [Range<Int>] = []
  private var blocks: Set<Int> = []
  private var position = 0

  init(_ document: MarkdownDocument) {
    for (index, node) in document.nodes.enumerated() {
      switch node.kind {
      case .comment:
        guard let text = document.attributeRanges(index)?.first else { continue }
        let before = document.nodes[max(0, index - 1)]
        comments[node.sourceStart] = Comment(
          isClosed: document.attributes[text].suffix(3).elementsEqual("-->".utf8),
          beginsBlock: before.kind == .htmlBlock && before.sourceStart == node.sourceStart,
          lastLine: document.source.lineNumber(at: node.sourceStart)
            + document.attributes[text].count { $0 == Byte.lineFeed })
      case .code: codeRanges.append(document.sourceRange(of: node.text))
      case .codeBlock:
        let range = document.rangeOfCodeBlock(node)
        blocks.insert(range.lowerBound)
        codeRanges.append(range)
      default: break
      }
    }
    codeRanges.sort { $0.lowerBound < $1.lowerBound }
  }

  /// The code that holds a place; places may never go down.
  mutating func code(at place: Int) -> Range<Int>? {
    while position < codeRanges.count, codeRanges[position].upperBound <= place { position += 1 }
    guard position < codeRanges.count, codeRanges[position].contains(place) else { return nil }
    return codeRanges[position]
  }

  /// Where the tree can be trusted again behind a part that was not hidden in it: code that begins in the part and ends
  /// behind it is none, nor is what follows what it seemed to be.
  func nextPlace(behind part: Range<Int>, in source: SourceText) -> Int {
    for code in codeRanges[min(position, codeRanges.count)...] {
      if code.lowerBound >= part.upperBound { break }
      guard code.lowerBound > part.lowerBound, code.upperBound > part.upperBound else { continue }
      if blocks.contains(code.lowerBound) { return source.bytes.count }
      // Code in a line ends with its paragraph.
      var line = source.lineNumber(at: code.upperBound) + 1
      while line <= source.lineCount, !source.trimmedLine(line).isEmpty { line += 1 }
      return source.lineStart(line)
    }
    return part.upperBound
  }
}

extension MarkdownDocument {
  /// The lines of a code block, with its fences.
  fileprivate func rangeOfCodeBlock(_ node: Node) -> Range<Int> {
    let first = source.lineNumber(at: node.sourceStart)
    var count = node.text.isEmpty ? 0 : text[node.text].count { $0 == Byte.lineFeed } + 1
    if node.flag {
      count += 1
      let last = source.trimmedLine(first + count)
      let mark = source.bytes[safe: node.sourceStart] ?? 0
      if source.bytes[last].last == mark { count += 1 }
    }
    return node.sourceStart..<max(node.sourceStart, source.lineStart(first + count))
  }
}
