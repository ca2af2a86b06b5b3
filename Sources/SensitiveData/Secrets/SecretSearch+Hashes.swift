import Markdown

extension SecretSearch {
  /// The hash of a password as `crypt` writes it: `$2b$12$…`, `$6$salt$…`, `$argon2id$…`.
  func passwordHash(at index: Int) -> SensitiveSpan? {
    guard !byte(index - 1).isAlphanumeric, byte(index - 1) != byte(index) else { return nil }
    for scheme in Self.schemes where stands(scheme.prefix, at: index) {
      let body = index + scheme.prefix.utf8CodeUnitCount
      var end = end(from: body, atMost: 500) {
        $0.isAlphanumeric || Self.hashSigns.contains($0)
      }
      while end > body, Self.sentenceSigns.contains(byte(end - 1)), !isWholeHash(body..<end) {
        end -= 1
      }
      guard end - body >= scheme.minimum, isTokenBody(body..<end) else { continue }
      return SensitiveSpan(.secret, index..<end, name: "password hash")
    }
    return nil
  }

  /// Whether the last part of a hash has one of the usual lengths; a full stop may be its last character.
  private func isWholeHash(_ hash: Range<Int>) -> Bool {
    let start = start(before: hash.upperBound, atMost: 100) { $0 != UInt8(ascii: "$") }
    return [22, 31, 43, 53, 86].contains(hash.upperBound - start)
  }

  private static let sentenceSigns = ByteSet(".,")
  private static let hashSigns = ByteSet("$./+=,-_")
  private static let schemes: [(prefix: StaticString, minimum: Int)] = [
    ("$2a$", 50), ("$2b$", 50), ("$2x$", 50), ("$2y$", 50), ("$1$", 22), ("$5$", 40), ("$6$", 80),
    ("$7$", 40), ("$y$", 40), ("$gy$", 40), ("$8$", 50), ("$9$", 20), ("$apr1$", 22),
    ("$argon2i$", 40), ("$argon2d$", 40), ("$argon2id$", 40), ("$scrypt$", 40), ("$pbkdf2", 40),
    ("$P$", 30), ("$H$", 30), ("$S$", 50), ("$krb5tgs$", 40), ("$krb5asrep$", 40), ("$DCC2$", 20),
    ("$ansible$", 30),
  ]

  /// The hash of a password as a directory writes it: `{SSHA}…`.
  func directoryHash(at index: Int) -> SensitiveSpan? {
    for scheme in Self.directorySchemes where standsFolded(scheme, at: index) {
      let body = index + scheme.utf8CodeUnitCount
      let end = end(from: body, atMost: 300) {
        $0.isAlphanumeric || Self.hashSigns.contains($0)
      }
      guard end - body >= 13, isTokenBody(body..<end) else { continue }
      return SensitiveSpan(.secret, index..<end, name: "password hash")
    }
    return nil
  }

  private static let directorySchemes: [StaticString] = [
    "{ssha}", "{sha}", "{smd5}", "{md5}", "{crypt}", "{ssha256}", "{ssha512}", "{sha256}",
    "{sha512}", "{pbkdf2}", "{pbkdf2-sha256}", "{pbkdf2-sha512}", "{bcrypt}", "{argon2}",
    "{scrypt}", "{xsha}", "{aes}", "{plain}", "{blf-crypt}",
  ]
}

/// Hashes with the password that they were made of.
extension SecretSearch {
  /// `5f4d…:hunter2`, as programs write that crack hashes.
  func crackedHash(_ run: Range<Int>) -> SensitiveSpan? {
    guard Self.digestLengths.contains(run.count), byte(run.upperBound) == Byte.colon,
      bytes[run].allSatisfy(\.isHexDigit)
    else { return nil }
    let start = run.upperBound + 1
    var value = start..<end(from: start, atMost: 80) { $0 > 0x20 && !Self.quotes.contains($0) }
    while let last = value.last, Self.sentenceSigns.contains(bytes[last]) {
      value = value.dropLast()
    }
    guard value.count >= 4, !isPlaceholder(value), !bytes[value].contains(Byte.slash) else {
      return nil
    }
    let line = self.start(before: run.lowerBound, atMost: 100) { $0 != Byte.lineFeed }
    let isNamed = Self.crackWords.contains { holds($0, in: line..<run.lowerBound) }
    guard isNamed || isEvidentPassword(value) else { return nil }
    return SensitiveSpan(.secret, run.lowerBound..<value.upperBound, name: "password hash")
  }

  private static let digestLengths: Set<Int> = [32, 40, 56, 64, 96, 128]
  private static let crackWords: [StaticString] = [
    "crack", "hashcat", "john", "potfile", "rainbow", "ntlm", "plaintext",
  ]
}
