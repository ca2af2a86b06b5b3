internal import Markdown

extension PageBody {
  /// Writes the entries from a piece on as lists of one day each; the index of the piece behind them.
  mutating func writeTimeline(from start: Int) -> Int {
    var index = start
    var day: CalendarDate?
    var isOpen = false
    // On the readers' clock the writer's own days may not be right, so that each is said.
    let namesDays = plan.clock != nil || hasSeveralDays
    while index < plan.pieces.count, case .entry(let number) = plan.pieces[index].kind {
      let entry = document.timeline[number]
      let moment = plan.clock?.moment(entry.start) ?? entry.start
      if namesDays, let date = moment.date, date != day {
        if isOpen { flow.write("</ol>\n") }
        isOpen = false
        if index > start || !isNamed(date, before: index) { writeDay(date) }
        day = date
      }
      if !isOpen { flow.write("<ol class=\"timeline\">\n") }
      isOpen = true
      writeEntry(entry, in: plan.pieces[index].range)
      index += 1
    }
    if isOpen { flow.write("</ol>\n") }
    return index
  }

  /// The head of a table whose rows are the entries behind a piece, where the piece ends with it.
  func columnNames(in index: Int) -> Range<Int>? {
    let piece = plan.pieces[index]
    guard index + 1 < plan.pieces.count, case .entry = plan.pieces[index + 1].kind,
      let row = plan.blocks.leaf(at: piece.range.upperBound - 1)?.row
    else { return nil }
    let node = document.markdown.nodes[row]
    guard node.flag, piece.range.lowerBound <= node.text.lowerBound else { return nil }
    return node.text.lowerBound..<piece.range.upperBound
  }

  /// Writes the names of the columns that the entries came from.
  mutating func writeColumns(_ range: Range<Int>) {
    flow.write("<p class=\"columns\">")
    flow.flow(range)
    flow.write("</p>\n")
  }

  /// Whether the timeline has several days and entries that do not name theirs.
  static func hasSeveralDays(_ document: Document) -> Bool {
    guard document.timeline.contains(where: { $0.start.inferred.contains(.date) }) else {
      return false
    }
    let days = document.timeline.compactMap(\.start.date)
    return days.contains { $0 != days.first }
  }

  /// Whether the writer's own heading above the entries names their day.
  private func isNamed(_ date: CalendarDate, before index: Int) -> Bool {
    guard index > 0 else { return false }
    let piece = plan.pieces[index - 1]
    guard piece.range.count < 80 else { return false }
    var digits = ""
    for byte in document.markdown.text[piece.range] + [Byte.space] {
      if byte.isDigit {
        digits.append(Character(UnicodeScalar(byte)))
      } else {
        if Int(digits) == date.day { return true }
        digits = ""
      }
    }
    return false
  }

  private mutating func writeDay(_ date: CalendarDate) {
    let level = UInt8(ascii: "0") + UInt8(headingLevel)
    flow.write("<h")
    flow.html.output.append(level)
    flow.write(" class=\"day\">")
    let end = flow.openTime(Moment(date: date))
    flow.write(text: PagePhrases.longDay(date))
    flow.write(end)
    flow.write("</h")
    flow.html.output.append(level)
    flow.write(">\n")
  }

  /// `10:02 UTC+2`, or `10:02–10:40 UTC+2`; the day stands above.
  private func phrase(of start: Moment, until end: Moment?) -> String {
    var start = start
    let day = start.date
    start.date = nil
    guard var end = end.flatMap({ plan.clock?.moment($0) }) else {
      return PagePhrases.moment(start)
    }
    if end.date == day { end.date = nil }
    if end.zone == start.zone { start.zone = nil }
    return PagePhrases.moment(start) + (end.date == nil ? "–" : " – ") + PagePhrases.moment(end)
  }

  private mutating func writeEntry(_ entry: TimelineEntry, in range: Range<Int>) {
    flow.write(entry.milestone == nil ? "<li>" : "<li class=\"turning\">")
    flow.write("<div class=\"when\">")
    let parts = EntryParts(entry, in: range, blocks: plan.blocks)
    if !parts.time.isEmpty {
      let shown = plan.clock?.moment(entry.start)
      flow.time(
        entry.start, saidIn: parts.time, shownAs: shown.map { phrase(of: $0, until: entry.end) })
    }
    flow.write("</div>\n<div class=\"what\">")
    if let milestone = entry.milestone {
      flow.badge(Tone(milestone), PagePhrases.milestone(milestone))
      flow.write(" ")
    }
    for (number, part) in parts.texts.enumerated() {
      if number > 0 { flow.write(" ") }
      flow.flow(part)
    }
    flow.write("</div></li>\n")
  }
}

/// An entry's range taken apart: the words for its time, and what happened.
struct EntryParts {
  var time: Range<Int>
  var texts: [Range<Int>] = []

  init(_ entry: TimelineEntry, in range: Range<Int>, blocks: PageBlocks) {
    let raw = entry.raw.clamped(to: range)
    time = raw
    guard raw.lowerBound >= range.lowerBound, !raw.isEmpty else {
      texts = [range]
      return
    }
    if entry.text.lowerBound <= raw.lowerBound, entry.text.upperBound >= raw.upperBound {
      // A sentence that names its time: the time stands beside it, and the sentence stays whole.
      texts = [range]
      return
    }
    if raw.lowerBound - range.lowerBound <= 16, entry.text.lowerBound >= raw.upperBound {
      time = Self.widened(raw, from: range.lowerBound, blocks: blocks)
    }
    add(range.lowerBound..<time.lowerBound, blocks)
    add(Self.behind(raw, upTo: range.upperBound, text: entry.text, blocks: blocks), blocks)
  }

  /// The time with the words before it, but not with a bullet or a bracket.
  private static func widened(_ raw: Range<Int>, from start: Int, blocks: PageBlocks) -> Range<Int>
  {
    blocks.hasWords(start..<raw.lowerBound) ? start..<raw.upperBound : raw
  }

  /// What stands behind the time, without the colon or dash that divides the two.
  private static func behind(
    _ raw: Range<Int>, upTo end: Int, text: Range<Int>, blocks: PageBlocks
  ) -> Range<Int> {
    guard text.lowerBound >= raw.upperBound, text.lowerBound < end,
      !blocks.hasWords(raw.upperBound..<text.lowerBound)
    else { return raw.upperBound..<max(raw.upperBound, end) }
    return text.lowerBound..<end
  }

  private mutating func add(_ range: Range<Int>, _ blocks: PageBlocks) {
    if !range.isEmpty, blocks.hasWords(range) { texts.append(range) }
  }
}
