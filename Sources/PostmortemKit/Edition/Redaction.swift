import Markdown

/// The customer edition of a document: what is published, or why nothing is.
public struct Redaction: Sendable {
  /// The document as everybody may read it; nil where it must not be published.
  public var document: Document?
  /// Why it must not be, with places in the original.
  public var refusals: [Finding]
  /// What its writer should know besides, with places in the original.
  public var warnings: [Finding]
  /// What was changed, in the order of the original.
  public var changes: [RedactionChange]
  /// What stays inside.
  let words: InnerWords
  /// The text with its changes.
  let text: EditedText
  /// The text as it was.
  let original: SourceText
  let path: String

  /// What was left out, in a sentence: `left out 2 sections and 1 passage, replaced 3 words`.
  public var summary: String? {
    let sections = count(.section)
    let passages = count(.passage)
    let words = count(.words)
    var left: [String] = []
    if sections > 0 { left.append("\(sections) \(sections == 1 ? "section" : "sections")") }
    if passages > 0 { left.append("\(passages) \(passages == 1 ? "passage" : "passages")") }
    var parts: [String] = []
    if !left.isEmpty { parts.append("left out " + left.joined(separator: " and ")) }
    if words > 0 { parts.append("replaced words in \(words) \(words == 1 ? "place" : "places")") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func count(_ kind: RedactionChange.Kind) -> Int { changes.count { $0.kind == kind } }
}
