import Markdown

extension SecretSearch {
  /// Whether a value is a secret, given what names it and what joins the two.
  func accepts(_ value: SecretValue, _ name: SecretName, _ place: SecretPlace) -> Bool {
    guard !isPlaceholder(value.range), !isReference(value.range, isQuoted: value.isQuoted),
      !isHarmless(value.range)
    else { return false }
    let shape = ValueShape(bytes, value.range)
    switch name.kind {
    case .password: return acceptsPassword(value, shape, name, place)
    case .number: return acceptsNumber(value, shape, name, place)
    case .token, .pair: return acceptsToken(value, shape, name, place)
    case .key:
      return place.link.isOperator && shape.count >= 16 && isKey(value.range, shape)
        && !isDigest(value.range, shape)
        && !UniqueIdentifier.matches(bytes, value.range)
    }
  }

  // MARK: Passwords

  private func acceptsPassword(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    if shape.spaces > 0 { return acceptsWords(value, shape, name, place) }
    guard shape.count >= 3, shape.letters + shape.digits + shape.foreign > 0,
      !Self.states.contains(bytes, value.range)
    else { return false }
    if name.isShort, !isSafeShort(name), !shape.isMixed || shape.count < 5 { return false }
    // `PASS: TestLogin2`, as tests write it.
    if name.isShort, place.link == .colon, stands("PASS", at: name.start) { return false }
    switch place.link {
    case .assigned, .argument, .markup, .option:
      return acceptsAssigned(value, shape, place)
    case .colon, .cell:
      if shape.digits == shape.count { return shape.count >= 4 && value.isAlone && !name.isShort }
      return value.isQuoted || isPasswordLike(value.range, shape)
        || value.isAlone && !isStateWord(value.range, shape) && shape.count >= 4
    case .verb:
      if shape.digits == shape.count { return shape.count >= 4 && value.endsClause }
      return isPasswordLike(value.range, shape)
        && (value.endsClause || shape.isStrong || value.isQuoted)
        || isStatedWord(value, shape)
    case .preposition, .space:
      // `pass` is a verb.
      guard !name.isShort || isSafeShort(name) else { return false }
      if place.link == .space, value.isQuoted, isStatedWord(value, shape), shape.count >= 6,
        !SecretWord.harmlessTails.contains(bytes, value.range)
      {
        return true
      }
      return isPasswordLike(value.range, shape)
        && (value.isQuoted || shape.isStrong || value.endsClause && shape.joints == 0 && (shape.letters > 3 || shape.count >= 12))
    }
  }

  private func acceptsAssigned(_ value: SecretValue, _ shape: ValueShape, _ place: SecretPlace)
    -> Bool
  {
    if shape.digits == shape.count { return shape.count >= 4 }
    if value.isQuoted || shape.digits > 0 || shape.signs > 0 { return true }
    return !isStateWord(value.range, shape) && shape.count >= 4
  }

  /// Several words in quotes are a pass phrase unless they are a sentence about one.
  private func acceptsWords(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    guard value.isQuoted, place.link != .space, byte(value.range.lowerBound - 1) != Byte.backtick, place.link != .preposition, shape.spaces <= 24,
      shape.foreign == 0 || shape.letters == 0
    else { return false }
    var start = value.range.lowerBound
    var (words, plain) = (0, 0)
    while start < value.range.upperBound {
      let end = min(value.range.upperBound, end(from: start, atMost: 60) { $0 != Byte.space })
      if Self.functionWords.contains(bytes, start..<end) { return false }
      if PlaceholderWords.vague.contains(bytes, start..<end)
        || Self.states.contains(bytes, start..<end)
      {
        plain += 1
      }
      words += 1
      start = end + 1
    }
    let isLong = words >= 4 && plain < max(2, words / 3)
    return isLong || plain == 0 && (words == 3 || shape.digits > 0 || shape.signs > 0)
  }

  /// Words that sentences have, and pass phrases hardly ever.
  private static let functionWords = WordList([
    "the", "a", "an", "your", "my", "in", "of", "to", "for", "be", "not", "must", "with", "at",
    "from", "this", "it", "see", "please", "enter", "is", "are", "was", "were", "and", "or", "if",
    "has", "have", "had", "on", "no", "by", "will", "should", "can", "cannot", "that", "as", "-",
    "password", "use", "when", "than", "does", "do", "did", "still", "been", "may",
  ])

  /// Whether a short name such as `pass` stands in a name with a line, in capitals or behind a word such as `db`.
  private func isSafeShort(_ name: SecretName) -> Bool {
    name.end - name.start > name.word.text.utf8CodeUnitCount
      || equals(name.start..<name.end, "pwd") || equals(name.start..<name.end, "psk")
      || byte(name.start - 1) == Byte.less
  }

  /// Whether a value has digits or signs in it as passwords do, and is no name of a machine, a version or a time.
  private func isPasswordLike(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    guard shape.count >= 5 else { return false }
    if shape.isStrong { return true }
    if shape.signs > 0, shape.letters > 2 {
      return bytes[value].dropLast().contains {
        !$0.isAlphanumeric && $0 < 0x80 && $0 != Byte.hyphen
      }
        || bytes[value.upperBound - 1] == UInt8(ascii: "!") && shape.digits > 0
    }
    guard shape.isMixed else { return false }
    if shape.lower > 0, shape.upper > 0, shape.count >= 10 { return true }
    if shape.joints == 0 { return shape.letters > 2 || shape.count >= 8 }
    // `db-01`, `api.v2`
    return shape.count >= 8 && Randomness.score(bytes, value) > 0.25
  }

  /// A single word behind `was`, at the end of the sentence, that is no state such as `rotated`.
  private func isStatedWord(_ value: SecretValue, _ shape: ValueShape) -> Bool {
    guard value.endsClause || value.isQuoted, shape.joints == 0, shape.foreign == 0,
      shape.count >= 5
    else { return false }
    return !isStateWord(value.range, shape)
  }

  /// Whether a value is a word that says something about a password: `expired`, `wrong`, `required`.
  private func isStateWord(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    guard shape.letters == shape.count || shape.letters + shape.joints == shape.count else {
      return false
    }
    if Self.states.contains(bytes, value) || PlaceholderWords.vague.contains(bytes, value) {
      return true
    }
    return Self.stateEnds.contains { ending in
      shape.count > ending.utf8CodeUnitCount + 1
        && standsFolded(ending, at: value.upperBound - ending.utf8CodeUnitCount)
    }
  }

  private static let stateEnds: [StaticString] = [
    "ed", "ing", "ly", "able", "ible", "ful", "less", "ous", "ive", "ent", "ant", "al", "ic", "own",
    "tion", "ment", "ity", "ness", "ory", "ary", "ten", "ken", "ult",
  ]

  static let states = WordList([
    "wrong", "weak", "strong", "valid", "invalid", "correct", "incorrect", "missing", "stale",
    "old", "new", "short", "long", "known", "unknown", "shown", "given", "sent", "kept", "lost",
    "stolen", "taken", "broken", "bad", "good", "fine", "ok", "okay", "safe", "secure", "insecure",
    "unsafe", "plain", "clear", "here", "there", "below", "above", "both", "same", "different",
    "reset", "set", "unset", "put", "left", "hard", "easy", "simple", "complex", "unique", "random",
    "yes", "no", "none", "null", "nil", "true", "false", "required", "optional", "see", "ask",
    "vault", "todo", "unchanged", "n/a", "na", "empty", "blank", "default", "public", "private",
    "in", "on", "at", "by", "for", "from", "with", "without", "into", "under", "over", "not", "the",
    "this", "that", "these", "those", "it", "its", "their", "our", "your", "his", "her", "a", "an",
    "still", "already", "also", "being", "now", "then", "never", "always", "string", "number",
    "text", "hash", "hashed", "encrypted", "active", "inactive", "enabled", "disabled", "on", "off",
    "success", "failure", "failed", "error", "errors", "denied", "allowed", "accepted", "leaked",
    "used", "reused", "shared", "stored", "rotated", "changed", "expired", "revoked", "found",
    "up", "down", "out", "back", "done", "dead", "live", "free", "open", "closed", "high", "low",
    "enough", "ready", "accessible", "obvious", "guessable", "gone", "involved", "cached", "late",
    "early", "right", "first", "second", "last", "next", "current", "previous", "too", "very",
    "only", "what", "how", "why", "who", "which", "authentication", "manager", "policy", "auth",
    "n/a.", "-", "unaffected", "exposed", "compromised", "critical", "important", "sensitive",
    "confidential", "internal", "external", "manual", "automatic", "everything", "nothing",
    "something", "anything", "key", "kms", "sops", "sealed", "ldap", "sso", "saml", "oidc", "iam",
    "kerberos", "bcrypt", "argon2", "sha256", "sha512", "md5", "aes256", "scrypt", "pbkdf2",
    "string.", "strings", "buffers", "mandatory", "varchar", "keychain", "keyring", "1password", "bitwarden", "lastpass",
    "keepass", "trust", "peer", "md5.", "scram-sha-256", "prompt", "stdin", "interactive", "ever",
    "ed25519", "rsa", "rsa2048", "rsa4096", "ecdsa", "aes128", "aes256-gcm", "hs256", "hs512", "rs256",
    "es256", "sha1", "sha384", "md5sum", "base64", "base32", "utf8", "utf-8", "oauth2", "http2", "tls1",
    "sha3", "blake2", "blake3", "x509", "pkcs12", "pkcs8", "kms256", "v2", "v1", "one", "two", "three", "four", "eight", "ten", "twelve", "part", "case", "problem", "issue",
  ])

  // MARK: Numbers

  private func acceptsNumber(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    guard shape.spaces == 0 else { return false }
    let isCode = name.word.kind == .key
    let hasHash = bytes[value.range.upperBound - 1] == UInt8(ascii: "#")
    if shape.digits == shape.count || hasHash && shape.digits == shape.count - 1 {
      guard (4...12).contains(shape.count), value.endsClause || value.isQuoted else { return false }
      if place.link.isOperator || place.link == .verb { return true }
      let isCapital = byte(name.start).isCapital && byte(name.start + 1).isCapital
      return place.link == .space && (isCapital || isCode) && !isYear(value.range)
    }
    if place.link.isOperator {
      return shape.count >= 6
        && (isKey(value.range, shape) || isPasswordLike(value.range, shape) && isCode)
    }
    return isCode && shape.count >= 8 && shape.isMixed && value.endsClause
      && Randomness.score(bytes, value.range) > 0.25
  }

  private func isYear(_ value: Range<Int>) -> Bool {
    value.count == 4 && (stands("19", at: value.lowerBound) || stands("20", at: value.lowerBound))
  }

  // MARK: Keys and tokens

  private func acceptsToken(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    if stands("AKIA", at: value.range.lowerBound) || stands("ASIA", at: value.range.lowerBound) {
      return false
    }
    guard shape.spaces == 0, shape.foreign == 0, shape.count >= 6,
      bytes[value.range].prefix(200).filter({ $0 == Byte.comma }).count < 3,
      !Self.states.contains(bytes, value.range)
    else { return false }
    if shape.digits == shape.count {
      return shape.count >= 15 && place.link.isOperator && place.link != .cell
    }
    let isUUID = UniqueIdentifier.matches(bytes, value.range)
    switch place.link {
    case .assigned, .argument, .markup, .option, .colon, .cell:
      if isUUID { return !name.isShort && place.link != .cell }
      if isKey(value.range, shape) || Base64Text.isLogin(bytes, value.range) { return true }
      return isWeakSecret(value, shape, name, place)
    case .verb, .preposition, .space:
      guard !isUUID else { return place.link == .verb && !name.isShort }
      return shape.count >= 8 && isKey(value.range, shape)
        && (value.isQuoted || value.endsClause || shape.count >= 16)
        && Randomness.score(bytes, value.range) > 0.2
    }
  }

  /// Whether a value is drawn at random: no name, no word, no version.
  func isKey(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    guard shape.count >= 8 else { return false }
    let score = Randomness.score(bytes, value.prefix(200))
    if shape.signs > 0, shape.isMixed, shape.count >= 10, score > -0.3 { return true }
    if shape.count >= 32, shape.joints == 0, shape.digits > 3, shape.letters > 3, score > -0.2 {
      return true
    }
    if shape.digits == 0 { return shape.count >= 16 && score > 0.4 }
    guard shape.letters > 0, score > 0.1 else { return false }
    // Words that are joined, with a number: `cmp2-qat-1208358310`.
    return shape.joints == 0 || score > 0.3 || shape.count >= 24 && score > 0.15
  }

  /// Whether a value in quotes behind `secret =` is a word that somebody made up.
  private func isWeakSecret(
    _ value: SecretValue, _ shape: ValueShape, _ name: SecretName, _ place: SecretPlace
  ) -> Bool {
    let hasAll = shape.lower > 0 && shape.upper > 0 && shape.digits > 0
    guard shape.joints == 0 || value.isQuoted && hasAll && !value.range.isEmpty,
      !isStateWord(value.range, shape), !name.isShort
    else { return false }
    if shape.isStrong { return true }
    if value.isQuoted, place.link != .cell { return name.kind == .token && name.namesKey }
    return name.namesKey && shape.isMixed && place.link != .cell && value.isAlone
  }

  /// Whether a value has the length of a usual checksum.
  func isDigest(_ value: Range<Int>, _ shape: ValueShape) -> Bool {
    [32, 40, 56, 64, 96, 128].contains(shape.count) && bytes[value].allSatisfy(\.isHexDigit)
  }

  // MARK: Other things

  /// Whether a value is a date, a time, a version, an amount, an address of a machine or a mailbox.
  private func isHarmless(_ value: Range<Int>) -> Bool {
    guard let first = value.first else { return true }
    let digits = end(from: first, atMost: 12, while: \.isDigit)
    if digits > first, digits < value.upperBound {
      let sign = byte(digits)
      if digits - first == 4, sign == Byte.hyphen, byte(digits + 1).isDigit,
        byte(digits + 3) == Byte.hyphen
      {
        return true
      }
      if sign == Byte.colon || sign == Byte.dot || sign == UInt8(ascii: "%"), value.count < 24,
        bytes[value].allSatisfy({
          $0.isDigit || $0 == Byte.colon || $0 == Byte.dot || $0 == UInt8(ascii: "%")
            || $0 == Byte.slash
        })
      {
        return true
      }
      if Self.units.contains(bytes, digits..<value.upperBound) { return true }
    }
    if byte(first).lowercased == UInt8(ascii: "v"), byte(first + 1).isDigit, value.count < 16,
      bytes[value].contains(Byte.dot)
    {
      return true
    }
    if value.count > 14, value.count % 3 == 2, value.dropFirst(2).indices.allSatisfy({ place in
      (place - first) % 3 == 2 ? bytes[place] == Byte.colon : bytes[place].isHexDigit
    }) {
      return true
    }
    for algorithm in Self.algorithms where value.count < 24 {
      if standsFolded(algorithm, at: first) { return true }
    }
    return bytes[value].contains(Byte.at) && isMailbox(value)
  }

  private static let algorithms: [StaticString] = [
    "sha256", "sha512", "sha384", "sha1with", "hmac-", "hmacsha", "aes-", "aes128", "aes256", "rsa-",
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

/// `550e8400-e29b-41d4-a716-446655440000`
enum UniqueIdentifier {
  /// Whether a range has the form of one.
  static func matches(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count == 36, range.upperBound <= bytes.count else { return false }
    return range.indices.allSatisfy { index in
      switch index - range.lowerBound {
      case 8, 13, 18, 23: bytes[index] == Byte.hyphen
      default: bytes[index].isHexDigit
      }
    }
  }
}
