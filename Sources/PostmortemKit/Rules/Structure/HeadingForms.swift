import Markdown

/// The lines of a document that open a section and are no headings to Markdown.
struct HeadingForms {
  struct Imitation {
    /// The index of the section.
    var section: Int
    /// The level that a heading in its place would have.
    var level: Int
    /// Whether nothing else stands on its line.
    var isAlone: Bool
  }

  private(set) var imitations: [Imitation] = []

  /// In a document that has real headings only a bold line with a known name counts, alone in its paragraph: others
  /// are labels within a part. In one that has none, every line with a known name does.
  init(_ inspection: inout Inspection) {
    let document = inspection.document
    let blocks = inspection.prose
    var next = 0
    var hasReal = false
    var level = 1
    var found: [(imitation: Imitation, standsOut: Bool)] = []
    for (index, section) in document.sections.enumerated() {
      while next < blocks.count, blocks[next].text.upperBound < section.heading.upperBound {
        next += 1
      }
      guard next < blocks.count, blocks[next].text.lowerBound <= section.heading.lowerBound else {
        continue
      }
      if blocks[next].kind == .heading {
        hasReal = true
        level = document.markdown.headingLevel(blocks[next].node)
      } else if section.roles != [.other] {
        let isAlone = Self.isAlone(section, in: blocks[next], inspection.bytes)
        let imitation = Imitation(
          section: index, level: min(6, (hasReal ? level : section.level) + 1), isAlone: isAlone)
        found.append((imitation, Self.standsOut(section, in: blocks[next], document.markdown)))
      }
    }
    imitations = found.filter { !hasReal || $0.standsOut }.map(\.imitation)
    if !hasReal, imitations.count < 2 { imitations = [] }
  }

  private static func isAlone(_ section: Section, in block: ProseBlock, _ bytes: [UInt8]) -> Bool {
    let before = bytes[block.text.lowerBound..<section.heading.lowerBound]
    let after = bytes[section.heading.upperBound..<block.text.upperBound]
    return before.reversed().prefix { $0 != Byte.lineFeed }.allSatisfy(\.isBlank)
      && after.prefix { $0 != Byte.lineFeed }.allSatisfy { $0 == Byte.colon || $0.isBlank }
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
