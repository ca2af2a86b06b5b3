import Markdown

/// Names in brackets that stand for a value: `<customer>`, `{{ summary }}`, `[insert date]`, `@owner`.
extension PlaceholderScanner {
  func angle(at index: Int) -> Placeholder? {
    guard let close = bytes[index..<min(text.upperBound, index + 90)].firstIndex(of: Byte.greater),
      AngleText.isName(bytes[(index + 1)..<close]), !isGlued(before: index)
    else { return nil }
    return Placeholder(range: index..<close + 1, kind: .angle)
  }

  /// Whether text stands so close before a bracket that it is a command, a path or a type: `pods/<name>`.
  private func isGlued(before index: Int) -> Bool {
    guard index > text.lowerBound else { return false }
    let before = bytes[index - 1]
    return before.isAlphanumeric || "-_/.:=@$#\\".utf8.contains(before)
  }

  func curly(at index: Int) -> Placeholder? {
    guard byte(at: index + 1) == bytes[index] else { return singleCurly(at: index) }
    let start = index + 2
    let limit = min(text.upperBound - 1, start + 240)
    guard start < limit,
      let close = (start..<limit).first(where: {
        bytes[$0] == UInt8(ascii: "}") && bytes[$0 + 1] == UInt8(ascii: "}")
      })
    else { return nil }
    let content = bytes.trimming(start..<close)
    guard let first = bytes[content].first, !isTemplateCode(content, first) else { return nil }
    let words = bytes[content].count(where: \.isBlank) + 1
    let isFilled = words > 6 || first.isDigit
    return Placeholder(range: index..<close + 2, kind: isFilled ? .leftMarks : .value)
  }

  /// What a page generator replaces by itself: `{{ site.url }}`, `{{< track >}}`.
  private func isTemplateCode(_ content: Range<Int>, _ first: UInt8) -> Bool {
    guard first.isAlphanumeric || first >= 0x80 || first == Byte.openBracket else { return true }
    let text = bytes[content]
    if text.contains(Byte.pipe) || text.contains(UInt8(ascii: "(")) && !text.contains(Byte.space) {
      return true
    }
    return text.contains(Byte.dot) && !text.contains(where: \.isBlank)
  }

  /// `{customer name}`: only with a blank in it or in capitals; other text in braces is code.
  private func singleCurly(at index: Int) -> Placeholder? {
    guard !isGlued(before: index), byte(at: index - 1) != UInt8(ascii: "%"),
      let close = bytes[index..<min(text.upperBound, index + 50)].firstIndex(of: UInt8(ascii: "}")),
      !byte(at: close + 1).isAlphanumeric, close > index + 2
    else { return nil }
    let content = bytes[(index + 1)..<close]
    guard let first = content.first, first.isLetter,
      content.allSatisfy({ $0.isAlphanumeric || $0 == Byte.space || $0 == Byte.underscore })
    else { return nil }
    let isCapital = content.allSatisfy { !$0.isLetter || $0.lowercased != $0 }
    guard content.contains(Byte.space) || isCapital && content.contains(Byte.underscore) else {
      return nil
    }
    return Placeholder(range: index..<close + 1)
  }

  func square(at index: Int) -> Placeholder? {
    if index > text.lowerBound,
      bytes[index - 1].isAlphanumeric || "]!\\".utf8.contains(bytes[index - 1])
    {
      return nil
    }
    guard
      let close = bytes[(index + 1)..<min(text.upperBound, index + 100)].firstIndex(where: {
        $0 == Byte.closeBracket || $0 == Byte.openBracket
      }), bytes[close] == Byte.closeBracket, !"([:".utf8.contains(byte(at: close + 1))
    else { return nil }
    let content = (index + 1)..<close
    guard content.count >= 3, bytes[content.lowerBound].isLetter else { return nil }
    if let first = Self.prompts.first(in: bytes, content, map: map),
      first.range.lowerBound == content.lowerBound,
      !first.value || first.range.upperBound == content.upperBound
    {
      return Placeholder(range: index..<close + 1)
    }
    return nil
  }

  /// How a text in square brackets begins that asks to be replaced; true where it must be all of it.
  private static let prompts = PhraseTable<Bool>([
    (
      false,
      [
        "insert", "enter", "describe", "specify", "provide", "explain", "list of", "list the",
        "summarize", "summarise", "your", "link to", "link here", "fill", "replace", "placeholder",
        "add a", "add the", "add your", "brief", "short description", "choose", "e.g.",
      ]
    ),
    (
      true,
      [
        "name", "names", "date", "time", "owner", "author", "authors", "customer", "customer name",
        "service name", "team name", "duration", "number", "incident id", "incident name",
        "incident title", "start time", "end time", "company", "company name", "component name",
        "person", "incident date", "service", "url", "ticket", "timestamp", "todo", "tbd",
      ]
    ),
  ])

  func mention(at index: Int) -> Placeholder? {
    guard index == text.lowerBound || !bytes[index - 1].isAlphanumeric else { return nil }
    var end = index + 1
    while byte(at: end).isAlphanumeric || "-_.".utf8.contains(byte(at: end)) { end += 1 }
    guard (4...10).contains(end - index) else { return nil }
    let name = String(decoding: bytes[(index + 1)..<end].map(\.lowercased), as: UTF8.self)
    return Self.nobody.contains(name) ? Placeholder(range: index..<end) : nil
  }

  private static let nobody: Set<String> = [
    "owner", "username", "assignee", "tbd", "todo", "handle",
  ]
}

/// Text in angle brackets that is no markup.
enum AngleText {
  /// Whether it reads as the name of something to fill in.
  static func isName(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first, first.isLetter || first >= 0xC0, content.count >= 2,
      content.last != Byte.slash
    else { return false }
    guard content.allSatisfy({ $0.isAlphanumeric || $0 >= 0x80 || " _-/'.,&()".utf8.contains($0) })
    else { return false }
    return !notNames.contains(word(of: content))
  }

  /// Whether it is an HTML element that merely lacks its end.
  static func isElement(_ content: ArraySlice<UInt8>) -> Bool {
    elements.contains(word(of: content))
  }

  private static func word(of content: ArraySlice<UInt8>) -> String {
    String(
      decoding: content.prefix { $0 != Byte.space && $0 != Byte.slash }.map(\.lowercased),
      as: UTF8.self)
  }

  private static let elements: Set<String> = [
    "a", "abbr", "article", "aside", "b", "base", "blockquote", "body", "button", "center", "code",
    "dd", "del", "div", "dl", "dt", "em", "figure", "font", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "html", "i", "iframe", "ins", "kbd", "li", "main", "mark",
    "meta", "nav", "ol", "p", "path", "pre", "q", "s", "script", "section", "small", "span",
    "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "th", "thead", "tr", "tt", "u",
    "ul", "video",
  ]

  /// Words in angle brackets that say something as they stand.
  private static let notNames: Set<String> = elements.union([
    "nil", "none", "null", "unknown", "undefined", "redacted", "censored", "anonymous", "hidden",
    "removed", "enter", "tab", "esc", "return", "ctrl", "snip", "snipped", "omitted", "truncated",
  ])
}
