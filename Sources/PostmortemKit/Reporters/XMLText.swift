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
  /// What XML can't hold in any form is left out, and so are the other controls. Line ends and characters without a
  /// shape are references: an attribute keeps them, and no text begins a line of the output, where a build log might
  /// take it for a command.
  mutating func text(_ text: String) {
    var hasHash = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes.append("&amp;")
      case "<": bytes.append("&lt;")
      case ">": bytes.append("&gt;")
      case "\"": bytes.append("&quot;")
      case "\n", "\r", "\t": bytes.append(utf8: "&#\(scalar.value);")
      case "[" where hasHash: bytes.append("&#91;")
      case "#":
        hasHash = true
        bytes.append(UInt8(ascii: "#"))
      default: append(scalar)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch SteeringCharacter(scalar.value) {
    case nil: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    case .control, .noncharacter: break
    case .format: bytes.append(utf8: "&#\(scalar.value);")
    case .fileNameByte: bytes.append(utf8: VisibleText.escape(.fileNameByte, scalar.value))
    }
  }
}
