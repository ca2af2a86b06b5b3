@testable import Markdown
@testable import PostmortemKit

/// What holds for every tree of nodes.
enum TreePromise {
  static func check(_ document: MarkdownDocument) {
    for (index, node) in document.nodes.enumerated() {
      Promise.expect(
        node.end > index && node.end <= document.nodes.count, "node \(index) holds what is below it"
      )
      Promise.expect(node.text, liesIn: document.text, "the text of a \(node.kind)")
      for child in document.children(of: index) {
        let inner = document.nodes[child]
        Promise.expect(
          inner.end <= node.end && node.text.lowerBound <= inner.text.lowerBound
            && inner.text.upperBound <= node.text.upperBound + 1,
          "a \(node.kind) holds its \(inner.kind)")
      }
      guard let attributes = document.attributeRanges(index) else { continue }
      for range in [attributes.first, attributes.second] {
        Promise.expect(range, liesIn: document.attributes, "an attribute of a \(node.kind)")
      }
    }
  }
}

/// What holds for every document.
enum DocumentPromise {
  static func check(_ document: Document) {
    let lines = 1...document.markdown.source.lineCount
    var stated: [(what: String, line: Int, texts: [Range<Int>])] = []
    stated += document.timeline.map { ("entry", $0.line, [$0.raw, $0.text]) }
    stated += document.actions.map { ("action", $0.line, [$0.text]) }
    stated += document.updates.map { ("update", $0.line, [$0.text]) }
    stated += document.steps.map { ("step", $0.line, [$0.text, $0.detail ?? 0..<0]) }
    stated += document.sections.map { ("section", $0.line, [$0.heading, $0.body]) }
    for (what, line, texts) in stated {
      Promise.expect(
        lines.contains(line), "a \(what) stands on line \(line) of \(lines.upperBound)")
      for text in texts {
        Promise.expect(text, liesIn: document.markdown.text, "the text of a \(what)")
        Promise.expect(
          document.markdown.sourceRange(of: text), liesIn: document.markdown.source.bytes,
          "the source of a \(what)")
      }
    }
    for section in document.sections {
      Promise.expect(
        section.line <= section.endLine && lines.contains(section.endLine)
          && section.nodes.upperBound <= document.markdown.nodes.count,
        "a section ends behind its beginning")
    }
  }
}
