import Markdown

/// The lines of a document that open a section and are no headings to Markdown.
struct HeadingForms {
  /// The indices of the sections that they open.
  private(set) var imitations: [Int] = []

  /// In a document that has real headings only a bold line with a known name counts, alone in its paragraph: others
  /// are labels within a part. In one that has none, every line with a known name does.
  init(_ inspection: inout Inspection) {
    let document = inspection.document
    let blocks = inspection.prose.blocks
    var next = 0
    var hasReal = false
    var found: [(section: Int, standsOut: Bool)] = []
    for (index, section) in document.sections.enumerated() {
      while next < blocks.count, blocks[next].text.upperBound < section.heading.upperBound {
        next += 1
      }
      guard next < blocks.count, blocks[next].text.lowerBound <= section.heading.lowerBound else {
        continue
      }
      if blocks[next].kind == .heading {
        hasReal = true
      } else if section.roles != [.other] {
        found.append((index, Self.standsOut(section, in: blocks[next], document.markdown)))
      }
    }
    imitations = found.filter { !hasReal || $0.standsOut }.map(\.section)
    if !hasReal, imitations.count < 2 { imitations = [] }
  }

  /// Whether a section's name is all of a paragraph, and bold.
  private static func standsOut(
    _ section: Section, in block: ProseBlock, _ markdown: MarkdownDocument
  ) -> Bool {
    guard markdown.text.trimming(block.text) == section.heading,
      let child = markdown.children(of: block.node).first(where: { _ in true })
    else { return false }
    return markdown.nodes[child].kind == .strong
      && markdown.nodes[child].text.upperBound >= section.heading.upperBound
  }
}
