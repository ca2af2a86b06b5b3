internal import Markdown

extension Document {
  /// The line that shows the title: where front matter gives it, a heading on top of the text may say it once more.
  var shownTitleLine: Int? {
    guard let title else { return nil }
    guard title.line <= markdown.frontMatter?.lastLine ?? 0,
      let first = markdown.children(of: 0).first(where: { markdown.nodes[$0].kind != .comment }),
      markdown.nodes[first].kind == .heading,
      PageBlocks.words(markdown.text[markdown.nodes[first].text])
        == PageBlocks.words(title.text.utf8)
    else { return title.line }
    return markdown.source.lineNumber(at: markdown.nodes[first].sourceStart)
  }

  /// The first section besides the title that is said once more.
  var firstSection: Section? {
    guard let first = sections.first, first.line == shownTitleLine else { return sections.first }
    return sections.dropFirst().first
  }
}
