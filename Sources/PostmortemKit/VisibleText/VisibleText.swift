import Markdown

/// Text of a document as a terminal or a build log may show it: what could steer them is written out.
///
/// - Control characters, bidirectional controls and characters without a shape are written as `\u{1b}`, bytes of a file
///   name that are no UTF-8 as `\xe9`.
/// - `##[`, `##vso[` and the like, by which build logs know a command wherever it stands in a line, are written with a
///   backslash before the bracket.
public struct VisibleText {
  /// What has been written, as UTF-8.
  private(set) var bytes: [UInt8] = []
  private var command = LogCommand()
  /// Whether the last character was beyond ASCII.
  private var joins = false

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
  public static func lines(of text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { of(String($0)) }
  }

  /// A path at the beginning of a line: one that begins like a command of GitHub's is written from `.`.
  public static func path(_ path: String) -> String {
    // Most begin with a letter, and need no closer look.
    if let first = path.utf8.first, first.isAlphanumeric || first == Byte.slash { return of(path) }
    let seen = path.unicodeScalars.drop {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
    return (seen.starts(with: "::".unicodeScalars) ? "./" : "") + of(path)
  }

  /// Adds a character; tells whether it was written as it is.
  @discardableResult
  mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value >= 0x20, scalar.value < 0x7F {
      appendASCII(UInt8(truncatingIfNeeded: scalar.value))
      return !isBroken
    }
    if let kind = SteeringCharacter(scalar.value),
      !(joins && SteeringCharacter.isJoiner(scalar.value))
    {
      bytes.append(utf8: Self.escape(kind, scalar.value))
      command.pass(scalar)
      joins = false
      return false
    }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    command.pass(scalar)
    joins = true
    return true
  }

  /// Whether the last character was a bracket that would have made a command.
  private var isBroken = false

  private mutating func appendASCII(_ byte: UInt8) {
    isBroken = byte == Byte.openBracket && command.isOpen
    if isBroken { bytes.append(Byte.backslash) }
    bytes.append(byte)
    command.pass(byte)
    joins = false
  }

  /// Adds columns of nothing, which are no characters of the text.
  mutating func append(blanks count: Int) {
    for _ in 0..<count { bytes.append(Byte.space) }
  }

  /// How a text shows a character that is more than shown.
  static func escape(_ kind: SteeringCharacter, _ value: UInt32) -> String {
    if kind == .fileNameByte { return "\\x" + String(value & 0xFF, radix: 16) }
    switch value {
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    default: return "\\u{\(String(value, radix: 16))}"
    }
  }
}
