import Markdown

extension SensitiveScanner {
  /// Credentials: keys and tokens of known forms, private keys, passwords in addresses and commands, and values that a
  /// name such as `password` or `api_key` stands by.
  public static let secrets = SensitiveScanner(name: "secrets") { bytes, range in
    var search = SecretSearch(bytes: bytes, range: range.clamped(to: bytes.indices))
    search.run()
    return search.spans
  }
}

/// One pass over a text that looks for credentials.
///
/// It stops at the start of each word and at the few signs that a form begins with. Every look around such a place is
/// bounded, so the time grows linearly with the text.
struct SecretSearch {
  let bytes: [UInt8]
  let range: Range<Int>
  private(set) var spans: [SensitiveSpan] = []
  /// Up to where the values of a manifest were looked for.
  var searchedManifest = 0
  /// Up to where a run of bytes reaches that holds prefixes of tokens, but none that is one.
  var searchedTokens = 0
  /// Up to where the flags of each kind of command were looked for.
  var searchedFlags = [Int](repeating: 0, count: SecretCommand.all.count)

  init(bytes: [UInt8], range: Range<Int>) {
    (self.bytes, self.range) = (bytes, range)
  }

  mutating func run() {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte.isAlphanumeric {
        index = word(at: index)
      } else if byte < 0x80 {
        index = max(index + 1, mark(byte, at: index))
      } else {
        index = max(index + 1, foreignName(at: index))
      }
    }
  }

  /// Looks at a run of letters and digits.
  ///
  /// - Returns: where to go on.
  private mutating func word(at start: Int) -> Int {
    let escaped = behindEscape(start)
    if let found = token(at: start) ?? (escaped > start ? token(at: escaped) : nil) {
      add(found)
      return max(found.range.upperBound, awsSecret(behind: found.range))
    }
    let end = end(from: start, while: \.isAlphanumeric)
    if let found = crackedHash(start..<end) {
      add(found)
      return found.range.upperBound
    }
    let phrase = foreignName(at: start)
    if end - start <= Self.longestName {
      let name = names(in: start..<end)
      let command = command(start..<end)
      return max(end, phrase, name, command)
    }
    return max(end, phrase)
  }

  /// Behind the letters of an escape such as `\n` or `%3D`, where a run begins with one.
  private func behindEscape(_ start: Int) -> Int {
    switch byte(start - 1) {
    case Byte.backslash: Self.escapes.contains(byte(start)) ? start + 1 : start
    case UInt8(ascii: "%"): byte(start).isHexDigit && byte(start + 1).isHexDigit ? start + 2 : start
    default: start
    }
  }

  private static let escapes = ByteSet("nrt")

  /// Longer runs of letters and digits are no names.
  private static let longestName = 60

  /// Looks at a sign that a form begins with.
  ///
  /// - Returns: where to go on.
  private mutating func mark(_ byte: UInt8, at index: Int) -> Int {
    let found: SensitiveSpan? =
      switch byte {
      case Byte.hyphen: privateKey(at: index)
      case Byte.colon: linkPassword(at: index)
      case Byte.at: hostPassword(before: index)
      case Byte.slash: accountPassword(around: index)
      case UInt8(ascii: "$"): dollar(at: index)
      case UInt8(ascii: "{"): directoryHash(at: index)
      case Byte.tilde: azureSecret(around: index)
      case Byte.tab, Byte.pipe: rowPassword(behind: index)
      case Byte.less: inputPassword(at: index)
      default: nil
      }
    guard let found else { return index }
    add(found)
    return found.range.upperBound
  }

  private mutating func dollar(at index: Int) -> SensitiveSpan? {
    passwordHash(at: index) ?? token(at: index)
  }

  /// Adds a span unless one that was added last covers it.
  mutating func add(_ span: SensitiveSpan) {
    if let last = spans.last, last.range.lowerBound <= span.range.lowerBound,
      last.range.upperBound >= span.range.upperBound
    {
      return
    }
    spans.append(span)
  }
}
