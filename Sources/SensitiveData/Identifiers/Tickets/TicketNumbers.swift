import Markdown

/// Reads numbers of tickets: `#4711`, "ticket no. 8812", "Vorfall Nr. 4711".
struct TicketNumbers {
  let text: IdentifierText

  func ticket(at digits: Range<Int>) -> Range<Int>? {
    guard digits.count < 21, isWhole(digits) else { return nil }
    let mark = text[digits.lowerBound - 1]
    if mark == UInt8(ascii: "#") { return digits.count < 11 ? signed(digits) : nil }
    guard
      mark.isBlank || mark == Byte.colon || mark == UInt8(ascii: "=") || mark == Byte.hyphen
        || mark >= 0x80 || mark == Byte.dot
    else { return nil }
    return numbered(digits) ?? gluedToWord(digits)
  }

  private func isWhole(_ digits: Range<Int>) -> Bool {
    let next = text[digits.upperBound]
    if next == Byte.slash, text[digits.upperBound + 1] == UInt8(ascii: "#") { return true }
    if next.isAlphanumeric || "%_/*=".utf8.contains(next) { return false }
    if ".,:-".utf8.contains(next), text[digits.upperBound + 1].isAlphanumeric { return false }
    return true
  }

  /// `#4711`, `GH#12`
  private func signed(_ digits: Range<Int>) -> Range<Int>? {
    let sign = digits.lowerBound - 1
    let before = text[sign - 1]
    if before.isLetter {
      let word = text.start(before: sign, atMost: 12, while: \.isLetter)..<sign
      let whole = text.start(before: sign, atMost: 64) { $0.isAlphanumeric || $0 == Byte.hyphen }
      return TicketWords.trackers.contains(text, word) || TicketWords.strong.contains(text, word)
        || TicketWords.weak.contains(text, word)
        || digits.count > 2 && word.count > 2 && !TicketWords.ranks.contains(text, word)
        ? whole..<digits.upperBound : nil
    }
    if before.isDigit || "&/#=\"'.?:".utf8.contains(before) && before != Byte.colon { return nil }
    let start = text[sign - 1] == Byte.openParen ? sign - 1 : sign
    guard let word = text.word(before: start) else {
      return digits.count > (before == Byte.openParen ? 1 : 2) ? sign..<digits.upperBound : nil
    }
    if TicketWords.strong.contains(text, word) || TicketWords.weak.contains(text, word) {
      return sign..<digits.upperBound
    }
    if TicketWords.ranks.contains(text, word) || isColor(digits, before: before) { return nil }
    if (3...7).contains(digits.count) { return sign..<digits.upperBound }
    let isReferred = before == Byte.openParen || TicketWords.references.contains(text, word)
    return digits.count == 2 && isReferred ? sign..<digits.upperBound : nil
  }

  private func isColor(_ digits: Range<Int>, before: UInt8) -> Bool {
    (digits.count == 3 || digits.count == 6)
      && (before == Byte.colon || text.follows(Self.colors, digits.lowerBound, within: 2))
  }

  private static let colors = TermSet("color colour background fill stroke border hex shade rgb")

  /// "ticket 8812", "incident no. 41"
  private func numbered(_ digits: Range<Int>) -> Range<Int>? {
    guard let first = text.word(before: digits.lowerBound), digits.lowerBound - first.upperBound < 5
    else { return nil }
    var word = first
    if text.equals(first, "s"), text[first.lowerBound - 1] == Byte.openParen,
      let noun = text.word(before: first.lowerBound - 1)
    {
      word = noun
    }
    var isMarked = text.any(in: first.upperBound..<digits.lowerBound) {
      $0 == Byte.colon || $0 == UInt8(ascii: "=")
    }
    if TicketWords.markers.contains(text, first) {
      guard let noun = text.word(before: first.lowerBound) else { return nil }
      (word, isMarked) = (noun, true)
    }
    let support = SupportCases(text: text)
    let isSupport = support.isNoun(word)
    if !isSupport, digits.count > 10 { return nil }
    let isStrong = TicketWords.strong.contains(text, word) || isSupport
    guard isStrong || TicketWords.weak.contains(text, word) else { return nil }
    let isPlural = text[word.upperBound - 1].lowercased == UInt8(ascii: "s")
    if isMarked, isPlural, first == word { return nil }
    if isMarked, digits.count > 1 { return digits }
    let keys = TicketKeys(text: text)
    guard digits.count > (isStrong ? 2 : 3), !keys.isYear(digits),
      !text.precedes(TicketWords.units, digits.upperBound)
    else { return nil }
    return digits
  }

  /// `チケット4711`: scripts without spaces.
  private func gluedToWord(_ digits: Range<Int>) -> Range<Int>? {
    guard text[digits.lowerBound - 1] >= 0xA0 || text[digits.lowerBound - 1] >= 0x80,
      digits.count > 2
    else { return nil }
    return Self.glued.contains { text.stands($0, at: digits.lowerBound - $0.utf8CodeUnitCount) }
      ? digits : nil
  }

  private static let glued: [StaticString] = [
    "チケット", "障害", "課題", "案件", "インシデント", "番号", "工单", "工单号", "缺陷", "问题", "事件", "故障", "티켓", "이슈", "장애",
  ]

  /// The numbers of the list that a ticket begins: "issues #41, #42 and #46".
  func others(behind ticket: Range<Int>) -> [Range<Int>] {
    let hasSign = text.bytes[ticket].contains(UInt8(ascii: "#"))
    var found: [Range<Int>] = []
    var index = ticket.upperBound
    for _ in 0..<32 {
      let gap = text.end(from: index, atMost: 8) {
        $0.isBlank || $0.isLetter || ",&/+;".utf8.contains($0) || $0 >= 0x80
      }
      let number = hasSign ? gap + 1 : gap
      guard gap > index, !hasSign || text[gap] == UInt8(ascii: "#") else { break }
      let end = text.end(from: number, atMost: 8, while: \.isDigit)
      // Without a sign only numbers of the same length are tickets.
      guard end > number, isWhole(number..<end), hasSign || end - number == ticket.count else {
        break
      }
      found.append(gap..<end)
      index = end
    }
    return found
  }
}
