import Markdown

/// One text of a document that a reader sees, or that whoever looks into the file or the page does.
struct LeakText {
  enum Kind { case shown, address, title, hidden, frontMatter }
  /// Where its bytes lie.
  enum Pool { case text, attributes, source }

  var kind: Kind
  var pool: Pool
  var range: Range<Int>
  /// The node that it belongs to, for addresses and titles.
  var node = 0
  /// The line of the source where it stands, for what is hidden.
  var line = 0
  /// Before which byte of the source it does not begin, for what is hidden.
  var start = 0
}

extension LeakText {
  /// All texts of a document. What it shows is one text, so that nothing is missed where code or emphasis begins.
  static func all(in markdown: MarkdownDocument) -> [LeakText] {
    var texts = [LeakText(kind: .shown, pool: .text, range: 0..<markdown.text.count)]
    if let content = markdown.frontMatter?.content {
      texts.append(LeakText(kind: .frontMatter, pool: .source, range: content))
    }
    for (index, node) in markdown.nodes.enumerated() where node.kind.hasAttributes {
      guard let (first, second) = markdown.attributeRanges(index) else { continue }
      switch node.kind {
      case .link, .image:
        if !isShown(first, node, markdown) {
          texts.append(LeakText(kind: .address, pool: .attributes, range: first, node: index))
        }
        if !second.isEmpty {
          texts.append(LeakText(kind: .title, pool: .attributes, range: second, node: index))
        }
      case .comment, .htmlBlock, .htmlInline:
        addLines(of: first, from: node.sourceStart, in: markdown, to: &texts)
      case .codeBlock where !first.isEmpty:
        addLines(of: first, from: node.sourceStart, in: markdown, to: &texts)
      default: break
      }
    }
    return texts
  }

  /// Whether a link shows its address as it is.
  private static func isShown(_ address: Range<Int>, _ node: Node, _ markdown: MarkdownDocument)
    -> Bool
  {
    let shown = markdown.text[node.text]
    let hidden = range(address, without: shown, markdown)
    return hidden.map {
      $0.isEmpty || markdown.attributes[$0].last == Byte.colon || isScheme($0, markdown)
    } ?? false
  }

  /// What an address has before the shown text that it ends with.
  private static func range(
    _ address: Range<Int>, without shown: ArraySlice<UInt8>, _ markdown: MarkdownDocument
  ) -> Range<Int>? {
    guard !shown.isEmpty, markdown.attributes[address].suffix(shown.count).elementsEqual(shown)
    else { return nil }
    return address.lowerBound..<max(address.lowerBound, address.upperBound - shown.count)
  }

  /// `https://`, `mailto:`
  private static func isScheme(_ range: Range<Int>, _ markdown: MarkdownDocument) -> Bool {
    range.count < 9 && markdown.attributes[range].suffix(3).elementsEqual("://".utf8)
  }

  private static func addLines(
    of range: Range<Int>, from sourceStart: Int, in markdown: MarkdownDocument,
    to texts: inout [LeakText]
  ) {
    var line = markdown.source.lineNumber(at: min(sourceStart, markdown.source.bytes.count))
    var start = range.lowerBound
    while start < range.upperBound {
      let end =
        markdown.attributes[start..<range.upperBound].firstIndex(of: Byte.lineFeed)
        ?? range.upperBound
      texts.append(
        LeakText(
          kind: .hidden, pool: .attributes, range: start..<end, line: line,
          start: start == range.lowerBound ? sourceStart : markdown.source.lineStart(line)))
      start = end + 1
      line += 1
    }
  }

  func bytes(in markdown: MarkdownDocument) -> [UInt8] {
    switch pool {
    case .text: markdown.text
    case .attributes: markdown.attributes
    case .source: markdown.source.bytes
    }
  }

  /// Where a part of the text stands in the source.
  func sourceRange(of part: Range<Int>, in markdown: MarkdownDocument) -> Range<Int> {
    switch kind {
    case .shown: return markdown.sourceRange(of: part)
    case .frontMatter: return part
    case .hidden:
      return hiddenRange(of: part, in: markdown) ?? markdown.source.trimmedLine(line)
    case .address, .title:
      let start = markdown.nodes[node].sourceStart
      // The shown text stands before the address, at most each of its bytes written as a reference.
      let reach = markdown.nodes[node].text.count * 2 + range.count * 2 + 512
      let limit = min(markdown.source.bytes.count, start + reach)
      if let found = place(of: part, in: min(start, limit)..<limit, markdown) { return found }
      let shown = markdown.sourceRange(of: markdown.nodes[node].text)
      return shown.isEmpty ? start..<min(start + 1, markdown.source.bytes.count) : shown
    }
  }

  /// Where a part of what is hidden stands: as far behind the beginning as in the text, or as far before the end of its
  /// line. Only where it stands at neither place, as in what is indented anew, it is searched for.
  private func hiddenRange(of part: Range<Int>, in markdown: MarkdownDocument) -> Range<Int>? {
    let line = markdown.source.line(line)
    let region = min(max(start, line.lowerBound), line.upperBound)..<line.upperBound
    let guesses = [
      region.lowerBound + part.lowerBound - range.lowerBound,
      region.upperBound + part.lowerBound - range.upperBound,
    ]
    for guess in guesses where guess >= region.lowerBound && guess + part.count <= region.upperBound
    {
      if let found = place(of: part, in: guess..<guess + part.count, markdown) { return found }
    }
    return place(of: part, in: region, markdown)
  }

  private func place(of part: Range<Int>, in region: Range<Int>, _ markdown: MarkdownDocument)
    -> Range<Int>?
  {
    let wanted = markdown.attributes[part]
    let source = markdown.source.bytes
    guard let first = wanted.first, region.count >= wanted.count else { return nil }
    for start in region.lowerBound...(region.upperBound - wanted.count) where source[start] == first
    {
      if source[start..<start + wanted.count].elementsEqual(wanted) {
        return start..<start + wanted.count
      }
    }
    return nil
  }
}
