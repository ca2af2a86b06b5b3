import Markdown

/// What stands under a heading for actions where there is none: "N/A", "None yet", "There are no action items".
enum NothingToDo {
  static func isSaid(by text: some Sequence<UInt8>) -> Bool {
    // All that says so begins with one of two letters, unless a mark stands before it.
    var bytes = text.makeIterator()
    if let first = bytes.next(), first.isLetter, !"nNtT".utf8.contains(first) { return false }
    return HeadingKey.withBytes(of: text) { key in
      if key.isEmpty || words.contains(key) { return true }
      return beginnings.contains { key.starts(with: $0) }
        && endings.contains { key.suffix($0.count).elementsEqual($0) }
    }
  }

  /// The same of a line, or that a template left it there for its reader: italics throughout that end like a
  /// sentence.
  static func isSaid(by line: Line, in document: MarkdownDocument) -> Bool {
    let text = document.text[line.text]
    if isSaid(by: text) { return true }
    guard line.isEmphasized, line.emphasisEnd > line.text.lowerBound, let last = text.last,
      ".!?".utf8.contains(last), document.nodes[line.block].end > line.block + 1
    else { return false }
    return document.nodes[line.block + 1].kind == .emphasis
  }

  private static let words: NameSet = [
    "n a", "na", "none", "none yet", "nothing", "nothing yet", "tbd", "tba", "todo",
  ]
  private static let beginnings = ["no ", "there are no ", "there were no ", "there is no "].map {
    Array($0.utf8)
  }
  private static let endings = [
    "action items", "actions", "action", "follow ups", "follow up", "tasks", "actions required",
    "action required", "further actions", "yet", "needed", "required", "at this time",
  ].map { Array($0.utf8) }
}
