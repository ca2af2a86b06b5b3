import Markdown

/// Entries that stand together in one form and that one order holds for.
struct TimelineRun {
  enum Form { case list, table, text }

  var form: Form
  /// The entries' numbers in the document's timeline.
  var entries: Range<Int>
}

extension Inspection {
  /// The entries in groups within which their order says something: a table, or the entries of one part.
  ///
  /// The sentences of a narrative make no group: they tell of moments as the thought goes.
  func findTimelineRuns() -> [TimelineRun] {
    let entries = document.timeline
    guard !entries.isEmpty else { return [] }
    let blocks = OuterBlocks(document.markdown)
    let isTimeline = document.sections.contains { $0.has(.timeline) }
    let parts = document.sections.compactMap { $0.roles != [.other] ? $0.line : nil }
    var runs: [TimelineRun] = []
    var last: (part: Int, table: Int)?
    for (index, entry) in entries.enumerated() {
      let (form, block) = blocks.form(at: entry.raw.lowerBound)
      guard isTimeline || form == .table else { continue }
      // Rows of two tables have nothing to do with each other; lists go on behind a paragraph.
      let place = (part: count(of: parts, before: entry.line), table: form == .table ? block : -1)
      if let last, last == place, let run = runs.last, run.entries.upperBound == index {
        runs[runs.count - 1].entries = run.entries.lowerBound..<index + 1
      } else {
        runs.append(TimelineRun(form: form, entries: index..<index + 1))
      }
      last = place
    }
    return runs
  }

  /// How many of some ascending lines are not behind a line.
  private func count(of lines: [Int], before line: Int) -> Int {
    return (0..<lines.count).endOfPrefix { lines[$0] <= line }
  }

  /// What a writer put, for a message: in backticks, on one line, and not longer than a moment is.
  func quoted(_ range: Range<Int>) -> String {
    let shown = bytes.trimming(range.lowerBound..<min(range.upperBound, range.lowerBound + 48))
    let text = String(decoding: bytes[shown].filter { $0 != Byte.backtick }, as: UTF8.self)
    return "`" + text.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "`"
  }
}

/// The blocks directly below the document, found by a position in its text.
struct OuterBlocks {
  private let starts: [Int]
  private let forms: [TimelineRun.Form]

  init(_ markdown: MarkdownDocument) {
    var starts: [Int] = []
    var forms: [TimelineRun.Form] = []
    starts.reserveCapacity(32)
    forms.reserveCapacity(32)
    for index in markdown.children(of: 0) {
      let node = markdown.nodes[index]
      starts.append(node.text.lowerBound)
      forms.append(node.kind == .table ? .table : node.kind == .list ? .list : .text)
    }
    (self.starts, self.forms) = (starts, forms)
  }

  /// The form and the number of the block that holds a position.
  func form(at position: Int) -> (TimelineRun.Form, Int) {
    let low = (0..<starts.count).endOfPrefix { starts[$0] <= position }
    return low > 0 ? (forms[low - 1], low - 1) : (.text, -1)
  }
}
