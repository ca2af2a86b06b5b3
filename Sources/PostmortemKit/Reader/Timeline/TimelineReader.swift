import Markdown

/// Reads the events of a part that is a timeline, whatever form they have: items, rows, paragraphs line by
/// line, headings with a time, sentences.
struct TimelineReader {
  let outline: Outline
  var context: MomentContext
  var entries: [TimelineEntry] = []
  /// The zone that the part at hand declares.
  var hasDeclaredZone = false
  /// Whether lines without a time of their own still belong to the last entry.
  var takesRemarks = false
  /// The lines that open parts, whatever their form: no event's text goes on behind them.
  private let headingLines: Set<Int>
  /// How deep the last entry's list item is; nil where it is no item.
  private var entryDepth: Int?

  /// Reads all parts that are timelines.
  ///
  /// - Parameter context: the day and zone that the document states.
  static func entries(of outline: Outline, context: MomentContext) -> [TimelineEntry] {
    var reader = TimelineReader(outline: outline, context: context)
    for part in outline.parts(with: .timeline) { reader.read(part) }
    if reader.entries.isEmpty { reader.readTables() }
    reader.shareZone()
    return MilestoneReader.marked(reader.entries, in: outline.document)
  }

  private init(outline: Outline, context: MomentContext) {
    self.outline = outline
    headingLines = Set(outline.parts.map(\.heading.line))
    self.context = context
    self.context.day = context.day ?? context.documentDay
  }

  var bytes: [UInt8] { outline.document.text }
  var scanner: MomentScanner { MomentScanner(bytes: bytes) }

  /// Parts below a timeline whose lines are still events.
  private static let kept: SectionRoles = [
    .timeline, .detection, .response, .resolution, .mitigation, .impact, .trigger, .communication,
    .milestones,
  ]

  private mutating func read(_ part: Part) {
    let count = entries.count
    let ranges = outline.ownLines(of: part, except: Self.kept)
    declareZone(of: part)
    for range in ranges { read(range) }
    if entries.count == count {
      for range in ranges { readSentences(range) }
    }
    if entries.count == count {
      for range in ranges { readCode(range) }
    }
  }

  private mutating func declareZone(of part: Part) {
    let declaration = ZoneDeclaration(bytes: bytes)
    if let day = scanner.first(in: part.heading.text)?.start.date, let date = context.resolve(day) {
      context.day = date
    }
    if let zone = declaration.zone(in: part.heading.text) {
      context.zone = zone
      hasDeclaredZone = true
    }
  }

  private mutating func read(_ range: Range<Int>) {
    takesRemarks = false
    var index = range.lowerBound
    while index < range.upperBound {
      let line = outline.lines[index]
      if line.isRow {
        let end = outline.endOfTable(from: index, within: range)
        readTable(index..<end)
        index = end
      } else {
        readLine(line, at: index)
        index += 1
      }
    }
  }

  private mutating func readLine(_ line: Line, at index: Int) {
    guard !line.isQuoted, line.kind != .code, line.kind != .rule else { return addRemark(line) }
    if outline.mayDeclareZone, let zone = ZoneDeclaration(bytes: bytes).declared(in: line.text) {
      context.zone = zone
      hasDeclaredZone = true
    }
    if let span = scanner.leading(in: withoutPictographs(line.text)) {
      readEntry(span, line: line)
    } else if let (span, text) = labelledMoment(of: line) {
      add(span, text: text, line: line)
    } else if let span = trailingMoment(of: line) {
      add(span, text: textBefore(span, of: line), line: line)
    } else if line.isHeading || headingLines.contains(index) {
      takesRemarks = false
    } else {
      addRemark(line)
    }
  }

  mutating func readEntry(_ span: WrittenSpan, line: Line) {
    let rest = behind(span, in: line)
    if span.start.time != nil {
      add(span, text: rest, line: line)
      if line.kind == .text { addFurtherSentences(of: line, from: rest) }
    } else if isDayLine(rest) {
      context.day = span.start.date.flatMap { context.resolve($0) } ?? context.day
      if let zone = ZoneDeclaration(bytes: bytes).zone(in: rest) { context.zone = zone }
      takesRemarks = false
    } else {
      add(span, text: rest, line: line)
    }
  }

  /// A line that names a day and nothing else but a remark in parentheses.
  private func isDayLine(_ rest: Range<Int>) -> Bool {
    let text = bytes[rest]
    return text.isEmpty || text.first == Byte.openParen && text.last == Byte.closeParen
  }

  /// `Report received (13 August, ~15:00 UTC)`: the moment in parentheses at the end of an item.
  private func trailingMoment(of line: Line) -> WrittenSpan? {
    guard line.isItem, bytes[line.text].last == Byte.closeParen,
      let open = bytes[line.text].lastIndex(of: Byte.openParen),
      let span = scanner.leading(in: open + 1..<line.text.upperBound), span.start.time != nil
    else { return nil }
    var rest = ByteCursor(bytes, span.range.upperBound..<line.text.upperBound)
    _ = rest.take(Byte.closeParen)
    return rest.isAtEnd ? span : nil
  }

  /// What stands before the parenthesis around a moment.
  private func textBefore(_ span: WrittenSpan, of line: Line) -> Range<Int> {
    let before = line.text.lowerBound..<span.range.lowerBound
    let open = bytes[before].lastIndex(of: Byte.openParen) ?? before.upperBound
    return bytes.trimming(before.lowerBound..<open)
  }

  mutating func add(_ span: WrittenSpan, text: Range<Int>, line: Line) {
    var start = context.resolve(span.start)
    rollPastMidnight(&start, written: span.start)
    if let date = start.date { context.day = date }
    var end: Moment?
    if let written = span.end {
      var last = context.resolve(written)
      if written.date == nil, let first = start.localSeconds, let value = last.localSeconds,
        value < first
      {
        last.date = last.date?.adding(days: 1)
      }
      end = last
    }
    entries.append(
      TimelineEntry(
        line: line.number, start: start, end: end, raw: span.range, text: bytes.trimming(text)))
    takesRemarks = true
    entryDepth = line.isItem ? line.depth : nil
  }

  /// A clock far before the one above it, with no day of its own, belongs to the next day. Only the order
  /// says so: a log that runs backwards never does.
  private func rollPastMidnight(_ moment: inout Moment, written: WrittenMoment) {
    guard written.date == nil, written.weekday == nil, let last = entries.last?.start,
      last.date == moment.date,
      let before = last.time, let now = moment.time, before.hour >= 18, now.hour < 6
    else { return }
    if entries.count > 1, let earlier = entries[entries.count - 2].start.localSeconds,
      let previous = last.localSeconds, earlier > previous
    {
      return
    }
    moment.date = moment.date?.adding(days: 1)
  }

  /// A line without a time of its own belongs to the event above it.
  mutating func addRemark(_ line: Line) {
    // An item beside the entry is one of its own, with a time that its writer did not give.
    if let entryDepth, line.isItem, line.depth <= entryDepth { takesRemarks = false }
    guard takesRemarks, !entries.isEmpty, !line.text.isEmpty else { return }
    let text = entries[entries.count - 1].text
    entries[entries.count - 1].text = text.lowerBound..<max(text.upperBound, line.text.upperBound)
  }

  /// Where the entries' own zones agree, those without one share it.
  private mutating func shareZone() {
    let written = entries.compactMap { $0.start.inferred.contains(.zone) ? nil : $0.start.zone }
    guard !hasDeclaredZone, let zone = written.first, written.allSatisfy({ $0.name == zone.name })
    else { return }
    func share(_ moment: inout Moment) {
      guard moment.time != nil, moment.zone == nil || moment.inferred.contains(.zone) else {
        return
      }
      moment.zone = zone
      moment.inferred.insert(.zone)
    }
    for index in entries.indices {
      share(&entries[index].start)
      if var end = entries[index].end {
        share(&end)
        entries[index].end = end
      }
    }
  }
}
