import Markdown

/// Runs of random characters that are no credentials.
enum HarmlessRuns {
  /// Whether a run has the form of a harmless identifier.
  static func contains(_ run: Range<Int>, _ search: SecretSearch) -> Bool {
    let bytes = search.bytes
    if isHexOrNumber(run, bytes) || isULID(run, bytes) || isFileName(run, search) { return true }
    if Base64Text.isText(bytes, run), !namesSecret(bytes, run) { return true }
    for prefix in prefixes where search.standsFolded(prefix, at: run.lowerBound) { return true }
    for prefix in earlier
    where search.standsFolded(prefix, at: run.lowerBound - prefix.utf8CodeUnitCount) {
      return true
    }
    if run.count == 46, search.stands("Qm", at: run.lowerBound) { return true }
    return hasOnlyHexParts(run, bytes) || isAccessKey(run, search)
  }

  /// Whether a run is a number in decimal or hexadecimal digits: a hash, a commit, an id of a trace.
  static func isHexOrNumber(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let part = bytes[run]
    if part.allSatisfy(\.isHexDigit) { return true }
    return part.first == UInt8(ascii: "0") && bytes[safe: run.lowerBound + 1] == UInt8(ascii: "x")
      && part.dropFirst(2).allSatisfy(\.isHexDigit)
  }

  /// Whether the text that is written in base64 has a word in it that names a secret.
  private static func namesSecret(_ bytes: [UInt8], _ run: Range<Int>) -> Bool {
    guard let text = Base64Text.decoded(bytes, run, atMost: 400) else { return false }
    let search = SecretSearch(bytes: text, range: text.indices)
    return (["pass", "secret", "token", "auth", "key"] as [StaticString]).contains {
      search.holds($0, in: text.indices)
    }
  }

  /// Whether a run ends like the name of a file.
  private static func isFileName(_ run: Range<Int>, _ search: SecretSearch) -> Bool {
    guard let dot = search.bytes[run].lastIndex(of: Byte.dot) else { return false }
    return extensions.contains(search.bytes, dot + 1..<run.upperBound)
  }

  private static let extensions = WordList([
    "jpg", "jpeg", "png", "gif", "svg", "webp", "pdf", "mp4", "mov", "zip", "gz", "tgz", "jar",
    "html", "htm", "js", "css", "mjs", "ts", "tsx", "json", "yaml", "yml", "log", "txt", "md",
    "csv",
    "py", "go", "java", "rb", "rs", "swift", "c", "h", "so", "dll", "exe", "dmg", "deb", "rpm",
    "com",
    "org", "net", "io", "dev", "local", "internal", "xml", "sql", "sh", "parquet", "avro", "ico",
    "whl", "map", "wasm", "bin", "img", "iso", "bak", "tar", "xz", "woff2", "woff",
  ])

  /// Time and chance in the letters of Crockford, without I, L, O and U.
  private static func isULID(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard run.count == 26, let first = bytes[safe: run.lowerBound], first.isDigit, first < 0x38
    else {
      return false
    }
    let isSmall = bytes[run].contains { $0.isLetter && !$0.isCapital }
    return bytes[run].allSatisfy { byte in
      byte.isDigit || byte.isLetter && byte.isCapital != isSmall && !missing.contains(byte)
    }
  }

  private static let missing = ByteSet("ILOUilou")

  /// Whether every part with digits is in hexadecimal digits: a UUID, an instance, an image with its checksum.
  private static func hasOnlyHexParts(_ run: Range<Int>, _ bytes: [UInt8]) -> Bool {
    var (start, isHex) = (run.lowerBound, true)
    while start < run.upperBound, isHex {
      var end = start
      while end < run.upperBound, !separators.contains(bytes[end]) { end += 1 }
      let part = bytes[start..<end]
      if part.contains(where: \.isDigit), part.count > 12 { isHex = part.allSatisfy(\.isHexDigit) }
      start = end + 1
    }
    return isHex && bytes[run].contains(where: separators.contains)
      && !bytes[run].contains(Byte.plus) && !bytes[run].contains(Byte.slash)
  }

  private static let separators = ByteSet("./-_=~%+")

  /// A key of AWS by its id is the business of the scanner for secrets.
  private static func isAccessKey(_ run: Range<Int>, _ search: SecretSearch) -> Bool {
    run.count == 20 && search.stands("AKIA", at: run.lowerBound)
      && KnownExamples.contains(search.bytes, run)
  }

  private static let prefixes: [StaticString] = [
    "sha1-", "sha256-", "sha384-", "sha512-", "sha256:", "h1:", "aaaab3nza", "aaaac3nza",
    "aaaae2vj",
    "data:image", "ivborw0kggo", "/9j/4aaq", "r0lgodlh", "phn2zy", "uklgr", "jvber", "d09gmg",
    "d09grg",
  ]

  /// What stands right before a run that is the checksum of something, or an image in an address.
  private static let earlier: [StaticString] = [
    "sha256:", "sha1:", "sha512:", "md5:", "h1:", ";base64,", "ssh-rsa ", "ssh-ed25519 ",
    "ssh-dss ",
    "integrity=", "etag: \"", "w/\"",
  ]

  /// Whether the word before a run says what it is, and that it is harmless.
  static func isNamed(_ run: Range<Int>, _ search: SecretSearch) -> Bool {
    var index = run.lowerBound
    for _ in 0..<3 {
      index = search.start(before: index, atMost: 4) {
        !$0.isAlphanumeric && $0 != Byte.lineFeed && $0 < 0x80
      }
      let word = search.start(before: index, atMost: 40) { $0.isAlphanumeric }
      guard word < index else { return false }
      if names.contains(search.bytes, word..<index)
        || search.byte(index - 1).lowercased == UInt8(ascii: "d")
          && search.byte(index - 2).lowercased == UInt8(ascii: "i")
      {
        return true
      }
      index = word
    }
    return false
  }

  private static let names = WordList([
    "id", "ids", "uuid", "guid", "trace", "span", "request", "requestid", "req", "correlation",
    "etag", "nonce", "cursor", "digest", "sha", "sha1", "sha256", "sha512", "md5", "commit",
    "checksum", "integrity", "fingerprint", "hash", "revision", "rev", "version", "build", "image",
    "tag", "pod", "container", "node", "instance", "file", "filename", "path", "class", "method",
    "function", "event", "message", "msg", "job", "run", "task", "execution", "deployment",
    "release",
    "arn", "resource", "object", "cid", "ipfs", "address", "tx", "transaction", "block", "incident",
    "crypto", "subresource", "spki", "pin", "serial", "thumbprint", "topic", "partition", "query",
  ])
}
