import Markdown

extension Metadata {
  /// Sorts the facts of a document into what they state.
  init(facts: [MetadataReader.Fact], frontMatter: FrontMatterFields, context: MomentContext) {
    fields = facts.map(\.field)
    for fact in facts {
      guard let label = fact.label, !Self.isPlaceholder(fact.field.value) else { continue }
      let value = fact.field.value
      switch label {
      case .severity: severity = severity ?? Self.severity(value)
      case .status: status = status ?? value
      case .authors:
        if authors.isEmpty {
          authors = frontMatter.lists[fact.field.label.lowercased()] ?? Self.names(value)
        }
      case .leader: leader = leader ?? Self.names(value).first
      case .services:
        if services.isEmpty {
          services = frontMatter.lists[fact.field.label.lowercased()] ?? Self.names(value)
        }
      case .incidentId: incidentId = incidentId ?? value
      case .date, .start: date = date ?? Self.day(value, context)
      case .duration, .end: break
      }
    }
  }

  /// What is still to be filled in: `<severity>`, `[severity]`, `TBD`, `?`, `SEV-_`.
  private static func isPlaceholder(_ value: String) -> Bool {
    let trimmed = value.utf8.lazy.filter { !$0.isBlank }
    guard let first = trimmed.first, let last = trimmed.last else { return true }
    if first == Byte.less || trimmed.starts(with: "{{".utf8)
      || first == Byte.openBracket && last == Byte.closeBracket || last == Byte.underscore
    {
      return true
    }
    // None of the words is longer.
    guard value.utf8.count <= 8 else { return false }
    let upper = value.uppercased()
    return ["TBD", "TODO", "N/A", "XXX", "-", "—", "?"].contains(upper)
  }

  /// The level itself: what explains it behind a full stop or in parentheses of another script is left out.
  private static func severity(_ value: String) -> String {
    let bytes = Array(value.utf8)
    var end = bytes.count
    if let stop = bytes.indices.first(where: {
      bytes[$0] == Byte.dot && ($0 + 1 == bytes.count || bytes[$0 + 1].isBlank)
    }) {
      end = stop
    }
    let head = String(decoding: bytes[..<end], as: UTF8.self)
    guard let paren = head.firstIndex(of: "（") else { return head }
    return String(head[..<paren])
  }

  private static func names(_ value: String) -> [String] {
    value.unicodeScalars.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == "、" })
      .map { name in
        let bytes = Array(String(name).utf8)
        let trimmed = bytes[bytes.trimming(0..<bytes.count)]
        return String(decoding: trimmed.drop { $0 == Byte.at }, as: UTF8.self)
      }
      .filter { !$0.isEmpty }
  }

  private static func day(_ value: String, _ context: MomentContext) -> CalendarDate? {
    let bytes = Array(value.utf8)
    let span = MomentScanner(bytes: bytes).first(in: 0..<bytes.count)
    return span?.start.date.flatMap { context.resolve($0) }
  }
}
