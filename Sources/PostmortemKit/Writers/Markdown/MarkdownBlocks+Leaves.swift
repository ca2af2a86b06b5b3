import Markdown

extension MarkdownBlocks {
  /// Writes a block that holds no other blocks.
  mutating func leaf(_ index: Int) {
    let node = document.nodes[index]
    switch node.kind {
    case .heading: heading(index)
    case .paragraph: paragraph(index)
    case .taskLine: taskLine(index)
    case .codeBlock: code(index)
    case .table:
      begin(.table)
      let table = MarkdownTable(index, of: document, form: form)
      for text in table.lines() { line(text) }
    case .thematicBreak: rule()
    default: break
    }
  }

  private mutating func code(_ index: Int) {
    let code = document.text[document.nodes[index].text]
    if form.unindentsProse, !document.nodes[index].flag, IndentedProse.isIn(code) {
      return unindented(code)
    }
    let isFenced = document.nodes[index].flag || form.fencesCode
    begin(isFenced ? .fencedCode : .indentedCode)
    let lines =
      isFenced
      ? MarkdownFence.lines(code, info: document.infoString(index))
      : MarkdownFence.indentedLines(code)
    for text in lines { line(text) }
  }

  /// Writes the lines of a text without their indentation; the marks of its lists are marks again. Right below a list
  /// they belong to its last item, which is why they were indented.
  private mutating func unindented(_ text: ArraySlice<UInt8>) {
    var indentation: [UInt8] = []
    if case .list = frames[frames.count - 1].last { indentation = Array("    ".utf8) }
    begin(.paragraph)
    for source in text.split(separator: Byte.lineFeed) {
      let words = source[source.indices].drop { $0.isWhitespace }
      let number = words.prefix { $0.isDigit }
      let rest = words.dropFirst(number.count)
      let isItem =
        rest.dropFirst().first == Byte.space
        && (number.isEmpty ? "-*+" : ".)").utf8.contains(rest.first ?? 0)
      let mark = isItem ? words.prefix(number.count + 2) : []
      var output = Array(mark)
      MarkdownEscape.append(words.dropFirst(mark.count), to: &output)
      line(indentation + (isItem ? output : MarkdownLineStart.lines(of: output).first ?? []))
    }
  }

  /// A rule at the top would open front matter, and one behind a bullet would swallow it.
  private mutating func rule() {
    let isFirst = frames[frames.count - 1].last == nil
    begin(.rule)
    line(Array((isFirst ? "***" : "---").utf8))
  }

  private func inlines(_ leaves: [MarkdownLeaf], breaks: MarkdownInlines.Breaks = .lines)
    -> [UInt8]
  {
    MarkdownInlines.markdown(
      of: leaves, in: document, breaks: breaks, keepsEmphasis: form.keepsEmphasis)
  }

  private mutating func heading(_ index: Int) {
    let node = document.nodes[index]
    begin(.heading)
    let text = inlines(leaves(of: index), breaks: .blanks)
    writeHeading(Array(text[text.trimming(0..<text.count)]), level: level(of: index, node))
  }

  /// How deep a heading is written.
  private mutating func level(of index: Int, _ node: Node) -> Int {
    let own = document.headingLevel(index)
    let isQuoted = frames.contains { $0.kind == .blockQuote }
    guard form.recoversHeadings, !isQuoted else { return own }
    let first = leaves(of: index).first.map { document.nodes[$0.node].sourceStart }
    switch headings.role(of: node.text, at: first ?? node.sourceStart) {
    case .title: return 1
    case .section(let level, _):
      lastHeading = (level + 1, own)
      return level + 1
    case nil:
      // A day or a time that divides the part it stands in.
      return lastHeading.source == 0
        ? max(2, own) : min(6, lastHeading.written + max(1, own - lastHeading.source))
    }
  }

  private mutating func taskLine(_ index: Int) {
    let lines = MarkdownLineStart.lines(of: inlines(leaves(of: index)))
    let box = MarkdownMarker.box(document.nodes[index].task)
    guard form.recoversBoxes else {
      begin(.bareTasks)
      for (number, text) in withEmptyLine(lines).enumerated() {
        line(number == 0 ? Array(box.utf8) + text : text)
      }
      return
    }
    var alternate = isAlternate(false)
    if case .tasks(let previous) = frames[frames.count - 1].last { alternate = previous }
    begin(.tasks(alternate: alternate))
    item(MarkdownMarker.bullet(alternate: alternate).text + box, withEmptyLine(lines))
  }

  private func withEmptyLine(_ lines: [[UInt8]]) -> [[UInt8]] { lines.isEmpty ? [[]] : lines }

  /// Writes a paragraph; those of its lines that are headings become such.
  private mutating func paragraph(_ index: Int) {
    var pending: [MarkdownLeaf] = []
    let isNested = frames.count > 1
    let lines = leaves(of: index).split(
      omittingEmptySubsequences: false, whereSeparator: \.isBreak)
    let breaks = leaves(of: index).filter(\.isBreak)
    for (number, leaves) in lines.enumerated() {
      if form.recoversHeadings, !isNested, let heading = recovered(Array(leaves)) {
        flush(&pending)
        begin(.heading)
        writeHeading(heading.text, level: heading.level)
        continue
      }
      if !pending.isEmpty, number > 0 { pending.append(breaks[number - 1]) }
      pending += leaves
    }
    flush(&pending)
  }

  private mutating func flush(_ leaves: inout [MarkdownLeaf]) {
    defer { leaves = [] }
    let lines = MarkdownLineStart.lines(of: inlines(leaves))
    guard !lines.isEmpty || isAtBox else { return }
    begin(.paragraph)
    for text in withEmptyLine(lines) { line(text) }
  }

  /// The heading that a line of a paragraph is: without the emphasis that made it one, and without its colon.
  private mutating func recovered(_ leaves: [MarkdownLeaf]) -> (text: [UInt8], level: Int)? {
    guard let first = leaves.first, let last = leaves.last else { return nil }
    let lower = document.nodes[first.node].text.lowerBound
    let upper = max(lower + 1, last.textEnd)
    let offset = document.nodes[first.around.first ?? first.node].sourceStart
    guard let role = headings.recoverableRole(of: lower..<upper, at: offset) else { return nil }
    var leaves = leaves.without { [.strong, .emphasis].contains(document.nodes[$0].kind) }
    var level = 1
    if case .section(let depth, let end) = role {
      level = depth + 1
      lastHeading = (level, level)
      cutColon(&leaves, from: end, to: upper)
    }
    let text = inlines(leaves, breaks: .blanks)
    return (Array(text[text.trimming(0..<text.count)]), level)
  }

  /// Removes what stands behind the text of a heading, which is a colon at most.
  private func cutColon(_ leaves: inout [MarkdownLeaf], from end: Int, to upper: Int) {
    var count = max(0, upper - end)
    while count > 0, let last = leaves.last, last.kind == .text {
      let cut = min(count, last.text.count)
      leaves[leaves.count - 1].text.removeLast(cut)
      if leaves[leaves.count - 1].text.isEmpty { leaves.removeLast() }
      count -= cut
    }
  }
}
