import Markdown

/// Reads for whom a document says that it is.
///
/// Only `audience: internal` and `audience: customer` in the front matter have an effect. Everything else that looks like
/// a statement is kept as unknown, because a page for colleagues must never reach customers by a misspelt word.
struct AudienceReader {
  let frontMatter: FrontMatterFields
  let outline: Outline
  let facts: [MetadataReader.Fact]

  func statedAudience() -> StatedAudience? {
    inFrontMatter() ?? inUnreadableFrontMatter() ?? inLabel()
  }

  private func inFrontMatter() -> StatedAudience? {
    guard let field = frontMatter.fields.first(where: { isAudience($0.label) }) else { return nil }
    let isList = frontMatter.lists[field.label.lowercased()] != nil
    return StatedAudience(
      audience: isList ? nil : Audience(rawValue: field.value.lowercased()),
      text: isList ? "[\(field.value)]" : field.value, line: field.line, isLabel: false)
  }

  /// A line `audience: …` of front matter that is not valid.
  private func inUnreadableFrontMatter() -> StatedAudience? {
    guard !frontMatter.findings.isEmpty, let block = outline.document.frontMatter else {
      return nil
    }
    let source = outline.document.source
    for number in block.firstLine..<max(block.firstLine, block.lastLine) {
      let parts = source.string(source.line(number)).split(separator: ":", maxSplits: 1)
      guard let key = parts.first, isAudience(String(key)) else { continue }
      let value = parts.count > 1 ? String(parts[1]).trimmed : ""
      return StatedAudience(audience: nil, text: value, line: number, isLabel: false)
    }
    return nil
  }

  /// `**Audience:** customers` above the first section. It has no effect, so that only `internal` is accepted.
  private func inLabel() -> StatedAudience? {
    let lines = Set(outline.head.map { outline.lines[$0].number })
    for fact in facts where fact.range != nil && lines.contains(fact.field.line) {
      guard isAudience(fact.field.label) else { continue }
      let text = fact.field.value.trimmed
      return StatedAudience(
        audience: text.lowercased() == Audience.internal.rawValue ? .internal : nil, text: text,
        line: fact.field.line, isLabel: true)
    }
    return nil
  }

  private func isAudience(_ label: String) -> Bool {
    label.filter { $0 != "\"" && $0 != "'" && $0 != "*" }.trimmed.lowercased() == "audience"
  }
}
