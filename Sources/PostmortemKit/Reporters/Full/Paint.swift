/// Colours for a terminal that understands them.
struct Paint {
  var isOn = false

  enum Style: Hashable {
    case plain
    case strong
    /// Numbers, lines and arrows around the source, and second places.
    case frame
    case severity(Severity)
  }

  func callAsFunction(_ text: String, _ style: Style) -> String {
    guard isOn, !text.isEmpty, style != .plain else { return text }
    return "\u{1b}[\(Self.code(of: style))m\(text)\u{1b}[0m"
  }

  private static func code(of style: Style) -> String {
    switch style {
    case .plain: "0"
    case .strong: "1"
    case .frame: "1;34"
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    }
  }
}
