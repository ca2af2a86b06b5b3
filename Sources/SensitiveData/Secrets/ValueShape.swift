import Markdown

/// What a value consists of.
struct ValueShape {
  private(set) var lower = 0
  private(set) var upper = 0
  private(set) var digits = 0
  /// Signs that names have too: `-`, `_`, `.`, `/`, `:`.
  private(set) var joints = 0
  /// Signs that names don't have: `!`, `#`, `@` and others.
  private(set) var signs = 0
  private(set) var spaces = 0
  private(set) var foreign = 0
  /// Letters of alphabets beyond ASCII, which stand in words with spaces between them: Cyrillic, Greek, Arabic.
  private(set) var foreignLetters = 0
  let count: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    count = range.count
    for byte in bytes[range] {
      if byte.isDigit {
        digits += 1
      } else if byte.isLetter {
        if byte.lowercased == byte { lower += 1 } else { upper += 1 }
      } else if byte >= 0x80 {
        foreign += 1
        if 0xC3...0xDB ~= byte { foreignLetters += 1 }
      } else if byte.isWhitespace {
        spaces += 1
      } else if Self.jointSigns.contains(byte) {
        joints += 1
      } else {
        signs += 1
      }
    }
  }

  private static let jointSigns = ByteSet("-_./:,'")

  var letters: Int { lower + upper }
  /// Whether there are letters of any alphabet as well as digits, and no signs that stand for whole words.
  var isMixedWord: Bool {
    letters + foreignLetters > 0 && digits > 0 && foreign == 2 * foreignLetters
  }
  /// Whether there are small letters, capitals and digits.
  var hasAllKinds: Bool { lower > 0 && upper > 0 && digits > 0 }
  /// Whether there are letters as well as digits.
  var isMixed: Bool { letters > 0 && digits > 0 }
  /// Whether it is like the passwords that rules ask for: a sign or letters of both kinds, with digits.
  var isStrong: Bool {
    count >= 6
      && (signs > 0 && letters > 0 && digits > 0 || signs > 1 && letters > 2
        || lower > 0 && upper > 0 && digits > 0 && joints == 0 && count >= 8)
  }
}

extension UInt8 {
  /// Whether this is a capital letter of ASCII.
  var isCapital: Bool { self &- 0x41 < 26 }
}
