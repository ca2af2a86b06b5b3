import Markdown

/// Reads the posted updates of a status page: `*Monitoring* - text`, `Resolved` / text / `Posted …`,
/// `::: update Monitoring | 2020-08-17T14:38:07Z`, and what stands unmarked above them.
struct UpdateReader {
  let outline: Outline
  let bytes: [UInt8]
  let context: MomentContext
  /// Whether the document is a status page kept as a file with front matter: then every paragraph that
  /// begins with emphasis is a post, whatever it is called.
  let isStatusPage: Bool
  /// Whether the document has parts that only a review of an incident has.
  private let isReview: Bool

  init(outline: Outline, context: MomentContext, isStatusPage: Bool) {
    self.outline = outline
    bytes = outline.document.text
    self.context = context
    self.isStatusPage = isStatusPage
    isReview = outline.hasPart(.rootCause) || outline.hasPart(.lessons)
  }

  /// A line that begins a post.
  private struct Marker {
    var line: Int
    var status: PostStatus?
    /// Where the text of the post begins on that line.
    var textStart: Int
    var moment: WrittenMoment?
    /// Whether the marker only counts if the post ends with a line `Posted …`.
    var needsStamp = false
  }

  func updates() -> [StatusPost] {
    let markers = markers()
    var posts: [StatusPost] = []
    for (number, marker) in markers.enumerated() {
      let end = number + 1 < markers.count ? markers[number + 1].line : outline.lines.count
      if let post = post(marker, until: end) { posts.append(post) }
    }
    if hasOpeningPost, let first = openingPost(before: markers.first?.line) {
      posts.insert(first, at: 0)
    }
    return posts
  }

  private func markers() -> [Marker] {
    outline.lines.indices.compactMap { index in
      let line = outline.lines[index]
      guard line.kind == .text || line.isItem || line.isHeading, !line.isQuoted, !line.text.isEmpty
      else {
        return nil
      }
      return marker(line, index)
    }
  }

  /// The marker that a line is; most lines are none, which a look at each form's first condition tells.
  private func marker(_ line: Line, _ index: Int) -> Marker? {
    if bytes[line.text.lowerBound] == Byte.colon, let marker = fenced(line, index) {
      return marker
    }
    if line.emphasisEnd > line.text.lowerBound, let marker = emphasized(line, index) {
      return marker
    }
    if line.text.count <= 80, StatusWords.mayBegin(bytes[line.text]),
      let marker = alone(line, index) ?? stamped(line, index)
    {
      return marker
    }
    return isStatusPage ? plain(line, index) : nil
  }

  /// `::: update Monitoring | 2020-08-17T14:38:07.000Z`, the container of Statusfy.
  private func fenced(_ line: Line, _ index: Int) -> Marker? {
    var cursor = ByteCursor(bytes, line.text)
    guard cursor.take(":::") else { return nil }
    cursor.skipBlanks()
    guard cursor.takeWord("update") else { return nil }
    let bar =
      bytes[cursor.position..<line.text.upperBound].firstIndex(of: Byte.pipe)
      ?? line.text.upperBound
    let status = StatusWords.status(ofMarker: bytes[cursor.position..<bar])
    let moment = MomentScanner(bytes: bytes).first(in: bar..<line.text.upperBound)?.start
    return Marker(
      line: index, status: status ?? .update, textStart: line.text.upperBound, moment: moment)
  }

  /// `*Investigating* - …`, `**Service restored**:`
  private func emphasized(_ line: Line, _ index: Int) -> Marker? {
    guard line.kind == .text, line.depth == 0 else { return nil }
    let marker = line.text.lowerBound..<min(line.emphasisEnd, line.text.upperBound)
    let isLabel = bytes[marker].last == Byte.colon && !isReview
    guard
      isStatusPage && line.isFirst
        || StatusWords.exactStatus(of: bytes[marker]) != nil
          && (isLabel || isSetOff(line, at: marker.upperBound))
    else { return nil }
    let status = StatusWords.status(ofMarker: bytes[marker])
    guard marker.count <= 80, status != nil || !isHeadingLike(line, at: index) else { return nil }
    return Marker(line: index, status: status, textStart: behindMarks(marker.upperBound, of: line))
  }

  /// Bold text that is a paragraph of its own and names no state divides a post; it begins none.
  private func isHeadingLike(_ line: Line, at index: Int) -> Bool {
    guard line.isEmphasized, index + 1 < outline.lines.count else { return false }
    return outline.lines[index + 1].block != line.block
  }

  /// Whether a dash or colon follows the marker, or nothing does.
  private func isSetOff(_ line: Line, at end: Int) -> Bool {
    var cursor = ByteCursor(bytes, end..<line.text.upperBound)
    cursor.skipBlanks()
    return cursor.isAtEnd || ":-".utf8.contains(cursor.peek()) || cursor.take("–")
      || cursor.take("—")
  }

  private func behindMarks(_ start: Int, of line: Line) -> Int {
    var cursor = ByteCursor(bytes, start..<max(start, line.text.upperBound))
    while true {
      let position = cursor.position
      cursor.skipBlanks()
      if ":-.".utf8.contains(cursor.peek()), !cursor.isAtEnd { cursor.position += 1 }
      _ = cursor.take("–") || cursor.take("—")
      if cursor.position == position { return position }
    }
  }

  /// `Resolved` alone on a line, as status pages show it.
  private func alone(_ line: Line, _ index: Int) -> Marker? {
    guard let status = StatusWords.exactStatus(of: bytes[line.text]) else { return nil }
    return Marker(line: index, status: status, textStart: line.text.upperBound, needsStamp: true)
  }

  /// `investigating Feb 19, 2024, 05:12 PM UTC`: a status and its moment, nothing else on the line. In a review
  /// such a line is a milestone.
  private func stamped(_ line: Line, _ index: Int) -> Marker? {
    if isReview { return nil }
    var cursor = ByteCursor(bytes, line.text)
    while cursor.peek().isLetter { cursor.position += 1 }
    guard let status = StatusWords.exactStatus(of: bytes[line.text.lowerBound..<cursor.position])
    else {
      return nil
    }
    let start = behindMarks(cursor.position, of: line)
    guard let span = MomentScanner(bytes: bytes).leading(in: start..<line.text.upperBound),
      span.range.upperBound == line.text.upperBound, span.start.time != nil
    else { return nil }
    return Marker(line: index, status: status, textStart: line.text.upperBound, moment: span.start)
  }

  /// `Update - All sites are online`: without any mark, on status pages only.
  private func plain(_ line: Line, _ index: Int) -> Marker? {
    guard line.isFirst, line.depth == 0 else { return nil }
    var text = bytes[line.text].prefix(60)[...]
    while let first = text.first, first == Byte.quote { text = text.dropFirst() }
    guard let dash = text.firstIndex(of: Byte.hyphen), dash > text.startIndex,
      bytes[dash - 1].isBlank
    else {
      return nil
    }
    let name = text[..<dash].filter { $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    guard let status = StatusWords.status(ofMarker: name) else { return nil }
    return Marker(line: index, status: status, textStart: behindMarks(dash, of: line))
  }

  private func post(_ marker: Marker, until end: Int) -> StatusPost? {
    let line = outline.lines[marker.line]
    let stamp = stamp(from: marker.line, until: end)
    if marker.needsStamp, stamp == nil, !isStatusPage { return nil }
    let lines = marker.line + 1..<max(marker.line + 1, stamp?.line ?? end)
    let textEnd = lines.reversed().first { belongsToPost(outline.lines[$0]) }.map {
      outline.lines[$0].text.upperBound
    }
    let hasOwnText = marker.textStart < line.text.upperBound
    let start =
      hasOwnText
      ? marker.textStart : lines.first.map { outline.lines[$0].text.lowerBound } ?? marker.textStart
    let text = start..<max(start, textEnd ?? 0, hasOwnText ? line.text.upperBound : start)
    let written = marker.moment ?? stamp?.moment ?? parenthesized(at: marker.textStart, of: line)
    let status = marker.status ?? StatusWords.status(ofText: bytes[text]) ?? .update
    return StatusPost(
      line: line.number, status: status, moment: written.map { context.resolve($0) } ?? Moment(),
      text: text,
      affected: outline.lines[marker.line..<end].flatMap { components.names(in: $0) },
      momentText: written?.range)
  }

  private var components: AffectedComponents { AffectedComponents(bytes: bytes) }

  private func belongsToPost(_ line: Line) -> Bool {
    guard !line.text.isEmpty, line.kind != .rule else { return false }
    return !bytes[line.text].starts(with: ":::".utf8) && !components.isNamed(by: line)
  }

  /// `(4:27 PM PST)` at the beginning of a post.
  private func parenthesized(at start: Int, of line: Line) -> WrittenMoment? {
    guard start < line.text.upperBound, bytes[start] == Byte.openParen else { return nil }
    return MomentScanner(bytes: bytes).leading(in: start + 1..<line.text.upperBound)?.start
  }

  /// What stands on a status page above the first marked post is its first post.
  private func openingPost(before end: Int?) -> StatusPost? {
    let range = 0..<(end ?? outline.lines.count)
    guard
      let first = range.first(where: {
        belongsToPost(outline.lines[$0]) && !outline.lines[$0].isHeading
      })
    else {
      return nil
    }
    let last = range.last { belongsToPost(outline.lines[$0]) } ?? first
    let text = outline.lines[first].text.lowerBound..<outline.lines[last].text.upperBound
    let written = stamp(from: first, until: last + 1)?.moment
    var moment = written.map { context.resolve($0) } ?? Moment()
    let isStamped = moment.time != nil || pageMoment == nil
    if !isStamped { moment = pageMoment ?? moment }
    let status =
      StatusWords.status(ofText: bytes[text]) ?? (end == nil ? pageStatus : .investigating)
    return StatusPost(
      line: outline.lines[first].number, status: status, moment: moment, text: text, affected: [],
      momentText: isStamped ? written?.range : nil)
  }

  /// Whether what stands unmarked at the top is posted text.
  var hasOpeningPost = false
  /// When the page's incident began, as the front matter says.
  var pageMoment: Moment?
  /// The status that the front matter gives.
  var pageStatus = PostStatus.update
}
