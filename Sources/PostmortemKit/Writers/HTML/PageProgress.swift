/// How far a playbook is, as a bar with its words; nil where its steps can't be ticked.
struct PageProgress {
  let done: Int
  let total: Int

  init?(_ document: Document, blocks: PageBlocks) {
    let steps = document.steps.filter { document.hasCheckbox($0, in: blocks) }
    guard !steps.isEmpty else { return nil }
    done = steps.count { $0.isDone }
    total = steps.count
  }

  var html: String {
    let width = (done * 1000 / total)
    return """
      <div class="progress">\(done) of \(total) \(total == 1 ? "step" : "steps") done
      <svg role="img" aria-label="\(done) of \(total) done" width="100%" height="8">\
      <rect class="track" width="100%" height="8" rx="4" />\
      \(width > 0 ? "<rect class=\"fill\" width=\"\(percent(width))\" height=\"8\" rx=\"4\" />" : "")\
      </svg></div>
      """
  }
}

/// Thousandths as SVG takes them: `12.5%`.
func percent(_ thousandths: Int) -> String {
  "\(thousandths / 10).\(thousandths % 10)%"
}
