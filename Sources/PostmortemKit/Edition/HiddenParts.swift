import Markdown

/// What a document holds besides what it shows: comments, tags, definitions of links, info strings.
struct HiddenParts {
  let markdown: MarkdownDocument
  private(set) var edits: [RedactionEdit] = []

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
    leaveOutDefinitions()
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
}

// Raw HTML.
extension HiddenParts {
  private mutating func leaveOutTags(of index: Int) {
    let lines = markdown.lines(of: index)
    let block = source.lines(lines.lowerBound, through: lines.upperBound)
    var position = max(block.lowerBound, markdown.nodes[index].sourceStart)
    while position < block.upperBound {
      guard bytes[position] == Byte.less, let end = tagEnd(at: position, before: block.upperBound)
      else {
        position += 1
        continue
      }
      leaveOutTag(at: position)
      position = end
    }
  }

  private mutating func leaveOutTag(at start: Int) {
    guard let end = tagEnd(at: start, before: bytes.count) else { return }
    let reason = "raw HTML"
    let name = bytes[start + 1..<end].prefix { $0.isAlphanumeric }.map(\.lowercased)
    if name.count == 2, name[0] == UInt8(ascii: "h"), (0x31...0x36).contains(name[1]) {
      let marks = String(repeating: "#", count: Int(name[1] - 0x30)) + " "
      edits.append(RedactionEdit(start..<end, marks, .form, because: reason))
    } else if let close = contentEnd(of: name, from: end) {
      edits.append(source.leavingOut(start..<close, because: reason))
    } else {
      // Indented text would be code without its tags.
      var lower = start
      let line = source.line(source.lineNumber(at: start))
      if bytes[line.lowerBound..<start].allSatisfy(\.isBlank) { lower = line.lowerBound }
      edits.append(RedactionEdit(lower..<end, separator(lower, end), .form, because: reason))
    }
  }

  /// Words on both sides of an element that stands on its own stay apart.
  private func separator(_ start: Int, _ end: Int) -> String {
    let name = bytes[start..<end].drop { !$0.isLetter }.prefix { $0.isAlphanumeric }
    return RawHTMLNames.isInline(String(decoding: name.map(\.lowercased), as: UTF8.self)) ? "" : " "
  }

  /// The end of a tag, a declaration or an instruction. A word alone in angle brackets is a placeholder, which readers
  /// must see.
  private func tagEnd(at start: Int, before limit: Int) -> Int? {
    guard start + 2 < limit else { return nil }
    let next = bytes[start + 1]
    let isDeclaration = next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    guard isDeclaration || next == Byte.slash || next.isLetter else { return nil }
    if bytes[start...].starts(with: "<!--".utf8) { return nil }
    var quote: UInt8?
    var end = start + 1
    while end < limit {
      let byte = bytes[end]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == Byte.quote || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == Byte.greater {
        return isDeclaration || isTag(start..<end + 1) ? end + 1 : nil
      }
      end += 1
    }
    return nil
  }

  private func isTag(_ range: Range<Int>) -> Bool {
    let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
    if inner.first == Byte.slash { return true }
    let name = inner.prefix { $0.isAlphanumeric || $0 == Byte.hyphen }
    if inner.contains(UInt8(ascii: "=")) { return true }
    let word = name.map(\.lowercased)
    guard RawHTMLNames.holds(String(decoding: word, as: UTF8.self)) else { return false }
    return inner.last == Byte.slash || RawHTMLNames.isVoid(String(decoding: word, as: UTF8.self))
      || isClosed(word)
  }

  /// Whether an element has an end somewhere; `<summary of the incident>` is a placeholder.
  private func isClosed(_ name: [UInt8]) -> Bool {
    let wanted = Array("</".utf8) + name
    return bytes.indices.contains { index in
      bytes[index] == Byte.less && index + wanted.count <= bytes.count
        && bytes[index..<index + wanted.count].lazy.map(\.lowercased).elementsEqual(wanted)
    }
  }

  /// The end of an element whose content is no text.
  private func contentEnd(of name: [UInt8], from start: Int) -> Int? {
    guard ["script", "style"].contains(String(decoding: name, as: UTF8.self)) else { return nil }
    let wanted = Array("</".utf8) + name
    var index = start
    while index + wanted.count < bytes.count {
      if bytes[index] == Byte.less,
        bytes[index..<index + wanted.count].lazy.map(\.lowercased).elementsEqual(wanted)
      {
        return tagEnd(at: index, before: bytes.count) ?? bytes.count
      }
      index += 1
    }
    return bytes.count
  }
}

// Definitions of links.
extension HiddenParts {
  /// Lines `[name]: address "title"` of which nothing is shown.
  private mutating func leaveOutDefinitions() {
    guard bytes.contains(Byte.openBracket) else { return }
    var shown: Set<Int> = []
    for (index, node) in markdown.nodes.enumerated() where !node.text.isEmpty {
      switch node.kind {
      case .text, .code, .htmlInline: shown.insert(source.lineNumber(at: node.sourceStart))
      case .codeBlock: shown.formUnion(markdown.lines(of: index))
      default: break
      }
    }
    if let last = markdown.frontMatter?.lastLine { shown.formUnion(1...last) }
    var number = 1
    while number <= source.lineCount {
      defer { number += 1 }
      guard !shown.contains(number), isDefinition(number), !isShown(number) else { continue }
      let first = number
      // Address and title may stand on lines of their own.
      while number < source.lineCount, !shown.contains(number + 1), goesOn(number + 1) {
        number += 1
      }
      edits.append(source.leavingOut(first, through: number, .form, because: Self.definitionReason))
    }
  }

  /// Whether the text has what the line begins with: a definition is never shown.
  private func isShown(_ number: Int) -> Bool {
    let line = bytes[source.trimmedLine(number)]
    guard let open = line.firstIndex(of: Byte.openBracket),
      let close = line[open...].firstIndex(of: Byte.closeBracket)
    else { return false }
    let label = bytes[open...close]
    return markdown.text.indices.contains { markdown.text[$0...].starts(with: label) }
  }

  static let definitionReason = "a link's definition"

  private func isDefinition(_ number: Int) -> Bool {
    let line = bytes[source.trimmedLine(number)].drop { $0 == Byte.greater || $0.isBlank }
      .drop { $0 == Byte.hyphen || $0 == UInt8(ascii: "*") || $0.isBlank }
    guard line.first == Byte.openBracket, let close = line.firstIndex(of: Byte.closeBracket) else {
      return false
    }
    return close + 1 < line.endIndex && line[close + 1] == Byte.colon
  }

  private func goesOn(_ number: Int) -> Bool {
    guard let first = bytes[source.trimmedLine(number)].first, !isDefinition(number) else {
      return false
    }
    return first == Byte.quote || first == UInt8(ascii: "'") || first == Byte.openParen
      || first == Byte.less || first == UInt8(ascii: "h") || first == Byte.slash
  }
}

extension [UInt8] {
  /// The byte at an index; nil where there is none.
  subscript(safe index: Int) -> UInt8? { indices.contains(index) ? self[index] : nil }
}
