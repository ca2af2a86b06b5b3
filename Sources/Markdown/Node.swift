/// One block or inline of a document's tree.
///
/// The tree is an array in document order: the descendants of the node at index `i` are those from `i + 1`
/// up to, not including, `nodes[i].end`. Text is not stored in a node but in the document's pool: the plain
/// text of a node and of everything below it is the one range `text` of `MarkdownDocument.text`.
public struct Node: Hashable, Sendable {
  /// What a node is.
  public enum Kind: UInt8, Sendable {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
    case table, tableRow, tableCell
    /// A line of a paragraph that begins with `[ ]` or `[x]`, and the lines up to the next such line.
    case taskLine
    /// An HTML comment, as a block or in a line. It has no text.
    case comment
    case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image

    /// Whether nodes of the kind have texts besides the plain text: see `MarkdownDocument.attributeRanges(_:)`.
    @inlinable public var hasAttributes: Bool {
      switch self {
      case .link, .image, .codeBlock, .comment, .htmlBlock, .htmlInline: true
      default: false
      }
    }
  }

  public internal(set) var kind: Kind
  /// The state of the checkbox of an `item` or `taskLine`.
  public internal(set) var task = TaskState.none
  /// For a `tableRow` or `tableCell`: whether it is of the head. For a `list`: whether it is tight. For a
  /// `codeBlock`: whether it stands between fences. For a `text` or `code`: whether its bytes stand so in the source.
  public internal(set) var flag = false
  /// The index behind the last descendant.
  public internal(set) var end: Int
  /// The first byte in the source.
  public internal(set) var sourceStart: Int
  /// Where the node's plain text lies in the pool.
  public internal(set) var text: Range<Int>
  /// What the kind needs besides: see `MarkdownDocument.headingLevel(_:)` and its siblings.
  var detail: Int
}

/// The state of a checkbox.
public enum TaskState: UInt8, Sendable {
  /// There is no checkbox.
  case none
  /// `[ ]`
  case open
  /// `[x]` or `[X]`
  case done
}
