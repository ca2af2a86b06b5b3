/// A range of bytes of a document, with the places where it begins and ends.
public struct SourceRange: Hashable, Sendable {
  public var start: SourceLocation
  /// The place behind the last byte.
  public var end: SourceLocation

  public init(start: SourceLocation, end: SourceLocation) {
    self.start = start
    self.end = end
  }

  /// The bytes, from the beginning of the file.
  public var bytes: Range<Int> { start.offset..<max(start.offset, end.offset) }
}

extension SourceText {
  /// Where a range of bytes stands.
  public func range(of bytes: Range<Int>) -> SourceRange {
    SourceRange(start: location(at: bytes.lowerBound), end: location(at: bytes.upperBound))
  }

  /// A range with all of the characters of which it holds a part: where long code in a line stands is known only nearly.
  func wholeCharacters(_ range: Range<Int>) -> Range<Int> {
    let lower = characterStart(at: range.lowerBound)
    var upper = range.isEmpty ? lower : range.upperBound
    while upper < bytes.count, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    return lower..<upper
  }

  private func characterStart(at offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  func isLineEnd(at offset: Int) -> Bool {
    bytes[safe: offset] == Byte.lineFeed || bytes[safe: offset] == Byte.carriageReturn
  }

  /// The text of the line behind a line end: behind its indentation and the marks of quotes, unless it begins with one of
  /// these itself.
  func startOfLine(behind end: Int, beginningWith first: UInt8?) -> Int {
    var offset = end
    while isLineEnd(at: offset) { offset += 1 }
    while let byte = bytes[safe: offset], byte != first, byte.isBlank || byte == Byte.greater {
      offset += 1
    }
    return offset
  }

  /// The bytes of a line (1-based) without the white space around its text.
  public func trimmedLine(_ number: Int) -> Range<Int> { bytes.trimming(line(number)) }
}

extension MarkdownDocument {
  /// The bytes of the source that a range of the plain text was written as.
  ///
  /// Marks of emphasis, links and containers between the first and the last letter are within the range; those
  /// around it are not.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    guard let first = leaf(at: range.lowerBound) else {
      return source.bytes.count..<source.bytes.count
    }
    let start = sourceOffset(of: range.lowerBound, in: first)
    guard !range.isEmpty, let last = leaf(at: range.upperBound - 1) else {
      return source.wholeCharacters(start..<start)
    }
    let end = sourceOffset(of: min(range.upperBound, nodes[last].text.upperBound), in: last)
    return source.wholeCharacters(start..<max(start, end))
  }

  /// The deepest node whose text holds a position; the last one before it where none does.
  private func leaf(at position: Int) -> Int? {
    let low = (0..<nodes.count).endOfPrefix { nodes[$0].text.lowerBound <= position }
    var index = low - 1
    while index >= 0 {
      if nodes[index].text.contains(position), hasOwnText(nodes[index].kind) { return index }
      index -= 1
      if low - index > Self.farthest { break }
    }
    return low > 0 ? low - 1 : nil
  }

  private func hasOwnText(_ kind: Node.Kind) -> Bool {
    switch kind {
    case .text, .code, .codeBlock, .softBreak, .lineBreak, .htmlInline: true
    default: false
    }
  }

  /// How many nodes may begin at one position of the text: containers and emphasis within each other.
  private static let farthest = 64

  /// How many bytes of a text are walked through to find the place of one of them.
  static let longestWalk = 4096

  private func sourceOffset(of position: Int, in index: Int) -> Int {
    let node = nodes[index]
    let distance = position - node.text.lowerBound
    guard distance > 0 else {
      return node.kind == .codeBlock ? codeOffset(of: position, in: node) : node.sourceStart
    }
    switch node.kind {
    case .codeBlock: return codeOffset(of: position, in: node)
    // Longer code in a line is placed as if it were written as it is.
    case .code where !node.flag && distance <= Self.longestWalk:
      return spanOffset(of: distance, in: node)
    case .code, .htmlInline: return min(node.sourceStart + distance, source.bytes.count)
    case .softBreak, .lineBreak: return node.sourceStart
    case .text where node.flag: return node.sourceStart + min(distance, node.text.count)
    default:
      return text[node.text].withUnsafeBufferPointer {
        var decoded = DecodedText($0, at: node.sourceStart, of: source.bytes)
        return decoded.sourceOffset(of: min(distance, $0.count))
      }
    }
  }

  /// In code that stands in a line a space may be a line end, and a bar may be escaped for the table that it stands in.
  private func spanOffset(of distance: Int, in node: Node) -> Int {
    let bytes = source.bytes
    var offset = node.sourceStart
    for index in node.text.prefix(distance) where offset < bytes.count {
      if text[index] == Byte.space, source.isLineEnd(at: offset) {
        offset = source.startOfLine(behind: offset, beginningWith: text[safe: index + 1])
      } else {
        let isEscape = text[index] == Byte.pipe && bytes[offset] == Byte.backslash
        offset += isEscape ? 2 : 1
      }
    }
    return min(offset, bytes.count)
  }

  /// A line of a code block is the end of a line of the source: only what contains the block is before it.
  private func codeOffset(of position: Int, in node: Node) -> Int {
    let ends = codeLineEnds
    let first = ends.indices.endOfPrefix { ends[$0] < node.text.lowerBound }
    let next = ends.indices.endOfPrefix { ends[$0] < position }
    let number = source.lineNumber(at: node.sourceStart) + (node.flag ? 1 : 0) + next - first
    let start = next > first ? ends[next - 1] + 1 : node.text.lowerBound
    let end = next < ends.count ? min(ends[next], node.text.upperBound) : node.text.upperBound
    let line = source.line(number)
    return max(line.lowerBound, line.upperBound - (end - start)) + (position - start)
  }
}
