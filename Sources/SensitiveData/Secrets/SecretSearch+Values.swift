import Markdown

/// A value that stands where a secret would.
struct SecretValue {
  var range: Range<Int>
  var isQuoted: Bool
  /// Whether nothing follows it in its line or cell.
  var isAlone: Bool
  /// Whether a sentence or a part of it ends behind it.
  var endsClause: Bool
}

extension SecretSearch {
  /// The value at a place, without its quotes.
  func value(at place: SecretPlace, _ kind: SecretWord.Kind) -> SecretValue? {
    var start = end(from: place.start, atMost: 20, while: \.isBlank)
    if place.link == .markup { start = end(from: start, atMost: 200, while: \.isWhitespace) }
    if place.link == .colon || place.link == .assigned { start = nextLine(from: start) }
    if stands("<![CDATA[", at: start) { start += 9 }
    start = end(from: start, atMost: 3) { $0 == Byte.asterisk }
    start = end(from: start, atMost: 3, while: \.isBlank)
    if kind != .password { start = behindScheme(start) }
    if Self.literalMarks.contains(byte(start)), Self.quotes.contains(byte(start + 1)) { start += 1 }
    if byte(start) == Byte.backslash, Self.quotes.contains(byte(start + 1)) { start += 1 }
    if let value = typographicValue(from: start) { return value }
    guard Self.quotes.contains(byte(start)) else {
      return place.link == .argument ? nil : plainValue(from: start, place)
    }
    return quotedValue(from: start, place, kind)
  }

  /// How far values are looked at.
  static let longestValue = 500
  private static let literalMarks = ByteSet("brufN@$L")

  private func quotedValue(
    from start: Int, _ place: SecretPlace, _ kind: SecretWord.Kind
  ) -> SecretValue? {
    let quote = byte(start)
    var inner = end(from: start, atMost: 3) { $0 == quote }
    // Two quotes are an empty value; three begin a long one.
    guard inner - start != 2 else { return nil }
    if kind != .password { inner = behindScheme(inner) }
    let end = end(from: inner, atMost: 500) {
      $0 != quote && $0 != Byte.lineFeed
    }
    guard byte(end) == quote else { return plainValue(from: inner, place) }
    let last = byte(end - 1) == Byte.backslash ? end - 1 : end
    guard last > inner else { return nil }
    return SecretValue(range: inner..<last, isQuoted: true, isAlone: true, endsClause: true)
  }

  private func plainValue(from start: Int, _ place: SecretPlace) -> SecretValue? {
    var index = start
    let limit = min(range.upperBound, start + Self.longestValue)
    while index < limit, !endsValue(at: index, from: start, place) { index += 1 }
    var last = index
    while last > start, Self.tails.contains(bytes[last - 1]) || closesNothing(last - 1, from: start)
    {
      last -= 1
    }
    guard last > start, !isCut(at: last) else { return nil }
    let rest = end(from: index, atMost: 8) { $0 == Byte.space }
    let next = byte(rest)
    let isAlone =
      next == 0 || next == Byte.lineFeed || next == Byte.tab || next == Byte.comma
      || next == Byte.semicolon || next == Byte.pipe || next == Byte.less
      || Self.quotes.contains(next) || next == UInt8(ascii: "#") || next == Byte.backslash
    let word = rest..<end(from: rest, atMost: 12, while: \.isLetter)
    let endsClause =
      isAlone || last < index || next == Byte.openParen || next >= 0x80
      || rest > index && next == Byte.slash
      || rest > index && isOne(of: SecretWord.connectors, word)
    return SecretValue(
      range: start..<last, isQuoted: false, isAlone: isAlone, endsClause: endsClause)
  }

  /// Signs at the end of a value that belong to the sentence. An exclamation mark belongs to the password.
  private static let tails = ByteSet(".,:;?*")

  private func closesNothing(_ index: Int, from start: Int) -> Bool {
    let opens: UInt8
    switch bytes[index] {
    case Byte.closeParen: opens = Byte.openParen
    case Byte.closeBracket: opens = Byte.openBracket
    case UInt8(ascii: "}"): opens = UInt8(ascii: "{")
    default: return false
    }
    return !bytes[start..<index].contains(opens)
  }

  private func endsValue(at index: Int, from start: Int, _ place: SecretPlace) -> Bool {
    let byte = bytes[index]
    if byte <= 0x20 || Self.ends.contains(byte) { return true }
    switch byte {
    case Byte.comma:
      let next = self.byte(index + 1)
      return next <= 0x20 || Self.quotes.contains(next) || next.isLetter
    case Byte.ampersand:
      let next = end(from: index + 1, atMost: 30) {
        $0.isAlphanumeric || $0 == Byte.underscore || $0 == Byte.hyphen
      }
      return self.byte(next) == UInt8(ascii: "=") || stands("amp;", at: index + 1)
    case Byte.backslash: return Self.escapes.contains(self.byte(index + 1))
    case Byte.closeBracket: return self.byte(index + 1) == Byte.openParen
    case Byte.pipe: return place.link == .cell
    case 0xE3...0xED where bytes[start] < 0x80: return true
    case 0xC2, 0xE2: return quoteLength(at: index) > 0
    default: return false
    }
  }

  private static let ends = ByteSet("\"'`<>;")
  private static let escapes = ByteSet("nrt\"'`\\ ")

  /// The start of the next line's value, where the line of the name ends.
  private func nextLine(from index: Int) -> Int {
    var next = index
    if byte(next) == Byte.pipe || byte(next) == Byte.greater {
      next = end(from: next + 1, atMost: 3) { $0 == Byte.hyphen || $0 == Byte.plus || $0.isDigit }
    }
    next = end(from: next, atMost: 4, while: \.isBlank)
    guard byte(next) == Byte.lineFeed else { return index }
    let start = end(from: next, atMost: 40, while: \.isWhitespace)
    let word = end(from: start, atMost: 500) { $0 > 0x20 }
    let rest = end(from: word, atMost: 4, while: \.isBlank)
    // Only one word that stands by itself: not the next name or sentence.
    guard byte(rest) == Byte.lineFeed || rest >= range.upperBound, byte(word - 1) != Byte.colon,
      word - start >= 6,
      !bytes[start..<word - 1].dropLast().contains(where: {
        $0 == UInt8(ascii: "=") || $0 == Byte.colon
      })
    else { return index }
    return start
  }

  /// The place behind `Bearer ` and the like.
  func behindScheme(_ index: Int) -> Int {
    for scheme in Self.schemes where standsFolded(scheme, at: index) {
      return end(from: index + scheme.utf8CodeUnitCount, atMost: 4, while: \.isBlank)
    }
    return index
  }

  private static let schemes: [StaticString] = [
    "bearer ", "basic ", "token ", "token=", "apikey ", "apikey-v1 ", "api-token ", "digest ",
    "negotiate ", "ntlm ", "genie-key ", "sso-key ", "splunk ", "bot ", "key ", "flyv1 ",
    "bearer:", "aws4-hmac-sha256 ", "sharedkey ", "sharedaccesssignature ",
  ]
}
