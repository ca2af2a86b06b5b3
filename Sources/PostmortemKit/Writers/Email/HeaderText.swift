internal import Markdown

/// Text in the head of a message (RFC 5322 and RFC 2047).
enum HeaderText {
  /// The lines of a header field. The value is put on one line first, so that none of its characters can begin
  /// another field.
  static func field(_ name: String, _ value: String) -> String {
    let value = shortened(oneLine(value))
    let words = value.split(separator: " ")
    let isPlain =
      value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
      && words.allSatisfy { $0.utf8.count <= longestLine - name.utf8.count - 2 }
      && !hasEncodedWord(value.utf8) && !hasLogCommand(value.utf8)
    return isPlain ? folded(name, words) : encoded(name, value)
  }

  /// A text without line ends, and without what could steer a reader: control characters are blanks, characters without
  /// a shape are left out.
  static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isHidden = SteeringCharacter(scalar.value) != nil
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
        scalars.append(" ")
      } else if !isHidden {
        scalars.append(scalar)
      }
    }
    return String(scalars).split(separator: " ").joined(separator: " ")
  }

  /// A text that a list of messages can show.
  static func shortened(_ text: String, to length: Int = 200) -> String {
    guard text.count > length else { return text }
    let short = text.prefix(length - 1)
    return (short.lastIndex(of: " ").map { short[..<$0] } ?? short) + "…"
  }

  private static func folded(_ name: String, _ words: [Substring]) -> String {
    var text = name + ":"
    var column = text.utf8.count
    for (index, word) in words.enumerated() {
      if index > 0, column + 1 + word.utf8.count > longestLine {
        text += "\r\n"
        column = 0
      }
      text += " " + word
      column += 1 + word.utf8.count
    }
    return text + "\r\n"
  }

  /// Encoded words of at most 75 bytes, none of which ends within a character.
  private static func encoded(_ name: String, _ value: String) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in value.unicodeScalars {
      let bytes = String(scalar).utf8.flatMap(encoded)
      if words[words.count - 1].count + bytes.count > longestWord { words.append([]) }
      words[words.count - 1] += bytes
    }
    let lines = words.map { "=?utf-8?Q?" + String(decoding: $0, as: UTF8.self) + "?=" }
    return name + ": " + lines.joined(separator: "\r\n ") + "\r\n"
  }

  private static func encoded(_ byte: UInt8) -> [UInt8] {
    if byte == Byte.space { return [Byte.underscore] }
    return byte.isAlphanumeric ? [byte] : QuotedPrintable.escaped(byte)
  }

  /// Plain text that a reader would decode.
  private static func hasEncodedWord(_ text: String.UTF8View) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == (UInt8(ascii: "="), UInt8(ascii: "?")) }
  }

  /// What a build log could take for a command, where the field is folded as well.
  private static func hasLogCommand(_ text: String.UTF8View) -> Bool {
    zip(text, text.dropFirst()).contains {
      $0 == (UInt8(ascii: "#"), UInt8(ascii: "#")) || $0 == (Byte.colon, Byte.colon)
    }
  }

  /// RFC 5322 asks for lines of 78 bytes, RFC 2047 for 76 where words are encoded.
  private static let longestLine = 76
  /// What of an encoded word may be its text, so that the first fits behind the name of the field.
  private static let longestWord = 48
}
