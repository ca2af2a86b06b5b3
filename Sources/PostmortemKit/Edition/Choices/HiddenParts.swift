import Markdown

/// What a document holds besides what it shows: comments, tags, definitions of links, info strings.
struct HiddenParts {
  let markdown: MarkdownDocument
  private(set) var edits: [RedactionEdit] = []
  private lazy var tags = RawTags(markdown.source.bytes)
  /// Where the last element ends that went with all it holds.
  private var leftOutUntil = 0

  init(_ markdown: MarkdownDocument) {
    self.markdown = markdown
    for (index, node) in markdown.nodes.enumerated() {
      switch node.kind {
      case .comment: leaveOutComment(at: node.sourceStart, node: index)
      case .htmlBlock: leaveOutTags(of: index)
      case .htmlInline where markdown.source.bytes[safe: node.sourceStart] == Byte.less:
        leaveOutTag(at: node.sourceStart)
      case .codeBlock where node.flag: leaveOutInfo(of: index)
      default: break
      }
    }
    leaveOutRest()
    edits += LinkDefinitions(markdown).edits()
  }

  private var source: SourceText { markdown.source }
  private var bytes: [UInt8] { markdown.source.bytes }

  /// Those of the changes that take out what the tree shows nothing of.
  var hiddenEdits: [RedactionEdit] {
    edits.filter { $0.reason == Self.commentReason || $0.reason == Self.elementReason }
  }

  /// Why comments of any tool are left out.
  static let commentReason = "a comment"
  static let elementReason = "a hidden element"

  private mutating func leaveOutComment(at start: Int, node: Int) {
    let part = markdown.hiddenPart(at: start)
    guard let range = part?.range ?? comment(at: start) else { return }
    let reason = part?.form == .element ? Self.elementReason : Self.commentReason
    edits.append(leavingOut(range, node, because: reason))
  }

  private func comment(at start: Int) -> Range<Int>? {
    guard bytes[min(start, bytes.count)...].starts(with: "<!--".utf8) else { return nil }
    var end = start + 4
    while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
    return start..<min(end + 3, bytes.count)
  }

  /// Takes out what is hidden, and the marks of an item that holds nothing else.
  private func leavingOut(_ range: Range<Int>, _ node: Int, because reason: String)
    -> RedactionEdit
  {
    let item = markdown.nodes[..<node].suffix(2).lastIndex { $0.kind == .item }
    if let item, markdown.nodes[item].end == node + 1 {
      let start = source.lineStart(source.lineNumber(at: range.lowerBound))
      let isWhole = bytes[start..<max(start, range.lowerBound)].allSatisfy {
        $0.isBlank || "-*+".utf8.contains($0)
      }
      let lines = markdown.lines(of: item)
      if isWhole, source.lines(lines.lowerBound, through: lines.upperBound).lowerBound == start {
        return source.leavingOut(lines.lowerBound, through: lines.upperBound, because: reason)
      }
    }
    return source.leavingOut(range, because: reason)
  }

  /// Takes out the hidden parts for which the tree has no place of their own.
  private mutating func leaveOutRest() {
    let known = Set(markdown.nodes.lazy.filter { $0.kind == .comment }.map(\.sourceStart))
    for part in markdown.hiddenParts where !known.contains(part.range.lowerBound) {
      let reason = part.form == .element ? Self.elementReason : Self.commentReason
      edits.append(source.leavingOut(part.range, because: reason))
    }
  }

  /// The info string of a fence tells a program how to colour it, and takes any words.
  private mutating func leaveOutInfo(of index: Int) {
    guard !markdown.infoString(index).isEmpty else { return }
    let line = source.line(source.lineNumber(at: markdown.nodes[index].sourceStart))
    var start = min(markdown.nodes[index].sourceStart, line.upperBound)
    while start < line.upperBound, bytes[start] == Byte.backtick || bytes[start] == Byte.tilde {
      start += 1
    }
    edits.append(RedactionEdit(start..<line.upperBound, "", .form, because: "an info string"))
  }

  private mutating func leaveOutTags(of index: Int) {
    let lines = markdown.lines(of: index)
    let block = source.lines(lines.lowerBound, through: lines.upperBound)
    var position = max(block.lowerBound, markdown.nodes[index].sourceStart)
    while position < block.upperBound {
      guard bytes[position] == Byte.less, let end = tags.end(ofTag: position),
        end <= block.upperBound
      else {
        position += 1
        continue
      }
      leaveOutTag(at: position)
      position = max(end, leftOutUntil)
    }
  }

  private mutating func leaveOutTag(at start: Int) {
    guard start >= leftOutUntil, let end = tags.end(ofTag: start) else { return }
    let reason = "raw HTML"
    if let level = tags.headingLevel(ofTag: start) {
      let marks = String(repeating: "#", count: level) + " "
      edits.append(RedactionEdit(start..<end, marks, .form, because: reason))
    } else if let close = tags.contentEnd(ofTag: start) {
      edits.append(source.leavingOut(start..<close, because: reason))
      leftOutUntil = close
    } else {
      // Indented text would be code without its tags.
      let line = source.line(source.lineNumber(at: start))
      let isFirst = bytes[line.lowerBound..<start].allSatisfy(\.isBlank)
      // Words on both sides of an element that stands on its own stay apart.
      let separator = RawHTMLNames.isInline(tags.name(ofTag: start)) ? "" : " "
      edits.append(
        RedactionEdit(
          (isFirst ? line.lowerBound : start)..<end, separator, .form, because: reason))
    }
  }
}
