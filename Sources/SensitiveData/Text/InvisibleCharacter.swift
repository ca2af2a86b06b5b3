/// The characters that take part in no line of print: they join, part, order or tag others.
enum InvisibleCharacter {
  /// Whether a character is never visible. Spaces, tabs and line ends are no members.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0: true
    // Most text is in these blocks; the property of a character takes longer to find.
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x034F, 0x0370..<0x0590, 0x3165..<0xFE00: false
    case 0xFFF9...0xFFFB: true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
