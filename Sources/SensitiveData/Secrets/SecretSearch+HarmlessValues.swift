import Markdown

extension SecretSearch {
  /// Whether a value is a date, a time, a version, an amount, an address of a machine or a mailbox.
  func isHarmless(_ value: Range<Int>) -> Bool {
    guard let first = value.first else { return true }
    return isAmount(value) || isVersion(value) || isFingerprint(value) || isMailbox(value)
      || value.count < 24 && Self.algorithms.contains { standsFolded($0, at: first) }
  }

  /// `2024-05-01`, `12:05`, `10.0.0.1`, `30 %`, `90-day`
  private func isAmount(_ value: Range<Int>) -> Bool {
    let digits = end(from: value.lowerBound, atMost: 12, while: \.isDigit)
    guard digits > value.lowerBound, digits < value.upperBound else { return false }
    if Self.units.contains(bytes, digits..<value.upperBound) { return true }
    let sign = byte(digits)
    let isDate =
      digits - value.lowerBound == 4 && sign == Byte.hyphen && byte(digits + 1).isDigit
      && byte(digits + 3) == Byte.hyphen
    return isDate
      || value.count < 24 && Self.amountSigns.contains(sign)
        && bytes[value].allSatisfy { $0.isDigit || Self.amountSigns.contains($0) }
  }

  private static let amountSigns = ByteSet(":.%/")

  /// `v1.2.3`
  private func isVersion(_ value: Range<Int>) -> Bool {
    byte(value.lowerBound).lowercased == UInt8(ascii: "v") && byte(value.lowerBound + 1).isDigit
      && value.count < 16 && bytes[value].contains(Byte.dot)
  }

  /// `1f:51:ae:…`
  private func isFingerprint(_ value: Range<Int>) -> Bool {
    value.count > 14 && value.count % 3 == 2
      && value.indices.allSatisfy { place in
        (place - value.lowerBound) % 3 == 2
          ? bytes[place] == Byte.colon : bytes[place].isHexDigit
      }
  }

  private static let algorithms: [StaticString] = [
    "sha256", "sha512", "sha384", "sha1with", "hmac-", "hmacsha", "aes-", "aes128", "aes256",
    "rsa-",
    "ecdsa-", "ed25519", "scram-", "tls_", "argon2", "pbkdf2", "bcrypt",
  ]

  private func isMailbox(_ value: Range<Int>) -> Bool {
    guard let at = bytes[value].lastIndex(of: Byte.at) else { return false }
    let domain = at + 1..<value.upperBound
    return at > value.lowerBound && bytes[domain].contains(Byte.dot)
      && bytes[domain].allSatisfy { $0.isLetter || $0 == Byte.dot || $0 == Byte.hyphen }
      && bytes[value.lowerBound..<at].allSatisfy {
        $0.isAlphanumeric || $0 == Byte.dot || $0 == Byte.plus || $0 == Byte.underscore
          || $0 == Byte.hyphen
      }
  }

  private static let units = WordList([
    "s", "sec", "secs", "seconds", "m", "min", "mins", "minutes", "h", "hr", "hrs", "hours", "d",
    "day", "days", "-day", "-hour", "-minute", "w", "weeks", "ms", "us", "ns", "kb", "mb", "gb",
    "tb", "b", "k", "x", "th", "st", "nd", "rd", "-character", "-bit", "bit", "bits", "pm", "am",
    "utc", "px", "y", "-digit", "chars", "kib", "mib", "gib", "req/s", "/s", "/min", "rps", "qps",
  ])
}
