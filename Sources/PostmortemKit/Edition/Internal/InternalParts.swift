import Markdown

/// Parts of a document whose own names say that they are internal: sections, the blocks below a line in bold, items, rows,
/// and elements of HTML with a summary.
struct InternalParts {
  let document: Document
  let outline: Outline
  let settings: CustomerSettings
  var edits: [RedactionEdit] = []
  /// Why the document can't be published.
  private(set) var refusals: [Finding] = []
  let blocks: BlockPlaces
  private let labels: LabelScanner

  init(_ document: Document, outline: Outline, settings: CustomerSettings) {
    self.document = document
    self.outline = outline
    self.settings = settings
    blocks = BlockPlaces(document.markdown)
    labels = LabelScanner(bytes: document.markdown.text)
    judgeTitle()
    leaveOutSections()
    leaveOutBlocks()
    leaveOutEntries()
  }

  var markdown: MarkdownDocument { document.markdown }
  var source: SourceText { document.markdown.source }
  var bytes: [UInt8] { document.markdown.text }

  func reason(_ name: some Collection<UInt8>) -> String {
    let name = String(decoding: name, as: UTF8.self).trimmed
    return "\"\(name)\" is internal"
  }

  private mutating func judgeTitle() {
    guard let title = document.title, InternalName.says(title.text.utf8),
      InternalMarks.next(in: Array(title.text.utf8), from: 0) == nil
    else { return }
    refusals.append(
      Finding(
        rule: "internal-mark", severity: .error,
        message: "the title says that the document is internal",
        help: "take that out of the title, or do not publish the document",
        place: source.range(of: source.trimmedLine(title.line))))
  }
}

// Sections with their sub-sections.
extension InternalParts {
  private mutating func leaveOutSections() {
    var end = 0
    for section in document.sections where section.line > end {
      if let own = section.ownRole, settings.sections.contains(own) { continue }
      let heading = bytes[section.heading]
      guard InternalName.says(heading) || namesCustomers(section) else { continue }
      edits.append(
        source.leavingOut(
          section.line, through: section.endLine, .section, because: reason(heading)))
      end = section.endLine
    }
  }

  /// Whether a section is a list of customers by name, and not a sentence about how many they are.
  private func namesCustomers(_ section: Section) -> Bool {
    guard InternalName.isCustomerList(bytes[section.heading]) else { return false }
    return outline.lines.contains { line in
      line.number > section.line && line.number <= section.endLine
        && InternalName.holdsName(bytes[line.text])
    }
  }
}

// Events, posts and action items with a label.
extension InternalParts {
  private mutating func leaveOutEntries() {
    let texts =
      document.timeline.map(\.text) + document.updates.map(\.text) + document.actions.map(\.text)
    let places = EntryPlaces(document, blocks: blocks)
    for text in texts {
      let start = labels.label(in: text)?.label ?? text.lowerBound..<dashPlace(in: text)
      guard !start.isEmpty, InternalName.saysAlone(bytes[start]) else { continue }
      edits += [places.leavingOut(at: text.lowerBound, because: reason(bytes[start]))]
        .compactMap { $0 }
    }
  }

  /// Where the first dash between blanks stands.
  func dashPlace(in text: Range<Int>) -> Int {
    let near = text.prefix(64)
    return near.first { bytes[$0] >= 0x80 || bytes[$0] == Byte.hyphen }.flatMap {
      InternalName.separatorLength(in: bytes, at: $0) > 0 ? $0 : nil
    } ?? text.lowerBound
  }
}
