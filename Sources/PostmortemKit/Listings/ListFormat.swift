import Markdown

/// The formats of lists of events and of action items.
public enum ListFormat: String, Sendable, CaseIterable {
  case json, jsonl, csv, text

  /// Events in this format.
  public func bytes(of events: [ListedEvent]) -> [UInt8] {
    switch self {
    case .json: Self.jsonList(events) { $0.event($1) }
    case .jsonl: Self.jsonLines(events) { $0.event($1) }
    case .csv: CSV.bytes(head: ListedEvent.columns, rows: events.map(\.row))
    case .text:
      TextColumns.bytes(
        events.map { (path: $0.path.isEmpty ? $0.title : $0.path, cells: $0.textCells) })
    }
  }

  /// Action items in this format.
  public func bytes(of actions: [ListedAction]) -> [UInt8] {
    switch self {
    case .json: Self.jsonList(actions) { $0.listed($1) }
    case .jsonl: Self.jsonLines(actions) { $0.listed($1) }
    case .csv: CSV.bytes(head: ListedAction.columns, rows: actions.map(\.row))
    case .text:
      TextColumns.bytes(
        actions.map { (path: $0.path.isEmpty ? $0.title : $0.path, cells: $0.textCells) })
    }
  }

  private static func jsonList<Item>(_ items: [Item], _ write: (inout JSONOutput, Item) -> Void)
    -> [UInt8]
  {
    var json = JSONOutput(pretty: true)
    json.list { json in
      for item in items { json.element { write(&$0, item) } }
    }
    return json.bytes + [Byte.lineFeed]
  }

  private static func jsonLines<Item>(_ items: [Item], _ write: (inout JSONOutput, Item) -> Void)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    for item in items {
      var json = JSONOutput(pretty: false)
      write(&json, item)
      bytes += json.bytes
      bytes.append(Byte.lineFeed)
    }
    return bytes
  }
}
