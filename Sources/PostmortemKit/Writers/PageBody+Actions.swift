internal import Markdown

extension PageBody {
  /// Writes the action items from a piece on as a table; the index of the piece behind them.
  mutating func writeActions(from start: Int) -> Int {
    var end = start
    var actions: [(action: ActionItem, range: Range<Int>)] = []
    while end < plan.pieces.count, case .action(let number) = plan.pieces[end].kind {
      actions.append((document.actions[number], plan.pieces[end].range))
      end += 1
    }
    let columns = ActionColumn.allCases.filter { column in
      actions.contains { column.isKnown(of: $0.action) }
    }
    flow.write(
      "<div class=\"scroll\" role=\"region\" aria-label=\"Action items\" tabindex=\"0\">\n")
    flow.write("<table class=\"actions\">\n<caption>")
    let done = actions.count { $0.action.isDone }
    flow.write(text: "\(done) of \(actions.count) done")
    flow.write("</caption>\n<thead>\n<tr><th scope=\"col\">Action</th>")
    for column in columns {
      flow.write("<th scope=\"col\">")
      flow.write(text: column.title)
      flow.write("</th>")
    }
    flow.write("<th scope=\"col\">State</th></tr>\n</thead>\n<tbody>\n")
    for (action, range) in actions { writeAction(action, range, columns) }
    flow.write("</tbody>\n</table>\n</div>\n")
    return end
  }

  private mutating func writeAction(
    _ action: ActionItem, _ range: Range<Int>, _ columns: [ActionColumn]
  ) {
    flow.write("<tr><td>")
    flow.flow(range)
    flow.write("</td>")
    for column in columns {
      flow.write("<td>")
      if let due = action.due, column == .due {
        let end = flow.openTime(Moment(date: due))
        flow.write(text: PagePhrases.day(due))
        flow.write(end)
      } else {
        flow.write(text: column.text(of: action))
      }
      flow.write("</td>")
    }
    flow.write(action.isDone ? "<td class=\"state done\">" : "<td class=\"state\">")
    flow.write("<span aria-hidden=\"true\">")
    flow.write(action.isDone ? "✓" : "○")
    flow.write("</span> ")
    flow.write(action.isDone ? "Done" : "Open")
    flow.write("</td></tr>\n")
  }
}

/// What may be known of an action besides its text; a column that is empty is not shown.
private enum ActionColumn: CaseIterable {
  case owner, due, priority, type

  var title: String {
    switch self {
    case .owner: "Owner"
    case .due: "Due"
    case .priority: "Priority"
    case .type: "Type"
    }
  }

  func isKnown(of action: ActionItem) -> Bool {
    self == .due ? action.due != nil : !text(of: action).isEmpty
  }

  func text(of action: ActionItem) -> String {
    switch self {
    case .owner: action.owner ?? ""
    case .due: ""
    case .priority: action.priority ?? ""
    case .type: action.type ?? ""
    }
  }
}
