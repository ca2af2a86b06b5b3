import Markdown

/// Forms that a word in their middle or at their end gives away.
extension SecretSearch {
  func marked(_ run: Range<Int>) -> SensitiveSpan? {
    if equals(run, "atlasv1") { return terraformToken(run) }
    if equals(run, "mmk") || equals(run, "yrucrem") { return endMarked(run) }
    if equals(run, "identified") { return sqlPassword(run) }
    if equals(run, "5432") || equals(run, "5433") { return passwordFileLine(run) }
    if equals(run, "prd") { return ebayClient(run) }
    if equals(run, "user") || equals(run, "for") { return typedAsUser(run) }
    if equals(run, "auth") || equals(run, "pass") || equals(run, "identify") || equals(run, "oper")
    {
      return protocolPassword(run)
    }
    return nil
  }

  /// The secret key that stands behind the access key it belongs to, with little between them.
  ///
  /// - Returns: where it ends.
  mutating func awsSecret(behind key: Range<Int>) -> Int {
    guard stands("AKIA", at: key.lowerBound) || stands("ASIA", at: key.lowerBound) else { return 0 }
    var index = key.upperBound
    let limit = min(range.upperBound, index + 120)
    while index < limit {
      let value =
        index..<end(from: index, atMost: 60) {
          $0.isAlphanumeric || $0 == Byte.slash || $0 == Byte.plus
        }
      if value.count == 40, !isDigest(value, ValueShape(bytes, value)), isTokenBody(value),
        Randomness.score(bytes, value) > 0.5
      {
        add(SensitiveSpan(.secret, value, name: "AWS secret key"))
        return value.upperBound
      }
      index = value.upperBound + 1
    }
    return 0
  }

  /// `….atlasv1.…`
  private func terraformToken(_ run: Range<Int>) -> SensitiveSpan? {
    guard byte(run.lowerBound - 1) == Byte.dot, byte(run.upperBound) == Byte.dot else { return nil }
    let start = start(before: run.lowerBound - 1, atMost: 20, while: \.isAlphanumeric)
    let end = end(from: run.upperBound + 1, atMost: 120) {
      TokenForm.Alphabet.base64.contains($0)
    }
    guard run.lowerBound - 1 - start >= 12, end - run.upperBound > 50,
      isTokenBody(run.upperBound + 1..<end)
    else { return nil }
    return SensitiveSpan(.secret, start..<end, name: "Terraform token")
  }

  /// Keys of MaxMind and Mercury, by their end.
  private func endMarked(_ run: Range<Int>) -> SensitiveSpan? {
    guard byte(run.lowerBound - 1) == Byte.underscore else { return nil }
    let start = start(before: run.lowerBound, atMost: 90) {
      $0.isAlphanumeric || $0 == Byte.underscore
    }
    guard run.lowerBound - start >= 32, isTokenBody(start..<run.upperBound) else { return nil }
    return SensitiveSpan(.secret, start..<run.upperBound, name: "license key")
  }

  /// `IDENTIFIED BY '…'`
  private func sqlPassword(_ run: Range<Int>) -> SensitiveSpan? {
    var index = end(from: run.upperBound, atMost: 3, while: \.isBlank)
    if standsFolded("with ", at: index) {
      index = end(from: index + 5, atMost: 40) { $0 > 0x20 }
      index = end(from: index, atMost: 3, while: \.isBlank)
    }
    guard standsFolded("by ", at: index) || standsFolded("as ", at: index) else { return nil }
    index = end(from: index + 3, atMost: 3, while: \.isBlank)
    if standsFolded("password ", at: index) { index += 9 }
    let isCommand = byte(run.lowerBound).isCapital && byte(run.lowerBound + 1).isCapital
    guard let value = value(at: SecretPlace(link: .assigned, start: index), .password),
      !isPlaceholder(value.range),
      isCommand && (value.isQuoted || value.endsClause)
        || value.isQuoted && byte(value.range.lowerBound - 1) == UInt8(ascii: "'")
    else { return nil }
    return SensitiveSpan(.secret, value.range, name: "password")
  }

  /// `host:5432:database:user:password`
  private func passwordFileLine(_ run: Range<Int>) -> SensitiveSpan? {
    guard byte(run.lowerBound - 1) == Byte.colon, byte(run.upperBound) == Byte.colon else {
      return nil
    }
    var index = run.upperBound + 1
    for _ in 0..<2 {
      let end = end(from: index, atMost: 60) { $0 > 0x20 && $0 != Byte.colon && $0 != Byte.slash }
      guard end > index, byte(end) == Byte.colon else { return nil }
      index = end + 1
    }
    let value = index..<end(from: index, atMost: 100) { $0 > 0x20 && !Self.quotes.contains($0) }
    guard value.count > 2, !isPlaceholder(value) else { return nil }
    return SensitiveSpan(.secret, value, name: "password")
  }

  /// `Company-App-PRD-…`
  private func ebayClient(_ run: Range<Int>) -> SensitiveSpan? {
    guard byte(run.lowerBound - 1) == Byte.hyphen, byte(run.upperBound) == Byte.hyphen else {
      return nil
    }
    let end = end(from: run.upperBound, atMost: 30) { $0.isHexDigit || $0 == Byte.hyphen }
    let start = start(before: run.lowerBound - 1, atMost: 60) {
      $0.isAlphanumeric || $0 == Byte.hyphen || $0 == Byte.underscore
    }
    guard end - run.upperBound >= 17, start < run.lowerBound - 4 else { return nil }
    return SensitiveSpan(.secret, start..<end, name: "eBay key")
  }
}
