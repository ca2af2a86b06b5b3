internal import Markdown

extension PageBody {
  /// Writes the steps from a piece on as a nested list; the index of the piece behind them.
  mutating func writeSteps(from start: Int) -> Int {
    var index = start
    var levels: [Int] = []
    while index < plan.pieces.count, case .step(let number) = plan.pieces[index].kind {
      let step = document.steps[number]
      while let last = levels.last, last > step.level, levels.count > 1 {
        levels.removeLast()
        flow.write("</li>\n</ol>\n")
      }
      if let last = levels.last, last >= step.level {
        flow.write("</li>\n")
      } else {
        flow.write("<ol class=\"steps\">\n")
        levels.append(step.level)
      }
      writeStep(step, in: plan.pieces[index].range)
      index += 1
    }
    for _ in levels { flow.write("</li>\n</ol>\n") }
    return index
  }

  private mutating func writeStep(_ step: PlaybookStep, in range: Range<Int>) {
    flow.write(step.isDone ? "<li class=\"done\">" : "<li>")
    writeMark(of: step)
    let end = step.detail.map { min(max($0.lowerBound, range.lowerBound), range.upperBound) }
    flow.flow(range.lowerBound..<(end ?? range.upperBound))
    guard let end, end < range.upperBound else { return }
    flow.write("\n<div class=\"detail\">")
    flow.detail(end..<range.upperBound)
    flow.write("</div>\n")
  }

  /// A step with a checkbox has it drawn; one of a numbered list has its number, which others refer to.
  private mutating func writeMark(of step: PlaybookStep) {
    if let number = document.number(of: step, in: plan.blocks) {
      flow.write("<span class=\"number\">")
      flow.write(text: "\(number).")
      flow.write("</span> ")
    } else {
      flow.write("<span class=\"box\" role=\"img\" aria-label=\"")
      flow.write(step.isDone ? "done\">\u{2611}" : "open\">\u{2610}")
      flow.write("</span> ")
    }
  }
}

extension Document {
  /// Whether a step can be ticked.
  func hasCheckbox(_ step: PlaybookStep, in blocks: PageBlocks) -> Bool {
    guard let leaf = blocks.leaf(at: step.text.lowerBound) else { return false }
    if markdown.nodes[leaf.node].task != .none { return true }
    return leaf.item.map { markdown.nodes[$0].task != .none } ?? false
  }

  /// The number of a step that has no checkbox but stands in a numbered list.
  func number(of step: PlaybookStep, in blocks: PageBlocks) -> Int? {
    hasCheckbox(step, in: blocks) ? nil : blocks.leaf(at: step.text.lowerBound)?.number
  }
}
