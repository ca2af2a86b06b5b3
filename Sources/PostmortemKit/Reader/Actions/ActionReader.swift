import Markdown

/// Reads the follow-ups of an incident: rows, items, checkboxes, plain lines under such a heading.
struct ActionReader {
  let outline: Outline
  let context: MomentContext

  private var bytes: [UInt8] { outline.document.text }

  /// The action items of all parts that hold such; where there is no such part, those of tables whose head
  /// says that they hold actions.
  func actions() -> [ActionItem] {
    let parts = outline.parts(with: .actions)
    var actions: [ActionItem] = []
    for part in parts { actions += self.actions(of: part) }
    if parts.isEmpty { actions = tableActions(in: 0..<outline.lines.count) }
    return actions
  }

  private func actions(of part: Part) -> [ActionItem] {
    let ranges = outline.ownLines(of: part, except: [.actions, .mitigation, .response])
    let rows = ranges.flatMap { tableActions(in: $0) }
    let items = ranges.flatMap { itemActions(in: $0) }
    if rows.isEmpty, !items.isEmpty { return items }
    if !rows.isEmpty {
      // Plain items beside a table explain its columns; a checkbox is something to do wherever it stands.
      let boxes = items.filter { outline.lines[outline.index(ofLine: $0.line)].task != .none }
      return (rows + boxes).sorted { $0.line < $1.line }
    }
    let plain = ranges.flatMap { lineActions(in: $0) }
    if !plain.isEmpty { return plain }
    return headingActions(of: part)
  }

  /// The rows of tables whose head names actions.
  private func tableActions(in range: Range<Int>) -> [ActionItem] {
    var actions: [ActionItem] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard outline.lines[index].kind == .row(isHead: true) else {
        index += 1
        continue
      }
      let end = outline.endOfTable(from: index, within: range)
      let isInPart = range.count < outline.lines.count
      if let columns = ActionColumns(
        head: outline.lines[index], outline: outline, isInActionPart: isInPart)
      {
        for row in index + 1..<end {
          if let action = columns.action(of: outline.lines[row], outline: outline, context: context)
          {
            actions.append(action)
          }
        }
      }
      index = end
    }
    return actions
  }

  /// List items; those that only group others are left out, and what is below an item explains it.
  private func itemActions(in range: Range<Int>) -> [ActionItem] {
    var actions: [ActionItem] = []
    var takenDepth = Int.max
    for index in range {
      let line = outline.lines[index]
      guard line.isItem, !line.isQuoted else { continue }
      if line.depth <= takenDepth { takenDepth = Int.max }
      guard takenDepth == Int.max || line.task != .none else { continue }
      switch grouping(of: line, at: index, within: range) {
      case .label: continue
      case .introduction: break
      case .none: takenDepth = line.depth
      }
      if NothingToDo.isSaid(by: line, in: outline.document)
        || !actions.isEmpty && PlainActionLines.pointsBack(bytes[line.text])
      {
        continue
      }
      actions.append(action(of: line, at: index, within: range))
    }
    return actions
  }

  /// How an item relates to the items below it.
  private enum Grouping {
    /// It is a name over them ("Long-term:") and no action.
    case label
    /// It is an action that they complete ("Decide whether to:").
    case introduction
    /// They explain it.
    case none
  }

  private func grouping(of line: Line, at index: Int, within range: Range<Int>) -> Grouping {
    guard bytes[line.text].last == Byte.colon, hasChildren(line, at: index, within: range) else {
      return .none
    }
    let key = HeadingKey.key(of: bytes[line.text])
    if Self.groupNames.contains(where: { key == $0 || key == $0 + "s" }) { return .label }
    if key.contains("following") || isNameOfActions(line) { return .label }
    return line.isEmphasized || key.split(separator: " ").count <= 4 ? .none : .introduction
  }

  private func isNameOfActions(_ line: Line) -> Bool {
    outline.lookup.roles(ofLabel: line.text, in: bytes) == [.actions]
  }

  private func hasChildren(_ line: Line, at index: Int, within range: Range<Int>) -> Bool {
    for next in index + 1..<max(index + 1, range.upperBound) {
      let other = outline.lines[next]
      if other.isItem { return other.depth > line.depth }
      if other.depth < line.depth { return false }
    }
    return false
  }

  static let groupNames: Set<String> = [
    "immediate", "immediate action", "immediate actions", "short term", "short term fixes",
    "short term actions",
    "medium term", "mid term", "long term", "long term solutions", "long term actions",
    "long term fixes",
    "prevent", "prevention", "detect", "detection", "mitigate", "mitigation", "process", "other",
    "improvement", "improvements", "improvements fixes", "improvement fixes",
    "improvements and fixes", "task", "tasks",
    "fixes",
    "todo", "done", "open", "completed", "next steps", "action items", "actions", "monitoring",
    "documentation",
    "technical", "training", "testing", "tasks to address the issue", "corrective", "preventive",
    "short term solutions",
    "immediate fixes", "medium term actions",
  ]

  private func action(of line: Line, at index: Int, within range: Range<Int>) -> ActionItem {
    var end = line.text.upperBound
    for next in index + 1..<max(index + 1, range.upperBound) {
      let other = outline.lines[next]
      guard other.kind == .text, other.depth >= line.depth, other.depth > 0 else { break }
      end = other.text.upperBound
    }
    let attributes = ActionAttributes(document: outline.document, context: context)
    return attributes.action(
      line: line, text: line.text.lowerBound..<max(end, line.text.upperBound))
  }

  /// Sub-headings without items below them: each names an action, its text explains it.
  private func headingActions(of part: Part) -> [ActionItem] {
    outline.subparts(of: part).filter { namesAction($0) }
      .map { sub in
        let line = outline.lines[sub.heading.line]
        return ActionAttributes(document: outline.document, context: context).action(
          line: line, text: line.text)
      }
  }

  /// Plain lines, as documents without list marks have them.
  private func lineActions(in range: Range<Int>) -> [ActionItem] {
    if hasOnlyHeadedProse(range) { return [] }
    return PlainActionLines(outline: outline, context: context).actions(in: range)
  }

  /// Whether all text of the part stands below sub-headings of Markdown, so that these are the actions.
  private func hasOnlyHeadedProse(_ range: Range<Int>) -> Bool {
    guard let first = range.first(where: { outline.lines[$0].kind != .rule }) else { return false }
    return outline.parts.contains { $0.heading.line == first && namesAction($0) }
      && range.contains { outline.lines[$0].kind == .text }
  }

  /// Whether a sub-heading is itself something to do, and no name over a group of actions.
  private func namesAction(_ part: Part) -> Bool {
    part.roles.isEmpty && part.heading.form == .markdown && !part.heading.isDivider
      && !Self.groupNames.contains(HeadingKey.key(of: bytes[part.heading.text]))
  }
}
