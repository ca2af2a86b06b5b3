/// A component that a document names as affected.
struct StatuspageComponent: Hashable {
  var group: String?
  var name: String
  var status: String?

  /// The components of a document, each once.
  static func all(of document: Document) -> [StatuspageComponent] {
    let names = document.updates.flatMap(\.affected) + document.metadata.services
    var seen: Set<String> = []
    return names.flatMap(read).filter { seen.insert("\($0.group ?? "")\n\($0.name)").inserted }
  }

  /// Reads `Search`, `Checkout (Cards, Wallets)` and `Search (Partial Outage)`.
  static func read(_ text: String) -> [StatuspageComponent] {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("), open > text.startIndex else {
      return text.isEmpty ? [] : [StatuspageComponent(name: text)]
    }
    let head = text[..<open].trimmed
    let parts = text[text.index(after: open)...].dropLast().split(separator: ",").map(\.trimmed)
    if parts.count == 1, let status = StatuspageTerms.componentStatuses[parts[0].lowercased()] {
      return [StatuspageComponent(name: head, status: status)]
    }
    return parts.map { StatuspageComponent(group: head, name: $0) }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
