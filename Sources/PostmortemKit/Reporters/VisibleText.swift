import Markdown

/// Text of a document as a terminal or a build log may show it: what could steer them is written out.
///
/// - Control characters, bidirectional controls and characters without a shape are written as `\u{1b}`.
/// - `##[` and `##vso[`, by which the logs of GitHub and Azure know a command wherever it stands in a line, are
///   written with a backslash before the bracket.
public struct VisibleText {
  /// What has been written.
  private(set) var text = ""
  /// The last characters that a comparison of words would see.
  private var tail: [Unicode.Scalar] = []
  private var last: Unicode.Scalar?

  /// A text on one line.
  public static func of(_ text: String) -> String {
    if text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false { return text }
    var visible = VisibleText()
    for scalar in text.unicodeScalars { visible.append(scalar) }
    return visible.text
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
      text += Self.escape(scalar)
      return false
    }
    text.unicodeScalars.append(scalar)
    if !Self.isHidden(scalar) { note(scalar) }
    return true
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    if tail.count == 5 { tail.removeFirst() }
    tail.append(scalar)
  }

  private func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20, scalar.value < 0x7F {
      return scalar == "[" && (ends(with: "##") || ends(with: "##vso"))
    }
    // An emoji of several parts and some scripts need it between two characters.
    if scalar == "\u{200D}" { return last.map { $0.isASCII } ?? true }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return scalar.properties.isNoncharacterCodePoint
    }
  }

  private func ends(with word: String) -> Bool {
    let word = word.unicodeScalars
    return tail.count >= word.count
      && zip(tail.suffix(word.count), word).allSatisfy {
        $0.properties.lowercaseMapping == $1.properties.lowercaseMapping
      }
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
