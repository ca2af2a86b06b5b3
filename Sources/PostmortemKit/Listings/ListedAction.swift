/// An action item, ready for a list over many documents.
public struct ListedAction: Sendable {
  public var path: String
  public var text: String
  public var action: ActionItem
  /// The name of the document.
  public var title = ""
}

extension Document {
  /// The action items with their texts.
  public var listedActions: [ListedAction] {
    actions.map {
      ListedAction(path: path, text: text($0.text), action: $0, title: title?.text ?? "")
    }
  }
}

extension ListedAction {
  static let columns = [
    "path", "line", "text", "owner", "due", "done", "priority", "type", "links",
  ]

  var row: [String] {
    [
      path, String(action.line), text, action.owner ?? "", action.due?.iso8601 ?? "",
      action.isDone ? "true" : "false",
      action.priority ?? "", action.type ?? "", action.links.joined(separator: " "),
    ]
  }

  var textCells: [String] {
    [action.isDone ? "[x]" : "[ ]", action.owner ?? "", action.due?.iso8601 ?? "", text]
  }
}

extension JSONOutput {
  mutating func listed(_ item: ListedAction) {
    object { json in
      if !item.path.isEmpty { json.member("path", item.path) }
      json.member("line", item.action.line)
      json.member("text", item.text)
      json.attributes(of: item.action)
    }
  }
}
