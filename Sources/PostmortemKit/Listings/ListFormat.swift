import Markdown

/// The formats of lists of events and of action items.
public enum ListFormat: String, Sendable, CaseIterable {
  case json, jsonl, csv, text

  /// Events in this format.
  ///
  /// - Parameter isRaw: whether cells of CSV that a spreadsheet would calculate stay as they are.
  public func bytes(of events: [ListedEvent], isRaw: Bool = false) -> [UInt8] {
    switch self {
    case .json: Self.jsonList(events) { $0.event($1) }
    case .jsonl: Self.jsonLines(events) { $0.event($1) }
    case .csv: CSV.bytes(head: ListedEvent.columns, rows: events.map(\.row), isRaw: isRaw)
    case .text:
      TextColumns.bytes(
        events.map { (path: $0.path.isEmpty ? $0.title : $0.path, cells: $0.textCells) })
    }
  }

  /// Action items in this format, as `bytes(of:isRaw:)` of events.
  public func bytes(of actions: [ListedAction], isRaw: Bool = false) -> [UInt8] {
    switch self {
    case .json: Self.jsonList(actions) { $0.listed($1) }
    case .jsonl: Self.jsonLines(actions) { $0.listed($1) }
    case .csv: CSV.bytes(head: ListedAction.columns, rows: actions.map(\.row), isRaw: isRaw)
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
    return json.safeBytes + [Byte.lineFeed]
  }

  private static func jsonLines<Item>(_ items: [Item], _ write: (inout JSONOutput, Item) -> Void)
    -> [UInt8]
  {
    var bytes: [UInt8] = []
    for item in items {
      var json = JSONOutput(pretty: false)
      write(&json, item)
      bytes += json.safeBytes
      bytes.append(Byte.lineFeed)
    }
    return bytes
  }
}
