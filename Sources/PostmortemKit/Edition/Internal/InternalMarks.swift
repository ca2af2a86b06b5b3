import Markdown

/// What the document itself marks as internal: blocks between comments, and whatever bears `[internal]`.
struct InternalMarks {
  let document: Document
  private(set) var edits: [RedactionEdit] = []
  /// Why the document can't be published at all.
  private(set) var refusals: [Finding] = []
  private let blocks: BlockPlaces
  private let places: EntryPlaces

  init(_ document: Document) {
    self.document = document
    blocks = BlockPlaces(document.markdown)
    places = EntryPlaces(document, blocks: blocks)
    findBlocks()
    findTags()
  }

  private var markdown: MarkdownDocument { document.markdown }
  private var source: SourceText { document.markdown.source }

  private static let reason = "marked internal"

  private mutating func refuse(_ message: String, at range: Range<Int>, help: String) {
    refusals.append(
      Finding(
        rule: "internal-mark", severity: .error, message: message, help: help,
        place: source.range(of: range)))
  }
}

// <!-- internal --> … <!-- /internal -->
extension InternalMarks {
  private mutating func findBlocks() {
    var open: Range<Int>?
    for (range, mark) in comments() {
      switch mark {
      case .begin:
        if open == nil {
          open = range
        } else {
          refuse(
            "`<!-- internal -->` stands within another internal part", at: range,
            help: "write `<!-- /internal -->` before it, or take it out")
        }
      case .end:
        if let first = open {
          edits.append(
            source.leavingOut(first.lowerBound..<range.upperBound, because: Self.reason))
          open = nil
        } else {
          refuse(
            "`<!-- /internal -->` ends nothing", at: range,
            help: "write `<!-- internal -->` where the internal part begins")
        }
      case .almost:
        refuse(
          "`\(shown(range))` is almost a mark", at: range,
          help:
            "write `<!-- internal -->` where the internal part begins and `<!-- /internal -->` where it ends"
        )
      case .none: break
      }
    }
    refuseForeignMarks()
    guard let open else { return }
    refuse(
      "`<!-- internal -->` is never closed", at: open,
      help: "write `<!-- /internal -->` where the internal part ends")
    edits.append(
      source.leavingOut(
        open.lowerBound..<source.bytes.count, because: "marked internal, to the end"))
  }

  /// Comments of other tools that say what only a comment of HTML marks: `%% internal %%`, `[//]: # (internal)`.
  private mutating func refuseForeignMarks() {
    let signs = ByteSet("%{}[]()/*#<>\"':.- \t\r\n")
    let comments = Set(["comment", "endcomment"])
    for part in markdown.hiddenParts where part.form == .comment && part.range.count <= 120 {
      let bytes = source.bytes[part.range]
      if bytes.starts(with: "<!--".utf8) { continue }
      let words = bytes.split { signs.contains($0) }.map {
        String(decoding: $0.map(\.lowercased), as: UTF8.self)
      }
      .filter { !comments.contains($0) }
      guard !words.isEmpty else { continue }
      if case .none = CommentMark(Array(words.joined(separator: " ").utf8)) { continue }
      refuse(
        "`\(source.string(part.range))` is a comment of another tool and marks nothing",
        at: part.range,
        help:
          "write `<!-- internal -->` where the internal part begins and `<!-- /internal -->` where it ends"
      )
    }
  }

  private func shown(_ range: Range<Int>) -> String {
    let text = source.string(range)
    return text.utf8.count > 60 || text.contains(where: \.isNewline) ? "<!-- … -->" : text
  }

  /// The comments of the source that are no code, and what they mark.
  private func comments() -> [(range: Range<Int>, mark: CommentMark)] {
    let code = SortedRanges(markdown.codeRanges())
    let start = markdown.frontMatter.map { source.lineStart($0.lastLine + 1) } ?? 0
    return source.bytes.withUnsafeBufferPointer { bytes in
      HTMLComment.all(in: bytes, from: start)
        .filter { !code.contains($0.lowerBound) }
        .map { ($0, CommentMark(Array(bytes[$0].dropFirst(4).dropLast(3)))) }
    }
  }
}

// [internal]
extension InternalMarks {
  private mutating func findTags() {
    let bytes = markdown.text
    let code = SortedRanges(
      markdown.nodes.lazy.filter { $0.kind == .code || $0.kind == .codeBlock }.map(\.text))
    var index = 0
    while let place = Self.next(in: bytes, from: index) {
      index = place.upperBound
      if !code.contains(place.lowerBound) { leaveOut(at: place) }
    }
  }

  static func next(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    let wanted = Array("[internal]".utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == Byte.openBracket,
        bytes[index..<index + wanted.count].lazy.map(\.lowercased).elementsEqual(wanted)
      {
        return index..<index + wanted.count
      }
      index += 1
    }
    return nil
  }

  private mutating func leaveOut(at place: Range<Int>) {
    let line = source.lineNumber(at: markdown.sourceRange(of: place).lowerBound)
    if let title = document.title, title.line == line {
      return refuse(
        "the document itself is marked internal", at: source.trimmedLine(line),
        help: "take `[internal]` out of the title, or do not publish it")
    }
    if let section = document.sections.first(where: { $0.heading.overlaps(place) }) {
      edits.append(
        source.leavingOut(section.line, through: section.endLine, .section, because: Self.reason))
      return
    }
    if let edit = places.leavingOut(at: place.lowerBound, because: Self.reason) {
      edits.append(edit)
    }
    coverNextBlock(behind: place)
  }

  /// A mark alone in its paragraph is for the block behind it, and so is one in a paragraph that introduces it.
  private mutating func coverNextBlock(behind place: Range<Int>) {
    guard let block = places.textBlock(at: place.lowerBound),
      markdown.nodes[block].kind == .paragraph
    else { return }
    let text = markdown.text.trimming(markdown.nodes[block].text)
    let isAlone = text == place
    guard isAlone || markdown.text[text].last == Byte.colon else { return }
    let parent = blocks.parent(of: block)
    let isFirst = parent.map { markdown.nodes[$0].end > block && $0 == block - 1 } ?? false
    if isFirst, let parent, markdown.nodes[parent].kind != .document {
      return leaveOut(container: parent, isAlone: isAlone, block, place)
    }
    guard let next = blocks.sibling(behind: block), isCovered(markdown.nodes[next].kind) else {
      if isAlone { refuseEmpty(place) }
      return
    }
    leaveOut(block: next)
  }

  /// A mark that begins a quote or an item is for all of it.
  private mutating func leaveOut(
    container: Int, isAlone: Bool, _ block: Int, _ place: Range<Int>
  ) {
    if isAlone, blocks.sibling(behind: block) == nil { return refuseEmpty(place) }
    if isAlone || markdown.nodes[container].kind == .item { leaveOut(block: container) }
  }

  private func isCovered(_ kind: Node.Kind) -> Bool { kind != .heading && kind != .thematicBreak }

  private mutating func leaveOut(block index: Int) {
    let start = markdown.nodes[index].sourceStart
    // An element of HTML may hold blocks of its own.
    if markdown.nodes[index].kind == .htmlBlock,
      let element = markdown.htmlElements().first(where: { $0.start.lowerBound == start })
    {
      edits.append(source.leavingOut(element.range, because: Self.reason))
    }
    let lines = markdown.lines(of: index)
    edits.append(
      source.leavingOut(lines.lowerBound, through: lines.upperBound, because: Self.reason))
  }

  private mutating func refuseEmpty(_ place: Range<Int>) {
    refuse(
      "`[internal]` marks nothing", at: markdown.sourceRange(of: place),
      help: "write it into the paragraph, item, row or heading that is internal")
  }
}
