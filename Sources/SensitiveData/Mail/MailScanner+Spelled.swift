import Markdown

extension MailScanner {
  /// An address that is spelled out around a sign at a place: `ana [at] acme [dot] io`, `ana AT acme DOT io`.
  func spelled(at index: Int) -> Range<Int>? {
    guard let sign = sign(at: index), let account = spelledAccount(before: sign.start) else {
      return nil
    }
    let start = window.end(from: sign.end, atMost: 3, while: \.isBlank)
    guard let domain = spelledDomain(at: start), !isExample(domain) else { return nil }
    let last = window.start(before: domain.upperBound, atMost: 24) { $0.isLetter || $0 >= 0x80 }
    let topLevel = last..<domain.upperBound
    let isCommon = window.isEqual(topLevel, anyOf: MailTables.commonTopLevels)
    switch sign.form {
    case .bracketed:
      guard isCommon || sign.isWord else { return nil }
    case .spaced:
      guard isCommon else { return nil }
    case .word:
      let isSpelled = !window.bytes[domain].contains(Byte.dot)
      let isShouted =
        window[index] == UInt8(ascii: "A")
        && window.bytes[account].contains { (0x61...0x7A).contains($0) }
      guard isCommon, isSpelled || isShouted,
        !window.isEqual(topLevel, anyOf: MailTables.wordTopLevels)
      else { return nil }
    }
    if window.isEqual(topLevel, anyOf: MailTables.fileEndings) { return nil }
    return account.lowerBound..<domain.upperBound
  }

  private enum Form { case bracketed, spaced, word }

  private struct Sign {
    var start: Int
    var end: Int
    var form: Form
    /// Whether it is more than a sign or a single letter.
    var isWord: Bool
  }

  /// The sign for `@` that begins at a place.
  private func sign(at index: Int) -> Sign? {
    if Self.signStarts.contains(window[index]) {
      guard let word = bracketed(MailTables.spelledAts, at: index) else { return nil }
      return Sign(start: index, end: word.end, form: .bracketed, isWord: word.count > 1)
    }
    guard window[index - 1].isBlank else { return nil }
    if window[index] == Byte.at, window[index + 1].isBlank {
      return Sign(start: index, end: index + 1, form: .spaced, isWord: false)
    }
    guard window.stands("at", at: index), window[index + 2].isBlank else { return nil }
    return Sign(start: index, end: index + 2, form: .word, isWord: true)
  }

  /// The end of a word between brackets or other signs, and the number of its bytes.
  private func bracketed(_ words: [StaticString], at index: Int) -> (end: Int, count: Int)? {
    guard let close = Self.closing(window[index]) else { return nil }
    let start = window.end(from: index + 1, atMost: 2, while: \.isBlank)
    for word in words where window.stands(word, at: start) {
      let wordEnd = start + word.utf8CodeUnitCount
      let end = window.end(from: wordEnd, atMost: 2, while: \.isBlank)
      if window[end] == close { return (end + 1, word.utf8CodeUnitCount) }
    }
    return nil
  }

  private static func closing(_ opening: UInt8) -> UInt8? {
    switch opening {
    case Byte.openBracket: Byte.closeBracket
    case Byte.openParen: Byte.closeParen
    case UInt8(ascii: "{"): UInt8(ascii: "}")
    case Byte.less: Byte.greater
    case Byte.pipe, Byte.underscore, Byte.asterisk: opening
    default: nil
    }
  }

  /// The account before a sign; its dots may be spelled out too.
  private func spelledAccount(before sign: Int) -> Range<Int>? {
    let end = window.start(before: sign, atMost: 3, while: \.isBlank)
    guard end > floor, var account = account(before: end),
      window[account.lowerBound].isAlphanumeric
        || window[account.lowerBound] >= 0x80
    else { return nil }
    for _ in 0..<3 {
      guard let dot = dotStart(before: account.lowerBound), dot > floor,
        let part = self.account(before: dot)
      else { break }
      account = part.lowerBound..<end
    }
    return account
  }

  /// The start of a spelled dot that ends at a place, with the spaces around it.
  private func dotStart(before end: Int) -> Int? {
    let wordEnd = window.start(before: end, atMost: 3, while: \.isBlank)
    let isSpaced = wordEnd < end
    for word in MailTables.spelledDots {
      let length = word.utf8CodeUnitCount
      if isSpaced, window.stands(word, before: wordEnd), window[wordEnd - length - 1].isBlank,
        length > 1
      {
        return window.start(before: wordEnd - length, atMost: 3, while: \.isBlank)
      }
      let start = wordEnd - length - 2
      if start >= floor, let found = bracketed([word], at: start), found.end == wordEnd {
        return window.start(before: start, atMost: 3, while: \.isBlank)
      }
    }
    return nil
  }

  /// The domain at a place: labels with dots, spelled or not, at least one.
  private func spelledDomain(at start: Int) -> Range<Int>? {
    var (end, dots) = (start, 0)
    var label = start
    for _ in 0..<8 {
      let labelEnd = window.end(from: label, atMost: 63) {
        $0.isAlphanumeric || $0 == Byte.hyphen || $0 >= 0xC3
          || $0 & 0xC0 == 0x80
      }
      guard labelEnd > label else { break }
      end = labelEnd
      guard let next = dotEnd(from: labelEnd) else { break }
      dots += 1
      label = next
    }
    if end < label { dots -= 1 }
    return dots > 0 ? start..<end : nil
  }

  private func dotEnd(from index: Int) -> Int? {
    if window[index] == Byte.dot { return window[index + 1].isAlphanumeric ? index + 1 : nil }
    let start = window.end(from: index, atMost: 3, while: \.isBlank)
    if let found = bracketed(MailTables.spelledDots, at: start) {
      return window.end(from: found.end, atMost: 3, while: \.isBlank)
    }
    guard start > index else { return nil }
    for word in MailTables.spelledDots where window.stands(word, at: start) {
      let end = start + word.utf8CodeUnitCount
      if window[end].isBlank { return window.end(from: end, atMost: 3, while: \.isBlank) }
    }
    return nil
  }
}
