import Markdown

/// What a document says of a section's subject where no heading names it.
enum SectionFacts {
  /// Whether one of some roles is a section's, or is plain from what the document holds.
  static func fulfils(_ document: Document, _ roles: [SectionRole]) -> Bool {
    if document.sections.contains(where: { $0.roles.contains(where: roles.contains) }) {
      return true
    }
    return roles.contains { role in
      switch role {
      case .timeline: document.timeline.count > 1
      case .actions: !document.actions.isEmpty
      case .summary, .narrative: opensWithText(document)
      case .participants: document.metadata.leader != nil || !document.metadata.authors.isEmpty
      default: false
      }
    }
  }

  /// Whether a paragraph of some words stands before the first section: a summary without a heading.
  private static func opensWithText(_ document: Document) -> Bool {
    let end = document.sections.first?.line ?? Int.max
    let markdown = document.markdown
    return markdown.nodes.contains { node in
      guard node.kind == .paragraph, node.text.count >= 40 else { return false }
      let line = markdown.source.lineNumber(at: node.sourceStart)
      return line < end && line != document.title?.line
    }
  }

  /// The roles of the labels that lines begin with: `**Root cause:** a certificate expired`.
  static func labelledRoles(in inspection: inout Inspection) -> Set<SectionRole> {
    var roles: Set<SectionRole> = []
    let bytes = inspection.bytes
    let scanner = LabelScanner(bytes: bytes)
    for block in inspection.prose {
      for line in lines(of: block, in: bytes) {
        guard let label = scanner.label(in: line), block.kind == .cell || !label.value.isEmpty
        else { continue }
        roles.formUnion(SectionRoleLookup.shared.roles(ofLabel: label.label, in: bytes))
      }
      // A table of facts has the name in a cell of its own.
      if block.kind == .cell, block.text.count < 40 {
        roles.formUnion(SectionRoleLookup.shared.roles(ofLabel: block.text, in: bytes))
      }
    }
    return roles
  }

  /// Whether a sentence says what the cause was.
  static func tellsCause(_ inspection: inout Inspection) -> Bool {
    let bytes = inspection.bytes
    let isNamed = inspection.document.sections.contains { section in
      let match = explanations.matches(in: bytes, section.heading).first
      return match?.range.lowerBound == section.heading.lowerBound
    }
    if isNamed { return true }
    return inspection.prose.contains {
      $0.kind != .cell && !causes.matches(in: bytes, $0.text).isEmpty
    }
  }

  /// Names of parts that explain an incident without calling it a cause.
  private static let explanations = PhraseTable<Bool>([
    (
      true,
      [
        "details of", "technical details", "vulnerability", "analysis", "conclusion*",
        "diagnosis", "explanation", "why", "investigation",
      ]
    )
  ])

  private static let causes = PhraseTable<Bool>([
    (
      true,
      [
        "root cause*", "caused by", "was the cause", "the cause", "cause was", "underlying cause",
        "culprit", "was due to", "were due to", "because of", "the reason",
      ]
    )
  ])

  /// The lines of a block's text.
  static func lines(of block: ProseBlock, in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = block.text.lowerBound
    for index in block.text where bytes[index] == Byte.lineFeed {
      lines.append(bytes.trimming(start..<index))
      start = index + 1
    }
    lines.append(bytes.trimming(start..<block.text.upperBound))
    return lines
  }
}
