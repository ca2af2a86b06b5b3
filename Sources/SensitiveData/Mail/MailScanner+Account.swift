import Markdown

extension MailScanner {
  /// The longest account that is looked at; RFC 5321 allows 64 bytes.
  static let longestAccount = 128

  /// The account that ends at a place.
  func account(before end: Int) -> Range<Int>? {
    if window[end - 1] == Byte.quote { return quotedAccount(before: end) }
    var start = end
    while start > floor, start > end - Self.longestAccount, let next = accountStart(start, end) {
      start = next
    }
    let opening = window[start - 1]
    // A variable of a template stands for an address.
    if "$%{".utf8.contains(opening) || window[start] == UInt8(ascii: "$") { return nil }
    if opening != Byte.less { start = withoutKey(start..<end) }
    while start < end, window[start] < 0x80, !window[start].isAlphanumeric,
      window[start] != Byte.underscore
    {
      if "$%".utf8.contains(window[start]) { return nil }
      start += 1
    }
    guard start < end, window[end - 1] != Byte.dot else { return nil }
    return start..<end
  }

  /// The place of the character before a place, where it may belong to an account.
  private func accountStart(_ index: Int, _ end: Int) -> Int? {
    let byte = window[index - 1]
    if byte < 0x80 { return byte.isAlphanumeric || Self.signs.contains(byte) ? index - 1 : nil }
    guard let start = letterStart(before: index) else { return nil }
    // `联系ana@acme.io`: a script without spaces ends where Latin letters begin.
    if index < end, window[index] < 0x80, isSpaceless(at: start) { return nil }
    return start
  }

  private static let signs = ByteSet("._+-%&'~!#$^*=")

  /// The place of the letter of another script before a place.
  private func letterStart(before index: Int) -> Int? {
    guard
      let character = UTF8Character.decode(
        window.bytes, before: index, floor: window.range.lowerBound),
      character.scalar.properties.isAlphabetic
    else { return nil }
    return index - character.length
  }

  /// Whether a script without spaces, or with words glued to names, is written at a place.
  func isSpaceless(at index: Int) -> Bool {
    let character = UTF8Character.decode(window.bytes, at: index, limit: window.range.upperBound)
    switch character?.scalar.value ?? 0 {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x9FFF, 0xAC00...0xD7FF:
      return true
    default: return false
    }
  }

  /// The start without `user=`. An account has `=` of its own where a list returns mail:
  /// `bounce+ana=acme.io@lists.acme.io`.
  private func withoutKey(_ account: Range<Int>) -> Int {
    guard let sign = window.bytes[account].lastIndex(of: UInt8(ascii: "=")) else {
      return account.lowerBound
    }
    let key = window.bytes[account.lowerBound..<sign]
    let name = key.drop { !$0.isAlphanumeric }
    return name.contains(Byte.plus) || name.contains(Byte.hyphen) || name.starts(with: "SRS".utf8)
      ? account.lowerBound : sign + 1
  }

  /// `"ana maria"@acme.io`.
  private func quotedAccount(before end: Int) -> Range<Int>? {
    let content = window.start(before: end - 1, atMost: Self.longestAccount) {
      $0 != Byte.quote && $0 != Byte.lineFeed
    }
    guard content > floor, window[content - 1] == Byte.quote, content < end - 1 else { return nil }
    let isWord = [window[content], window[end - 2]].allSatisfy { $0.isAlphanumeric || $0 >= 0x80 }
    return isWord ? content - 1..<end : nil
  }
}
