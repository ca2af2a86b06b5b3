import Markdown

/// What the document itself marks as internal: blocks between comments, and whatever bears `[internal]`.
struct InternalMarks {
  let document: Document
  private(set) var edits: [RedactionEdit] = []
  /// Why the document can't be published at all.
  private(set) var refusals: [Finding] = []
  /// What is told besides.
  private(set) var warnings: [Finding] = []

  init(_ document: Document) {
    self.document = document
    findBlocks()
    findTags()
  }

  private var markdown: MarkdownDocument { document.markdown }
  private var source: SourceText { document.markdown.source }

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
    let code = SortedRanges(markdown.codeRanges())
    var open: [Range<Int>] = []
    for mark in comments() where !code.overlaps(mark.range) {
      guard mark.isEnd else {
        open.append(mark.range)
        continue
      }
      guard let first = open.first else {
        refuse(
          "`<!-- /internal -->` ends nothing", at: mark.range,
          help: "write `<!-- internal -->` where the internal part begins")
        continue
      }
      open.removeLast()
      if open.isEmpty {
        edits.append(
          source.leavingOut(first.lowerBound..<mark.range.upperBound, because: "marked internal"))
      }
    }
    guard let first = open.first else { return }
    warnings.append(
      Finding(
        rule: "internal-mark", severity: .warning,
        message: "`<!-- internal -->` is never closed: everything behind it is left out",
        help: "write `<!-- /internal -->` where the internal part ends",
        place: source.range(of: first)))
    edits.append(
      source.leavingOut(
        first.lowerBound..<source.bytes.count, because: "marked internal, to the end"))
  }

  /// The comments of the source that are marks.
  private func comments() -> [(range: Range<Int>, isEnd: Bool)] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var found: [(range: Range<Int>, isEnd: Bool)] = []
      var index = 0
      while index + 4 <= bytes.count {
        guard bytes[index] == Byte.less, bytes[index + 1] == UInt8(ascii: "!"),
          bytes[index + 2] == Byte.hyphen, bytes[index + 3] == Byte.hyphen
        else {
          index += 1
          continue
        }
        var end = index + 4
        while end + 3 <= bytes.count,
          bytes[end] != Byte.hyphen || bytes[end + 1] != Byte.hyphen
            || bytes[end + 2] != Byte.greater
        { end += 1 }
        guard end + 3 <= bytes.count else { return found }
        let text = String(decoding: bytes[index + 4..<end], as: UTF8.self)
        if let isEnd = Self.isEnd(text) { found.append((index..<end + 3, isEnd)) }
        index = end + 3
      }
      return found
    }
  }

  /// Whether a comment begins or ends an internal part; nil where it does neither. A reason may stand behind a colon
  /// or two hyphens.
  private static func isEnd(_ comment: String) -> Bool? {
    var text = comment.lowercased()[...]
    for separator in [":", "--", "—"] {
      text = text.components(between: separator).first ?? text
    }
    switch text.split(whereSeparator: \.isWhitespace).joined() {
    case "internal": return false
    case "/internal": return true
    default: return nil
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
    let reason = "marked internal"
    if let section = document.sections.first(where: { $0.heading.overlaps(place) }) {
      edits.append(
        source.leavingOut(section.line, through: section.endLine, .section, because: reason))
      return
    }
    guard let index = block(at: place.lowerBound) else { return }
    if markdown.nodes[index].kind == .tableRow {
      edits.append(RedactionEdit(source.lines(line, through: line), because: reason))
      return
    }
    let block = markdown.lines(of: index)
    let lines = lines(ofEntryAt: line, in: block)
    if lines != block {
      edits.append(
        RedactionEdit(
          source.lines(lines.lowerBound, through: lines.upperBound), because: reason))
      return
    }
    edits.append(source.leavingOut(lines.lowerBound, through: lines.upperBound, because: reason))
  }

  /// The item, row, table or paragraph that a mark is for.
  private func block(at position: Int) -> Int? {
    let kinds: [Node.Kind] = [.paragraph, .heading, .tableRow, .taskLine]
    let next = markdown.nodes.indices.endOfPrefix {
      markdown.nodes[$0].text.lowerBound <= position
    }
    // None of these stands within another.
    guard let block = markdown.nodes[..<next].lastIndex(where: { kinds.contains($0.kind) }),
      markdown.nodes[block].text.contains(position)
    else { return nil }
    if markdown.nodes[block].kind == .tableRow {
      // Without its head a table is none.
      return markdown.rowNumber(block) == 0 ? block - 1 : block
    }
    // The first paragraph of an item speaks for all of it.
    if block > 0, markdown.nodes[block - 1].kind == .item { return block - 1 }
    return block
  }

  /// Of a paragraph whose lines are events, those of the event on a line.
  private func lines(ofEntryAt line: Int, in block: ClosedRange<Int>) -> ClosedRange<Int> {
    let starts = (document.timeline.map(\.line) + document.updates.map(\.line))
      .filter(block.contains).sorted()
    guard starts.count > 1, let first = starts.last(where: { $0 <= line }) else { return block }
    let next = starts.first { $0 > line } ?? block.upperBound + 1
    return first...max(first, next - 1)
  }
}
