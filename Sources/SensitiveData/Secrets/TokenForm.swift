import Markdown

/// A kind of token as its provider publishes it: a prefix that only these tokens have, and what follows it.
struct TokenForm: Sendable {
  /// The bytes that a token may consist of behind its prefix.
  enum Alphabet: Sendable {
    case digits, hex, capitals, letters, words, dotted, base64, address, query, visible

    func contains(_ byte: UInt8) -> Bool {
      switch self {
      case .digits: byte.isDigit
      case .hex: byte.isHexDigit
      case .capitals: byte.isDigit || byte.isLetter && byte.lowercased != byte
      case .letters: byte.isAlphanumeric
      case .words: byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore
      case .dotted: Self.words.contains(byte) || byte == Byte.dot
      case .base64: byte.isAlphanumeric || Self.base64Signs.contains(byte)
      case .address: byte.isAlphanumeric || Self.addressSigns.contains(byte)
      case .query:
        Self.address.contains(byte) || byte == UInt8(ascii: "?") || byte == Byte.ampersand
      case .visible: byte > 0x20 && byte < 0x7F && !Self.ends.contains(byte)
      }
    }

    private static let base64Signs = ByteSet("+/=_-")
    private static let addressSigns = ByteSet("+/=_-.%~:!|*@")
    private static let ends = ByteSet("\"'`<>\\;()[]{}|&")
  }

  var prefix: StaticString
  var alphabet: Alphabet
  /// How many bytes follow the prefix at least.
  var minimum: Int
  /// How many bytes follow the prefix at most. Most forms have no bound: a longer run is covered as a whole.
  var maximum: Int
  var name: StaticString
  /// How many letters and digits stand before the first sign, where the form has parts.
  var firstPart: ClosedRange<Int>?
  /// Whether it is an address, which is covered with its scheme and host.
  var isAddress = false

  /// A form of tokens.
  init(
    _ prefix: StaticString, _ alphabet: Alphabet, _ minimum: Int, _ name: StaticString,
    atMost maximum: Int = .max, firstPart: ClosedRange<Int>? = nil
  ) {
    (self.prefix, self.alphabet, self.minimum, self.name) = (prefix, alphabet, minimum, name)
    self.maximum = maximum
    self.firstPart = firstPart
  }
}

extension TokenForm {
  /// All forms.
  static let all: [TokenForm] =
    cloudForms + codeHostForms + chatForms + paymentForms + modelForms + toolForms + dataForms
    + encodedForms
    + webhookForms.map { form in
      var form = form
      form.isAddress = true
      return form
    }

  /// The forms by the first byte of their prefix.
  static let byFirstByte: [[TokenForm]] = (0..<128).map { byte in
    all.filter { $0.prefix.utf8Start[0] == UInt8(byte) }
  }

  /// Whether some prefix may begin with three bytes.
  static func mayBegin(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    gate[slot(first, second, third)] || gate[slot(first, second, 0)]
  }

  /// Prefixes that other words have too: what begins with one and has not the form of the token may be another
  /// secret.
  static let sharedPrefixes = WordList([
    "secret_", "secret-token:", "live_", "test_", "token-", "key_", "key-", "sdk-", "mob-", "ext_",
    "live_pub_", "test_pub_", "api-", "pat.", "sat.", "sess-", "rpa_", "access_token$", "retool_",
    "voyage-", "access-sandbox-", "access-production-", "access-development-", "hex_", "sc_",
    "snyk_", "jina_", "turso_", "xata_", "logfire_", "tinybird_", "unkey_", "prefect_", "cog_",
    "aaaaaaaaaaaaaaaaaaaa",
  ])

  private static let gate: [Bool] = {
    var gate = [Bool](repeating: false, count: 8192)
    for form in all {
      let third = form.prefix.utf8CodeUnitCount > 2 ? form.prefix.utf8Start[2] : 0
      gate[slot(form.prefix.utf8Start[0], form.prefix.utf8Start[1], third)] = true
    }
    return gate
  }()

  private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) &* 641 &+ Int(second) &* 67 &+ Int(third)) & 8191
  }
}
