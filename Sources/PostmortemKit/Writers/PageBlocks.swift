internal import Markdown

/// The blocks of a document that hold its inlines, found by the place of their text.
struct PageBlocks: Sendable {
  /// A paragraph, heading, cell or block of code.
  struct Leaf: Sendable {
    let node: Int
    let text: Range<Int>
    /// The innermost list item around it.
    let item: Int?
    /// The table row around it.
    let row: Int?
    /// The child of the document that it stands in.
    let root: Int
  }

  let document: MarkdownDocument
  let leaves: [Leaf]

  init(_ document: MarkdownDocument) {
    self.document = document
    var leaves: [Leaf] = []
    var open: [Int] = []
    for (index, node) in document.nodes.enumerated() {
      while let last = open.last, document.nodes[last].end <= index { open.removeLast() }
      switch node.kind {
      case .paragraph, .taskLine, .heading, .tableCell, .codeBlock, .htmlBlock:
        let item = open.last { document.nodes[$0].kind == .item }
        let row = open.last { document.nodes[$0].kind == .tableRow }
        leaves.append(
          Leaf(node: index, text: node.text, item: item, row: row, root: open.first ?? index))
      case .list, .item, .blockQuote, .table, .tableRow: open.append(index)
      default: break
      }
    }
    self.leaves = leaves
  }

  /// The last block that begins at or before a place in the plain text.
  func leaf(at offset: Int) -> Leaf? {
    var low = 0
    var high = leaves.count
    while low < high {
      let middle = (low + high) / 2
      if leaves[middle].text.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? leaves[low - 1] : nil
  }

  /// The outermost node that begins at or behind a place in the plain text.
  func firstNode(from offset: Int) -> Int {
    var low = 1
    var high = max(1, document.nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if document.nodes[middle].text.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The line of the plain text around a place, without its line feed.
  func line(around offset: Int) -> Range<Int> {
    let text = document.text
    var lower = min(offset, text.count)
    while lower > 0, text[lower - 1] != Byte.lineFeed { lower -= 1 }
    var upper = min(offset, text.count)
    while upper < text.count, text[upper] != Byte.lineFeed { upper += 1 }
    return lower..<upper
  }

  /// The place of the first inline that was written on a source line.
  func start(ofSourceLine number: Int, in range: Range<Int>) -> Int? {
    let source = document.source
    let lower = source.lineStart(number)
    let upper = number < source.lineCount ? source.lineStart(number + 1) : source.bytes.count
    for node in document.nodes[firstNode(from: range.lowerBound)...] {
      guard node.text.lowerBound < range.upperBound else { return nil }
      guard node.kind.rawValue >= Node.Kind.text.rawValue || node.kind == .codeBlock else {
        continue
      }
      if node.sourceStart >= lower, node.sourceStart < upper { return node.text.lowerBound }
    }
    return nil
  }

  /// Whether a range holds a letter or digit of any script.
  func hasWords(_ range: Range<Int>) -> Bool {
    document.text[range].contains { $0.isAlphanumeric || $0 >= 0xC0 && $0 != 0xE2 }
      || hasWordsBeyondPunctuation(range)
  }

  /// The lead byte E2 begins dashes and bullets, which separate, but also a few letters and signs.
  private func hasWordsBeyondPunctuation(_ range: Range<Int>) -> Bool {
    guard document.text[range].contains(0xE2) else { return false }
    return document.string(range).contains { $0.isLetter || $0.isNumber || $0.isSymbol }
  }

  /// The letters and digits of a text, so that two spellings of a line can be compared.
  static func words(_ text: some Sequence<UInt8>) -> [UInt8] {
    text.filter { $0.isAlphanumeric || $0 >= 0x80 }.map(\.lowercased)
  }
}
