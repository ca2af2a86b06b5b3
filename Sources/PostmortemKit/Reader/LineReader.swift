import Markdown

/// Turns a document's tree into the lines that a reader sees.
struct LineReader {
  let document: MarkdownDocument
  private var lines: [Line] = []
  /// The line of the source that the last line begins on.
  private var number = 1
  /// The ends of the open containers and what to undo there.
  private var containers: [(end: Int, kind: Node.Kind, isOrdered: Bool)] = []
  /// The item whose first line is still to come.
  private var awaited: (isOrdered: Bool, task: Line.TaskMark)?

  static func lines(of document: MarkdownDocument) -> [Line] {
    var reader = LineReader(document: document)
    reader.readAll()
    return reader.lines
  }

  private init(document: MarkdownDocument) {
    self.document = document
    lines.reserveCapacity(document.source.lineCount)
  }

  private mutating func readAll() {
    var index = 1
    while index < document.nodes.count {
      while let last = containers.last, last.end <= index { containers.removeLast() }
      let node = document.nodes[index]
      switch node.kind {
      case .list:
        containers.append((node.end, .list, document.listStart(index) != nil))
        index += 1
      case .blockQuote:
        containers.append((node.end, .blockQuote, false))
        index += 1
      case .item:
        awaited = (containers.last { $0.kind == .list }?.isOrdered ?? false, mark(node.task))
        index += 1
      case .table, .htmlBlock, .document: index += 1
      case .comment: index = node.end
      default:
        readBlock(node, at: index)
        index = node.end
      }
    }
  }

  private func mark(_ state: TaskState) -> Line.TaskMark {
    switch state {
    case .none: .none
    case .open: .open
    case .done: .done
    }
  }

  private mutating func readBlock(_ node: Node, at index: Int) {
    switch node.kind {
    case .heading:
      readInlines(node, at: index, kind: .heading(document.headingLevel(index)), join: true)
    case .paragraph, .taskLine: readInlines(node, at: index, kind: .text, join: false)
    case .tableRow: readRow(node, at: index)
    case .codeBlock: readCode(node, at: index)
    case .thematicBreak:
      add(line(.rule, at: node.sourceStart, text: node.text, block: index, isFirst: true))
    default: break
    }
  }

  private mutating func line(
    _ kind: Line.Kind, at offset: Int, text: Range<Int>, block: Int, isFirst: Bool
  ) -> Line {
    number = document.source.lineNumber(at: offset, from: number)
    let lists = containers.count { $0.kind == .list }
    let trimmed = withoutBullet(document.text.trimming(text))
    return Line(
      kind: kind, number: number, text: trimmed, block: block,
      isFirst: isFirst, depth: lists, isQuoted: containers.contains { $0.kind == .blockQuote },
      emphasisEnd: trimmed.lowerBound)
  }

  private mutating func add(_ line: Line) {
    var line = line
    if let item = awaited, line.kind == .text {
      line.kind = .item
      line.isOrdered = item.isOrdered
      line.task = item.task
    }
    if line.kind != .rule { awaited = nil }
    lines.append(line)
  }

  /// Adds the lines of a paragraph, or a heading as one line even where it was wrapped.
  private mutating func readInlines(_ node: Node, at block: Int, kind: Line.Kind, join: Bool) {
    var start = node.text.lowerBound
    var offset: Int?
    var emphasisEnd: Int?
    var isFirst = true
    func finished(_ end: Int) -> Line? {
      guard let offset else { return nil }
      var line = self.line(kind, at: offset, text: start..<end, block: block, isFirst: isFirst)
      if let emphasisEnd { line.emphasisEnd = max(line.text.lowerBound, emphasisEnd) }
      if node.kind == .taskLine, isFirst { line.task = mark(node.task) }
      return line
    }
    for index in block + 1..<max(block + 1, node.end) {
      let inline = document.nodes[index]
      switch inline.kind {
      case .softBreak, .lineBreak:
        if join { continue }
        if let line = finished(inline.text.lowerBound) { add(line) }
        isFirst = false
        (start, offset, emphasisEnd) = (inline.text.upperBound, nil, nil)
      case .comment: continue
      case .strong, .emphasis, .strikethrough:
        if offset == nil { offset = inline.sourceStart }
        if isBlank(start..<inline.text.lowerBound), emphasisEnd == nil {
          emphasisEnd = inline.text.upperBound
        }
      default:
        if offset == nil { offset = inline.sourceStart }
      }
    }
    if let line = finished(node.text.upperBound) { add(line) }
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    withoutBullet(document.text.trimming(range)).isEmpty
  }

  private mutating func readRow(_ node: Node, at index: Int) {
    let row = line(
      .row(isHead: node.flag), at: node.sourceStart, text: node.text, block: index,
      isFirst: node.flag)
    add(row)
  }

  private mutating func readCode(_ node: Node, at index: Int) {
    let isFenced = node.flag
    let firstLine = document.source.lineNumber(at: node.sourceStart) + (isFenced ? 1 : 0)
    var start = node.text.lowerBound
    var number = firstLine
    while start <= node.text.upperBound {
      let end =
        document.text[start..<node.text.upperBound].firstIndex(of: Byte.lineFeed)
        ?? node.text.upperBound
      var line = self.line(
        isFenced ? .code : .text, at: node.sourceStart, text: start..<end, block: index,
        isFirst: start == node.text.lowerBound)
      line.number = number
      line.indent = (isFenced ? 0 : 4) + indentation(start..<end)
      if !isFenced { takeListMark(&line) }
      if !line.text.isEmpty { add(line) }
      number += 1
      start = end + 1
    }
  }

  /// A list that is indented too far for CommonMark is code to it; its writer meant items.
  private func takeListMark(_ line: inout Line) {
    var cursor = ByteCursor(document.text, line.text)
    let isNumbered =
      cursor.takeNumber(digits: 1...3) != nil
      && (cursor.take(Byte.dot) || cursor.take(Byte.closeParen))
    if !isNumbered {
      cursor.position = line.text.lowerBound
      guard cursor.take(Byte.hyphen) || cursor.take(UInt8(ascii: "*")) else { return }
    }
    guard cursor.peek().isBlank else { return }
    cursor.skipBlanks()
    line.kind = .item
    line.isOrdered = isNumbered
    line.depth = 1 + line.indent / 4
    line.text = cursor.position..<line.text.upperBound
    line.emphasisEnd = cursor.position
  }

  private func indentation(_ range: Range<Int>) -> Int {
    var columns = 0
    for byte in document.text[range] {
      if byte == Byte.space {
        columns += 1
      } else if byte == Byte.tab {
        columns += 4
      } else {
        break
      }
    }
    return columns
  }

  /// Skips what stands for a bullet: `•` and its kin, and emoji short codes such as `:small_blue_diamond:`.
  private func withoutBullet(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return range }
    let first = document.text[range.lowerBound]
    guard first >= 0x80 || first == Byte.colon else { return range }
    var cursor = ByteCursor(document.text, range)
    while true {
      let start = cursor.position
      for bullet in Self.bullets where cursor.take(bullet) { break }
      takeShortCode(&cursor)
      if cursor.position == start { return start..<max(start, range.upperBound) }
      cursor.skipBlanks()
    }
  }

  private func takeShortCode(_ cursor: inout ByteCursor) {
    guard cursor.peek() == Byte.colon, cursor.peek(1).isLetter else { return }
    var length = 1
    while cursor.peek(length).isAlphanumeric || cursor.peek(length) == Byte.underscore {
      length += 1
    }
    guard length > 3, cursor.peek(length) == Byte.colon else { return }
    cursor.position += length + 1
  }

  private static let bullets: [StaticString] = [
    "•", "·", "▪", "◦", "‣", "●", "○", "■", "\u{FEFF}", "\u{200B}",
  ]
}
