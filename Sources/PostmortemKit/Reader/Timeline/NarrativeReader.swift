import Markdown

/// Reads the dated events of a text that has no timeline: each sentence with a moment in it is one.
struct NarrativeReader {
  let outline: Outline
  let facts: [MetadataReader.Fact]
  let context: MomentContext

  private var bytes: [UInt8] { outline.document.text }

  func entries() -> [TimelineEntry] {
    let factLines = Set(facts.map(\.field.line))
    let isNarrative = narrativeLines()
    var context = context
    context.day = context.documentDay
    var entries: [TimelineEntry] = []
    for index in outline.lines.indices {
      let line = outline.lines[index]
      guard line.kind == .text, !line.isQuoted, !factLines.contains(line.number), isNarrative[index]
      else { continue }
      for sentence in Sentences.ranges(of: line.text, in: bytes) {
        if let entry = entry(sentence, line: line, &context) { entries.append(entry) }
      }
    }
    return MilestoneReader.marked(entries, in: outline.document)
  }

  /// What is done later, what was learned, who took part and what is linked tells no course of events.
  private static let skipped: SectionRoles = [
    .actions, .lessons, .wentWell, .wentWrong, .gotLucky, .references, .participants,
    .technicalNotes, .background,
  ]

  private func narrativeLines() -> [Bool] {
    var isNarrative = Array(repeating: true, count: outline.lines.count)
    var end = 0
    for part in outline.parts where !Self.skipped.isDisjoint(with: part.roles) {
      // Parts stand in document order: what an outer part took need not be taken again.
      for line in max(end, part.lines.lowerBound)..<max(end, part.lines.upperBound) {
        isNarrative[line] = false
      }
      end = max(end, part.lines.upperBound)
    }
    return isNarrative
  }

  private func entry(_ sentence: Range<Int>, line: Line, _ context: inout MomentContext)
    -> TimelineEntry?
  {
    guard bytes[sentence].contains(where: \.isDigit) else { return nil }
    let spans = MomentScanner(bytes: bytes).all(in: sentence)
    guard let span = spans.first(where: { $0.start.time != nil }) ?? spans.first(where: isPlainDay)
    else { return nil }
    let start = context.resolve(span.start)
    guard start.date != nil || start.time != nil else { return nil }
    if let date = start.date { context.day = date }
    return TimelineEntry(
      line: line.number, start: start, end: span.end.map { context.resolve($0) }, raw: span.range,
      text: sentence)
  }

  private func isPlainDay(_ span: WrittenSpan) -> Bool { span.start.date?.isAmbiguous == false }
}
