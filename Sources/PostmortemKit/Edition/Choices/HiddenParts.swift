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
      case .comment: leaveOutComment(at: node.sourceStart)
      case .htmlBlock: leaveOutTags(of: index)
      case .htmlInline where markdown.source.bytes[safe: node.sourceStart] == Byte.less:
        leaveOutTag(at: node.sourceStart)
      case .codeBlock where node.flag: leaveOutInfo(of: index)
      default: break
      }
    }
    edits += LinkDefinitions(markdown).edits()
  }

  private var source: SourceText { markdown.source }
  private var bytes: [UInt8] { markdown.source.bytes }

  private mutating func leaveOutComment(at start: Int) {
    guard bytes[min(start, bytes.count)...].starts(with: "<!--".utf8) else { return }
    var end = start + 4
    while end < bytes.count, !bytes[end...].starts(with: "-->".utf8) { end += 1 }
    edits.append(source.leavingOut(start..<min(end + 3, bytes.count), because: "a comment"))
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
