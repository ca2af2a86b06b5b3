import Markdown

/// Lines `[name]: address "title"` of which nothing is shown.
struct LinkDefinitions {
  static let reason = "a link's definition"

  let markdown: MarkdownDocument

  init(_ markdown: MarkdownDocument) { self.markdown = markdown }

  private var source: SourceText { markdown.source }
  private var bytes: [UInt8] { markdown.source.bytes }

  /// What takes them out.
  func edits() -> [RedactionEdit] {
    guard bytes.contains(Byte.openBracket) else { return [] }
    let (shown, labels) = (shownLines, shownLabels)
    var edits: [RedactionEdit] = []
    var number = 1
    while number <= source.lineCount {
      defer { number += 1 }
      guard !shown.contains(number), let label = definition(number), !labels.contains(bytes[label])
      else { continue }
      let first = number
      // Address and title may stand on lines of their own.
      while number < source.lineCount, !shown.contains(number + 1), goesOn(number + 1) {
        number += 1
      }
      edits.append(source.leavingOut(first, through: number, .form, because: Self.reason))
    }
    return edits
  }

  /// The lines of which a text is shown.
  private var shownLines: Set<Int> {
    var shown: Set<Int> = []
    for (index, node) in markdown.nodes.enumerated() where !node.text.isEmpty {
      switch node.kind {
      case .text, .code, .htmlInline: shown.insert(source.lineNumber(at: node.sourceStart))
      case .codeBlock: shown.formUnion(markdown.lines(of: index))
      default: break
      }
    }
    if let last = markdown.frontMatter?.lastLine { shown.formUnion(1...last) }
    return shown
  }

  /// What the text has in brackets: a definition is never shown.
  private var shownLabels: Set<ArraySlice<UInt8>> {
    let text = markdown.text
    var labels: Set<ArraySlice<UInt8>> = []
    for index in text.indices where text[index] == Byte.openBracket {
      let near = text[index...].prefix(Self.longestLabel)
      if let close = near.firstIndex(of: Byte.closeBracket) { labels.insert(text[index...close]) }
    }
    return labels
  }

  /// In bytes; CommonMark allows 999 characters.
  private static let longestLabel = 4_000

  /// The label with its brackets of a line that defines a link.
  private func definition(_ number: Int) -> Range<Int>? {
    bytes[source.trimmedLine(number)].drop { $0 == Byte.greater || $0.isBlank }
      .drop { $0 == Byte.hyphen || $0 == Byte.asterisk || $0.isBlank }
      .linkLabel
  }

  private func goesOn(_ number: Int) -> Bool {
    guard let first = bytes[source.trimmedLine(number)].first, definition(number) == nil else {
      return false
    }
    return first == Byte.quote || first == UInt8(ascii: "'") || first == Byte.openParen
      || first == Byte.less || first == UInt8(ascii: "h") || first == Byte.slash
  }
}
