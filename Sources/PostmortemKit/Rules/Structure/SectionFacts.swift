import Markdown

/// What a document says of a section's subject where no heading names it.
enum SectionFacts {
  /// Whether one of some roles is a section's, or is plain from what the document holds.
  static func fulfils(_ document: Document, _ roles: [SectionRole]) -> Bool {
    if document.sections.contains(where: { $0.roles.contains(where: roles.contains) }) {
      return true
    }
    if namesSubject(document, of: roles) { return true }
    return roles.contains { role in
      switch role {
      case .timeline: document.timeline.count > 1
      case .actions: !document.actions.isEmpty
      case .summary, .narrative: opensWithText(document)
      case .nextUpdate: promisesUpdate(document)
      case .participants: document.metadata.leader != nil || !document.metadata.authors.isEmpty
      default: false
      }
    }
  }

  private static func promisesUpdate(_ document: Document) -> Bool {
    if case .statusUpdate(let update) = document.content { update.nextUpdate != nil } else { false }
  }

  /// Whether a paragraph of some words stands before the first section: a summary without a heading.
  private static func opensWithText(_ document: Document) -> Bool {
    // So does a part of any other name that comes first.
    if let first = document.sections.first, first.roles == [.other] {
      if first.body.count >= 40 { return true }
      if document.sections.count > 1, document.sections[1].level > first.level { return true }
    }
    let end = document.sections.first?.line ?? Int.max
    let markdown = document.markdown
    return markdown.nodes.contains { node in
      guard node.kind == .paragraph, node.text.count >= 40 else { return false }
      let line = markdown.source.lineNumber(at: node.sourceStart)
      return line < end && line != document.title?.line
    }
  }

  /// The roles of the labels that lines begin with: `**Root cause:** a certificate expired`.
  static func labelledRoles(in inspection: inout Inspection) -> SectionRoles {
    var roles: SectionRoles = []
    let bytes = inspection.bytes
    let scanner = LabelScanner(bytes: bytes)
    for block in inspection.prose.blocks {
      if mayHoldLabel(block.text, in: bytes) {
        for line in lines(of: block, in: bytes) {
          guard let label = scanner.label(in: line) else { continue }
          roles.formUnion(SectionRoleLookup.shared.roles(ofLabel: label.label, in: bytes))
        }
      }
      // A table of facts has the name in a cell of its own.
      if block.kind == .cell, block.text.count < 40 {
        roles.formUnion(SectionRoleLookup.shared.roles(ofLabel: block.text, in: bytes))
      }
    }
    return roles
  }

  private static func mayHoldLabel(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      // The second is the first byte of a wide colon.
      ByteWords.first(Byte.colon, or: 0xEF, in: bytes, range) != nil
    }
  }

  /// Whether a sentence says what the cause was.
  static func tellsCause(_ inspection: inout Inspection) -> Bool {
    let bytes = inspection.bytes
    let map = inspection.map
    return inspection.prose(for: .causes).contains {
      $0.kind != .cell && causes.first(in: bytes, $0.text, map: map) != nil
    }
  }

  /// Whether a heading without a role, or with another one, speaks of what a section is for.
  private static func namesSubject(_ document: Document, of roles: [SectionRole]) -> Bool {
    document.sections.contains { section in
      subjects.matches(in: document.markdown.text, section.heading).contains {
        roles.contains($0.value)
          && ($0.value != .rootCause || $0.range.lowerBound == section.heading.lowerBound)
      }
    }
  }

  /// How parts are named that do the work of a section without having its name. Those for the cause count only at the
  /// beginning of a name.
  private static let subjects = PhraseTable<SectionRole>([
    (
      .rootCause,
      [
        "details of", "technical details", "vulnerability", "analysis", "conclusion*", "diagnosis",
        "explanation", "why", "investigation",
      ]
    ),
    (.timeline, ["events", "chronolog*", "sequence"]),
    (
      .actions,
      ["remediat*", "recommend*", "prevent*", "improve*", "measures", "follow-up*", "mitigations"]
    ),
  ])

  static let causes = PhraseTable<Bool>(
    [
      (
        true,
        [
          "root cause*", "caused by", "was the cause", "the cause", "cause was", "underlying cause",
          "culprit", "was due to", "were due to", "because of", "the reason",
        ]
      )
    ], seeker: .causes)

  /// The lines of a block's text.
  static func lines(of block: ProseBlock, in bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(4)
    var start = block.text.lowerBound
    for index in block.text where bytes[index] == Byte.lineFeed {
      lines.append(bytes.trimming(start..<index))
      start = index + 1
    }
    lines.append(bytes.trimming(start..<block.text.upperBound))
    return lines
  }
}
