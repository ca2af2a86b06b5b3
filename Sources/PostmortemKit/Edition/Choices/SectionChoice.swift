import Markdown

/// Which sections of a document are published.
struct SectionChoice {
  /// What becomes of a section without its sub-parts.
  enum Fate: Equatable {
    case kept
    /// Published as far as it states facts that are.
    case facts
    case left
    /// The title once more, and what stands above the first section.
    case lead
  }

  let document: Document
  let settings: CustomerSettings
  private(set) var fates: [Fate] = []
  /// For each section the one that it belongs to.
  private(set) var parents: [Int?] = []

  init(_ document: Document, settings: CustomerSettings) {
    self.document = document
    self.settings = settings
    var open: [Int] = []
    for (index, section) in document.sections.enumerated() {
      while let last = open.last, document.sections[last].level >= section.level {
        open.removeLast()
      }
      parents.append(open.last)
      fates.append(fate(of: index, below: open.last))
      open.append(index)
    }
  }

  private func fate(of index: Int, below parent: Int?) -> Fate {
    let section = document.sections[index]
    if let own = section.ownRole { return settings.sections.contains(own) ? .kept : .left }
    if holdsPost(index), settings.sections.contains(CustomerSettings.updates) { return .kept }
    // What set it off is a part of the cause where it stands below it.
    if section.roles == [.trigger], let parent, fates[parent] == .kept,
      document.sections[parent].has(.rootCause)
    {
      return .kept
    }
    if section.roles != [.other] {
      // "Root cause and lessons" is about both.
      return section.roles.allSatisfy(settings.publishes) ? .kept : .left
    }
    let heading = HeadingKey.core(of: section.heading, in: document.markdown.text)
    if let label = label(in: heading) { return label.isPublic ? .kept : .left }
    if isTitle(index) { return .lead }
    if let parent, fates[parent] != .lead { return fates[parent] }
    return MetadataReader.factHeadings.contains(keyOf: document.markdown.text[section.heading])
      ? .facts : .left
  }

  /// The fact that a heading states: "Duration", "Status: resolved".
  private func label(in heading: Range<Int>) -> MetadataLabel? {
    let bytes = document.markdown.text
    if let label = MetadataLabel.named(bytes[heading]) { return label }
    return LabelScanner(bytes: bytes).label(in: heading).flatMap {
      MetadataLabel.named(bytes[$0.label])
    }
  }

  /// Whether a heading is the title that the front matter has as well.
  private func isTitle(_ index: Int) -> Bool {
    let section = document.sections[index]
    guard index == 0, let title = document.title,
      title.line <= document.markdown.frontMatter?.lastLine ?? 0
    else { return false }
    let key = HeadingKey.key(of: document.markdown.text[section.heading])
    let titleKey = HeadingKey.key(of: title.text.utf8)
    let isOnly = document.sections.dropFirst().allSatisfy { $0.level > section.level }
    return key.hasPrefix(titleKey) || titleKey.hasPrefix(key)
      || isOnly && document.sections.count > 1
  }

  /// Whether a section has posted updates outside its sub-parts; in a single update its facts may be headings as well.
  private func holdsPost(_ index: Int) -> Bool {
    let section = document.sections[index]
    let isUpdate = document.kind == .statusUpdate && section.roles == [.other]
    let lines = isUpdate ? section.line..<section.endLine + 1 : self.lines(of: index)
    return document.updates.contains { lines.contains($0.line) }
  }

  /// The lines of a section without its sub-parts.
  func lines(of index: Int) -> Range<Int> {
    let first = document.sections[index].line
    let next = index + 1
    guard next < document.sections.count else {
      return first..<document.markdown.source.lineCount + 1
    }
    return first..<max(first, document.sections[next].line)
  }

  /// The changes that leave out the others.
  func edits() -> [RedactionEdit] {
    fates.indices.compactMap { index in
      let lines = lines(of: index)
      guard fates[index] == .left, !lines.isEmpty else { return nil }
      let isToldAlready = parents[index].map { fates[$0] == .left } ?? false
      let heading = document.text(document.sections[index].heading)
      return document.markdown.source.leavingOut(
        lines.lowerBound, through: lines.upperBound - 1, isToldAlready ? .subsection : .section,
        because: "section \"\(heading)\" is not published")
    }
  }
}

extension MetadataLabel {
  /// Whether a customer may know what the label states.
  var isPublic: Bool {
    switch self {
    case .date, .severity, .status, .services, .duration, .start, .end: true
    case .authors, .leader, .incidentId: false
    }
  }
}
