internal import CCmark

extension TreeBuilder {
  /// Adds a block of raw HTML. The node keeps the HTML as written; below it stand the lines that a browser
  /// would show, as headings and paragraphs, so that a document written in HTML can be read like any other.
  mutating func addHTMLBlock(_ node: OpaquePointer, at start: Int) {
    let literal = bytes(cmark_node_get_literal(node))
    let block = begin(.htmlBlock, at: start, detail: addSpan(literal))
    var number = Int(cmark_node_get_start_line(node)) + lineShift
    var line = VisibleLine(shift: shift(of: literal, from: 0, toLine: number))
    var index = 0
    while index < literal.count {
      let start = index
      if let end = addHidden(in: literal, at: index, line, of: block) {
        index = end
        continue
      }
      if let comment = HTMLComment.comment(in: literal, at: index) {
        addComment(UnsafeBufferPointer(rebasing: literal[comment]), at: line.place(of: index))
        index = comment.upperBound
      } else if literal[index] == Byte.lineFeed {
        index += 1
      } else {
        index = read(literal, at: index, into: &line)
        continue
      }
      let lineEnds = ByteWords.count(Byte.lineFeed, in: literal, start..<index)
      if lineEnds == 0 { continue }
      number += lineEnds
      addVisibleLine(line)
      line = VisibleLine(shift: shift(of: literal, from: index, toLine: number))
    }
    addVisibleLine(line)
    close()
  }

  /// Adds the hidden part that begins at a place of a block; returns where it ends in the block. It is on one line of the
  /// text that was parsed.
  private mutating func addHidden(
    in literal: UnsafeBufferPointer<UInt8>, at index: Int, _ line: VisibleLine, of block: Int
  ) -> Int? {
    guard !hidden.isEmpty, literal[index] == Byte.less,
      let part = hidden.part(at: line.place(of: index)),
      part.range.lowerBound == line.place(of: index)
    else { return nil }
    addHidden(part)
    let end = min(index + part.range.count, literal.count)
    // As raw HTML the block is shown without it.
    let raw = spans[nodes[block].detail].first.lowerBound
    for place in index..<end { attributes[raw + place] = Byte.space }
    return end
  }

  /// How far a line of a block stands behind its place in the block: it is the end of a line of the source, which has
  /// before it only what contains the block.
  private func shift(
    of literal: UnsafeBufferPointer<UInt8>, from index: Int, toLine number: Int
  ) -> Int {
    let end = ByteWords.first(Byte.lineFeed, in: literal, index..<literal.count) ?? literal.count
    return source.line(number).upperBound - end
  }

  /// Reads a tag, a character reference or a byte.
  private mutating func read(
    _ literal: UnsafeBufferPointer<UInt8>, at index: Int, into line: inout VisibleLine
  ) -> Int {
    if let tag = RawHTML.tag(in: literal, at: index), isMarkup(tag) {
      if let level = RawHTML.headingLevel(tag), !tag.isClosing { line.headingLevel = level }
      if !RawHTML.inlineElements.contains(tag.name) { line.separate(at: index) }
      return tag.range.upperBound
    }
    if let reference = CharacterReference.decode(literal, at: index) {
      line.append(reference.text.utf8, index..<reference.end)
      return reference.end
    }
    line.append(literal[index], at: index)
    return index + 1
  }

  private mutating func addVisibleLine(_ line: VisibleLine) {
    let pieces = line.visiblePieces
    guard let first = pieces.first else { return }
    begin(
      line.headingLevel == nil ? .paragraph : .heading, at: first.place,
      detail: line.headingLevel ?? 0)
    line.text.withUnsafeBufferPointer { text in
      for piece in pieces {
        addLeaf(.text, UnsafeBufferPointer(rebasing: text[piece.text]), at: piece.place)
      }
    }
    close()
    endTextLine()
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
  /// Bytes that stand in the source one behind the other, or one character that stands there as a reference.
  struct Piece {
    var text: Range<Int>
    /// Where it begins in the source.
    var place: Int
    /// Where what may continue it stands in the block.
    var next: Int?
  }

  /// How far the line stands behind its place in the block.
  let shift: Int
  private(set) var text: [UInt8] = []
  var headingLevel: Int?
  private var pieces: [Piece] = []

  init(shift: Int) { self.shift = shift }

  /// Where a byte of the block stands in the source.
  func place(of index: Int) -> Int { max(0, index + shift) }

  mutating func append(_ byte: UInt8, at index: Int) {
    text.append(byte)
    if let last = pieces.indices.last, pieces[last].next == index {
      pieces[last].text = pieces[last].text.lowerBound..<text.count
      pieces[last].next = index + 1
    } else {
      addPiece(from: text.count - 1, at: index, next: index + 1)
    }
  }

  /// Appends what a reference stands for.
  mutating func append(_ bytes: some Collection<UInt8>, _ reference: Range<Int>) {
    text.append(contentsOf: bytes)
    addPiece(from: text.count - bytes.count, at: reference.lowerBound, next: nil)
  }

  /// Keeps apart what stands before a tag and behind it.
  mutating func separate(at index: Int) {
    guard let last = text.last, !last.isWhitespace else { return }
    text.append(Byte.space)
    addPiece(from: text.count - 1, at: index, next: nil)
  }

  private mutating func addPiece(from start: Int, at index: Int, next: Int?) {
    pieces.append(Piece(text: start..<text.count, place: place(of: index), next: next))
  }

  /// The pieces without the white space at the ends of the line.
  var visiblePieces: [Piece] {
    let visible = text.trimming(0..<text.count)
    return pieces.compactMap { piece in
      let shown = piece.text.clamped(to: visible)
      if shown.isEmpty { return nil }
      let place = piece.place + shown.lowerBound - piece.text.lowerBound
      return Piece(text: shown, place: place)
    }
  }
}
