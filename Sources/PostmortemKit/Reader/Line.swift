/// One line of a document as its readers see it.
///
/// Documents without a single Markdown heading and documents full of them are read alike: as lines that are
/// a heading, an item, a row of a table or plain text, each with its plain text and its place.
struct Line {
  enum Kind: Equatable {
    /// A Markdown heading of a level from 1 to 6.
    case heading(Int)
    case text
    /// The first line of a list item.
    case item
    /// A line of a code block between fences.
    case code
    /// A row of a table; the head row is one as well.
    case row(isHead: Bool)
    /// A thematic break.
    case rule
  }

  var kind: Kind
  /// The line in the source, from 1.
  var number: Int
  /// The plain text without white space and bullets around it.
  var text: Range<Int>
  /// The block that holds the line.
  var block: Int
  /// Whether it is the first line of its block.
  var isFirst: Bool
  /// How many lists are around it.
  var depth: Int
  /// How many columns an unfenced code block indents it beyond the block.
  var indent = 0
  /// Whether it is quoted.
  var isQuoted = false
  /// Whether its item is numbered.
  var isOrdered = false
  var task = TaskMark.none
  /// The end of the bold or italic text that the line begins with; `text.lowerBound` where it begins plain.
  var emphasisEnd: Int

  enum TaskMark { case none, open, done }

  var isItem: Bool { kind == .item }

  var isHeading: Bool { if case .heading = kind { true } else { false } }

  var isRow: Bool { if case .row = kind { true } else { false } }

  /// Whether the line is bold or italic throughout.
  var isEmphasized: Bool { emphasisEnd >= text.upperBound && !text.isEmpty }
}
