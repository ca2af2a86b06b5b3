import Markdown
import Testing

@testable import PostmortemKit

/// Builds documents by hand: each part of the model is found by its words.
struct Fixture {
  let markdown: MarkdownDocument
  private var from = 0

  init(_ text: String) throws {
    markdown = MarkdownDocument(parsing: try SourceText(text))
  }

  /// The next place of some words in the plain text.
  mutating func range(_ words: String) -> Range<Int> {
    let needle = Array(words.utf8)
    var start = from
    while start + needle.count <= markdown.text.count {
      if markdown.text[start..<start + needle.count].elementsEqual(needle) {
        from = start + needle.count
        return start..<from
      }
      start += 1
    }
    Issue.record("the fixture does not say \(words)")
    return 0..<0
  }

  /// The line of the next place of some words in the source.
  func line(_ words: String) -> Int {
    for number in 1...markdown.source.lineCount
    where markdown.source.string(markdown.source.line(number)).contains(words) {
      return number
    }
    return 1
  }

  /// A section for every heading below the title, with the roles of its words.
  func sections(_ roles: [String: SectionRole] = [:]) -> [Section] {
    let headings = markdown.nodes.indices.filter {
      markdown.nodes[$0].kind == .heading && markdown.headingLevel($0) > 1
    }
    return headings.enumerated().map { position, index in
      let heading = markdown.nodes[index].text
      let next = headings.dropFirst(position + 1).first ?? markdown.nodes.count
      let end =
        next < markdown.nodes.count ? markdown.nodes[next].text.lowerBound : markdown.text.count
      return Section(
        line: markdown.source.lineNumber(at: markdown.nodes[index].sourceStart), endLine: 0,
        level: markdown.headingLevel(index) - 1, heading: heading,
        roles: [roles[markdown.string(heading)] ?? .other],
        body: min(heading.upperBound + 1, end)..<end, nodes: markdown.nodes[index].end..<next)
    }
  }

  func document(
    title: String? = nil, metadata: Metadata = Metadata(), sections: [Section] = [],
    content: Content = .note
  ) -> Document {
    Document(
      path: "fixture.md", markdown: markdown,
      title: title.map { Title(text: $0, line: line("# " + $0)) }, metadata: metadata,
      sections: sections, content: content, findings: [])
  }
}

extension Document {
  /// The page of a document.
  func page(_ templates: [String: String] = [:]) throws -> String {
    String(
      decoding: try Writer.html.write(self, WriterOptions(templates: templates)), as: UTF8.self)
  }
}

func at(_ hour: Int, _ minute: Int, day: Int = 12) -> Moment {
  Moment(
    date: CalendarDate(year: 2026, month: 3, day: day), time: ClockTime(hour: hour, minute: minute),
    zone: .utc, inferred: .date)
}
