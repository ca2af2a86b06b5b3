import Markdown

/// Which sections of a document hold anything that a reader sees.
struct SectionContent {
  private let sections: [Section]
  /// Whether each section has text of its own.
  private var isFilled: [Bool]
  /// Whether a section or a part of it has.
  private var holdsText: [Bool]
  private var bareTables: Set<Int> = []

  init(of document: Document) {
    sections = document.sections
    isFilled = []
    isFilled.reserveCapacity(sections.count)
    for (index, section) in sections.enumerated() {
      let content =
        Self.isNameAlone(index, in: document)
        ? .text : Self.content(of: section, in: document.markdown)
      isFilled.append(content == .text)
      if content == .bareTable { bareTables.insert(index) }
    }
    holdsText = isFilled
    var open: [Int] = []
    for index in sections.indices {
      while let last = open.last, sections[last].level >= sections[index].level {
        open.removeLast()
      }
      if isFilled[index] {
        for parent in open.reversed() {
          if holdsText[parent] { break }
          holdsText[parent] = true
        }
      }
      open.append(index)
    }
  }

  /// Whether a section need not have text: its heading says it all, or it opens the parts that follow.
  private static func isNameAlone(_ index: Int, in document: Document) -> Bool {
    let section = document.sections[index]
    let bytes = document.markdown.text
    // `#### Status: Identified`
    if let label = LabelScanner(bytes: bytes).label(in: section.heading), !label.value.isEmpty {
      return true
    }
    if section.roles == [.other] {
      if section.heading.count > 80 || bytes[section.heading].last == Byte.dot { return true }
      if index == 0, document.title == nil { return true }
    }
    // A question in italics is what a template asks, and no heading.
    if bytes[section.heading].last == UInt8(ascii: "?"),
      !isMarkdownHeading(section, in: document.markdown)
    {
      return true
    }
    // "Root cause and resolution" above "Root cause" and "Resolution" of the same level.
    let next = index + 1
    guard next < document.sections.count, section.roles.count > 1 else { return false }
    return document.sections[next].roles.allSatisfy(section.roles.contains)
  }

  private static func isMarkdownHeading(_ section: Section, in markdown: MarkdownDocument) -> Bool {
    let end = min(section.nodes.lowerBound + 1, markdown.nodes.count)
    return markdown.nodes[max(0, end - 12)..<end].contains {
      $0.kind == .heading && $0.text.lowerBound <= section.heading.lowerBound
        && $0.text.upperBound >= section.heading.upperBound
    }
  }

  private enum Content { case nothing, bareTable, text }

  private static func content(of section: Section, in markdown: MarkdownDocument) -> Content {
    var filled = section.body
    var hasTable = false
    for index in section.nodes {
      let node = markdown.nodes[index]
      switch node.kind {
      case .image, .codeBlock: return .text
      case .htmlBlock, .htmlInline:
        if hasMedia(markdown.rawHTML(index)) { return .text }
      case .tableRow where node.flag:
        hasTable = true
        // What stands in the head of a table says only what would stand below it.
        if filled.lowerBound >= node.text.lowerBound - 1 {
          filled = min(node.text.upperBound, filled.upperBound)..<filled.upperBound
        }
      default: break
      }
    }
    if markdown.text[filled].contains(where: { !$0.isWhitespace && $0 != Byte.pipe }) {
      return .text
    }
    return hasTable ? .bareTable : .nothing
  }

  /// Whether raw HTML shows something without holding text.
  private static func hasMedia(_ html: ArraySlice<UInt8>) -> Bool {
    guard html.contains(Byte.less) else { return false }
    return media.first(in: Array(html), 0..<html.count) != nil
  }

  private static let media = PhraseTable<Bool>([
    (true, ["<img*", "<video*", "<iframe*", "<svg*", "<object*", "<input*"])
  ])

  /// The empty sections that are no part of another one.
  var outermostEmpty: [Int] {
    var found: [Int] = []
    var end = 0
    for index in sections.indices where index >= end && !holdsText[index] {
      found.append(index)
      end = index + 1 + subparts(of: index)
    }
    return found
  }

  /// Whether most of the document is still to be written.
  var isDraft: Bool {
    let empty = outermostEmpty.count
    return empty > 2 && empty * 3 >= outermostCount * 2
  }

  /// How many parts a section has, at any depth.
  func subparts(of index: Int) -> Int {
    sections[(index + 1)...].prefix { $0.level > sections[index].level }.count
  }

  /// How many sections are no part of another one that is empty.
  var outermostCount: Int {
    let hidden = outermostEmpty.reduce(0) { $0 + subparts(of: $1) }
    return sections.count - hidden
  }

  func hasBareTable(_ index: Int) -> Bool { bareTables.contains(index) }
}
