import Markdown

extension TimelineReader {
  /// Sentences of running text that begin with a moment, or with a capital "At" in a row of such sentences.
  mutating func readSentences(_ range: Range<Int>) {
    for index in range {
      let line = outline.lines[index]
      guard line.kind == .text || line.kind == .item, !line.isQuoted else { continue }
      addFurtherSentences(of: line, from: line.text)
    }
  }

  mutating func addFurtherSentences(of line: Line, from range: Range<Int>) {
    let spans = sentenceSpans(in: range, of: line)
    guard let first = spans.first else { return }
    if let last = entries.last, last.text.lowerBound == range.lowerBound {
      entries[entries.count - 1].text = bytes.trimming(range.lowerBound..<first.range.lowerBound)
    }
    for (number, span) in spans.enumerated() {
      let end = number + 1 < spans.count ? spans[number + 1].range.lowerBound : range.upperBound
      add(span, text: behind(span, in: line).lowerBound..<end, line: line)
    }
  }

  /// The moments that begin sentences; one that tells the clock before it once more, for another zone, is none.
  private func sentenceSpans(in range: Range<Int>, of line: Line) -> [WrittenSpan] {
    var spans: [WrittenSpan] = []
    var end = range.lowerBound
    for span in scanner.all(in: range)
    where span.start.time != nil && span.range.lowerBound >= end && beginsSentence(span, in: range)
    {
      spans.append(span)
      end = behind(span, in: line).lowerBound
    }
    return spans
  }

  /// Whether the moment is introduced by a word: "At 2pm".
  private func beginsWithIntroduction(_ span: WrittenSpan) -> Bool {
    let word = bytes[span.range].prefix { $0.isLetter }
    return Self.introductions.contains(String(decoding: word.map(\.lowercased), as: UTF8.self))
  }

  private func beginsSentence(_ span: WrittenSpan, in range: Range<Int>) -> Bool {
    let start = span.range.lowerBound
    if bytes[start].lowercased != bytes[start], beginsWithIntroduction(span) { return true }
    var before = start
    while before > range.lowerBound, bytes[before - 1].isWhitespace { before -= 1 }
    return before == range.lowerBound || ".!?;".utf8.contains(bytes[before - 1])
  }

  private static let introductions: Set<String> = [
    "at", "on", "by", "around", "about", "from", "since", "approximately",
  ]

  /// A timeline that was pasted as preformatted text.
  mutating func readCode(_ range: Range<Int>) {
    for index in range where outline.lines[index].kind == .code {
      let line = outline.lines[index]
      if let span = scanner.leading(in: line.text) {
        readEntry(span, line: line)
      } else {
        addRemark(line)
      }
    }
  }
}
