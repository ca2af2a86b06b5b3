import Markdown

/// Reads what an action item says of itself besides its task: owner, due day, state, links.
struct ActionAttributes {
  let document: MarkdownDocument
  let context: MomentContext

  var bytes: [UInt8] { document.text }

  static let ownerNames: NameSet = [
    "owner", "assignee", "assigned to", "responsible", "dri", "who", "担当", "owners",
    "responsible party", "assigned",
  ]
  static let dueNames: NameSet = [
    "due", "due date", "deadline", "target date", "by", "期限", "eta", "target",
  ]

  /// The item that a line or paragraph is.
  func action(line: Line, text: Range<Int>) -> ActionItem {
    let due = inlineDue(in: text)
    return ActionItem(
      line: line.number, text: text, owner: inlineOwner(in: text), due: due?.day,
      isDone: line.task == .done || hasDoneMark(text), links: links(in: text), dueText: due?.text)
  }

  /// `@ana`, `Owner: Ana`, `(Ana)` behind "owner", `[ANA]` at the end.
  func inlineOwner(in range: Range<Int>) -> String? {
    labelled(Self.ownerNames, in: range).flatMap { name(in: $0) } ?? mention(in: range)
      ?? bracketed(in: range)
      ?? dashed(in: range)
  }

  private func inlineDue(in range: Range<Int>) -> DueDay? {
    if let value = labelled(Self.dueNames, in: range) { return day(in: value) }
    for segment in dashSegments(of: range).dropFirst() {
      if let span = MomentScanner(bytes: bytes).leading(in: segment),
        span.range.upperBound == segment.upperBound
      {
        return dueDay(span)
      }
    }
    return dueWord(in: range)
  }

  /// `by 2024-05-01`, `(due May 3)`
  private func dueWord(in range: Range<Int>) -> DueDay? {
    let mayBeThere = bytes.withUnsafeBufferPointer { bytes in
      ByteWords.firstDigit(in: bytes, range) != nil
        && ByteWords.firstPair("du", or: "by", in: bytes, range) != nil
    }
    guard mayBeThere else { return nil }
    for span in MomentScanner(bytes: bytes).all(in: range) {
      guard span.start.date != nil else { continue }
      let before = document.string(
        max(range.lowerBound, span.range.lowerBound - 8)..<span.range.lowerBound
      ).lowercased()
      let written = document.string(span.range).lowercased()
      if before.contains("due") || written.hasPrefix("by ") || before.hasSuffix("by ") {
        return dueDay(span)
      }
    }
    return nil
  }

  /// The value behind `Name:` within a text, up to the next separator.
  private func labelled(_ names: NameSet, in range: Range<Int>) -> Range<Int>? {
    var search = range.lowerBound
    guard holds(Byte.colon, in: range) else { return nil }
    let emphasis = emphasisStarts(in: range)
    while let colon = bytes[search..<range.upperBound].firstIndex(of: Byte.colon) {
      search = colon + 1
      var start = colon
      while start > range.lowerBound, !emphasis.contains(start),
        bytes[start - 1].isLetter || bytes[start - 1].isBlank
          || bytes[start - 1] >= 0x80 && !isWideSeparator(start - 3, range)
      {
        start -= 1
      }
      guard names.contains(keyOf: bytes[start..<colon]) else { continue }
      var end = search
      while end < range.upperBound, !",;()|".utf8.contains(bytes[end]), !isSentenceEnd(end, range),
        bytes[end] != Byte.lineFeed, !isWideSeparator(end, range)
      {
        end += 1
      }
      return bytes.trimming(search..<end)
    }
    return nil
  }

  func holds(_ byte: UInt8, in range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { ByteWords.first(byte, in: $0, range) != nil }
  }

  /// A comma, semicolon, full stop or parenthesis of Japanese and Chinese text.
  private func isWideSeparator(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index >= range.lowerBound, index + 3 <= range.upperBound, bytes[index] >= 0xE3 else {
      return false
    }
    return ["、", "，", "；", "。", "（", "）"].contains {
      bytes[index..<index + 3].elementsEqual($0.utf8)
    }
  }

  /// Where bold and italic text begins: a label may begin there in the middle of a sentence.
  private func emphasisStarts(in range: Range<Int>) -> [Int] {
    var starts: [Int] = []
    for index in document.nodeIndices(in: range) {
      let node = document.nodes[index]
      if node.kind == .strong || node.kind == .emphasis { starts.append(node.text.lowerBound) }
    }
    return starts
  }

  private func isSentenceEnd(_ index: Int, _ range: Range<Int>) -> Bool {
    bytes[index] == Byte.dot && (index + 1 >= range.upperBound || bytes[index + 1].isWhitespace)
  }

  private func mention(in range: Range<Int>) -> String? {
    var from = range.lowerBound
    while let index = bytes.withUnsafeBufferPointer({
      ByteWords.first(Byte.at, in: $0, from..<range.upperBound)
    }) {
      from = index + 1
      let before = index > range.lowerBound ? bytes[index - 1] : Byte.space
      guard before.isWhitespace || "([,".utf8.contains(before) else { continue }
      var end = index + 1
      while end < range.upperBound, bytes[end].isAlphanumeric || ".-_".utf8.contains(bytes[end]) {
        end += 1
      }
      while end > index + 1, bytes[end - 1] == Byte.dot || bytes[end - 1] == Byte.hyphen {
        end -= 1
      }
      if end > index + 1 { return document.string(index + 1..<end) }
    }
    return nil
  }

  /// `[GIORGIO, LUKE]` at the end of an item.
  private func bracketed(in range: Range<Int>) -> String? {
    let text = bytes[range]
    guard text.last == Byte.closeBracket, let open = text.lastIndex(of: Byte.openBracket) else {
      return nil
    }
    let inside = open + 1..<range.upperBound - 1
    guard !inside.isEmpty, inside.count <= 40, bytes[inside].contains(where: \.isLetter),
      !bytes[inside].contains(where: \.isDigit), Self.pointer.value(in: bytes[inside]) == nil
    else { return nil }
    return document.string(inside)
  }

  /// What brackets hold that point elsewhere: `[link to the ticket]`.
  private static let pointer = CueTable([
    (true, [" link", " issue", " ticket", " see ", " here ", " pr ", " pull request", " todo "])
  ])

  /// `Add an alert — Ana — 2024-05-01`
  private func dashed(in range: Range<Int>) -> String? {
    let segments = dashSegments(of: range)
    guard segments.count == 3 else { return nil }
    guard let span = MomentScanner(bytes: bytes).leading(in: segments[2]), span.start.date != nil
    else { return nil }
    return name(in: segments[1])
  }

  private func dashSegments(of range: Range<Int>) -> [Range<Int>] {
    let mayHoldDash = bytes.withUnsafeBufferPointer { bytes in
      ByteWords.first(Byte.hyphen, or: 0xE2, in: bytes, range) != nil
    }
    guard mayHoldDash else { return [bytes.trimming(range)] }
    var segments: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      let isLong =
        bytes[index] == 0xE2
        && bytes[index..<min(index + 3, range.upperBound)].elementsEqual("—".utf8)
      let isShort =
        bytes[index] == Byte.hyphen && index > start && bytes[index - 1].isBlank
        && index + 1 < range.upperBound
        && bytes[index + 1].isBlank
      if isLong || isShort {
        segments.append(bytes.trimming(start..<index))
        index += isLong ? 3 : 1
        start = index
      } else {
        index += 1
      }
    }
    segments.append(bytes.trimming(start..<range.upperBound))
    return segments
  }

  /// A name without `@` and emphasis; nil for a dash, "TBD" and the like.
  func name(in range: Range<Int>) -> String? {
    var range = bytes.trimming(range)
    while let first = bytes[range].first, first == Byte.at {
      range = range.lowerBound + 1..<range.upperBound
    }
    let name = document.string(range)
    let key = HeadingKey.key(of: bytes[range])
    return key.isEmpty
      || ["tbd", "tba", "n a", "none", "todo", "unassigned", "nobody"].contains(key) ? nil : name
  }

  /// The day in a value, if there is one.
  func day(in range: Range<Int>) -> DueDay? {
    MomentScanner(bytes: bytes).first(in: range).flatMap(dueDay)
  }

  /// A day until which something is due, and where it stands.
  struct DueDay {
    var day: CalendarDate
    var text: Range<Int>
  }

  private func dueDay(_ span: WrittenSpan) -> DueDay? {
    guard let day = span.start.date.flatMap({ context.resolve($0) }) else { return nil }
    return DueDay(day: day, text: span.start.range)
  }

  /// The destinations of the links within a text.
  func links(in range: Range<Int>) -> [String] {
    var links: [String] = []
    for index in document.nodeIndices(in: range) where document.nodes[index].kind == .link {
      let destination = document.destination(index)
      if !links.contains(destination) { links.append(destination) }
    }
    return links
  }
}
