import Markdown

/// Reads the labels and values that state facts about the incident: front matter, `Label: value` lines,
/// tables of facts, and headings that are labels themselves (`## Date`).
struct MetadataReader {
  let outline: Outline
  let frontMatter: FrontMatterFields

  /// A fact with its place in the text; front matter has none there.
  struct Fact {
    var label: MetadataLabel?
    var field: MetadataField
    /// The value's range in the plain text.
    var range: Range<Int>?
  }

  /// All facts, front matter first.
  func facts() -> [Fact] {
    var facts = frontMatter.fields.map {
      Fact(label: MetadataLabel.named($0.label.utf8), field: $0, range: nil)
    }
    facts += self.facts(inLines: outline.head)
    for part in outline.parts {
      let label = label(ofHeading: part)
      if let label { facts += headingFacts(part, label: label) }
      if label != nil || statesFacts(part) { facts += self.facts(inLines: part.body) }
    }
    return facts + statusFacts(except: Set(facts.map(\.field.line)))
  }

  /// What an update says of the incident's state, wherever it stands: `Status: Identified`, `Incident time: 9 hours`.
  private func statusFacts(except taken: Set<Int>) -> [Fact] {
    let scanner = LabelScanner(bytes: bytes)
    return outline.lines.compactMap { line in
      guard line.kind == .text, line.text.count < 80, mayBeginStatus(line.text),
        !taken.contains(line.number), let label = scanner.label(of: line), !label.value.isEmpty
      else { return nil }
      let key = HeadingKey.key(of: bytes[label.label])
      guard key == "status" || key == "incident time" else { return nil }
      let name = outline.document.string(label.label)
      if key == "status", StatusWords.exactStatus(of: bytes[label.value]) != nil {
        return fact(.status, name: name, value: label.value, line: line.number)
      }
      guard key == "incident time" else { return nil }
      return fact(.duration, name: name, value: label.value, line: line.number)
    }
  }

  /// Whether a line may begin with one of these two labels. A mark before them can stand for anything.
  private func mayBeginStatus(_ line: Range<Int>) -> Bool {
    guard let first = bytes[line].first else { return false }
    return !first.isAlphanumeric || "sSiI".utf8.contains(first)
  }

  private var bytes: [UInt8] { outline.document.text }

  /// Parts that hold facts as lines: summaries, and those whose name says so.
  private func statesFacts(_ part: Part) -> Bool {
    if part.roles.contains(.summary) || part.roles.contains(.impact) { return true }
    if part.roles == [.milestones] { return true }
    guard part.roles.isEmpty else { return false }
    return Self.factHeadings.contains(keyOf: bytes[part.heading.text])
  }

  static let factHeadings: NameSet = [
    "metadata", "メタデータ", "incident details", "details", "key information", "incident information",
    "key facts", "facts", "incident report", "general information", "基本情報", "インシデント情報",
  ]

  private func label(ofHeading part: Part) -> MetadataLabel? {
    let core = HeadingKey.core(of: part.heading.text, in: bytes)
    return MetadataLabel.named(bytes[core])
  }

  private func headingFacts(_ part: Part, label: MetadataLabel) -> [Fact] {
    guard let index = part.body.first(where: { !outline.lines[$0].text.isEmpty }) else { return [] }
    let line = outline.lines[index]
    guard !line.isRow else { return [] }
    let name = outline.document.string(HeadingKey.core(of: part.heading.text, in: bytes))
    return [fact(label, name: name, value: line.text, line: line.number)]
  }

  private func fact(_ label: MetadataLabel?, name: String, value: Range<Int>, line: Int) -> Fact {
    let field = MetadataField(
      label: name, value: outline.document.string(value), line: line, text: value)
    return Fact(label: label, field: field, range: value)
  }

  private func facts(inLines range: Range<Int>) -> [Fact] {
    var facts: [Fact] = []
    let scanner = LabelScanner(bytes: bytes)
    for index in range {
      let line = outline.lines[index]
      switch line.kind {
      case .row: facts += rowFacts(line)
      case .text, .item:
        guard let label = scanner.label(of: line) else { continue }
        let name = outline.document.string(label.label)
        let known = MetadataLabel.named(bytes[label.label])
        if !label.value.isEmpty {
          facts.append(fact(known, name: name, value: label.value, line: line.number))
        } else if known != nil, index + 1 < range.upperBound {
          let next = outline.lines[index + 1]
          guard scanner.label(of: next) == nil, next.kind == .text || next.kind == .item else {
            continue
          }
          facts.append(fact(known, name: name, value: next.text, line: next.number))
        }
      default: continue
      }
    }
    return facts
  }

  /// The cells of a table of facts in pairs: label, value, label, value.
  private func rowFacts(_ line: Line) -> [Fact] {
    let cells = outline.cells(of: line)
    guard cells.count == 2 || cells.count == 4 else { return [] }
    var facts: [Fact] = []
    for index in stride(from: 0, to: cells.count, by: 2) {
      let label = HeadingKey.core(of: cells[index], in: bytes)
      guard !label.isEmpty, !cells[index + 1].isEmpty else { continue }
      let name = outline.document.string(label)
      facts.append(
        fact(
          MetadataLabel.named(bytes[label]), name: name, value: cells[index + 1], line: line.number)
      )
    }
    return facts
  }
}

extension Outline {
  /// The texts of the cells of a table's row.
  func cells(of line: Line) -> [Range<Int>] {
    guard line.isRow else { return [] }
    var cells: [Range<Int>] = []
    cells.reserveCapacity(8)
    for cell in document.children(of: line.block) {
      cells.append(document.text.trimming(document.nodes[cell].text))
    }
    return cells
  }
}
