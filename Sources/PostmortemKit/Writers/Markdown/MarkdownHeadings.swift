import Markdown

/// Which lines of a document are headings, and how deep each is written.
struct MarkdownHeadings {
  /// What a line is the heading of.
  enum Role {
    case title
    /// A part, of a level from 1; the end of the heading's text, behind which only a colon stands.
    case section(level: Int, end: Int)
  }

  private let document: MarkdownDocument
  private let sections: [Section]
  private let title: Title?
  /// The parts whose headings stay as they were written, by the beginning of the heading's text.
  var kept: Set<Int> = []
  /// The title of the front matter, which is written above everything else.
  let frontMatterTitle: Title?

  init(_ document: Document) {
    self.document = document.markdown
    sections = document.sections.sorted { $0.heading.lowerBound < $1.heading.lowerBound }
    let isInFrontMatter =
      document.title.map { $0.line <= document.markdown.frontMatter?.lastLine ?? 0 } ?? false
    frontMatterTitle = isInFrontMatter ? document.title : nil
    title = isInFrontMatter ? nil : document.title
  }

  /// What a line of a paragraph is the heading of, unless it is to stay as it is.
  func recoverableRole(of text: Range<Int>, at offset: Int) -> Role? {
    if let section = section(in: text), kept.contains(section.heading.lowerBound) { return nil }
    return role(of: text, at: offset)
  }

  /// What a line of the plain text is the heading of; nil for all other lines.
  func role(of text: Range<Int>, at offset: Int) -> Role? {
    if let section = section(in: text) {
      return .section(level: section.level, end: section.heading.upperBound)
    }
    guard let title, document.source.lineNumber(at: offset) == title.line,
      document.string(text).contains(title.text)
    else { return nil }
    return .title
  }

  /// The part whose heading begins within a range.
  private func section(in text: Range<Int>) -> Section? {
    let low = (0..<sections.count).endOfPrefix { sections[$0].heading.lowerBound < text.lowerBound }
    guard low < sections.count, text.contains(sections[low].heading.lowerBound) else { return nil }
    return sections[low]
  }
}
