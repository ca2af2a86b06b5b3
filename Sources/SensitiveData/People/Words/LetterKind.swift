/// What a character is to names.
public enum LetterKind: Sendable {
  case upper, lower, caseless, unspaced, other

  /// The kind of a scalar and of what it is compared as.
  public init(scalar: UInt32, folded: UInt32) {
    switch scalar {
    case 0x41...0x5A: self = .upper
    case 0x61...0x7A: self = .lower
    case 0..<0xAA: self = .other
    case 0xAA...0x2AF, 0x370...0x52F, 0x1E00...0x1FFF:
      if scalar == 0xD7 || scalar == 0xF7 || scalar < 0xC0 {
        self = .other
      } else {
        self = Self.isUpper(scalar) ? .upper : .lower
      }
    case 0x531...0x556: self = .upper
    case 0x561...0x587: self = .lower
    case 0x5D0...0x5F2, 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FF, 0x900...0x963, 0x971...0xDFF,
      0x10D0...0x10FF, 0x1200...0x137F:
      self = .caseless
    case 0xE01...0xE4E, 0x1780...0x17D3, 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7A3, 0x20000...0x3FFFF:
      self = .unspaced
    default: self = .other
    }
  }

  private static func isUpper(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar) else { return false }
    return scalar.properties.isUppercase
  }
}
