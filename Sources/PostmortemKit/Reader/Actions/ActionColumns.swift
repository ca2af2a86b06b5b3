import Markdown

/// Which columns of a table of action items hold what.
struct ActionColumns {
  private var text: Int
  private(set) var owner: Int?
  private var due: Int?
  private var status: Int?
  private var priority: Int?
  private var type: Int?

  /// Reads the head of a table; nil where it is no table of actions.
  ///
  /// - Parameter isInActionPart: whether the table stands in a part that holds actions, so that a head that
  ///   names only an owner or a state is enough.
  init?(head: Line, outline: Outline, isInActionPart: Bool) {
    var columns: [Column: Int] = [:]
    let bytes = outline.document.text
    for (index, cell) in outline.cells(of: head).enumerated() {
      let core = HeadingKey.core(of: cell, in: bytes)
      let plain = HeadingKey.splitParenthesis(core, in: bytes)?.before ?? core
      guard let column = Column(name: bytes[plain]), columns[column] == nil else { continue }
      columns[column] = index
    }
    let isActionTable = columns[.text] != nil && columns.count > 1 || isInActionPart
    guard isActionTable, columns[.text] != nil || isInActionPart else { return nil }
    if !isInActionPart, columns[.owner] == nil, columns[.status] == nil, columns[.due] == nil {
      return nil
    }
    text = columns[.text] ?? columns[.item] ?? 0
    owner = columns[.owner]
    due = columns[.due]
    status = columns[.status]
    priority = columns[.priority]
    type = columns[.type]
  }

  private enum Column: CaseIterable {
    case text, item, owner, due, status, priority, type, ticket

    /// The column of a name; one without letters is that of a link.
    init?(name: ArraySlice<UInt8>) {
      let column = HeadingKey.withBytes(of: name) {
        $0.isEmpty ? .ticket : Self.byName.value(of: $0)
      }
      guard let column else { return nil }
      self = column
    }

    /// Of a name that stands twice the first column counts.
    private static let byName = NameTable(
      allCases.reversed().flatMap { column in column.names.map { (key: $0, value: column) } })

    private var names: [String] {
      switch self {
      case .text:
        [
          "action item", "action items", "action", "actions", "follow up", "follow ups", "task",
          "tasks",
          "アクション", "acción", "ação", "todo", "recommendation", "remediation", "work item",
        ]
      case .item:
        [
          "item", "description", "issue", "what", "details", "内容", "title", "summary",
          "improvement",
        ]
      case .owner:
        [
          "owner", "who", "assignee", "assigned to", "responsible", "assigned", "owners", "dri",
          "担当", "担当者",
          "lead", "team", "person", "owner s", "responsable", "responsável", "by whom",
          "point of contact",
        ]
      case .due:
        [
          "due", "due date", "target date", "deadline", "resolve by", "eta", "by when", "when",
          "target",
          "期限", "date", "expected date", "completion date", "fecha", "prazo", "due by", "timeline",
        ]
      case .status:
        [
          "status", "state", "done", "progress", "outcome", "状態", "ステータス", "complete", "completed",
          "estado",
        ]
      case .priority: ["priority", "prio", "severity", "優先度", "importance", "prioridad"]
      case .type: ["type", "category", "kind", "カテゴリ", "種別", "tipo", "class"]
      case .ticket:
        [
          "bug", "ticket", "jira", "issue link", "link", "bug #", "tracking", "tracking bug", "pr",
          "reference", "id",
        ]
      }
    }
  }

  func action(of row: Line, outline: Outline, context: MomentContext) -> ActionItem? {
    let cells = outline.cells(of: row)
    guard text < cells.count, !cells[text].isEmpty else { return nil }
    let document = outline.document
    let attributes = ActionAttributes(document: document, context: context)
    func value(_ column: Int?) -> Range<Int>? {
      column.flatMap { $0 < cells.count && !cells[$0].isEmpty ? cells[$0] : nil }
    }
    let others = cells.indices.filter { $0 != text }.map { cells[$0] }
    let dueDay = value(due).flatMap { attributes.day(in: $0) }
    var item = ActionItem(
      line: row.number, text: cells[text],
      owner: value(owner).flatMap { attributes.name(in: $0) },
      due: dueDay?.day,
      isDone: value(status).map { attributes.saysDone($0) }
        ?? others.contains { attributes.isDoneMark($0) },
      priority: value(priority).map { document.string($0) },
      type: value(type).map { document.string($0) },
      links: attributes.links(in: document.nodes[row.block].text), dueText: dueDay?.text)
    if !item.isDone { item.isDone = attributes.hasDoneMark(cells[text]) }
    if item.owner == nil, owner == nil { item.owner = attributes.inlineOwner(in: cells[text]) }
    return item
  }
}
