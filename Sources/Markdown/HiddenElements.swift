/// The elements of HTML that browsers do not show.
enum HiddenElements {
  private static let neverShown: Set<String> = [
    "template", "noscript", "script", "style", "head", "title",
  ]

  /// Declarations that hide an element, without white space.
  private static let hidingStyles = ["display:none", "visibility:hidden"].map { Array($0.utf8) }

  /// With what the names of elements begin that are never shown.
  private static let initials = ByteSet("tnshTNSH")

  /// Whether an element is not shown whatever its attributes are.
  static func isNeverShown(_ name: String) -> Bool { neverShown.contains(name) }

  /// Whether what an element holds is a program or a style, in which nothing else is a tag.
  static func holdsNoMarkup(_ name: String) -> Bool { name == "script" || name == "style" }

  /// Whether a `style` attribute hides its element.
  static func hides(style: some Sequence<UInt8>) -> Bool {
    let text = style.filter { !$0.isWhitespace }.map(\.lowercased)
    return hidingStyles.contains { wanted in
      text.indices.contains { text[$0...].starts(with: wanted) }
    }
  }

  /// Whether a tag begins something that is not shown.
  static func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + 2 < bytes.count else { return false }
    // Most tags have no attributes and another name.
    var end = start + 1
    while end < bytes.count, bytes[end].isAlphanumeric { end += 1 }
    guard end < bytes.count, bytes[end] != Byte.greater || initials.contains(bytes[start + 1])
    else { return false }
    return HTMLTag(in: bytes, at: start).map { $0.isHidden && !$0.isClosing } ?? false
  }
}
