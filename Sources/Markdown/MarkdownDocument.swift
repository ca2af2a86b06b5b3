/// A parsed document: its source, its tree and its plain text.
///
/// It never changes, and is a class so that all who hold it share it: a copy of its arrays costs one count each.
public final class MarkdownDocument: Sendable {
  public let source: SourceText
  public let frontMatter: FrontMatter?
  /// The tree in document order; the first node is the document.
  public let nodes: [Node]
  /// The plain text of the whole document in document order: blocks and the rows of tables end with a line
  /// feed, the cells of a row with a tab. Character references and escapes are decoded.
  public let text: [UInt8]
  /// Destinations, titles, info strings and comments, as decoded bytes.
  public let attributes: [UInt8]
  /// The parts that no reader sees although CommonMark would show something of them, in the order of the source. Each
  /// is a comment in the tree.
  public let hiddenParts: [HiddenPart]
  /// Where something begins that would be hidden if it had an end; it is shown.
  public let unclosedParts: [HiddenPart]
  /// The link targets and info strings that nodes refer to by number.
  let spans: [AttributeSpan]
  /// Where lines end within the blocks of code, in the plain text: a block may be one long log, of which many places are
  /// asked for.
  let codeLineEnds: [Int]

  /// What was read from a source.
  init(_ frontMatter: FrontMatter?, _ builder: TreeBuilder) {
    (source, self.frontMatter) = (builder.original, frontMatter)
    (hiddenParts, unclosedParts) = (builder.hidden.parts, builder.hidden.unclosed)
    (nodes, text) = (builder.nodes, builder.text)
    (attributes, spans) = (builder.attributes, builder.spans)
    codeLineEnds = Self.codeLineEnds(of: builder.nodes, in: builder.text)
  }

  private static func codeLineEnds(of nodes: [Node], in text: [UInt8]) -> [Int] {
    var ends: [Int] = []
    text.withUnsafeBufferPointer { text in
      for node in nodes where node.kind == .codeBlock {
        var index = node.text.lowerBound
        while let end = ByteWords.first(Byte.lineFeed, in: text, index..<node.text.upperBound) {
          ends.append(end)
          index = end + 1
        }
      }
    }
    return ends
  }
}

/// Two texts in the attribute pool that belong to a node: a destination and a title, or an info string.
struct AttributeSpan: Hashable, Sendable {
  var first: Range<Int>
  var second: Range<Int>
}

extension MarkdownDocument {
  /// The hidden part that holds a byte of the source.
  public func hiddenPart(at offset: Int) -> HiddenPart? {
    HiddenRanges(parts: hiddenParts).part(at: offset)
  }

  /// The indices of the nodes directly below a node.
  public func children(of index: Int) -> Children {
    Children(nodes: nodes, position: index + 1, end: nodes[index].end)
  }

  /// The index of the first node below a node; nil where there is none.
  public func firstChild(of index: Int) -> Int? {
    nodes[index].end > index + 1 ? index + 1 : nil
  }

  /// A walk over the direct children of a node.
  public struct Children: Sequence, IteratorProtocol {
    let nodes: [Node]
    var position: Int
    let end: Int

    public mutating func next() -> Int? {
      guard position < end else { return nil }
      defer { position = nodes[position].end }
      return position
    }
  }

  /// A range of the plain text as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// The level of a heading, from 1 to 6.
  public func headingLevel(_ index: Int) -> Int { nodes[index].detail }

  /// The number that an ordered list begins with, nil for a bullet list.
  public func listStart(_ index: Int) -> Int? {
    nodes[index].detail < 0 ? nil : nodes[index].detail
  }

  /// The number of a table's row; the head is 0.
  public func rowNumber(_ index: Int) -> Int { nodes[index].detail }

  /// The alignment of a table cell.
  public func alignment(_ index: Int) -> ColumnAlignment {
    ColumnAlignment(rawValue: nodes[index].detail) ?? .none
  }

  /// Where a link or image points to, as written (entities and escapes decoded).
  public func destination(_ index: Int) -> String { attribute(index)?.first ?? "" }

  /// The title of a link or image; empty where it has none.
  public func title(_ index: Int) -> String { attribute(index)?.second ?? "" }

  /// The info string of a fenced code block; empty where it has none.
  public func infoString(_ index: Int) -> String { attribute(index)?.first ?? "" }

  /// The text of an HTML comment, its marks included.
  public func comment(_ index: Int) -> String { attribute(index)?.first ?? "" }

  /// Raw HTML as it was written, its comments included.
  public func rawHTML(_ index: Int) -> ArraySlice<UInt8> {
    let number = nodes[index].detail
    return spans.indices.contains(number) ? attributes[spans[number].first] : []
  }

  /// Where a node's texts lie in `attributes`: destination and title, info string, comment or raw HTML.
  public func attributeRanges(_ index: Int) -> (first: Range<Int>, second: Range<Int>)? {
    guard nodes[index].kind.hasAttributes else { return nil }
    let number = nodes[index].detail
    guard spans.indices.contains(number) else { return nil }
    return (spans[number].first, spans[number].second)
  }

  private func attribute(_ index: Int) -> (first: String, second: String)? {
    let number = nodes[index].detail
    guard spans.indices.contains(number) else { return nil }
    let span = spans[number]
    return (
      String(decoding: attributes[span.first], as: UTF8.self),
      String(decoding: attributes[span.second], as: UTF8.self)
    )
  }
}

/// How the cells of a table's column are aligned.
public enum ColumnAlignment: Int, Sendable {
  case none, left, center, right
}

extension MarkdownDocument {
  /// The indices of the nodes whose plain text overlaps a range, from the first to the last.
  public func nodeIndices(in range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    // Text begins in document order, so that the first node of the range can be found by halving.
    let first = (0..<nodes.count).endOfPrefix { nodes[$0].text.lowerBound < range.lowerBound }
    let end = (first..<nodes.count).endOfPrefix { nodes[$0].text.lowerBound < range.upperBound }
    return first..<end
  }
}
