internal import Markdown

/// The destinations that a text refers to by number.
struct TextLinks {
  private(set) var destinations: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a destination, the same each time.
  mutating func number(of destination: String) -> Int {
    if let number = numbers[destination] { return number }
    destinations.append(destination)
    numbers[destination] = destinations.count
    return destinations.count
  }
}

/// Writes inlines as plain text.
struct TextInlines {
  let document: MarkdownDocument
  let places: TextNodes

  /// The text of a block, as far as it lies in a range of the plain text.
  func string(of block: Int, clip: Range<Int>, links: inout TextLinks) -> String {
    string(of: places.nodes(of: block, in: clip), clip: clip, links: &links)
  }

  /// The text of some nodes as far as it lies in a range of the plain text. Soft breaks become blanks, hard
  /// breaks and the ends of blocks become line ends.
  func string(of nodes: Range<Int>, clip: Range<Int>, links: inout TextLinks) -> String {
    var result = ""
    var open: [Int] = []
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      close(&open, before: index, into: &result, links: &links)
      let node = document.nodes[index]
      if node.text.lowerBound > clip.upperBound { break }
      guard isShown(node, in: clip) else {
        index = node.end
        continue
      }
      if begin(node, clip: clip, into: &result) { open.append(index) }
      let isLeaf = node.kind == .image || node.end == index + 1
      index = isLeaf ? node.end : places.nodes(of: index, in: clip).lowerBound
    }
    close(&open, before: Int.max, into: &result, links: &links)
    return result
  }

  /// Nodes without text, such as breaks, belong to the range that they stand in or at the end of.
  private func isShown(_ node: Node, in clip: Range<Int>) -> Bool {
    node.text.isEmpty
      ? (clip.lowerBound...clip.upperBound).contains(node.text.lowerBound)
      : node.text.overlaps(clip)
  }

  /// Writes a leaf or the beginning of a container; true where something is to be written at its end.
  private func begin(_ node: Node, clip: Range<Int>, into result: inout String) -> Bool {
    switch node.kind {
    case .text, .code, .htmlInline, .codeBlock:
      result += document.string(node.text.clamped(to: clip))
    case .image:
      result += document.string(node.text.clamped(to: clip)).replacingLineEnds()
    case .softBreak: result += " "
    case .lineBreak: result += "\n"
    case .strikethrough:
      result += "~~"
      return true
    case .link: return true
    case .paragraph, .taskLine, .heading, .tableRow:
      if let last = result.last, last != "\n" { result += "\n" }
    case .tableCell:
      if let last = result.last, last != "\n" { result += " " }
    default: break
    }
    return false
  }

  private func close(
    _ open: inout [Int], before index: Int, into result: inout String, links: inout TextLinks
  ) {
    while let last = open.last, document.nodes[last].end <= index {
      open.removeLast()
      if document.nodes[last].kind == .strikethrough {
        result += "~~"
      } else if let note = note(of: last) {
        result += " [\(links.number(of: note))]"
      }
    }
  }

  /// The destination that a link's text does not show itself; nil where it leads nowhere outside the document.
  private func note(of link: Int) -> String? {
    let destination = document.destination(link)
    let text = document.string(document.nodes[link].text)
    guard !destination.isEmpty, !destination.hasPrefix("#"), URLPolicy.allows(destination.utf8)
    else { return nil }
    return ["", "http://", "mailto:"].contains { $0 + text == destination } ? nil : destination
  }
}

extension String {
  /// The text without the blanks and line ends at its two ends.
  func trimmingLineEnds() -> String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// One line of a text that has several.
  func replacingLineEnds() -> String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
