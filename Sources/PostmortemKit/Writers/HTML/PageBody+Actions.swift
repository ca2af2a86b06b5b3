internal import Markdown

extension PageBody {
  /// Writes the action items from a piece on as a table; the index of the piece behind them. Where only their
  /// texts are known there is nothing to tabulate, and they are a list.
  mutating func writeActions(from start: Int) -> Int {
    var end = start
    var actions: [(action: ActionItem, range: Range<Int>)] = []
    while end < plan.pieces.count, case .action(let number) = plan.pieces[end].kind {
      actions.append((document.actions[number], plan.pieces[end].range))
      end += 1
    }
    let columns = ActionColumn.allCases.filter { column in
      actions.contains { column.isKnown(of: $0.action) } || column == .state && saysWhatIsDone
    }
    if columns.isEmpty { writeList(actions.map(\.range)) } else { writeTable(actions, columns) }
    return end
  }

  /// Whether the document says of any action that it is done or not; silence does not mean open.
  private var saysWhatIsDone: Bool {
    document.actions.contains { action in
      if action.isDone { return true }
      guard let leaf = plan.blocks.leaf(at: action.text.lowerBound) else { return false }
      let nodes = document.markdown.nodes
      return nodes[leaf.node].task != .none || leaf.item.map { nodes[$0].task != .none } ?? false
    }
  }

  private mutating func writeList(_ ranges: [Range<Int>]) {
    flow.write("<ul class=\"actions\">\n")
    for range in ranges {
      flow.write("<li>")
      flow.flow(range)
      flow.write("</li>\n")
    }
    flow.write("</ul>\n")
  }

  private mutating func writeTable(
    _ actions: [(action: ActionItem, range: Range<Int>)], _ columns: [ActionColumn]
  ) {
    flow.write(
      "<div class=\"scroll\" role=\"region\" aria-label=\"Action items\" tabindex=\"0\">\n")
    flow.write("<table class=\"actions\">\n<caption>")
    let done = actions.count { $0.action.isDone }
    let count = actions.count == 1 ? "1 action item" : "\(actions.count) action items"
    flow.write(text: columns.contains(.state) ? "\(count), \(done) done" : count)
    flow.write("</caption>\n<thead>\n<tr><th scope=\"col\">Action</th>")
    for column in columns {
      flow.write("<th scope=\"col\">")
      flow.write(text: column.title)
      flow.write("</th>")
    }
    flow.write("</tr>\n</thead>\n<tbody>\n")
    for (action, range) in actions {
      flow.write("<tr><td>")
      flow.flow(range)
      flow.write("</td>")
      for column in columns { writeCell(column, of: action) }
      flow.write("</tr>\n")
    }
    flow.write("</tbody>\n</table>\n</div>\n")
  }

  private mutating func writeCell(_ column: ActionColumn, of action: ActionItem) {
    switch column {
    case .owner, .priority, .type:
      flow.write("<td>")
      flow.write(text: column.text(of: action))
    case .due:
      flow.write("<td>")
      if let due = action.due {
        let end = flow.openTime(Moment(date: due))
        flow.write(text: PagePhrases.day(due))
        flow.write(end)
      }
    case .state:
      flow.write(action.isDone ? "<td class=\"state done\">" : "<td class=\"state\">")
      flow.write(
        action.isDone
          ? "<span aria-hidden=\"true\">✓</span> Done" : "<span aria-hidden=\"true\">○</span> Open")
    }
    flow.write("</td>")
  }
}

/// What may be known of an action besides its text; a column that is empty is not shown.
private enum ActionColumn: CaseIterable {
  case owner, due, priority, type, state

  var title: String {
    switch self {
    case .owner: "Owner"
    case .due: "Due"
    case .priority: "Priority"
    case .type: "Type"
    case .state: "State"
    }
  }

  func isKnown(of action: ActionItem) -> Bool {
    self == .due ? action.due != nil : !text(of: action).isEmpty
  }

  func text(of action: ActionItem) -> String {
    switch self {
    case .owner: action.owner ?? ""
    case .due, .state: ""
    case .priority: action.priority ?? ""
    case .type: action.type ?? ""
    }
  }
}
