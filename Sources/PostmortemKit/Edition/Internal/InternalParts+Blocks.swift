import Markdown

// Blocks below a line that is a heading for its reader, wherever it stands.
extension InternalParts {
  mutating func leaveOutBlocks() {
    let sections = Set(document.sections.map(\.line))
    for index in outline.lines.indices {
      let line = outline.lines[index]
      guard !sections.contains(line.number), line.number != document.title?.line else { continue }
      switch line.kind {
      case .heading where InternalName.says(bytes[line.text]): leaveOut(below: line)
      case .text where isName(line): leaveOut(below: line)
      case .item where isName(line) && holdsMore(line): leaveOut(item: line)
      case .row(isHead: false): leaveOut(row: line)
      case .text where beginsWithName(line), .item where beginsWithName(line):
        leaveOut(labelled: line)
      default: break
      }
    }
  }

  /// Whether a line is nothing but a name that says so; a kind of box in brackets may stand before it.
  private func isName(_ line: Line) -> Bool {
    var text = line.text
    if bytes[text].starts(with: "[!".utf8),
      let close = bytes[text].firstIndex(of: Byte.closeBracket)
    {
      text = bytes.trimming(close + 1..<text.upperBound)
    }
    guard let first = bytes[text].first, text.count <= 100,
      bytes[text].count(where: \.isBlank) < 10, !Self.otherMarks.contains(first)
    else { return false }
    // Of a heading a part may say so.
    if line.isItem || isBold(line) { return InternalName.says(bytes[text]) }
    return InternalName.saysAlone(bytes[HeadingKey.core(of: text, in: bytes)])
  }

  /// Signs with which marks begin that are no names.
  private static let otherMarks = ByteSet(":!?[({<")

  private func isBold(_ line: Line) -> Bool {
    let rest = bytes[min(line.emphasisEnd, line.text.upperBound)..<line.text.upperBound]
    return line.emphasisEnd > line.text.lowerBound
      && rest.allSatisfy { $0 == Byte.colon || $0.isBlank }
  }

  /// Takes out a line, what follows it in its block, and the blocks behind it up to the next that begins anew.
  private mutating func leaveOut(below line: Line) {
    var last = line.block
    while let next = blocks.sibling(behind: last), !beginsAnew(next) { last = next }
    var end = markdown.lines(of: last).upperBound
    let next = document.sections.indices.endOfPrefix {
      document.sections[$0].line <= line.number
    }
    if next < document.sections.count { end = min(end, document.sections[next].line - 1) }
    edits.append(
      source.leavingOut(
        line.number, through: max(line.number, end), because: reason(bytes[line.text])))
  }

  /// Whether a block is a heading, a rule, or a paragraph that begins in bold throughout its line.
  private func beginsAnew(_ index: Int) -> Bool {
    switch markdown.nodes[index].kind {
    case .heading, .thematicBreak: return true
    case .paragraph:
      guard index + 1 < markdown.nodes[index].end, markdown.nodes[index + 1].kind == .strong else {
        return false
      }
      let rest = markdown.nodes[index + 1].text.upperBound..<markdown.nodes[index].text.upperBound
      return bytes[rest].prefix { $0 != Byte.lineFeed }.allSatisfy {
        $0.isBlank || $0 == Byte.colon
      }
    default: return false
    }
  }

  /// Whether an item holds more than its first block: a name with nothing below it tells nothing.
  private func holdsMore(_ line: Line) -> Bool {
    guard let item = blocks.parent(of: line.block), markdown.nodes[item].kind == .item else {
      return false
    }
    return markdown.nodes[item].end > markdown.nodes[line.block].end
      || markdown.text[markdown.nodes[line.block].text].contains(Byte.lineFeed)
  }

  private mutating func leaveOut(item line: Line) {
    guard let item = blocks.parent(of: line.block) else { return }
    let lines = markdown.lines(of: item)
    edits.append(
      source.leavingOut(
        lines.lowerBound, through: lines.upperBound, because: reason(bytes[line.text])))
  }

  /// Whether the words before a dash say so.
  private func beginsWithName(_ line: Line) -> Bool {
    let end = dashPlace(in: line.text)
    guard let first = bytes[line.text].first, !Self.otherMarks.contains(first) else { return false }
    return end > line.text.lowerBound && InternalName.saysAlone(bytes[line.text.lowerBound..<end])
  }

  /// Takes out an item, or a line with the rest of its paragraph.
  private mutating func leaveOut(labelled line: Line) {
    var lines = line.number...max(line.number, markdown.lines(of: line.block).upperBound)
    if line.isItem, let item = blocks.parent(of: line.block) { lines = markdown.lines(of: item) }
    let name = bytes[line.text.lowerBound..<dashPlace(in: line.text)]
    edits.append(
      source.leavingOut(lines.lowerBound, through: lines.upperBound, because: reason(name)))
  }

  /// A row whose first cell says so of the others.
  private mutating func leaveOut(row line: Line) {
    guard let cell = outline.cells(of: line).first,
      InternalName.saysAlone(bytes[HeadingKey.core(of: cell, in: bytes)])
    else { return }
    edits.append(
      RedactionEdit(
        source.lines(line.number, through: line.number), because: reason(bytes[cell])))
  }
}
