internal import Markdown

/// Takes a paragraph apart whose lines are more than prose, as pages that were pasted hold them: the title, headings,
/// the heads of updates, and the lines that say when these were posted.
struct MailSegments {
  /// What some text of a paragraph is.
  enum Kind {
    case prose
    case heading(level: Int)
    case posted
    /// What is said elsewhere: the title.
    case nothing
  }

  private let markdown: MarkdownDocument
  private let lines: TextSegments
  /// The places of titles, heads and times, in the order of the text.
  private var marks: [(range: Range<Int>, kind: Kind)] = []

  init(_ document: Document) {
    markdown = document.markdown
    lines = TextSegments(document)
    guard !document.updates.isEmpty else { return }
    let plan = PagePlan(document)
    for piece in plan.pieces where !piece.range.isEmpty {
      switch piece.kind {
      case .title: marks.append((piece.range, .nothing))
      case .update: marks.append((piece.range, .heading(level: 2)))
      default: break
      }
    }
    for moment in document.updates.compactMap(\.momentText) {
      let line = plan.blocks.line(around: moment.lowerBound)
      let isTaken = marks.contains { $0.range.overlaps(line) }
      if line.count < Self.longestPosted, !isTaken { marks.append((line, .posted)) }
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The segments of a paragraph; one where it is plain prose.
  func segments(of index: Int) -> [(range: Range<Int>, kind: Kind)] {
    lines.segments(of: index).flatMap { segment -> [(range: Range<Int>, kind: Kind)] in
      if let level = segment.headingLevel { return [(segment.range, .heading(level: level))] }
      var found: [(range: Range<Int>, kind: Kind)] = []
      var start = segment.range.lowerBound
      for mark in marks where mark.range.overlaps(segment.range) {
        let range = mark.range.clamped(to: start..<max(start, segment.range.upperBound))
        found.append((start..<range.lowerBound, .prose))
        found.append((range, mark.kind))
        start = range.upperBound
      }
      found.append((start..<segment.range.upperBound, .prose))
      return found.filter { !markdown.text.trimming($0.range).isEmpty }
    }
  }

  /// A line that is longer says more than a time.
  private static let longestPosted = 64
}
