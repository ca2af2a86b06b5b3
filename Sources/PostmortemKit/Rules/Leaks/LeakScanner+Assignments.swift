import Markdown

extension LeakScanner {
  /// What a name must end with for its value to be a secret.
  private enum NamedSecret {
    case password, key, authorization
  }

  /// `password: …`, `API_KEY="…"`, `Authorization: Bearer …`, by the sign between name and value.
  func assignment(at index: Int) -> Leak? {
    guard let named = secretNamed(before: index) else { return nil }
    var start = index + 1
    while byte(start) == Byte.space || byte(start) == Byte.quote || byte(start) == UInt8(ascii: "'")
      || byte(start) == UInt8(ascii: "=") || byte(start) == Byte.backtick
    {
      start += 1
    }
    if named == .authorization {
      guard let scheme = scheme(at: start) else { return nil }
      start = scheme
    }
    var end = end(from: start, atMost: 256) {
      $0 > 0x20 && $0 < 0x7F && !Self.valueEnds.contains($0)
    }
    while end > start, ".:!?*".utf8.contains(byte(end - 1)) { end -= 1 }
    let value = start..<end
    guard isSecret(value, named), !isPlaceholder(value) else { return nil }
    return Leak(
      kind: .secret, range: value,
      name: named == .password
        ? "password" : named == .key ? "key or token" : "authorization header")
  }

  private func secretNamed(before index: Int) -> NamedSecret? {
    var end = index
    while end > range.lowerBound, end > index - 4, Self.quotes.contains(bytes[end - 1]) {
      end -= 1
    }
    guard Self.nameEnds.contains(byte(before: end)) else { return nil }
    let start = start(before: end, notBefore: range.lowerBound) {
      $0.isAlphanumeric || $0 == Byte.underscore || $0 == Byte.hyphen
    }
    let name = start..<end
    guard name.count > 2 else { return nil }
    switch bytes[end - 1].lowercased {
    case UInt8(ascii: "d"):
      return ["password", "passwd", "pwd"].contains { ends(name, with: $0) } ? .password : nil
    case UInt8(ascii: "y"):
      return ["api_key", "apikey", "api-key", "secret_key", "secretkey", "access_key", "accesskey"]
        .contains { ends(name, with: $0) } ? .key : nil
    case UInt8(ascii: "t"): return ends(name, with: "secret") ? .key : nil
    case UInt8(ascii: "n"):
      if ends(name, with: "authorization") { return .authorization }
      return ends(name, with: "token") ? .key : nil
    default: return nil
    }
  }

  private static let quotes = ByteSet(" \"'`")
  /// The last letters of the names below.
  private static let nameEnds = ByteSet("dDyYtTnN")
  private static let valueEnds = ByteSet("\"'`,;|)]}&\\")

  /// The place behind `Bearer `.
  private func scheme(at index: Int) -> Int? {
    for scheme in ["bearer ", "basic ", "token "] as [StaticString] where stands(scheme, at: index)
    {
      return index + scheme.utf8CodeUnitCount
    }
    return nil
  }

  /// Whether a value can be a secret, and is no word, name, path or call.
  private func isSecret(_ value: Range<Int>, _ named: NamedSecret) -> Bool {
    guard value.count >= (named == .password ? 6 : 16), let first = bytes[value].first else {
      return false
    }
    if "$<{[(*%/.#@".utf8.contains(first) || holds("://", in: value) { return false }
    var digits = 0
    var letters = 0
    for byte in bytes[value] {
      if "([{<$".utf8.contains(byte) { return false }
      if byte.isDigit { digits += 1 } else if byte.isLetter { letters += 1 }
    }
    guard digits > 0, letters > 0 else { return false }
    if named == .password { return true }
    // A name such as `payments-db-credentials-2` has few digits, and words between hyphens.
    return digits * 6 >= value.count || !bytes[value].contains(Byte.hyphen) && digits > 2
  }

  /// Whether a value only shows where a secret would stand.
  func isPlaceholder(_ value: Range<Int>) -> Bool {
    guard let first = bytes[value].first else { return true }
    if "$<{[*%".utf8.contains(first) { return true }
    for word in Self.placeholders where holds(word, in: value) { return true }
    return Set(bytes[value]).count < min(5, value.count)
  }

  private static let placeholders: [StaticString] = [
    "example", "xxxx", "****", "....", "your", "redacted", "changeme", "placeholder", "dummy",
    "foobar",
    "${", "{{", "<", "secret-here", "token-here",
  ]
}
