import Markdown

/// Text of a document as a terminal or a build log may show it: what could steer them is written out.
///
/// - Control characters, bidirectional controls and characters without a shape are written as `\u{1b}`.
/// - `##[` and `##vso[`, by which the logs of GitHub and Azure know a command wherever it stands in a line, are
///   written with a backslash before the bracket.
public struct VisibleText {
  /// What has been written, as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The last eight characters that a comparison of words would see, in lower case; one that is not ASCII, and is
  /// therefore in none of the words, as 255.
  private var tail: UInt64 = 0
  private var last: Unicode.Scalar?

  /// A text on one line.
  public static func of(_ text: String) -> String {
    if text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false { return text }
    var visible = VisibleText()
    for scalar in text.unicodeScalars { visible.append(scalar) }
    return String(decoding: visible.bytes, as: UTF8.self)
  }

  /// Whether all of a text may be shown as it is.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "[") }
  }

  /// The lines of a text. By scalars, because a carriage return and a line feed are one character to Swift.
  static func lines(of text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { of(String($0)) }
  }

  /// A path at the beginning of a line: one that begins like a command of GitHub's is written from `.`.
  public static func path(_ path: String) -> String {
    // Most begin with a letter, and need no closer look.
    if let first = path.utf8.first, first.isAlphanumeric || first == Byte.slash { return of(path) }
    let seen = path.unicodeScalars.drop { $0.properties.isWhitespace || isHidden($0) }
    return (seen.starts(with: "::".unicodeScalars) ? "./" : "") + of(path)
  }

  /// Adds a character; tells whether it was written as it is.
  @discardableResult
  mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    defer { last = scalar }
    if isSteering(scalar) {
      bytes.append(utf8: Self.escape(scalar))
      return false
    }
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      bytes.append(byte)
      tail = tail << 8 | UInt64(byte.lowercased)
    } else {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      if !Self.isHidden(scalar) { tail = tail << 8 | 0xFF }
    }
    return true
  }

  /// Adds columns of nothing, which are no characters of the text.
  mutating func append(blanks count: Int) {
    for _ in 0..<count { bytes.append(Byte.space) }
  }

  private func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20, scalar.value < 0x7F {
      return scalar == "[" && isBehindCommand
    }
    // An emoji of several parts and some scripts need it between two characters.
    if scalar == "\u{200D}" { return last.map { $0.isASCII } ?? true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return scalar.properties.isNoncharacterCodePoint
    }
  }

  /// Whether `##` or `##vso` was written last.
  private var isBehindCommand: Bool {
    tail & 0xFFFF == 0x2323 || tail & 0xFF_FFFF_FFFF == 0x23_2376_736F
  }

  /// Whether comparisons pass over a character.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "[": "\\["
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: "\\u{\(String(scalar.value, radix: 16))}"
    }
  }
}
