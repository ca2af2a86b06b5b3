import Markdown

/// Tokens without a prefix whose parts and the signs between them are a form of their own.
extension SecretSearch {
  func partedToken(at index: Int) -> SensitiveSpan? {
    let byte = byte(index)
    if byte.isDigit {
      return telegramToken(at: index) ?? facebookToken(at: index) ?? mailchimpKey(at: index)
    }
    if byte >= UInt8(ascii: "M"), byte <= UInt8(ascii: "O") { return discordToken(at: index) }
    return byte.isHexDigit && !byte.isCapital ? mailchimpKey(at: index) : nil
  }

  private func isWordSign(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore
  }

  /// `123456789:AA…`
  private func telegramToken(at index: Int) -> SensitiveSpan? {
    let digits = end(from: index, atMost: 17, while: \.isDigit)
    guard (7...16).contains(digits - index), stands(":A", at: digits) else { return nil }
    let end = end(from: digits + 1, atMost: 60, while: isWordSign)
    guard (34...36).contains(end - digits - 1), isTokenBody(digits + 1..<end) else { return nil }
    return SensitiveSpan(.secret, index..<end, name: "Telegram token")
  }

  /// `911602140448729|…`
  private func facebookToken(at index: Int) -> SensitiveSpan? {
    let digits = end(from: index, atMost: 18, while: \.isDigit)
    guard (15...16).contains(digits - index), byte(digits) == Byte.pipe else { return nil }
    let end = end(from: digits + 1, atMost: 60, while: isWordSign)
    guard (26...42).contains(end - digits - 1), isTokenBody(digits + 1..<end) else { return nil }
    return SensitiveSpan(.secret, index..<end, name: "Facebook token")
  }

  /// Thirty-two hexadecimal digits and the name of a region: `…-us12`.
  private func mailchimpKey(at index: Int) -> SensitiveSpan? {
    guard stands("-us", at: index + 32), byte(index + 35).isDigit else { return nil }
    let digits = index..<end(from: index, atMost: 33, while: \.isHexDigit)
    let end = end(from: index + 35, atMost: 3, while: \.isDigit)
    guard digits.count == 32, isTokenBody(digits), !byte(end).isAlphanumeric else { return nil }
    return SensitiveSpan(.secret, index..<end, name: "Mailchimp key")
  }

  /// The number of a bot in base64, a time and a signature.
  private func discordToken(at index: Int) -> SensitiveSpan? {
    let first = index..<end(from: index, atMost: 30, while: isWordSign)
    guard (23...28).contains(first.count), byte(first.upperBound) == Byte.dot else { return nil }
    let second = end(from: first.upperBound + 1, atMost: 8, while: isWordSign)
    guard second - first.upperBound - 1 == 6, byte(second) == Byte.dot else { return nil }
    let end = end(from: second + 1, atMost: 60, while: isWordSign)
    guard end - second > 27, let number = Base64Text.decoded(bytes, first),
      number.allSatisfy(\.isDigit)
    else { return nil }
    return SensitiveSpan(.secret, index..<end, name: "Discord token")
  }

  /// The secret of an application in Azure, by the `Q~` that stands in all of them.
  func azureSecret(around tilde: Int) -> SensitiveSpan? {
    guard byte(tilde - 1) == UInt8(ascii: "Q"), byte(tilde - 2).isDigit else { return nil }
    let sign: (UInt8) -> Bool = { isWordSign($0) || $0 == Byte.dot || $0 == Byte.tilde }
    let start = start(before: tilde, atMost: 12, while: sign)
    var end = end(from: tilde, atMost: 50, while: sign)
    while byte(end - 1) == Byte.dot { end -= 1 }
    guard tilde - start == 5, (32...36).contains(end - tilde), isTokenBody(start..<end) else {
      return nil
    }
    return SensitiveSpan(.secret, start..<end, name: "Azure client secret")
  }
}
