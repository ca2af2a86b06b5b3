import Markdown

extension LeakScanner {
  /// The bytes that a key may consist of behind its prefix.
  private enum Alphabet {
    case capitals, letters, hexadecimal, words, dotted

    func contains(_ byte: UInt8) -> Bool {
      switch self {
      case .capitals: byte.isDigit || byte.isLetter && byte.lowercased != byte
      case .letters: byte.isAlphanumeric
      case .hexadecimal: byte.isHexDigit
      case .words: byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore
      case .dotted:
        byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore || byte == Byte.dot
      }
    }
  }

  /// A kind of key as its provider publishes it, for scanners to find.
  private struct KeyForm {
    var prefix: StaticString
    var alphabet: Alphabet
    /// How many bytes follow the prefix.
    var length: ClosedRange<Int>
    var name: StaticString

    init(
      _ prefix: StaticString, _ alphabet: Alphabet, _ length: ClosedRange<Int>,
      _ name: StaticString
    ) {
      self.prefix = prefix
      self.alphabet = alphabet
      self.length = length
      self.name = name
    }
  }

  /// How what `token(at:)` finds can begin.
  static var keyPrefixes: [StaticString] { keyForms.map(\.prefix) + ["eyJ"] }

  private static let keyForms: [KeyForm] = [
    KeyForm("AKIA", .capitals, 16...16, "AWS access key"),
    KeyForm("ASIA", .capitals, 16...16, "AWS access key"),
    KeyForm("ghp_", .letters, 36...36, "GitHub token"),
    KeyForm("gho_", .letters, 36...36, "GitHub token"),
    KeyForm("ghu_", .letters, 36...36, "GitHub token"),
    KeyForm("ghs_", .letters, 36...36, "GitHub token"),
    KeyForm("ghr_", .letters, 36...36, "GitHub token"),
    KeyForm("github_pat_", .words, 50...100, "GitHub token"),
    KeyForm("glpat-", .words, 20...64, "GitLab token"),
    KeyForm("xoxb-", .words, 24...200, "Slack token"),
    KeyForm("xoxa-", .words, 24...200, "Slack token"),
    KeyForm("xoxp-", .words, 24...200, "Slack token"),
    KeyForm("xoxr-", .words, 24...200, "Slack token"),
    KeyForm("xoxs-", .words, 24...200, "Slack token"),
    KeyForm("sk_live_", .letters, 16...120, "Stripe key"),
    KeyForm("rk_live_", .letters, 16...120, "Stripe key"),
    KeyForm("whsec_", .letters, 24...80, "Stripe webhook secret"),
    KeyForm("AIza", .words, 35...35, "Google API key"),
    KeyForm("SG.", .dotted, 60...70, "SendGrid key"),
    KeyForm("npm_", .letters, 36...36, "npm token"),
    KeyForm("pypi-AgE", .words, 50...250, "PyPI token"),
    KeyForm("SK", .hexadecimal, 32...32, "Twilio key"),
    KeyForm("sk-ant-", .words, 24...140, "Anthropic key"),
    KeyForm("sk-proj-", .words, 24...200, "OpenAI key"),
    KeyForm("sk-", .letters, 40...64, "OpenAI key"),
    KeyForm("dop_v1_", .hexadecimal, 64...64, "DigitalOcean token"),
    KeyForm("hf_", .letters, 34...40, "Hugging Face token"),
    KeyForm("shpat_", .hexadecimal, 32...32, "Shopify token"),
  ]

  private static let keyFormsByByte: [[KeyForm]] = (0..<256).map { byte in
    keyForms.filter { $0.prefix.utf8Start[0] == UInt8(byte) }
  }

  /// A key by the prefix that its provider gives it, or a JWT.
  func token(at index: Int) -> Leak? {
    for form in Self.keyFormsByByte[Int(bytes[index])] where begins(form.prefix, at: index) {
      let body = index + form.prefix.utf8CodeUnitCount
      let end = end(from: body, atMost: 300, while: form.alphabet.contains)
      guard form.length.contains(end - body), !byte(end).isAlphanumeric, !isPlaceholder(body..<end),
        byte(before: index) != Byte.underscore
      else { continue }
      return Leak(kind: .secret, range: index..<end, name: form.name.description)
    }
    return bytes[index] == UInt8(ascii: "e") ? webToken(at: index) : nil
  }

  private func begins(_ prefix: StaticString, at index: Int) -> Bool {
    guard index + prefix.utf8CodeUnitCount < range.upperBound else { return false }
    for offset in 0..<prefix.utf8CodeUnitCount
    where bytes[index + offset] != prefix.utf8Start[offset] { return false }
    return true
  }

  /// Three parts in base64, of which the first two are JSON: `{"` is `eyJ`.
  private func webToken(at index: Int) -> Leak? {
    let mark: StaticString = "eyJ"
    guard begins(mark, at: index) else { return nil }
    let head = end(from: index, while: Alphabet.words.contains)
    guard head - index > 12, byte(head) == Byte.dot, begins(mark, at: head + 1) else { return nil }
    let body = end(from: head + 1, while: Alphabet.words.contains)
    guard byte(body) == Byte.dot else { return nil }
    let end = end(from: body + 1, while: Alphabet.words.contains)
    guard end - body > 10 else { return nil }
    return Leak(kind: .secret, range: index..<end, name: "JSON web token")
  }

  static let privateKey = "private key"

  /// `-----BEGIN RSA PRIVATE KEY-----`
  func privateKey(at index: Int) -> Leak? {
    guard byte(before: index) != Byte.hyphen, stands("-----begin ", at: index) else { return nil }
    let end = end(from: index + 11, atMost: 40) { $0.isLetter || $0 == Byte.space || $0.isDigit }
    guard ends(index..<end, with: "private key"), stands("-----", at: end) else { return nil }
    return Leak(kind: .secret, range: index..<end + 5, name: Self.privateKey)
  }
}
