import Markdown

/// Writes text so that Markdown reads it as that text.
enum MarkdownEscape {
  /// Appends text for the inside of a line.
  ///
  /// - Parameter isLabel: whether the text stands in the brackets of a link, where brackets count.
  static func append(_ text: ArraySlice<UInt8>, isLabel: Bool = false, to output: inout [UInt8]) {
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case Byte.tab: output.append(byte)
      case Byte.openBracket where beginsDefinition(text[index...], behind: output):
        output.append("\\[")
      case 0..<0x20: append(reference: byte, to: &output)
      case Byte.less where opensHTML(text, at: index): output.append("&lt;")
      case Byte.ampersand where CharacterReferenceForm.begins(in: text, at: index):
        output.append("&amp;")
      default:
        if needsBackslash(text, at: index, isLabel: isLabel) { output.append(Byte.backslash) }
        output.append(byte)
      }
    }
  }

  /// A text between quotes: the title of a link.
  static func append(title: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(Byte.quote)
    let text = Array(title)[...]
    for index in text.indices {
      switch text[index] {
      case Byte.quote, Byte.backslash:
        output.append(Byte.backslash)
        output.append(text[index])
      case Byte.ampersand where CharacterReferenceForm.begins(in: text, at: index):
        output.append("&amp;")
      case 0..<0x20: output.append(Byte.space)
      default: output.append(text[index])
      }
    }
    output.append(Byte.quote)
  }

  /// A destination between the parentheses of a link, in angle brackets where it must.
  static func append(destination: some Sequence<UInt8>, to output: inout [UInt8]) {
    let text = Array(destination)[...]
    let isBare = text.allSatisfy { $0 > Byte.space && $0 != 0x7F && !"()<>".utf8.contains($0) }
    if !isBare { output.append(Byte.less) }
    for index in text.indices {
      switch text[index] {
      case Byte.less, Byte.greater, Byte.backslash:
        output.append(Byte.backslash)
        output.append(text[index])
      case Byte.ampersand where CharacterReferenceForm.begins(in: text, at: index):
        output.append("&amp;")
      case 0..<0x20: append(reference: text[index], to: &output)
      default: output.append(text[index])
      }
    }
    if !isBare { output.append(Byte.greater) }
  }

  private static func append(reference byte: UInt8, to output: inout [UInt8]) {
    output.append("&#")
    output.append(utf8: String(byte))
    output.append(Byte.semicolon)
  }

  /// Whether `<` could begin a tag, a comment or an autolink.
  private static func opensHTML(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index + 1 < text.endIndex else { return true }
    return text[index + 1].isLetter || "/!?".utf8.contains(text[index + 1])
  }

  /// Whether a bracket at the beginning of a line could open `[name]: `, which would define a link and vanish. The name
  /// may end behind the text at hand.
  private static func beginsDefinition(_ text: ArraySlice<UInt8>, behind output: [UInt8]) -> Bool {
    let before = output.last { !$0.isBlank } ?? Byte.lineFeed
    guard before == Byte.lineFeed else { return false }
    guard let end = text.dropFirst().firstIndex(where: { "[]".utf8.contains($0) }) else {
      return true
    }
    return text[end] == Byte.closeBracket
      && (end + 1 == text.endIndex || text[end + 1] == Byte.colon)
  }

  private static func needsBackslash(_ text: ArraySlice<UInt8>, at index: Int, isLabel: Bool)
    -> Bool
  {
    let next = index + 1 < text.endIndex ? text[index + 1] : 0
    switch text[index] {
    case Byte.backslash, UInt8(ascii: "`"): return true
    case Byte.openBracket: return isLabel
    case Byte.closeBracket: return isLabel || next == Byte.openParen
    case UInt8(ascii: "*"): return !isBetween(\.isWhitespace, text, index)
    case Byte.underscore:
      return !isBetween(\.isWhitespace, text, index) && !isBetween(\.isAlphanumeric, text, index)
    default: return false
    }
  }

  /// Whether both neighbours of a byte are of a kind; at an end of the text nobody knows.
  private static func isBetween(
    _ kind: (UInt8) -> Bool, _ text: ArraySlice<UInt8>, _ index: Int
  ) -> Bool {
    index > text.startIndex && index + 1 < text.endIndex && kind(text[index - 1])
      && kind(text[index + 1])
  }
}

/// What looks like a character reference.
enum CharacterReferenceForm {
  /// Whether the `&` at an index begins one: `&lt;`, `&#39;`, `&#x27;`.
  static func begins(in text: ArraySlice<UInt8>, at index: Int) -> Bool {
    var end = index + 1
    if end < text.endIndex, text[end] == UInt8(ascii: "#") { end += 1 }
    let first = end
    while end < text.endIndex, text[end].isAlphanumeric { end += 1 }
    return end > first && end < text.endIndex && text[end] == Byte.semicolon
  }
}
