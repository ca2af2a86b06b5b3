import Markdown

/// Reads the steps of a playbook: every checkbox; where there is none, the items of numbered lists.
struct StepReader {
  let outline: Outline

  func steps() -> [PlaybookStep] {
    let lines = outline.lines
    let hasBoxes = lines.contains { $0.task != .none }
    var steps: [PlaybookStep] = []
    for (index, line) in lines.enumerated() {
      guard hasBoxes ? line.task != .none : line.isItem && line.isOrdered else { continue }
      steps.append(step(line, at: index, hasBoxes: hasBoxes))
    }
    return steps
  }

  private func step(_ line: Line, at index: Int, hasBoxes: Bool) -> PlaybookStep {
    let detail = detail(of: line, at: index, hasBoxes: hasBoxes)
    let attributes = ActionAttributes(document: outline.document, context: MomentContext())
    let whole = line.text.lowerBound..<(detail?.upperBound ?? line.text.upperBound)
    return PlaybookStep(
      line: line.number, text: line.text, isDone: line.task == .done, detail: detail,
      links: attributes.links(in: whole), level: max(1, line.depth))
  }

  /// The lines behind a step up to the next step, heading or table.
  private func detail(of line: Line, at index: Int, hasBoxes: Bool) -> Range<Int>? {
    var range: Range<Int>?
    for other in outline.lines[(index + 1)...] {
      if other.task != .none || !hasBoxes && other.isItem && other.isOrdered { break }
      guard other.kind == .text || other.kind == .item || other.kind == .code else { break }
      if line.depth > 0, other.depth == 0 || other.isItem && other.depth < line.depth { break }
      if line.depth == 0, other.kind == .text, other.isFirst, other.depth == 0 { break }
      range = (range?.lowerBound ?? other.text.lowerBound)..<other.text.upperBound
    }
    return range
  }
}
