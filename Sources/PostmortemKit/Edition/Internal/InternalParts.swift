import Markdown

/// Parts of a document whose own names say that they stay inside: sections, the blocks below a line in bold, items, rows,
/// and elements of HTML with a summary.
struct InternalParts {
  let document: Document
  let outline: Outline
  let settings: CustomerSettings
  private(set) var edits: [RedactionEdit] = []
  /// Why the document can't be published.
  private(set) var refusals: [Finding] = []
  private let blocks: BlockPlaces
  private let labels: LabelScanner

  init(_ document: Document, outline: Outline, settings: CustomerSettings) {
    self.document = document
    self.outline = outline
    self.settings = settings
    blocks = BlockPlaces(document.markdown)
    labels = LabelScanner(bytes: document.markdown.text)
    judgeTitle()
    leaveOutSections()
    leaveOutBlocks()
    leaveOutEntries()
  }

  private var markdown: MarkdownDocument { document.markdown }
  private var source: SourceText { document.markdown.source }
  private var bytes: [UInt8] { document.markdown.text }

  private func reason(_ name: some Collection<UInt8>) -> String {
    let name = String(decoding: name, as: UTF8.self).trimmed
    return "\"\(name)\" says that it stays inside"
  }

  private mutating func judgeTitle() {
    guard let title = document.title, InternalName.says(title.text.utf8),
      InternalMarks.next(in: Array(title.text.utf8), from: 0) == nil
    else { return }
    refusals.append(
      Finding(
        rule: "internal-mark", severity: .error,
        message: "the title says that the document stays inside",
        help: "take that out of the title, or do not publish the document",
        place: source.range(of: source.trimmedLine(title.line))))
  }
}

// Sections with their sub-sections.
extension InternalParts {
  private mutating func leaveOutSections() {
    var end = 0
    for section in document.sections where section.line > end {
      if let own = section.ownRole, settings.sections.contains(own) { continue }
      let heading = bytes[section.heading]
      guard InternalName.says(heading) || namesCustomers(section) else { continue }
      edits.append(
        source.leavingOut(
          section.line, through: section.endLine, .section, because: reason(heading)))
      end = section.endLine
    }
  }

  /// Whether a section is a list of customers by name, and not a sentence about how many they are.
  private func namesCustomers(_ section: Section) -> Bool {
    guard InternalName.isCustomerList(bytes[section.heading]) else { return false }
    return outline.lines.contains { line in
      line.number > section.line && line.number <= section.endLine
        && InternalName.holdsName(bytes[line.text])
    }
  }
}

// Blocks below a line that is a heading for its reader, wherever it stands.
extension InternalParts {
  private mutating func leaveOutBlocks() {
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

// Events, posts and action items with a label.
extension InternalParts {
  private mutating func leaveOutEntries() {
    let texts =
      document.timeline.map(\.text) + document.updates.map(\.text) + document.actions.map(\.text)
    let places = EntryPlaces(document, blocks: blocks)
    for text in texts {
      let start = labels.label(in: text)?.label ?? text.lowerBound..<dashPlace(in: text)
      guard !start.isEmpty, InternalName.saysAlone(bytes[start]) else { continue }
      edits += [places.leavingOut(at: text.lowerBound, because: reason(bytes[start]))]
        .compactMap { $0 }
    }
  }

  /// Where the first dash between blanks stands.
  private func dashPlace(in text: Range<Int>) -> Int {
    let near = text.prefix(64)
    return near.first { bytes[$0] >= 0x80 || bytes[$0] == Byte.hyphen }.flatMap {
      InternalName.separatorLength(in: bytes, at: $0) > 0 ? $0 : nil
    } ?? text.lowerBound
  }
}
