import Markdown

extension SecretSearch {
  /// Whether a value names the place that a secret is kept at: a variable, a property, a call, a path, an address.
  func isReference(_ value: Range<Int>, isQuoted: Bool) -> Bool {
    let first = bytes[value.lowerBound]
    for prefix in Self.storePrefixes where standsFolded(prefix, at: value.lowerBound) {
      return true
    }
    if isConstantName(value) || isPath(value) { return true }
    guard !isQuoted else { return false }
    if first == Byte.slash || first == Byte.tilde || first == Byte.hyphen && value.count < 3 {
      return Randomness.score(bytes, value) < 0.2
    }
    return isCall(value) || isProperty(value) || isTypedName(value)
  }

  private static let storePrefixes: [StaticString] = [
    "http://", "https://", "file:", "vault:", "op://", "arn:aws", "ssm:", "kms:", "enc[", "awssm",
    "ref+", "secretmanager", "env.", "env:", "env[", "process.env", "os.environ", "os.getenv",
    "getenv", "secrets.", "vars.", "/run/secrets", "data.", "module.", "local.", "keyring:",
    "keychain:", "pass:env", "azurekeyvault", "@microsoft.keyvault", "gcp-sm", "projects/",
    "conjur",
  ]

  /// `DB_PASSWORD`: a constant, or a variable of the environment.
  private func isConstantName(_ value: Range<Int>) -> Bool {
    var (lines, letters) = (0, 0)
    for byte in bytes[value] {
      if byte == Byte.underscore {
        lines += 1
      } else if byte.isCapital {
        letters += 1
      } else if !byte.isDigit {
        return false
      }
    }
    return lines > 0 && letters > 3 && Randomness.score(bytes, value) < 0.45
  }

  /// `/etc/app/password`, `./secrets.yaml`
  private func isPath(_ value: Range<Int>) -> Bool {
    let slashes = bytes[value].reduce(0) { $0 + ($1 == Byte.slash ? 1 : 0) }
    let first = bytes[value.lowerBound]
    guard slashes > 0,
      first == Byte.slash || first == Byte.dot || first == Byte.tilde || slashes > 1
    else { return false }
    return Randomness.score(bytes, value) < 0.5
      && bytes[value].allSatisfy {
        $0.isAlphanumeric || $0 == Byte.slash || $0 == Byte.dot || $0 == Byte.hyphen
          || $0 == Byte.underscore || $0 == Byte.tilde
      }
  }

  /// `getSecret("db")`, `config['password']`
  private func isCall(_ value: Range<Int>) -> Bool {
    let name = bytes[value].prefix { $0.isAlphanumeric || $0 == Byte.underscore || $0 == Byte.dot }
    guard let first = name.first, first.isLetter || first == Byte.underscore,
      name.endIndex < value.upperBound
    else { return false }
    let next = bytes[name.endIndex]
    return next == Byte.openParen || next == Byte.openBracket
  }

  /// `var.db_password`, `user.password`
  private func isProperty(_ value: Range<Int>) -> Bool {
    guard bytes[value].contains(Byte.dot), bytes[value.lowerBound].isLetter else { return false }
    return Randomness.score(bytes, value) < 0.1
      && bytes[value].allSatisfy {
        $0.isAlphanumeric || $0 == Byte.underscore || $0 == Byte.dot || $0 == Byte.hyphen
      }
      && bytes[value].allSatisfy { !$0.isDigit || $0 == bytes[value.upperBound - 1] }
  }

  /// `db_password`, `userPassword`: the name of another variable, by its last word.
  private func isTypedName(_ value: Range<Int>) -> Bool {
    guard bytes[value].allSatisfy({ $0.isLetter || $0 == Byte.underscore }) else { return false }
    let last = start(before: value.upperBound, atMost: 40, while: \.isLetter)
    var segment = max(last, value.lowerBound)
    while segment < value.upperBound {
      let end = endOfSegment(from: segment, before: value.upperBound)
      if end == value.upperBound { break }
      segment = end
    }
    return value.count > 3 && SecretWord.match(bytes, segment..<value.upperBound) != nil
  }
}
