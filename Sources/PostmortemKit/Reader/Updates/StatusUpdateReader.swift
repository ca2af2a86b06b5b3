import Markdown

/// Reads a single update to readers: its status, when it was sent, and the promise of the next one.
struct StatusUpdateReader {
  let outline: Outline
  let facts: [MetadataReader.Fact]
  private var context: MomentContext

  init(outline: Outline, facts: [MetadataReader.Fact], context: MomentContext) {
    self.outline = outline
    self.facts = facts
    self.context = context
    // An update speaks of its own day.
    self.context.day = context.day ?? context.documentDay
  }

  private var bytes: [UInt8] { outline.document.text }

  /// The posts: one for each stated status that is not a placeholder.
  func posts() -> [StatusPost] {
    var posts: [StatusPost] = []
    let states = facts.filter { $0.label == .status }.sorted { $0.field.line < $1.field.line }
    for fact in states.reversed() {
      guard let range = fact.range, let status = StatusWords.status(ofMarker: bytes[range]) else {
        continue
      }
      // What a post says ends where the next one begins.
      let end = posts.last.map { outline.lines[outline.index(ofLine: $0.line)].text.lowerBound }
      posts.append(post(status, statusLine: fact.field.line, behind: range.upperBound, until: end))
    }
    return posts.reversed()
  }

  private func post(_ status: PostStatus, statusLine: Int, behind start: Int, until end: Int?)
    -> StatusPost
  {
    let head = headLine(above: statusLine)
    let written = head.flatMap {
      MomentScanner(bytes: bytes).all(in: $0.text).first { $0.start.time != nil }
    }
    let last = end ?? outline.lines.last?.text.upperBound ?? start
    return StatusPost(
      line: head?.number ?? statusLine, status: status,
      moment: written.map { context.resolve($0.start) } ?? Moment(),
      text: bytes.trimming(start..<max(start, last)), affected: [], momentText: written?.range)
  }

  /// The line above the status that names the update and its time: "Checkout outage - 7:20pmET update".
  private func headLine(above number: Int) -> Line? {
    let above = outline.lines[..<outline.index(ofLine: number)].suffix(8)
    return above.last { line in
      guard number - line.number <= 8 else { return false }
      return Self.updateWord.value(in: bytes[line.text]) != nil
        && MomentScanner(bytes: bytes).first(in: line.text)?.start.time != nil
    }
  }

  /// How a further update is promised.
  static let promise = CueTable([(true, [" next update", " next status update"])])

  private static let updateWord = CueTable([(true, [" update "])])

  /// The promise of a further update.
  func nextUpdate() -> NextUpdate? {
    for line in outline.lines where line.kind == .text || line.kind == .item {
      guard Self.promise.value(in: bytes[line.text]) != nil else { continue }
      let span = MomentScanner(bytes: bytes).all(in: line.text).first {
        $0.start.time != nil || $0.start.date != nil
      }
      return NextUpdate(
        line: line.number, moment: span.map { context.resolve($0.start) } ?? Moment(),
        text: line.text)
    }
    return nil
  }
}
