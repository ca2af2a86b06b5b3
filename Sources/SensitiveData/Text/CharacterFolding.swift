/// What stands for a character in folded text.
enum CharacterFolding {
  case unchanged, removed
  case byte(UInt8)
  case text(StaticString)

  /// The folding of a character.
  static func of(_ scalar: Unicode.Scalar) -> CharacterFolding {
    let value = scalar.value
    if isPlain(value) { return .unchanged }
    if InvisibleCharacter.contains(scalar) || FoldingTable.removed.contains(value) {
      return .removed
    }
    if let text = FoldingTable.texts[value] { return .text(text) }
    if let byte = FoldingTable.byte(value) { return .byte(byte) }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .spaceSeparator: return .byte(0x20)
    case .lineSeparator, .paragraphSeparator: return .byte(0x0A)
    case .decimalNumber:
      guard let digit = properties.numericValue, (0...9).contains(digit) else { return .unchanged }
      return .byte(0x30 + UInt8(digit))
    default: return .unchanged
    }
  }

  /// Whether a character is in a block that holds nothing to fold; most text is.
  private static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F, 0x09, 0x0A, 0x0D: true
    // Latin, Greek and Cyrillic.
    case 0xC0..<0x02B0, 0x0370..<0x0590: true
    // Japanese, Chinese and Korean.
    case 0x3040..<0x3164, 0x3300..<0xA490, 0xAC00..<0xD7A4: true
    default: false
    }
  }
}
