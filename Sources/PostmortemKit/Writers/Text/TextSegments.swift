internal import Markdown

/// Takes a paragraph apart whose lines are more than prose: headings, events, follow-ups or labels that a
/// writer put on lines of their own without a blank line between them.
struct TextSegments {
  /// Some lines of a paragraph.
  struct Segment {
    /// Their part of the plain text.
    var range: Range<Int>
    /// The level of a heading; nil for other lines.
    var headingLevel: Int?
  }

  private let markdown: MarkdownDocument
  /// Where headings begin in the plain text, and their levels.
  private var headings: [Int: (end: Int, level: Int)] = [:]
  /// Where other values begin.
  private var starts: [Int]
  /// The labels of facts with their colons.
  private let labels: Set<String>

  init(_ document: Document) {
    markdown = document.markdown
    for section in document.sections {
      headings[section.heading.lowerBound] = (section.heading.upperBound, section.level + 1)
    }
    starts = document.timeline.map { min($0.raw.lowerBound, $0.text.lowerBound) }
    starts += document.actions.map(\.text.lowerBound) + document.updates.map(\.text.lowerBound)
    starts.sort()
    labels = Set(document.metadata.fields.map { $0.label + ":" })
  }

  /// The segments of a paragraph; one where it is plain prose.
  func segments(of index: Int) -> [Segment] {
    let range = markdown.nodes[index].text
    var segments: [Segment] = []
    for line in lines(of: range) {
      if let heading = heading(in: line) {
        segments.append(Segment(range: line, headingLevel: heading))
      } else if let last = segments.last, last.headingLevel == nil, !beginsValue(line) {
        segments[segments.count - 1].range = last.range.lowerBound..<line.upperBound
      } else {
        segments.append(Segment(range: line, headingLevel: nil))
      }
    }
    return segments
  }

  private func lines(of range: Range<Int>) -> [Range<Int>] {
    markdown.text[range].split(separator: Byte.lineFeed).map { $0.startIndex..<$0.endIndex }
  }

  /// The level of a heading that takes the whole line, but for its punctuation.
  private func heading(in line: Range<Int>) -> Int? {
    guard let heading = headings[markdown.text.trimming(line).lowerBound],
      heading.end <= line.upperBound,
      !markdown.text[heading.end..<line.upperBound].contains(where: {
        $0.isAlphanumeric || $0 >= 0x80
      })
    else { return nil }
    return heading.level
  }

  private func beginsValue(_ line: Range<Int>) -> Bool {
    let first = starts.indices.endOfPrefix { starts[$0] < line.lowerBound }
    if first < starts.count, starts[first] < line.upperBound { return true }
    // No label is longer.
    let beginning = line.prefix(200)
    return beginning.contains { index in
      markdown.text[index] == Byte.colon
        && labels.contains(markdown.string(line.lowerBound..<index + 1))
    }
  }
}
