import Markdown

/// Builds XML 1.0 from text that may hold anything.
struct XMLText {
  private(set) var bytes: [UInt8] = []

  /// Adds markup as it stands.
  mutating func markup(_ text: StaticString) { bytes.append(text) }

  /// Adds ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: String) {
    bytes.append(" ")
    bytes.append(name)
    bytes.append("=\"")
    text(value)
    bytes.append("\"")
  }

  mutating func attribute(_ name: StaticString, _ value: Int) { attribute(name, String(value)) }

  /// Adds text for an attribute or an element.
  ///
  /// What XML can't hold in any form is left out, and so are the other controls. Line ends are references: an
  /// attribute keeps them, and no text begins a line of the output, where a build log might take it for a command.
  mutating func text(_ text: String) {
    var hasHash = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append("&amp;")
      case "<": bytes.append("&lt;")
      case ">": bytes.append("&gt;")
      case "\"": bytes.append("&quot;")
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": bytes.append(utf8: "&#\(scalar.value);")
      case "[" where hasHash: bytes.append("&#91;")
      case "\u{FFFE}", "\u{FFFF}": break
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): break
      default:
        if scalar == "#" { hasHash = true }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
