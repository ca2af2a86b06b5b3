import Markdown

/// Elements of HTML whose summary or heading says that what they hold is internal, or is marked so:
/// `<details><summary>Internal notes</summary> … </details>`.
struct InternalElements {
  let document: Document
  private(set) var edits: [RedactionEdit] = []
  /// Why the document can't be published.
  private(set) var refusals: [Finding] = []

  init(_ document: Document) {
    self.document = document
    leaveOutElements()
  }

  private var source: SourceText { document.markdown.source }

  private mutating func leaveOutElements() {
    let elements = document.markdown.htmlElements()
    guard elements.contains(where: { Self.named.contains($0.name) }) else { return }
    let sections = Dictionary(grouping: document.sections, by: \.line)
    var details: [HTMLElement] = []
    for element in elements {
      if element.name == "details" { details.append(element) }
      guard let end = element.end, Self.named.contains(element.name) else { continue }
      let name = plain(element.start.upperBound..<end.lowerBound)
      guard InternalName.says(name) || InternalMarks.next(in: name, from: 0) != nil else {
        continue
      }
      let reason = "\"\(String(decoding: name, as: UTF8.self).trimmed)\" is internal"
      if element.name == "summary" {
        let place = element.start.lowerBound
        let holder = details.last { $0.end.map { $0.lowerBound > place } ?? true }
        leaveOut(holder ?? element, because: reason)
      } else if let section = sections[source.lineNumber(at: element.start.lowerBound)]?.first {
        edits.append(
          source.leavingOut(section.line, through: section.endLine, .section, because: reason))
      }
    }
  }

  private static let named: Set<String> = ["summary", "h1", "h2", "h3", "h4", "h5", "h6"]

  private mutating func leaveOut(_ element: HTMLElement, because reason: String) {
    if element.end != nil {
      return edits.append(source.leavingOut(element.range, because: reason))
    }
    refusals.append(
      Finding(
        rule: "internal-mark", severity: .error,
        message: "`<details>` is never closed, and its summary says that it is internal",
        help: "write `</details>` where the internal part ends",
        place: source.range(of: element.start)))
  }

  /// The words of raw HTML.
  private func plain(_ range: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    var isTag = false
    for byte in source.bytes[range].prefix(400) {
      if byte == Byte.less { isTag = true }
      if !isTag { text.append(byte) }
      if byte == Byte.greater { isTag = false }
    }
    return text
  }
}
