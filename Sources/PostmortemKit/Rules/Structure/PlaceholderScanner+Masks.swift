import Markdown

/// Dates, clocks and counts of which only the form is written: `YYYY-MM-DD`, `HH:mm`, `14:??`, `?mins`.
extension PlaceholderScanner {
  func mask(at index: Int) -> Placeholder? {
    guard !isNumber(at: index), !isTableHead, var end = maskEnd(at: index) else { return nil }
    // `2022-05-?? HH:mm` is one value; so is `2020-12-21 HH:mm`.
    while byte(at: end) == Byte.space, let next = maskEnd(at: end + 1) { end = next }
    let range = index..<end
    guard !isInParentheses(range), !isQuoted(range), !tellsForm(range) else { return nil }
    let hasDigit = bytes[range].contains { $0.isDigit || $0 == UInt8(ascii: "?") }
    guard hasDigit || isWhereValueStands(range) else { return nil }
    return Placeholder(range: range)
  }

  /// Whether only digits and what parts them stand up to a byte that is in no mask, as in most dates and clocks.
  private func isNumber(at index: Int) -> Bool {
    let end = bytes.withUnsafeBufferPointer { bytes in
      var end = index
      while end < text.upperBound, bytes[end].isDigit || Self.separators.contains(bytes[end]) {
        end += 1
      }
      return end
    }
    return end > index && !isFieldByte(byte(at: end))
  }

  private static let separators = ByteSet("-/:")
  private static let fieldBytes = ByteSet("0123456789?YyMmDdHhSsXx")

  /// Whether letters that stand for digits are where a time or day would be: elsewhere a text speaks of how times are
  /// written.
  private func isWhereValueStands(_ range: Range<Int>) -> Bool {
    if block.kind == .heading { return true }
    let before = lastByte(before: range.lowerBound)
    guard before.isLetter else { return !".,;!?".utf8.contains(before) }
    let words = max(text.lowerBound, range.lowerBound - 10)..<range.lowerBound
    return Self.leads.matches(in: bytes, words, map: map).contains {
      bytes[$0.range.upperBound..<range.lowerBound].allSatisfy { !$0.isAlphanumeric }
    }
  }

  private static let leads = PhraseTable<Bool>([
    (true, ["at", "by", "until", "till", "from", "to", "since", "on", "before", "after"])
  ])

  var isTableHead: Bool { block.kind == .cell && markdown.nodes[block.node].flag }

  /// Where a date or clock ends of which at least one field is not filled in.
  private func maskEnd(at index: Int) -> Int? {
    var end = index
    var field = MaskField()
    var fields = 0
    var open = 0
    while end <= text.upperBound {
      let byte = byte(at: end)
      if byte.isAlphanumeric || byte == UInt8(ascii: "?") {
        guard field.take(byte) else { return nil }
        end += 1
        continue
      }
      guard field.isComplete else { break }
      fields += 1
      if field.isOpen { open += 1 }
      guard byte == Byte.hyphen || byte == Byte.slash || byte == Byte.colon,
        isFieldByte(self.byte(at: end + 1)), fields < 6
      else { break }
      field = MaskField()
      end += 1
    }
    guard fields >= 2, open > 0 else { return nil }
    // Four groups of letters and digits are the number of a card or a telephone, two parted by a dash or a slash may
    // be anything.
    let written = bytes[index..<min(end, text.upperBound)]
    if written.contains(Byte.colon) || written.contains(UInt8(ascii: "?")) { return end }
    return fields == 3 ? end : nil
  }

  private func isFieldByte(_ byte: UInt8) -> Bool {
    Self.fieldBytes.contains(byte)
  }

  /// Whether the text says how dates are written: "in the format YYYY-MM-DD".
  private func tellsForm(_ range: Range<Int>) -> Bool {
    let before = max(text.lowerBound, range.lowerBound - 32)..<range.lowerBound
    let after = range.upperBound..<min(text.upperBound, range.upperBound + 16)
    return Self.formWords.first(in: bytes, before, map: map) != nil
      || Self.formWords.first(in: bytes, after, map: map) != nil
  }

  private static let formWords = PhraseTable<Bool>([
    (true, ["format*", "notation", "such as", "e.g.", "named", "all times", "pattern"])
  ])

  /// `??`, `?mins`: a count that nobody has looked up.
  func unknown(at index: Int) -> Placeholder? {
    var end = index
    while byte(at: end) == UInt8(ascii: "?") { end += 1 }
    let range = index..<end
    if let unit = unitEnd(at: end), byte(at: end) != Byte.space || range.count > 1 {
      return Placeholder(range: index..<unit)
    }
    let next = byte(at: end)
    if next == UInt8(ascii: "%") { return Placeholder(range: index..<end + 1) }
    guard range.count > 1, !next.isAlphanumeric, !"-/:".utf8.contains(next), !isQuoted(range) else {
      return nil
    }
    // Behind a sentence two marks ask with emphasis.
    let isAsked = bytes.trimming(end..<text.upperBound).isEmpty && range.count < 4
    guard !isAsked || isWholeValue(range), !isGarbled(around: index) else { return nil }
    return Placeholder(range: range)
  }

  /// Whether many runs of question marks stand around a place: letters that an encoding has lost.
  private func isGarbled(around index: Int) -> Bool {
    var count = 0
    for place in max(text.lowerBound, index - 80)..<min(text.upperBound, index + 80)
    where bytes[place] == UInt8(ascii: "?") && byte(at: place - 1) != bytes[place] {
      count += 1
    }
    return count > 4
  }
}

/// One field of a date or clock while its bytes are read.
private struct MaskField {
  private(set) var count = 0
  private(set) var digits = 0
  private var letter: UInt8 = 0

  /// Takes a digit, a question mark, or a letter that is the same as those before it.
  mutating func take(_ byte: UInt8) -> Bool {
    count += 1
    guard count <= 4 else { return false }
    if byte.isDigit {
      guard letter == 0 else { return false }
      digits += 1
      return true
    }
    guard letter == 0 || letter == byte else { return false }
    letter = byte
    return byte == UInt8(ascii: "?") || "YyMmDdHhSsXx".utf8.contains(byte)
  }

  /// Whether it is a number, or a mask of a length that a field can have.
  var isComplete: Bool {
    guard letter != 0 else { return digits > 0 }
    if letter == UInt8(ascii: "?") { return true }
    // `20xx` is a year; `1x` is a time that nobody knows better.
    if digits > 0, count < 4 { return false }
    return count == 4
      ? letter.lowercased == UInt8(ascii: "y") || letter.lowercased == UInt8(ascii: "x")
      : count == 2
  }

  var isOpen: Bool { letter != 0 }
}
