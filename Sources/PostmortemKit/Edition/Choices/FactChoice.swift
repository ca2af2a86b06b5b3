import Markdown

/// Which lines of the head, and of other parts that state facts, are published.
struct FactChoice {
  let document: Document
  let outline: Outline
  let choice: SectionChoice
  private let labels: LabelScanner
  /// The nodes that are tables, in the order of the text.
  private let tables: [Int]
  private var factTables: Set<Int> = []

  init(_ document: Document, outline: Outline, choice: SectionChoice) {
    self.document = document
    self.outline = outline
    self.choice = choice
    labels = LabelScanner(bytes: document.markdown.text)
    tables = document.markdown.nodes.indices.filter { document.markdown.nodes[$0].kind == .table }
    factTables = findFactTables()
  }

  private var bytes: [UInt8] { document.markdown.text }
  private var source: SourceText { document.markdown.source }
  private var settings: CustomerSettings { choice.settings }

  /// What may stand in front of a line's colon.
  private enum Verdict { case published, left, unknown }

  func edits() -> [RedactionEdit] {
    var edits: [RedactionEdit] = []
    var last = 0
    for index in outline.lines.indices where index >= last {
      let line = outline.lines[index]
      guard line.number != document.title?.line || !outline.head.contains(index) else { continue }
      let zone = zone(of: index)
      guard zone != .none, let reason = reason(against: index, zone) else { continue }
      if line.isRow {
        edits += leavingOut(row: line, because: reason)
        continue
      }
      last = end(of: index)
      edits.append(
        source.leavingOut(line.number, through: lastLine(before: last), because: reason))
    }
    return edits
  }

  /// How strictly the lines of a part are taken.
  private enum Zone { case head, facts, section, none }

  private func zone(of index: Int) -> Zone {
    // A page of updates speaks to its readers throughout.
    let isPage = document.kind == .incidentReport || document.kind == .statusUpdate
    if outline.head.contains(index) { return isPage ? .section : .head }
    let number = outline.lines[index].number
    let section = choice.fates.indices.endOfPrefix { document.sections[$0].line <= number } - 1
    guard section >= 0, document.sections[section].line != number else { return .none }
    switch choice.fates[section] {
    case .kept: return .section
    case .facts: return .facts
    case .lead: return .head
    case .left: return .none
    }
  }

  private func reason(against index: Int, _ zone: Zone) -> String? {
    let line = outline.lines[index]
    if line.isRow, zone == .section { return nil }
    if line.kind == .rule || line.isHeading || line.kind == .code {
      return zone == .head ? leadReason : nil
    }
    let found = line.isRow ? rowLabels(line) : labels.label(of: line).map { [$0.label] } ?? []
    if !line.isRow, let label = labels.label(of: line), namesCustomers(label) {
      return "\"\(document.text(label.label))\" is not published"
    }
    let verdicts = found.map { verdict(on: $0) }
    let name = found.first.map { document.text($0) } ?? ""
    if line.kind == .row(isHead: true), namesColumns(found) { return nil }
    if verdicts.contains(.left) { return "\"\(name)\" is not published" }
    switch zone {
    case .section, .none: return nil
    case .facts: return verdicts.contains(.published) ? nil : "it states no fact that is published"
    case .head:
      if verdicts.contains(.published) { return nil }
      return found.isEmpty || isSentence(line) ? leadReason : "\"\(name)\" is not published"
    }
  }

  /// Whether a line lists customers by name.
  private func namesCustomers(_ label: LabelScanner.Label) -> Bool {
    guard InternalName.isCustomerList(bytes[label.label]) else { return false }
    return label.value.isEmpty || InternalName.holdsName(bytes[label.value])
  }

  private var leadReason: String? {
    settings.sections.contains(CustomerSettings.lead) ? nil : "the lead is not published"
  }

  /// Whether the words before a colon are those of a sentence and no label: "What we know so far: …".
  private func isSentence(_ line: Line) -> Bool {
    guard let label = labels.label(of: line), line.kind == .text else { return false }
    return bytes[label.label].count(where: \.isBlank) > 2 && label.value.count > 60
  }

  /// The labels of a table of facts: of every second cell.
  private func rowLabels(_ line: Line) -> [Range<Int>] {
    factTables.contains(table(of: line)) ? labelCells(of: line) : []
  }

  private func labelCells(of line: Line) -> [Range<Int>] {
    let cells = outline.cells(of: line)
    guard cells.count == 2 || cells.count == 4 else { return [] }
    return stride(from: 0, to: cells.count, by: 2).map {
      HeadingKey.core(of: cells[$0], in: bytes)
    }.filter { !$0.isEmpty }
  }

  /// Whether the head of a table of facts only says that there are labels and values.
  private func namesColumns(_ cells: [Range<Int>]) -> Bool {
    !cells.isEmpty
      && cells.allSatisfy { Self.columnNames.contains(HeadingKey.key(of: bytes[$0])) }
  }

  private static let columnNames: Set<String> = [
    "field", "item", "label", "key", "name", "property", "attribute", "category", "detail",
    "details", "fact", "項目", "campo",
  ]

  /// The tables of which a row states a known fact behind its label.
  private func findFactTables() -> Set<Int> {
    var tables: Set<Int> = []
    for line in outline.lines where line.isRow {
      let labels = labelCells(of: line)
      let known = labels.count { verdict(on: $0) != .unknown }
      let isHead = line.kind == .row(isHead: true)
      // "Action" and "Owner" beside each other are the names of columns.
      if known > 0, !isHead || known == 1 && verdict(on: labels[0]) == .published {
        tables.insert(table(of: line))
      }
    }
    return tables
  }

  /// The table of a row.
  private func table(of line: Line) -> Int {
    let next = tables.indices.endOfPrefix { tables[$0] <= line.block }
    return next > 0 ? tables[next - 1] : 0
  }

  private func verdict(on label: Range<Int>) -> Verdict {
    let key = HeadingKey.key(of: bytes[label])
    if PrivateLabels.hold(key) || InternalName.says(bytes[label]) { return .left }
    if let known = MetadataLabel.named(bytes[label]) { return known.isPublic ? .published : .left }
    if ["title", "timezone", "time zone", "tz", "next update"].contains(key) { return .published }
    if StatusWords.exactStatus(of: bytes[label]) != nil { return .published }
    let roles = outline.lookup.roles(ofLabel: label, in: bytes)
    if roles.isEmpty || roles == [.other] { return .unknown }
    return roles.allSatisfy(settings.publishes) ? .published : .left
  }

  /// The number behind the last line that belongs to a labelled line: the rest of its paragraph, and what is below its
  /// item.
  private func end(of index: Int) -> Int {
    let line = outline.lines[index]
    var end = index + 1
    while end < outline.lines.count {
      let next = outline.lines[end]
      let goesOn = next.block == line.block && labels.label(of: next) == nil
      let isBelow = line.isItem && next.depth > line.depth
      guard goesOn || isBelow || isListBelow(index, end) else { break }
      end += 1
    }
    return end
  }

  /// Whether a line is of a list whose name is a label without a value: "Responders:".
  private func isListBelow(_ index: Int, _ next: Int) -> Bool {
    guard let label = labels.label(of: outline.lines[index]), label.value.isEmpty,
      outline.head.contains(next)
    else { return false }
    return outline.lines[next].isItem && outline.lines[next].depth > outline.lines[index].depth
  }

  private func lastLine(before index: Int) -> Int {
    guard index < outline.lines.count else { return source.lineCount }
    return max(outline.lines[index - 1].number, outline.lines[index].number - 1)
  }

  /// Takes out a row; of the head of a table only the words, because there is no table without it.
  private func leavingOut(row line: Line, because reason: String) -> [RedactionEdit] {
    guard line.kind == .row(isHead: true) else {
      return [RedactionEdit(source.lines(line.number, through: line.number), because: reason)]
    }
    return outline.cells(of: line).filter { !$0.isEmpty }.map {
      RedactionEdit(document.markdown.sourceRange(of: $0), because: reason)
    }
  }
}
