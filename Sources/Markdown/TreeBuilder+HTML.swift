internal import CCmark

extension TreeBuilder {
  /// Adds a block of raw HTML. The node keeps the HTML as written; below it stand the lines that a browser
  /// would show, as headings and paragraphs, so that a document written in HTML can be read like any other.
  mutating func addHTMLBlock(_ node: OpaquePointer, at start: Int) {
    let literal = bytes(cmark_node_get_literal(node))
    begin(.htmlBlock, at: start, detail: addSpan(literal))
    let firstLine = Int(cmark_node_get_start_line(node)) + lineShift
    var line = VisibleLine()
    var index = 0
    var number = firstLine
    while index < literal.count {
      if let comment = HTMLComment.comment(in: literal, at: index) {
        let place = sourceStart(of: Array(literal[comment]).prefix(8), onLine: number)
        addComment(UnsafeBufferPointer(rebasing: literal[comment]), at: place)
        for byte in literal[comment] where byte == Byte.lineFeed {
          addVisibleLine(&line, number: number)
          number += 1
        }
        index = comment.upperBound
      } else if literal[index] == Byte.lineFeed {
        addVisibleLine(&line, number: number)
        number += 1
        index += 1
      } else {
        index = read(literal, at: index, into: &line)
      }
    }
    addVisibleLine(&line, number: number)
    close()
  }

  /// Reads a tag, a character reference or a byte.
  private mutating func read(
    _ literal: UnsafeBufferPointer<UInt8>, at index: Int, into line: inout VisibleLine
  ) -> Int {
    if let tag = RawHTML.tag(in: literal, at: index), isMarkup(tag) {
      if let level = RawHTML.headingLevel(tag), !tag.isClosing { line.headingLevel = level }
      if !RawHTML.inlineElements.contains(tag.name) { line.separate() }
      return tag.range.upperBound
    }
    if let reference = CharacterReference.decode(literal, at: index) {
      line.text.append(utf8: reference.text)
      return reference.end
    }
    line.text.append(literal[index])
    return index + 1
  }

  private mutating func addVisibleLine(_ line: inout VisibleLine, number: Int) {
    defer { line = VisibleLine() }
    let visible = line.text.trimming(0..<line.text.count)
    guard !visible.isEmpty else { return }
    let start = sourceStart(of: line.text[visible], onLine: number)
    begin(
      line.headingLevel == nil ? .paragraph : .heading, at: start, detail: line.headingLevel ?? 0)
    line.text.withUnsafeBufferPointer {
      addLeaf(.text, UnsafeBufferPointer(rebasing: $0[visible]), at: start)
    }
    close()
    endTextLine()
  }

  /// Where visible text begins on its line; behind decoded references it may be the line's first text byte.
  private func sourceStart(of text: ArraySlice<UInt8>, onLine number: Int) -> Int {
    let line = source.line(number)
    let probe = text.prefix { $0 != Byte.lineFeed }.prefix(8)
    var offset = line.lowerBound
    while offset + probe.count <= line.upperBound {
      if source.bytes[offset..<offset + probe.count].elementsEqual(probe) { return offset }
      offset += 1
    }
    return line.lowerBound
  }

  /// Whether a tag is markup, and no placeholder that merely looks like it: `<time>` in a template is never
  /// closed.
  mutating func isMarkup(_ tag: RawHTML.Tag) -> Bool {
    if RawHTML.voidElements.contains(tag.name) { return true }
    guard RawHTML.elements.contains(tag.name) else { return false }
    if tag.isClosing { return true }
    if let known = closedElements[tag.name] { return known }
    let isClosed = holdsEndTag(of: tag.name)
    closedElements[tag.name] = isClosed
    return isClosed
  }

  private func holdsEndTag(of name: String) -> Bool {
    let wanted = Array("</".utf8) + Array(name.utf8)
    return source.bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + wanted.count < bytes.count {
        if bytes[index] == Byte.less,
          bytes[index..<index + wanted.count].lazy.map(\.lowercased).elementsEqual(wanted),
          !bytes[index + wanted.count].isAlphanumeric
        {
          return true
        }
        index += 1
      }
      return false
    }
  }
}

/// A line of raw HTML without its tags.
private struct VisibleLine {
  var text: [UInt8] = []
  var headingLevel: Int?

  mutating func separate() {
    if let last = text.last, !last.isWhitespace { text.append(Byte.space) }
  }
}
