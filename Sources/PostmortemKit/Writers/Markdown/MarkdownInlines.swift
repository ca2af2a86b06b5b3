import Markdown

/// Writes the inlines of a block.
struct MarkdownInlines {
  let document: MarkdownDocument
  let breaks: Breaks
  private(set) var output: [UInt8] = []
  private var open: [Int] = []
  /// Whether a mark was written that may be taken for text.
  private var hasEmphasis = false

  /// How a line break is written: a heading needs a blank, a cell `<br>`.
  enum Breaks { case lines, blanks, tags }

  private init(document: MarkdownDocument, breaks: Breaks) {
    self.document = document
    self.breaks = breaks
  }

  /// The Markdown of some leaves. Where the marks of emphasis would not be read as such, the emphasis is given up
  /// for the text.
  static func markdown(
    of leaves: [MarkdownLeaf], in document: MarkdownDocument, breaks: Breaks = .lines,
    keepsEmphasis: Bool = true
  ) -> [UInt8] {
    var writer = MarkdownInlines(document: document, breaks: breaks)
    writer.write(
      keepsEmphasis ? leaves : leaves.without { document.nodes[$0].kind != .link })
    guard keepsEmphasis, writer.hasEmphasis, !writer.isReadBack(leaves) else {
      return writer.output
    }
    return markdown(of: leaves, in: document, breaks: breaks, keepsEmphasis: false)
  }

  private func isReadBack(_ leaves: [MarkdownLeaf]) -> Bool {
    let lines = MarkdownLineStart.lines(of: output)
    guard let source = try? SourceText(Array(lines.joined(separator: [Byte.lineFeed]))) else {
      return false
    }
    let read = MarkdownDocument(parsing: source).text.filter { !$0.isWhitespace }
    let meant = leaves.filter { !$0.isBreak }.flatMap { $0.text.filter { !$0.isWhitespace } }
    return read == meant
  }

  private mutating func write(_ leaves: [MarkdownLeaf]) {
    for (number, leaf) in leaves.enumerated() {
      move(to: leaf.around)
      let next = number + 1 < leaves.count ? leaves[number + 1] : nil
      write(leaf, isFollowed: next.map { MarkdownAddress.touches($0) } ?? false)
    }
    move(to: [])
  }

  /// Closes and opens what is around the next leaf.
  private mutating func move(to around: [Int]) {
    let shared = zip(open, around).prefix { $0 == $1 }.count
    for index in open[shared...].reversed() { close(index) }
    open = around
    for index in around[shared...] { begin(index) }
  }

  private mutating func begin(_ index: Int) {
    switch document.nodes[index].kind {
    case .link: openBracket()
    default: mark(index)
    }
  }

  private mutating func close(_ index: Int) {
    switch document.nodes[index].kind {
    case .link: target(of: index)
    default: mark(index)
    }
  }

  private mutating func mark(_ index: Int) {
    hasEmphasis = true
    switch document.nodes[index].kind {
    case .strong: output.append("**")
    case .strikethrough: output.append("~~")
    default: output.append("*")
    }
  }

  private mutating func openBracket() {
    // `!` before a bracket would make an image of the link.
    if output.last == UInt8(ascii: "!") { output.insert(Byte.backslash, at: output.count - 1) }
    output.append(Byte.openBracket)
  }

  /// `](destination "title")`
  private mutating func target(of index: Int) {
    output.append("](")
    MarkdownEscape.append(destination: document.destination(index).utf8, to: &output)
    let title = document.title(index)
    if !title.isEmpty {
      output.append(Byte.space)
      MarkdownEscape.append(title: title.utf8, to: &output)
    }
    output.append(Byte.closeParen)
  }
}

extension MarkdownInlines {
  private mutating func write(_ leaf: MarkdownLeaf, isFollowed: Bool) {
    switch leaf.kind {
    case .text:
      let isLabel = open.contains { document.nodes[$0].kind == .link }
      MarkdownEscape.append(leaf.text[...], isLabel: isLabel, to: &output)
    case .code: code(leaf.text)
    case .image: image(leaf)
    case .address: address(leaf.text, isFollowed: isFollowed)
    case .emptyLink:
      openBracket()
      target(of: leaf.node)
    case .softBreak, .lineBreak: lineBreak(isHard: leaf.kind == .lineBreak)
    }
  }

  private mutating func lineBreak(isHard: Bool) {
    switch breaks {
    case .lines: output.append(isHard ? "\\\n" : "\n")
    case .tags: output.append("<br>")
    case .blanks: output.append(Byte.space)
    }
  }

  /// Code between as many backticks as it takes.
  private mutating func code(_ text: [UInt8]) {
    let fence = Array(repeating: UInt8(ascii: "`"), count: 1 + MarkdownFence.longestRun("`", text))
    let isPadded =
      text.first == UInt8(ascii: "`") || text.last == UInt8(ascii: "`")
      || text.first == Byte.space && text.last == Byte.space
        && text.contains { $0 != Byte.space }
    output += fence
    if isPadded { output.append(Byte.space) }
    output += text
    if isPadded { output.append(Byte.space) }
    output += fence
  }

  private mutating func image(_ leaf: MarkdownLeaf) {
    output.append("![")
    let label = leaf.text.map { $0 == Byte.lineFeed ? Byte.space : $0 }
    MarkdownEscape.append(label[...], isLabel: true, to: &output)
    target(of: leaf.node)
  }

  /// A URL as it is where readers will link it, else between angle brackets.
  private mutating func address(_ text: [UInt8], isFollowed: Bool) {
    let standsAlone = output.last.map { $0.isWhitespace || $0 == Byte.openParen } ?? true
    if !isFollowed, standsAlone, open.isEmpty, MarkdownAddress.isPlain(text) {
      output += text
    } else {
      output.append(Byte.less)
      for index in text.indices {
        let isReference = text[index] == Byte.ampersand
        if isReference, CharacterReferenceForm.begins(in: text[...], at: index) {
          output.append("&amp;")
        } else {
          output.append(text[index])
        }
      }
      output.append(Byte.greater)
    }
  }
}
