import Markdown

// What is said instead.
extension SentenceChoice {
  func people(_ group: Group) -> Change {
    var names: [String] = []
    for hit in group.hits where hit.kind == .person {
      let name = hit.replacement ?? person.one
      if !names.contains(name) { names.append(name) }
    }
    var text = names.joined(separator: " and ")
    if names == [person.one], group.count > 1 { text = person.many(group.count) }
    if let word = word(before: group.range.lowerBound),
      InnerPhrase.determiners.contains(word), text == person.one
    {
      text = person.bare
    }
    return Change(
      range: group.range, text: cased(text, like: group.range, isName: true), kind: .person)
  }

  func place(_ group: Group) -> Change {
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
    if group.count > 1 { text = several(group.kind, text) }
    if let next = word(behind: range.upperBound), phrase.nouns.contains(next),
      let last = text.lastIndex(of: " ")
    {
      text = String(text[..<last])
    }
    let determiners =
      range == group.range ? InnerPhrase.determiners : InnerPhrase.nounDeterminers
    if let word = word(before: range.lowerBound), determiners.contains(word),
      let first = text.firstIndex(of: " "), ["a", "an"].contains(text[..<first])
    {
      text = String(text[text.index(after: first)...])
    }
    return Change(range: range, text: cased(text, like: range, isName: true), kind: group.kind)
  }

  private func several(_ kind: InnerHit.Kind, _ one: String) -> String {
    one == "an internal change" ? "internal changes" : InnerPhrase.of(kind).several
  }

  /// What is said of tickets by the word before them: a pull request is a change.
  private func tickets(called noun: ArraySlice<UInt8>) -> String {
    switch String(decoding: noun.filter(\.isLetter).map(\.lowercased), as: UTF8.self) {
    case "pr", "mr", "prs", "mrs", "request", "requests": "an internal change"
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
  func cased(_ text: String, like range: Range<Int>, isName: Bool = false) -> String {
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
      if opensQuote(before: index) {
        index -= 3
        continue
      }
      return (byte == Byte.dot || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"))
        && index < position
    }
    return true
  }
  /// `“` and `‘`
  private func opensQuote(before index: Int) -> Bool {
    guard index - 3 >= unit.block.lowerBound, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80
    else { return false }
    return bytes[index - 1] == 0x9C || bytes[index - 1] == 0x98
  }
}
