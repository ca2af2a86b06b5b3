import Markdown

/// The lines of a timeline entry with all that belongs to it, so that it can be moved.
struct EntryBlock {
  /// Which list, table, paragraph or part of the document holds it.
  var container: Int
  /// Its place among its neighbours there: entries that stand beside each other have adjacent numbers.
  var position: Int
  /// The bytes from the beginning of its first line to the last letter of its last one.
  var source: Range<Int>
}

/// Finds the blocks of entries.
struct EntryBlocks {
  let markdown: MarkdownDocument
  /// The node above each node.
  private var parents: [Int]

  init(of markdown: MarkdownDocument) {
    self.markdown = markdown
    parents = Array(repeating: 0, count: markdown.nodes.count)
    var open: [Int] = []
    for index in markdown.nodes.indices {
      while let last = open.last, markdown.nodes[last].end <= index { open.removeLast() }
      parents[index] = open.last ?? 0
      if markdown.nodes[index].end > index + 1 { open.append(index) }
    }
  }

  private var source: SourceText { markdown.source }

  /// The blocks of entries that all stand in one list, one table, one paragraph or in paragraphs beside each other;
  /// nil where they do not, or where one can't be moved.
  func blocks(of entries: [TimelineEntry]) -> [EntryBlock]? {
    let nodes = entries.map { block(at: $0.raw.lowerBound) }
    guard let first = nodes.first, let kind = first.map({ markdown.nodes[$0].kind }) else {
      return nil
    }
    let found = nodes.compactMap { $0 }
    guard found.count == entries.count,
      found.allSatisfy({ markdown.nodes[$0].kind == kind && parents[$0] == parents[found[0]] })
    else { return nil }
    switch kind {
    case .item: return items(found)
    case .tableRow: return rows(found)
    case .paragraph, .codeBlock:
      let isOne = found.allSatisfy { $0 == found[0] }
      return isOne ? lines(entries, in: found[0]) : kind == .paragraph ? paragraphs(found) : nil
    default: return nil
    }
  }

  /// The innermost item, row, paragraph or code block around a position of the text.
  private func block(at position: Int) -> Int? {
    var index = markdown.lastNode(beginningAt: position)
    var found: Int?
    while index > 0 {
      switch markdown.nodes[index].kind {
      case .item, .tableRow: return index
      case .paragraph, .codeBlock, .taskLine: found = found ?? index
      case .document, .list, .table, .blockQuote: return found
      default: break
      }
      index = parents[index]
    }
    return found
  }

  private func items(_ nodes: [Int]) -> [EntryBlock]? {
    let list = parents[nodes[0]]
    guard markdown.listStart(list) == nil, Set(nodes).count == nodes.count else { return nil }
    var positions: [Int: Int] = [:]
    for item in markdown.children(of: list) { positions[item] = positions.count }
    return blocks(nodes, container: list, positions: positions)
  }

  private func rows(_ nodes: [Int]) -> [EntryBlock]? {
    let table = parents[nodes[0]]
    guard Set(nodes).count == nodes.count else { return nil }
    var positions: [Int: Int] = [:]
    for row in markdown.children(of: table) { positions[row] = positions.count }
    return blocks(nodes, container: table, positions: positions)
  }

  private func paragraphs(_ nodes: [Int]) -> [EntryBlock]? {
    let parent = parents[nodes[0]]
    guard Set(nodes).count == nodes.count else { return nil }
    var positions: [Int: Int] = [:]
    for child in markdown.children(of: parent) { positions[child] = positions.count }
    return blocks(nodes, container: parent, positions: positions)
  }

  private func blocks(_ nodes: [Int], container: Int, positions: [Int: Int]) -> [EntryBlock]? {
    var blocks: [EntryBlock] = []
    for node in nodes {
      guard let range = wholeLines(of: node), let position = positions[node] else { return nil }
      blocks.append(EntryBlock(container: container, position: position, source: range))
    }
    return blocks
  }

  /// The lines of a block, where nothing but marks of quotes stands before it.
  private func wholeLines(of node: Int) -> Range<Int>? {
    let start = markdown.nodes[node].sourceStart
    let first = source.lineNumber(at: start)
    let lower = source.line(first).lowerBound
    let isRow = markdown.nodes[node].kind == .tableRow
    guard
      source.bytes[lower..<start].allSatisfy({ isContainerMark($0) || isRow && $0 == Byte.pipe })
    else { return nil }
    let last = lastLine(of: node, from: first, indentation: start - lower)
    return lower..<withoutBreak(source.line(last))
  }

  private func isContainerMark(_ byte: UInt8) -> Bool { byte.isBlank || byte == Byte.greater }

  /// The last line with text of a block, and what below it is indented further: the end of a code block, a comment.
  private func lastLine(of node: Int, from first: Int, indentation: Int) -> Int {
    let range = markdown.nodes[node].text
    var last = first
    if let end = markdown.text[range].lastIndex(where: { !$0.isWhitespace }) {
      last = max(first, source.lineNumber(at: markdown.sourceRange(of: end..<end + 1).lowerBound))
    }
    let next = markdown.nodes[node].end
    let limit =
      next < markdown.nodes.count
      ? source.lineNumber(at: markdown.nodes[next].sourceStart) : source.lineCount + 1
    while last + 1 < limit, markdown.nodes[node].kind == .item {
      let line = source.line(last + 1)
      let text = source.bytes[line].drop(while: \.isBlank)
      guard !text.isEmpty, text.startIndex - line.lowerBound > indentation else { break }
      last += 1
    }
    return last
  }

  /// The lines of a paragraph or code block, each from one entry to the next.
  private func lines(_ entries: [TimelineEntry], in node: Int) -> [EntryBlock]? {
    let numbers = entries.map(\.line)
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    let text = markdown.nodes[node].text
    guard let end = markdown.text[text].lastIndex(where: { !$0.isWhitespace }) else { return nil }
    let lastLine = source.lineNumber(at: markdown.sourceRange(of: end..<end + 1).lowerBound)
    return numbers.indices.map { index in
      let last = index + 1 < numbers.count ? numbers[index + 1] - 1 : lastLine
      return EntryBlock(
        container: node, position: index,
        source: source.line(numbers[index])
          .lowerBound..<withoutBreak(source.line(max(numbers[index], last))))
    }
  }

  /// The end of a line without the blanks or the backslash that break it: they belong to the place, not to the text.
  private func withoutBreak(_ line: Range<Int>) -> Int {
    var end = line.upperBound
    if end > line.lowerBound, source.bytes[end - 1] == Byte.backslash { end -= 1 }
    while end > line.lowerBound, source.bytes[end - 1].isBlank { end -= 1 }
    return end
  }
}
