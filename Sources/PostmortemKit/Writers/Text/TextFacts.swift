internal import Markdown

/// What is known of an incident, as labels and values.
struct TextFacts {
  private(set) var rows: [(label: String, value: String)] = []

  /// Takes a label and value that the document itself writes.
  mutating func add(_ field: MetadataField) {
    rows.append((field.label, field.value))
  }

  /// Adds what the document states otherwise or what was read out of it.
  mutating func addDerived(from document: Document) {
    let metadata = document.metadata
    let window = document.window
    add("Incident", metadata.incidentId)
    add("Status", metadata.status)
    add("Severity", metadata.severity)
    if let start = window?.start?.phrase, !start.isEmpty {
      add("Window", start + (window?.end.map { " to " + $0.phrase } ?? ""))
    } else {
      add("Date", metadata.date?.iso8601)
    }
    add("Duration", window?.duration?.phrase)
    add("Affected", metadata.services.joined(separator: ", "))
    add("Lead", metadata.leader)
    add("Authors", metadata.authors.joined(separator: ", "))
  }

  /// The rows with their values one below the other.
  func lines(width: Int) -> [String] {
    let column = min(Self.widest, rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0)
    return rows.flatMap { label, value in
      let head = TextLines.pad(label + ":", to: column + 2)
      return TextLines.hang(
        TextLines.wrap(value, to: max(24, width - column - 2)), behind: head)
    }
  }

  /// A longer label stands out, so that it doesn't move all values.
  private static let widest = 32

  private mutating func add(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    let isKnown = rows.contains { row in
      row.value.lowercased() == value.lowercased() || row.label.lowercased() == label.lowercased()
    }
    if !isKnown { rows.append((label, value)) }
  }
}
