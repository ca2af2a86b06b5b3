import Markdown

extension Inspection {
  /// Writes headings that are bold text, a label or a bare name as real ones, with the levels that they have for a
  /// reader.
  ///
  /// ```swift
  /// let sections = inspection.document.sections.filter { !inspection.isRealHeading($0) }
  /// inspection.report("…", at: .line(sections[0].line), fix: inspection.realHeadings(of: sections))
  /// ```
  ///
  /// All of a document's should be written at once: a single real heading among bold ones would take these below
  /// itself, and the fix is unsafe then. Those that are no line of their own stay.
  ///
  /// - Returns: nil where nothing is to be written anew, or where the parts would be others.
  func realHeadings(of sections: [Section]) -> Fix? {
    guard provesFixes else { return nil }
    let markdown = document.markdown
    let headings = HeadingLevels(of: document)
    var edits: [Edit] = []
    var last = 0
    for section in sections where !isRealHeading(section) {
      guard let level = headings.level(of: section), level <= 6,
        let edit = realHeading(section, level: level, isBelowOther: section.line == last + 1)
      else { continue }
      last = section.line
      edits.append(edit)
    }
    guard !edits.isEmpty, let next = preview(edits) else { return nil }
    let now = reread()
    guard SectionNameFacts(next) == SectionNameFacts(now) else { return nil }
    let keepsLevels = next.sections.map(\.level) == headings.depths
    let first = markdown.string(sections.first { !isRealHeading($0) }?.heading ?? 0..<0)
    return Fix(
      edits.count == 1 ? "write `\(first)` as a heading" : "write \(edits.count) names as headings",
      edits, safety: keepsLevels ? .safe : .unsafe)
  }

  /// Whether a section's heading is one for Markdown.
  func isRealHeading(_ section: Section) -> Bool {
    HeadingLevels.node(of: section, in: document.markdown).map {
      document.markdown.nodes[$0].kind == .heading
    } ?? false
  }

  /// The line as a heading, parted from its neighbours by blank lines.
  private func realHeading(_ section: Section, level: Int, isBelowOther: Bool) -> Edit? {
    let markdown = document.markdown
    let source = markdown.source
    guard let node = HeadingLevels.node(of: section, in: markdown),
      markdown.nodes[node].kind == .paragraph
    else { return nil }
    let line = source.line(section.line)
    let name = markdown.sourceRange(of: section.heading)
    guard name.lowerBound >= line.lowerBound, name.upperBound <= line.upperBound, !name.isEmpty,
      source.bytes[line.lowerBound..<name.lowerBound].allSatisfy(Self.isMark),
      source.bytes[name.upperBound..<line.upperBound].filter({ !Self.isMark($0) })
        .elementsEqual("：".utf8)
        || source.bytes[name.upperBound..<line.upperBound].allSatisfy(Self.isMark)
    else { return nil }
    let isOpen =
      isBelowOther || section.line == 1 || source.trimmedLine(section.line - 1).isEmpty
    let below =
      section.line < source.lineCount && !source.trimmedLine(section.line + 1).isEmpty ? "\n" : ""
    let hashes = String(repeating: "#", count: level)
    let words = Self.withoutStop(source.string(name))
    return Edit(line, "\(isOpen ? "" : "\n")\(hashes) \(words)\(below)")
  }

  /// A heading has no full stop where a label in bold may have one.
  fileprivate static func withoutStop(_ name: String) -> String {
    name.hasSuffix(".") && !name.hasSuffix("..") ? String(name.dropLast()) : name
  }

  /// What may stand around a name: marks of emphasis, the colon, a break.
  private static func isMark(_ byte: UInt8) -> Bool {
    byte.isBlank || "*_:\\".utf8.contains(byte)
  }
}

/// What must not change when names are written as headings. A part within another one may be known for what it is only
/// then.
private struct SectionNameFacts: Equatable {
  var title: String?
  var names: [String]
  var roles: Set<SectionRole>
  var events: [EventFacts]
  var actions: [String]
  /// Below a heading a line may begin a list that continued a paragraph before: its number would be a mark then.
  var letters: [UInt8]

  init(_ document: Document) {
    title = document.title?.text
    letters = document.markdown.text.filter { $0.isAlphanumeric || $0 >= 0x80 }
    names = document.sections.map { Inspection.withoutStop(document.text($0.heading)) }
    roles = Set(document.sections.flatMap(\.roles)).subtracting([.other])
    events = EventFacts.all(of: document, texts: .firstLine)
    actions = document.actions.map { document.text($0.text) }
  }
}

/// The level that each section's heading has, or would have as a real one.
struct HeadingLevels {
  /// By the line of the section.
  private var levels: [Int: Int] = [:]
  /// How deep each section would lie then.
  private(set) var depths: [Int] = []

  /// A section around the one at hand.
  private struct Parent {
    var section: Section
    var level: Int
    var depth: Int
    /// Whether names in it stand beside it from here on.
    var isClosed = false
  }

  init(of document: Document) {
    let markdown = document.markdown
    let base = Self.base(of: document)
    var open: [Parent] = []
    for section in document.sections {
      while let last = open.last, last.section.level >= section.level { open.removeLast() }
      let real = Self.node(of: section, in: markdown).flatMap { node in
        markdown.nodes[node].kind == .heading ? markdown.headingLevel(node) : nil
      }
      var place = Parent(
        section: section, level: real ?? open.last.map { $0.level + 1 } ?? base,
        depth: (open.last?.depth ?? 0) + 1)
      if real == nil, let parent = open.last,
        parent.isClosed || Self.standsBeside(section, parent.section)
      {
        open[open.count - 1].isClosed = true
        (place.level, place.depth) = (parent.level, parent.depth)
      }
      levels[section.line] = place.level
      depths.append(place.depth)
      open.append(place)
    }
  }

  /// Whether a name below a heading is no part of what the heading is for: a cause is no part of a timeline.
  private static func standsBeside(_ section: Section, _ parent: Section) -> Bool {
    if section.has(.timeline) {
      return [.summary, .impact, .rootCause, .actions].contains(where: parent.has)
        && !parent.has(.timeline)
    }
    let isCourse = parent.has(.timeline) && !section.has(.timeline)
    if section.has(.actions) { return isCourse && !parent.has(.actions) }
    return [.rootCause, .contributingFactors, .lessons, .summary, .impact].contains {
      section.has($0) && !parent.has($0)
    } && (isCourse || parent.has(.actions))
  }

  func level(of section: Section) -> Int? { levels[section.line] }

  /// The level of the outermost sections.
  private static func base(of document: Document) -> Int {
    let markdown = document.markdown
    let real = document.sections.filter { $0.level == 1 }.compactMap { section in
      node(of: section, in: markdown).flatMap { node in
        markdown.nodes[node].kind == .heading ? markdown.headingLevel(node) : nil
      }
    }
    return real.min() ?? 2
  }

  /// The block that holds a section's heading.
  static func node(of section: Section, in markdown: MarkdownDocument) -> Int? {
    var index = markdown.lastNode(beginningAt: section.heading.lowerBound)
    while index > 0 {
      switch markdown.nodes[index].kind {
      case .heading, .paragraph, .taskLine, .codeBlock, .tableRow, .item: return index
      default: index -= 1
      }
    }
    return nil
  }
}

extension MarkdownDocument {
  /// The last node whose text begins at a position of the text or before it.
  func lastNode(beginningAt position: Int) -> Int {
    let low = (0..<nodes.count).endOfPrefix { nodes[$0].text.lowerBound <= position }
    return max(0, low - 1)
  }
}
