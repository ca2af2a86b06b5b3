import Markdown

extension Outline {
  /// The sections as the model has them.
  func sections() -> [Section] {
    parts.map { part in
      let roles = part.roles.isEmpty ? [.other] : part.roles
      let ownRole =
        part.roles == [.other]
        ? lookup.ownRole(ofHeading: part.heading.text, in: document.text) : nil
      return Section(
        line: lines[part.heading.line].number, endLine: lastLine(of: part), level: part.level,
        heading: labelText(part.heading), roles: roles, ownRole: ownRole, body: bodyText(of: part),
        nodes: nodes(of: part))
    }
  }

  private func labelText(_ heading: RecognizedHeading) -> Range<Int> {
    var range = heading.text
    guard heading.form != .markdown else { return range }
    while let colon = ([":", "："] as [String]).first(where: {
      document.text[range].suffix($0.utf8.count).elementsEqual($0.utf8)
    }) {
      range = document.text.trimming(range.lowerBound..<range.upperBound - colon.utf8.count)
    }
    return range
  }

  private func lastLine(of part: Part) -> Int {
    let next = part.lines.upperBound
    guard next < lines.count else { return document.source.lineCount }
    return max(lines[part.heading.line].number, lines[next].number - 1)
  }

  private func bodyText(of part: Part) -> Range<Int> {
    guard let first = part.body.first, first < lines.count, !part.body.isEmpty else {
      let end = lines[part.heading.line].text.upperBound
      return end..<end
    }
    let last = lines[part.body.upperBound - 1]
    return lines[first].text.lowerBound..<max(lines[first].text.lowerBound, last.text.upperBound)
  }

  /// The nodes that hold a part's body. A heading that is a line of a paragraph shares its node with the
  /// body; the body's text range says what of the node belongs to it.
  private func nodes(of part: Part) -> Range<Int> {
    let heading = lines[part.heading.line]
    let block = document.nodes[heading.block]
    let sharesBlock =
      part.body.first.map { $0 < lines.count && lines[$0].block == heading.block } ?? false
    let lower = sharesBlock ? heading.block : block.end
    guard part.body.upperBound < lines.count else { return lower..<document.nodes.count }
    let next = lines[part.body.upperBound]
    let upper = next.isFirst ? next.block : document.nodes[next.block].end
    return lower..<max(lower, upper)
  }
}
