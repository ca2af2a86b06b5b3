import Markdown

/// Reads the ids of records behind the words that say of what: `customer id 48213`, `user_id=8812`.
struct RecordReader {
  let text: IdentifierText

  func record(behind word: Range<Int>) -> Range<Int>? {
    guard word.count < 24, text[word.lowerBound].isLetter else { return nil }
    if RecordWords.fields.contains(text, word) {
      return value(behind: word.upperBound, isMarked: true)
    }
    let isRecord = RecordWords.records.contains(text, word)
    guard isRecord || RecordWords.others.contains(text, word) else { return nil }
    if let marker = text.adjacentWord(after: word.upperBound),
      RecordWords.markers.contains(text, marker)
    {
      return value(behind: marker.upperBound, isMarked: true)
    }
    return isRecord ? value(behind: word.upperBound, isMarked: false) : nil
  }

  private func value(behind end: Int, isMarked: Bool) -> Range<Int>? {
    let start = text.end(from: end, atMost: 6) { $0.isBlank || "=:#\"'`([".utf8.contains($0) }
    guard start > end else { return nil }
    let isSigned =
      isMarked || text.any(in: end..<start) { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "=") }
    let stop = text.end(from: start, atMost: 72) {
      $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore
    }
    let value = text.trimmed(start..<stop)
    guard value.lowerBound == start, value.count > 2, value.count < 65,
      text.any(in: value, \.isDigit),
      text[value.upperBound] != UInt8(ascii: "%"), text[value.upperBound] != Byte.openParen
    else { return nil }
    if text[value.upperBound] == Byte.dot || text[value.upperBound] == Byte.comma,
      text[value.upperBound + 1].isDigit
    {
      return nil
    }
    return isId(value, isSigned: isSigned, isMarked: isMarked) ? value : nil
  }

  private func isId(_ value: Range<Int>, isSigned: Bool, isMarked: Bool) -> Bool {
    let digits = text.count(in: value, where: \.isDigit)
    if digits == value.count {
      if isSigned { return true }
      return digits > 3 && !isYear(value) && !text.precedes(RecordWords.units, value.upperBound)
    }
    if Standards.holds(text, value), !isMarked { return false }
    if isSigned, digits != 1 || isMarked || text.any(in: value, { $0 == Byte.hyphen }) {
      return true
    }
    let hyphens = text.count(in: value) { $0 == Byte.hyphen || $0 == Byte.underscore }
    return (digits > 1 || hyphens > 1)
      && text.any(in: value) { $0 == Byte.hyphen || $0 == Byte.underscore }
  }

  private func isYear(_ value: Range<Int>) -> Bool {
    value.count == 4
      && (text.stands("19", at: value.lowerBound) || text.stands("20", at: value.lowerBound))
  }

  /// Whether a number stands behind a word of another script: `клиент № 48213`, `客户48213`.
  func isRecord(_ number: Range<Int>) -> Bool {
    guard number.count > 3, text.all(in: number, \.isDigit), !isYear(number),
      var word = text.word(before: number.lowerBound), text[word.upperBound - 1] >= 0x80
    else { return false }
    if Self.glued.contains(where: { text.ends(word, with: $0) }) { return true }
    if RecordWords.markers.contains(text, word), let noun = text.word(before: word.lowerBound) {
      word = noun
    }
    return RecordWords.records.contains(text, word)
  }

  /// Words of scripts without spaces.
  private static let glued: [StaticString] = [
    "客户", "顧客", "订单", "注文", "客户号", "订单号", "顧客番号", "注文番号", "고객", "주문",
  ]
}
