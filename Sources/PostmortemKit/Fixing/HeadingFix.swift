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
    let keepsLevels = next.sections.map(\.level) == now.sections.map(\.level)
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
    return Edit(line, "\(isOpen ? "" : "\n")\(hashes) \(source.string(name))\(below)")
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

  init(_ document: Document) {
    title = document.title?.text
    names = document.sections.map { document.text($0.heading) }
    roles = Set(document.sections.flatMap(\.roles)).subtracting([.other])
    events = EventFacts.all(of: document, texts: .firstLine)
    actions = document.actions.map { document.text($0.text) }
  }
}

/// The level that each section's heading has, or would have as a real one.
struct HeadingLevels {
  private var levels: [Int: Int] = [:]

  init(of document: Document) {
    let markdown = document.markdown
    let base = Self.base(of: document)
    /// The levels of the sections around the one at hand, by their depth.
    var open: [Int] = []
    for section in document.sections {
      while open.count >= section.level { open.removeLast() }
      let real = Self.node(of: section, in: markdown).flatMap { node in
        markdown.nodes[node].kind == .heading ? markdown.headingLevel(node) : nil
      }
      let level = real ?? open.last.map { $0 + 1 } ?? base
      levels[section.line] = level
      open.append(level)
    }
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
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].text.lowerBound <= position { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }
}
