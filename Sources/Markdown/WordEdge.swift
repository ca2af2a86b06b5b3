/// Where words end in UTF-8. Quotation marks, dashes and symbols are no letters, and neither are the signs of scripts
/// that put no space between words: a name in Latin letters ends before them.
public enum WordEdge {
  /// Whether a letter begins at a position.
  @inlinable
  public static func isLetter(at index: Int, in bytes: [UInt8]) -> Bool {
    bytes[safe: index].map(isLetterStart) ?? false
  }

  /// Whether the character before a position is a letter.
  @inlinable
  public static func isLetter(before index: Int, in bytes: [UInt8]) -> Bool {
    isLetterStart(start(ofCharacterBefore: index, in: bytes).flatMap { bytes[safe: $0] } ?? 0)
  }

  /// Whether the character before a position is a letter, a digit or a line.
  @inlinable
  public static func isWord(before index: Int, in bytes: [UInt8]) -> Bool {
    guard let byte = bytes[safe: index - 1] else { return false }
    return byte < 0x80 ? isWordStart(byte) : isLetter(before: index, in: bytes)
  }

  /// Whether a letter, a digit or a line begins with a byte.
  @inlinable
  public static func isWordStart(_ byte: UInt8) -> Bool {
    isLetterStart(byte) || byte.isDigit || byte == Byte.underscore
  }

  /// The start of the word, with its hyphens and apostrophes, that ends at a position.
  public static func wordStart(before index: Int, in bytes: [UInt8]) -> Int {
    var start = index
    while let previous = self.start(ofCharacterBefore: start, in: bytes),
      isWordStart(bytes[previous]) || bytes[previous] == Byte.hyphen
        || bytes[previous] == apostrophe && isLetter(before: previous, in: bytes)
    {
      start = previous
    }
    return start
  }

  private static let apostrophe = UInt8(ascii: "'")

  @usableFromInline
  static func start(ofCharacterBefore index: Int, in bytes: [UInt8]) -> Int? {
    guard index > 0, index <= bytes.count else { return nil }
    var start = index - 1
    while start > 0, start > index - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// From `Ã` to the end of Georgian and of Latin with two marks.
  @usableFromInline
  static func isLetterStart(_ byte: UInt8) -> Bool {
    byte.isLetter || (0xC3...0xE1).contains(byte)
  }
}
