import Markdown

/// Marks in the text that are almost right: what they are for would be published.
struct NearMarks {
  let markdown: MarkdownDocument
  private(set) var findings: [Finding] = []
  private let code: SortedRanges

  init(_ markdown: MarkdownDocument) {
    self.markdown = markdown
    code = SortedRanges(
      markdown.nodes.lazy.filter { $0.kind == .code || $0.kind == .codeBlock }.map(\.text))
    findUnclosed()
    find()
    findLines()
  }

  private var bytes: [UInt8] { markdown.text }

  /// What is looked at of a mark.
  private static let mostBytes = 80

  private mutating func findUnclosed() {
    for part in markdown.unclosedParts {
      let what = part.form == .comment ? "a comment" : "a hidden element"
      findings.append(
        Finding(
          rule: "internal-mark", severity: .error, message: "\(what) is never closed",
          help: "write where it ends, or put a backslash before it if readers are to see it",
          place: markdown.source.range(of: part.range)))
    }
  }

  private mutating func find() {
    var index = 0
    while index < bytes.count {
      let end = mark(at: index)
      if let end, !code.contains(index) { refuse(index..<end) }
      index = end ?? index + 1
    }
  }

  /// Lines that are marks in words: "--- begin internal ---".
  private mutating func findLines() {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == Byte.lineFeed || $0 == Byte.tab } ?? bytes.count
      if end - start <= Self.mostBytes, !code.contains(start), isMark(bytes[start..<end]) {
        refuse(start..<end)
      }
      start = end + 1
    }
  }

  private func isMark(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count(where: \.isBlank) < 9 else { return false }
    let words = InternalName.words(of: line)
    return words.contains(where: InternalVocabulary.limits.contains)
      && words.contains(where: InternalVocabulary.marks.contains)
      && words.allSatisfy {
        InternalVocabulary.boundaries.contains($0) || InternalVocabulary.marks.contains($0)
          || InternalVocabulary.only.contains($0) || InternalVocabulary.fillers.contains($0)
          || ["is", "are", "use"].contains($0)
      }
  }

  private mutating func refuse(_ range: Range<Int>) {
    let text = markdown.string(range)
    findings.append(
      Finding(
        rule: "internal-mark", severity: .error, message: "`\(text)` is almost a mark",
        help: "write `[internal]` into the item, row, paragraph or heading that is internal",
        place: markdown.source.range(of: markdown.sourceRange(of: range))))
  }

  /// The end of a mark that begins at a place.
  private func mark(at index: Int) -> Int? {
    switch bytes[index] {
    case Byte.openBracket, UInt8(ascii: "{"), Byte.openParen, Byte.less: bracketed(at: index)
    case 0xE3, 0xEF: wideBracketed(at: index)
    case Byte.colon, UInt8(ascii: "!"), UInt8(ascii: "?"): box(at: index)
    default: nil
    }
  }

  /// `[ internal ]`, `(internal only)`, `{internal}`, `<internal>`, `[INTERNAL: …`
  private func bracketed(at start: Int) -> Int? {
    let open = bytes[start]
    guard let close = Self.closings[open], mayBegin(behind: start) else { return nil }
    let limit = min(start + Self.mostBytes, bytes.count)
    let end = bytes[start + 1..<limit].firstIndex {
      $0 == close || $0 == Byte.lineFeed || $0 == Byte.tab
    }
    let inside = start + 1..<(end ?? limit)
    if open == UInt8(ascii: "{"), bytes[inside].first == UInt8(ascii: "#") { return nil }
    let isClosed = end.map { bytes[$0] == close } ?? false
    if isClosed, let end, InternalName.saysAlone(bytes[inside]) {
      // In the middle of a sentence a single word is an adjective.
      let isSentence =
        open == Byte.openParen && InternalName.words(of: bytes[inside]).count == 1
        && !isAtEdge(start..<end + 1)
      return isSentence ? nil : end + 1
    }
    let words = InternalName.words(of: bytes[inside])
    if isClosed, let end, open == Byte.openBracket, words.count == 1,
      CommentMark.isMisspelt(words[0]), bytes[safe: end + 1] != Byte.openParen
    {
      return end + 1
    }
    guard let separator = separator(in: inside), separator > inside.lowerBound,
      InternalName.saysAlone(bytes[inside.lowerBound..<separator])
    else { return nil }
    return separator
  }

  /// `（社外秘）`, `【internal】`
  private func wideBracketed(at start: Int) -> Int? {
    let limit = min(start + Self.mostBytes, bytes.count)
    guard let pair = Self.widePairs.first(where: { bytes[start...].starts(with: $0.open) }) else {
      return nil
    }
    let inside = start + pair.open.count
    let end = (inside..<limit).first {
      bytes[$0] == Byte.lineFeed || bytes[$0...].starts(with: pair.close)
    }
    guard let end, bytes[end] != Byte.lineFeed, InternalName.saysAlone(bytes[inside..<end]) else {
      return nil
    }
    return end + pair.close.count
  }

  private static let widePairs = [("（", "）"), ("【", "】"), ("［", "］"), ("〔", "〕")].map {
    (open: Array($0.0.utf8), close: Array($0.1.utf8))
  }

  private static let closings: [UInt8: UInt8] = [
    Byte.openBracket: Byte.closeBracket, UInt8(ascii: "{"): UInt8(ascii: "}"),
    Byte.openParen: Byte.closeParen, Byte.less: Byte.greater,
  ]

  /// Whether a word stands behind a bracket, perhaps behind other signs.
  private func mayBegin(behind start: Int) -> Bool {
    guard let next = bytes[safe: start + 1] else { return false }
    return next.isLetter || next >= 0x80 || Self.signs.contains(next)
  }

  private static let signs = ByteSet(" !/%{<*_.@:")

  private func separator(in range: Range<Int>) -> Int? {
    range.first { index in
      let byte = bytes[index]
      guard byte == Byte.colon || byte == Byte.hyphen || byte >= 0xE2 else { return false }
      return InternalName.separatorLength(in: bytes, at: index) > 0
    }
  }

  /// Whether only marks of a sentence stand between a range and the beginning or the end of its line.
  private func isAtEdge(_ range: Range<Int>) -> Bool {
    let before = bytes[..<range.lowerBound].last { $0 != Byte.space }
    if let before, ".!?:".utf8.contains(before) || isBehindTime(range.lowerBound) { return true }
    let behind = bytes[range.upperBound...].first { $0 != Byte.space && !".!?;,".utf8.contains($0) }
    return before == nil || before == Byte.lineFeed || before == Byte.tab || behind == nil
      || behind == Byte.lineFeed || behind == Byte.tab
  }

  /// Whether only a time stands before a place on its line.
  private func isBehindTime(_ place: Int) -> Bool {
    let near = bytes[max(0, place - 40)..<place]
    let line = near.lastIndex { $0 == Byte.lineFeed || $0 == Byte.tab }.map { $0 + 1 }
    let before = bytes[(line ?? near.startIndex)..<place]
    return (line != nil || near.startIndex == 0) && before.contains(where: \.isDigit)
      && !before.contains { $0.isLetter && $0 == $0.lowercased }
  }

  /// `:::internal`, `!!! internal`, `??? note "Internal"`
  private func box(at start: Int) -> Int? {
    let sign = bytes[start]
    guard start == 0 || bytes[start - 1] == Byte.lineFeed, bytes[safe: start + 1] == sign,
      bytes[safe: start + 2] == sign
    else { return nil }
    let limit = min(start + Self.mostBytes, bytes.count)
    let end = bytes[start..<limit].firstIndex { $0 == Byte.lineFeed || $0 == Byte.tab } ?? limit
    let words = InternalName.words(of: bytes[start..<end])
      .drop { InternalVocabulary.boxes.contains($0) }
    guard !words.isEmpty else { return nil }
    return InternalName.saysAlone(Array(words.joined(separator: " ").utf8)[...]) ? end : nil
  }
}
