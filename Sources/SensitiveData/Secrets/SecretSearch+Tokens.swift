import Markdown

extension SecretSearch {
  /// A token by the prefix that its provider gives it, or a form with parts of its own.
  mutating func token(at index: Int) -> SensitiveSpan? {
    guard startsToken(at: index) else { return nil }
    let (first, second, third) = (byte(index), byte(index + 1), byte(index + 2))
    if first == UInt8(ascii: "e"), second == UInt8(ascii: "y"), let found = webToken(at: index) {
      return found
    }
    if first == UInt8(ascii: "M"), second == UInt8(ascii: "I") || second == UInt8(ascii: "H"),
      let found = keyBody(at: index)
    {
      return found
    }
    if first == UInt8(ascii: "P"), second == UInt8(ascii: "u"), let found = puttyKey(at: index) {
      return found
    }
    if let found = partedToken(at: index) { return found }
    guard first < 0x80, TokenForm.mayBegin(first, second, third) else { return nil }
    for form in TokenForm.byFirstByte[Int(first)] where stands(form.prefix, at: index) {
      if let found = token(form, at: index) { return found }
    }
    return nil
  }

  private mutating func token(_ form: TokenForm, at index: Int) -> SensitiveSpan? {
    let body = index + form.prefix.utf8CodeUnitCount
    // Inside of a longer run, the search is short: such runs may hold many prefixes.
    let isInside = Self.joints.contains(byte(index - 1))
    guard !isInside || index >= searchedTokens else { return nil }
    let length = isInside ? Self.longestInnerToken : Self.longestToken
    var end = end(from: body, atMost: length, while: form.alphabet.contains)
    if isInside, end - body == length, isTokenBody(body..<end) {
      // It is one, so the search goes on behind it.
      end = self.end(from: end, atMost: Self.longestToken, while: form.alphabet.contains)
    }
    // A full stop behind it belongs to the sentence.
    while end > body, Self.sentenceEnds.contains(byte(end - 1)) { end -= 1 }
    guard form.minimum...form.maximum ~= end - body, !byte(end).isAlphanumeric,
      byte(end) != Byte.underscore || !byte(end + 1).isAlphanumeric, hasFirstPart(form, body)
    else { return nil }
    // In base64, two or three letters behind a sign are no prefix.
    if form.prefix.utf8CodeUnitCount < 4, Self.base64Signs.contains(byte(index - 1)) { return nil }
    guard isTokenBody(body..<end), !isCut(at: end),
      !KnownExamples.contains(bytes, index..<end)
    else {
      searchedTokens = max(searchedTokens, end)
      return nil
    }
    let start = form.isAddress ? startOfAddress(before: index) : index
    return SensitiveSpan(.secret, start..<end, name: form.name.description)
  }

  private func hasFirstPart(_ form: TokenForm, _ body: Int) -> Bool {
    guard let part = form.firstPart else { return true }
    return part.contains(end(from: body, atMost: 60, while: \.isAlphanumeric) - body)
  }

  /// Whether a value goes on with signs that stand for the rest of it: `...`, `****`.
  func isCut(at end: Int) -> Bool {
    let sign = byte(end)
    if sign == 0xE2 { return stands("…", at: end) }
    return (sign == Byte.dot || sign == Byte.asterisk || sign == UInt8(ascii: "#"))
      && byte(end + 1) == sign && byte(end + 2) == sign
  }

  private func startOfAddress(before index: Int) -> Int {
    let host = start(before: index, atMost: 80) {
      $0.isAlphanumeric || $0 == Byte.dot || $0 == Byte.hyphen
    }
    guard stands("://", at: host - 3) else { return host }
    return start(before: host - 3, atMost: 10, while: \.isLetter)
  }

  private static let longestToken = 6000
  private static let longestInnerToken = 300
  private static let joints = ByteSet("-_/+=.~%!|*:")
  private static let base64Signs = ByteSet("+/")
  private static let sentenceEnds = ByteSet(".:!|*~%")

  /// Whether a token can start at a place: behind anything that is no letter or digit, or behind an escape such as `\n`
  /// or `%3D`.
  private func startsToken(at index: Int) -> Bool {
    let previous = byte(index - 1)
    guard previous.isAlphanumeric else { return true }
    return byte(index - 2) == Byte.backslash
      || byte(index - 3) == UInt8(ascii: "%") && byte(index - 2).isHexDigit && previous.isHexDigit
  }

  /// Whether what follows a prefix looks drawn at random: no mask, no words, no count.
  func isTokenBody(_ body: Range<Int>) -> Bool {
    guard !isMask(body), body.count < 20 || !isSequence(body) else { return false }
    var seen: (UInt64, UInt64) = (0, 0)
    var digits = 0
    for index in body.prefix(200) {
      let byte = bytes[index]
      if byte.isDigit { digits += 1 }
      if byte < 64 { seen.0 |= 1 << UInt64(byte) } else { seen.1 |= 1 << UInt64(byte & 63) }
    }
    let distinct = seen.0.nonzeroBitCount + seen.1.nonzeroBitCount
    guard distinct >= (body.count < 20 ? 5 : 7) else { return false }
    let score = Randomness.score(bytes, body.prefix(200))
    return digits * 8 >= min(body.count, 200) ? score > -0.9 : score > (digits > 1 ? 0 : 0.3)
  }
}
