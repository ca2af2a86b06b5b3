internal import Markdown

/// Writes the blocks whose meaning is known - events, follow-ups, updates - in the form of their meaning.
///
/// A block is only written so if every word of it is there afterwards; what is read out of a document is less
/// than what it says, and nothing may be lost.
struct TextIncident {
  let document: Document
  let width: Int
  private(set) var actionCount = 0
  private let inlines: TextInlines
  private let entries: TextPlaces<TimelineEntry>
  private let actions: TextPlaces<ActionItem>
  private let updates: TextPlaces<StatusPost>
  private let postsByLine: [Int: StatusPost]
  /// The width of the longest time that leaves most of a line to its event.
  private let usualWidth: Int
  /// What was looked at last: the parts of a block are asked for one after the other.
  private var lastBlock: (index: Int, isPlain: Bool, hasTasks: Bool)?

  private var markdown: MarkdownDocument { document.markdown }

  init(_ document: Document, width: Int, inlines: TextInlines) {
    self.document = document
    self.width = width
    self.inlines = inlines
    entries = TextPlaces(document.timeline, at: \.text.lowerBound)
    actions = TextPlaces(document.actions, at: \.text.lowerBound)
    updates = TextPlaces(document.updates, at: \.text.lowerBound)
    postsByLine = Dictionary(document.updates.map { ($0.line, $0) }) { first, _ in first }
    let widths = document.timeline.map { TextWidth.columns(of: document.text($0.raw)) }
    usualWidth = widths.filter { $0 <= width / 3 }.max() ?? 0
  }

  /// The lines of a part of a block, nil where it is to be written like any other.
  mutating func lines(of index: Int, in range: Range<Int>, links: inout TextLinks) -> [String]? {
    let block = block(index)
    guard block.isPlain else { return nil }
    // A form that turns out to lose words must leave no numbers of links behind.
    var attempted = links
    var written = block.hasTasks ? [] : events(index, range, links: &attempted)
    if written.isEmpty { written = posts(index, range, links: &attempted) }
    if written.isEmpty {
      let actions = actions.values(in: range)
      written = followUps(actions, index, links: &attempted)
      guard isComplete(written, of: range) else { return nil }
      actionCount += actions.count
    }
    guard isComplete(written, of: range) else { return nil }
    links = attempted
    return written
  }

  /// The state and time of the update that a heading announces, if that is all that it says.
  func heading(onLine line: Int, text: String) -> String? {
    guard let post = postsByLine[line] else { return nil }
    let announced = Self.announcement(of: post)
    return TextWords(text).isContained(in: TextWords(announced)) ? announced : nil
  }

  private func isComplete(_ lines: [String], of range: Range<Int>) -> Bool {
    !lines.isEmpty
      && TextWords(document.text(range)).isContained(in: TextWords(lines.joined(separator: "\n")))
  }

  /// Whether a block holds nothing that only the ordinary form can show, and whether it has checkboxes.
  private mutating func block(_ index: Int) -> (isPlain: Bool, hasTasks: Bool) {
    if let lastBlock, lastBlock.index == index { return (lastBlock.isPlain, lastBlock.hasTasks) }
    let hasTasks = markdown.nodes[index..<markdown.nodes[index].end].contains { $0.task != .none }
    let found = (isPlain: isPlain(index), hasTasks: hasTasks)
    lastBlock = (index, found.isPlain, found.hasTasks)
    return found
  }

  private func isPlain(_ index: Int) -> Bool {
    let node = markdown.nodes[index]
    guard node.kind == .list || node.kind == .paragraph || node.kind == .taskLine else {
      return false
    }
    return !markdown.nodes[index + 1..<node.end].contains {
      [.list, .codeBlock, .blockQuote, .table, .htmlBlock, .heading, .thematicBreak, .taskLine]
        .contains($0.kind)
    }
  }

  private func string(_ range: Range<Int>, in index: Int, links: inout TextLinks) -> String {
    let text = inlines.string(of: index, clip: range, links: &links)
    return text.split(whereSeparator: \.isNewline).map(String.init).joined(separator: "\n")
  }
}

extension TextIncident {
  /// `10:02  Alert fired [detected]`
  private func events(_ index: Int, _ range: Range<Int>, links: inout TextLinks) -> [String] {
    let entries = entries.values(in: range)
    guard entries.allSatisfy({ !$0.raw.isEmpty && $0.raw.upperBound <= $0.text.lowerBound })
    else { return [] }
    var rows: [(time: String, text: String)] = []
    for entry in entries {
      let time = string(entry.raw, in: index, links: &links).replacingLineEnds()
      let mark = entry.milestone.map { " [\($0.phrase)]" } ?? ""
      rows.append((time, string(entry.text, in: index, links: &links) + mark))
    }
    // Events in paragraphs of their own are aligned with each other where their times are short enough.
    let column = max(usualWidth, rows.map { TextWidth.columns(of: $0.time) }.max() ?? 0)
    guard column <= width / 2 else { return [] }
    return rows.flatMap { time, text in
      TextLines.hang(
        TextLines.wrap(text, to: width - column - 2),
        behind: TextLines.pad(time, to: column + 2))
    }
  }

  /// `1. Alert on the queue's length (ana, due 2024-05-01, done)`
  private func followUps(_ actions: [ActionItem], _ index: Int, links: inout TextLinks)
    -> [String]
  {
    let node = markdown.nodes[index]
    // A list that counts on its own keeps its numbers.
    if node.kind == .list, let start = markdown.listStart(index), start != actionCount + 1 {
      return []
    }
    var lines: [String] = []
    for (number, action) in actions.enumerated() {
      let mark = "\(actionCount + number + 1). "
      var text = string(action.text, in: index, links: &links)
      let notes = Self.notes(on: action, beside: text)
      if !notes.isEmpty { text += " (" + notes.joined(separator: ", ") + ")" }
      lines += TextLines.hang(TextLines.wrap(text, to: width - mark.count), behind: mark)
    }
    return lines
  }

  /// What is known of a follow-up and not said by its text.
  private static func notes(on action: ActionItem, beside text: String) -> [String] {
    let due = action.due.map { "due " + $0.iso8601 }
    let known = [action.owner, action.priority, action.type, due].compactMap { $0 }
    let words = TextWords(text)
    return known.filter { !TextWords($0).isContained(in: words) } + (action.isDone ? ["done"] : [])
  }

  /// `RESOLVED – 2024-05-01 10:00 UTC` and below it the text of the update.
  private func posts(_ index: Int, _ range: Range<Int>, links: inout TextLinks) -> [String] {
    var lines: [String] = []
    for post in updates.values(in: range) {
      if !lines.isEmpty { lines.append("") }
      lines.append(Self.announcement(of: post))
      lines += TextLines.wrap(string(post.text, in: index, links: &links), to: width)
    }
    return lines
  }

  private static func announcement(of post: StatusPost) -> String {
    let time = post.moment.phrase
    return time.isEmpty ? post.status.phrase : post.status.phrase + " – " + time
  }
}
