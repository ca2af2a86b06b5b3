internal import Markdown

extension PageBody {
  /// Writes the state and the time of a posted update.
  mutating func writeUpdateHead(_ number: Int, head: Range<Int>) {
    let post = document.updates[number]
    let level = UInt8(ascii: "0") + UInt8(headingLevel)
    flow.write("<h")
    flow.html.output.append(level)
    flow.write(">")
    flow.badge(Tone(post.status), PagePhrases.status(post.status))
    let rest = words(of: head, behind: PagePhrases.status(post.status))
    let isTime = rest.count < 48 && hasDigit(rest)
    if !isTime, !rest.isEmpty {
      flow.write(" ")
      flow.flow(rest)
    }
    flow.write("</h")
    flow.html.output.append(level)
    flow.write(">\n")
    if isTime { writePosted(rest, post.moment) }
    if !isTime, !hasPostedLine(number) { writePosted(post.moment) }
  }

  /// Writes what belongs to an update behind its text: the line that says when it was posted. False where
  /// the prose is its text alone.
  mutating func writeUpdateProse(_ number: Int, _ range: Range<Int>) -> Bool {
    let post = document.updates[number]
    let line = postedLine(number)
    guard range.lowerBound <= line.lowerBound, line.upperBound <= range.upperBound, !line.isEmpty
    else { return false }
    if range.lowerBound < line.lowerBound { flow.prose(range.lowerBound..<line.lowerBound) }
    writePosted(line, post.moment)
    if line.upperBound < range.upperBound { flow.prose(line.upperBound..<range.upperBound) }
    return true
  }

  private mutating func writePosted(_ range: Range<Int>, _ moment: Moment) {
    flow.write("<p class=\"posted\">")
    flow.time(moment, saidIn: range)
    flow.write("</p>\n")
  }

  /// Writes a time that no words of the update say.
  private mutating func writePosted(_ moment: Moment) {
    guard !PagePhrases.moment(moment).isEmpty else { return }
    flow.write("<p class=\"posted\">")
    flow.time(moment)
    flow.write("</p>\n")
  }

  private func hasPostedLine(_ number: Int) -> Bool { !postedLine(number).isEmpty }

  /// The short line with a number in it that follows an update's text.
  private func postedLine(_ number: Int) -> Range<Int> {
    let text = document.markdown.text
    let end = document.updates[number].text.upperBound
    var start = max(end, plan.blocks.line(around: max(0, end - 1)).upperBound)
    while start < text.count, text[start].isWhitespace { start += 1 }
    let line = plan.blocks.line(around: start)
    let rest = start..<max(start, line.upperBound)
    let others = [number - 1, number + 1].filter(document.updates.indices.contains)
    let isOthers = others.contains { document.updates[$0].text.overlaps(rest) }
    return !isOthers && rest.count < 64 && hasDigit(rest) ? rest : start..<start
  }

  private func hasDigit(_ range: Range<Int>) -> Bool {
    document.markdown.text[range].contains { $0.isDigit }
  }

  /// The head of an update without the name of its state, which the badge has.
  private func words(of head: Range<Int>, behind status: String) -> Range<Int> {
    let text = document.markdown.text
    var position = head.lowerBound
    for byte in status.utf8 {
      guard position < head.upperBound, text[position].lowercased == byte.lowercased else {
        return trimmed(head)
      }
      position += 1
    }
    if position < head.upperBound, text[position].isAlphanumeric { return trimmed(head) }
    return trimmed(position..<head.upperBound)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let text = document.markdown.text
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, text[lower].isWhitespace || "-:|".utf8.contains(text[lower]) { lower += 1 }
    while upper > lower, text[upper - 1].isWhitespace || "-:|".utf8.contains(text[upper - 1]) {
      upper -= 1
    }
    return plan.blocks.hasWords(lower..<upper) ? lower..<upper : lower..<lower
  }
}
