import Markdown

/// Puts neutral words into a line so that it still reads well.
struct SentenceChoice {
  let bytes: [UInt8]
  let unit: TextUnit
  let person: PersonPhrase
  /// Where events and items begin.
  let starts: Set<Int>
  let isAction: Bool
  var isCode: (Int) -> Bool = { _ in false }

  /// Words in the place of a range.
  struct Change {
    var range: Range<Int>
    var text: String
    var kind: InnerHit.Kind
  }

  /// Hits that are replaced together: "Ana and Ben", "Ana (@ana)".
  private struct Group {
    var hits: [InnerHit]
    var range: Range<Int>
    /// How many people they are.
    var people = 1

    var kind: InnerHit.Kind { hits[0].kind }
  }

  func changes(for hits: [InnerHit]) -> [Change] {
    groups(of: hits).map(change)
  }

  private func groups(of hits: [InnerHit]) -> [Group] {
    var groups: [Group] = []
    for hit in hits {
      guard let last = groups.last, last.kind == .person, !isCode(hit.range.lowerBound),
        !isCode(last.range.lowerBound), hit.range.lowerBound >= last.range.upperBound
      else {
        groups.append(Group(hits: [hit], range: hit.range))
        continue
      }
      let between = last.range.upperBound..<hit.range.lowerBound
      let isContact = hit.kind == .email || hit.kind == .phone || hit.kind == .person
      if isContact, bytes[between].allSatisfy({ $0.isBlank || $0 == Byte.less }) {
        groups[groups.count - 1].range = last.range.lowerBound..<hit.range.upperBound
        groups[groups.count - 1].hits.append(hit)
      } else if hit.kind == .person, joins(between) {
        groups[groups.count - 1].range = last.range.lowerBound..<hit.range.upperBound
        groups[groups.count - 1].hits.append(hit)
        groups[groups.count - 1].people += 1
      } else {
        groups.append(Group(hits: [hit], range: hit.range))
      }
    }
    return groups
  }

  /// Whether only commas and "and" stand between two names.
  private func joins(_ range: Range<Int>) -> Bool {
    let letters = bytes[range].filter(\.isLetter).map(\.lowercased)
    let word = String(decoding: letters, as: UTF8.self)
    return ["", "and", "or"].contains(word) && !range.isEmpty
      && bytes[range].allSatisfy { $0.isLetter || $0.isBlank || ",&/+".utf8.contains($0) }
  }

  private func change(_ group: Group) -> Change {
    let kind = group.kind
    if isCode(group.range.lowerBound) {
      let text =
        group.hits[0].replacement
        ?? (kind == .person || kind == .owner ? "user" : InnerPhrase.of(kind).code)
      return Change(range: group.range, text: text, kind: kind)
    }
    if kind == .hidden || kind == .owner { return Change(range: group.range, text: "", kind: kind) }
    if kind == .word {
      let text = group.hits[0].replacement ?? ""
      return Change(
        range: text.isEmpty ? withSpace(group.range) : group.range,
        text: cased(text, like: group.range), kind: kind)
    }
    if let remark = remark(around: group.range) {
      return Change(range: remark, text: "", kind: kind)
    }
    if let attribute = attribute(group) { return Change(range: attribute, text: "", kind: kind) }
    return kind == .person ? people(group) : place(group)
  }
}

// What can be left out without a trace.
extension SentenceChoice {
  /// The parentheses around something and the space before them.
  private func remark(around range: Range<Int>) -> Range<Int>? {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard start > unit.range.lowerBound, end < unit.range.upperBound else { return nil }
    let pair = (bytes[start - 1], bytes[end])
    guard pair == (Byte.openParen, Byte.closeParen) || pair == (Byte.openBracket, Byte.closeBracket)
    else { return nil }
    return withSpace(start - 1..<end + 1)
  }

  private func withSpace(_ range: Range<Int>) -> Range<Int> {
    if range.lowerBound > unit.range.lowerBound, bytes[range.lowerBound - 1].isBlank {
      return range.lowerBound - 1..<range.upperBound
    }
    if range.upperBound < unit.range.upperBound, bytes[range.upperBound].isBlank {
      return range.lowerBound..<range.upperBound + 1
    }
    return range
  }

  /// What stands between dashes or behind the last one, and what a colon parts from the beginning.
  private func attribute(_ group: Group) -> Range<Int>? {
    // A name may go on behind the end of a line.
    guard group.range.upperBound <= unit.range.upperBound else { return nil }
    let before = bytes.trimming(unit.range.lowerBound..<group.range.lowerBound)
    let behind = bytes.trimming(group.range.upperBound..<unit.range.upperBound)
    if let dash = dash(before: group.range.lowerBound), !before.isEmpty,
      bytes[before.lowerBound..<dash].contains(where: \.isLetter),
      behind.isEmpty || isDash(behind.lowerBound)
    {
      return dash..<group.range.upperBound
    }
    let isInner = group.kind == .ticket || group.kind == .channel || group.kind == .page
    guard before.isEmpty || starts.contains(group.range.lowerBound), isInner, !behind.isEmpty else {
      return nil
    }
    if bytes[behind.lowerBound] == Byte.colon {
      return group.range.lowerBound..<blanksEnd(behind.lowerBound + 1)
    }
    guard isDash(behind.lowerBound) else { return nil }
    return group.range.lowerBound..<blanksEnd(dashEnd(behind.lowerBound))
  }

  private func blanksEnd(_ index: Int) -> Int {
    var end = index
    while end < unit.range.upperBound, bytes[end].isBlank { end += 1 }
    return end
  }

  private func isDash(_ index: Int) -> Bool {
    guard index < unit.range.upperBound else { return false }
    let isLong =
      bytes[index] == 0xE2 && bytes[safe: index + 1] == 0x80
      && (bytes[safe: index + 2] == 0x93 || bytes[safe: index + 2] == 0x94)
    let isShort =
      (bytes[index] == Byte.hyphen || bytes[index] == Byte.pipe)
      && bytes[safe: index + 1]?.isBlank == true
    return isLong || isShort
  }

  private func dashEnd(_ index: Int) -> Int { index + (bytes[index] == 0xE2 ? 3 : 1) }

  /// Where the blank before a dash is that stands before a position.
  private func dash(before index: Int) -> Int? {
    var end = index
    while end > unit.range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    guard end < index else { return nil }
    for length in [1, 3] where end - length > unit.range.lowerBound {
      let start = end - length
      guard isDash(start), dashEnd(start) == end, bytes[start - 1].isBlank else { continue }
      return start - 1
    }
    return nil
  }
}

// What is said instead.
extension SentenceChoice {
  private func people(_ group: Group) -> Change {
    var names: [String] = []
    for hit in group.hits where hit.kind == .person {
      let name = hit.replacement ?? person.one
      if !names.contains(name) { names.append(name) }
    }
    var text = names.joined(separator: " and ")
    if names == [person.one], group.people > 1 { text = person.many(group.people) }
    if let word = word(before: group.range.lowerBound),
      InnerPhrase.determiners.contains(word), text == person.one
    {
      text = person.bare
    }
    return Change(
      range: group.range, text: cased(text, like: group.range, isName: true), kind: .person)
  }

  private func place(_ group: Group) -> Change {
    let phrase = InnerPhrase.of(group.kind)
    var range = group.range
    if let noun = word(before: range.lowerBound), phrase.nouns.contains(noun),
      bytes[range.lowerBound - 1] == Byte.space
    {
      range = range.lowerBound - 1 - noun.utf8.count..<range.upperBound
    }
    var text = phrase.phrase
    if group.kind == .ticket {
      text = tickets(called: bytes[range.lowerBound..<group.range.lowerBound])
    }
    if let next = word(behind: range.upperBound), phrase.nouns.contains(next),
      let last = text.lastIndex(of: " ")
    {
      text = String(text[..<last])
    }
    if let word = word(before: range.lowerBound), InnerPhrase.determiners.contains(word),
      let first = text.firstIndex(of: " "), ["a", "an"].contains(text[..<first])
    {
      text = String(text[text.index(after: first)...])
    }
    return Change(range: range, text: cased(text, like: range, isName: true), kind: group.kind)
  }

  /// What is said of tickets by the word before them: a pull request is a change.
  private func tickets(called noun: ArraySlice<UInt8>) -> String {
    switch String(decoding: noun.filter(\.isLetter).map(\.lowercased), as: UTF8.self) {
    case "pr", "mr", "request": "an internal change"
    case "tickets", "issues": "internal tickets"
    default: "an internal ticket"
    }
  }

  /// The word in front of a place, in lower case, where a space stands between.
  private func word(before index: Int) -> String? {
    guard index - 1 > unit.range.lowerBound, bytes[index - 1] == Byte.space else { return nil }
    var start = index - 1
    while start > unit.range.lowerBound, bytes[start - 1].isLetter { start -= 1 }
    guard start < index - 1 else { return nil }
    return String(decoding: bytes[start..<index - 1].map(\.lowercased), as: UTF8.self)
  }

  private func word(behind index: Int) -> String? {
    guard index < unit.range.upperBound, bytes[index] == Byte.space else { return nil }
    let end =
      bytes[(index + 1)..<unit.range.upperBound].firstIndex { !$0.isLetter }
      ?? unit.range.upperBound
    guard end > index + 1 else { return nil }
    return String(decoding: bytes[index + 1..<end].map(\.lowercased), as: UTF8.self)
  }

  /// With a capital where a sentence begins. Words of the configuration have one where the word had that they replace.
  private func cased(_ text: String, like range: Range<Int>, isName: Bool = false) -> String {
    guard let first = text.first, beginsSentence(range.lowerBound) else { return text }
    let old = bytes[safe: range.lowerBound] ?? 0
    let hadCapital = old.isLetter && old.lowercased != old
    return isName || hadCapital ? first.uppercased() + text.dropFirst() : text
  }

  private func beginsSentence(_ position: Int) -> Bool {
    if starts.contains(position) { return true }
    var index = position
    while index > unit.block.lowerBound {
      let byte = bytes[index - 1]
      if byte.isWhitespace || "\"'([*_".utf8.contains(byte) {
        index -= 1
        continue
      }
      return (byte == Byte.dot || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"))
        && index < position
    }
    return true
  }
}
