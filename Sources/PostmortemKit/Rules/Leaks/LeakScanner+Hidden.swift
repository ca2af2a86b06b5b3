import Markdown

extension LeakScanner {
  /// A character that nobody sees: a control of writing direction, a space of no width, a soft hyphen.
  func hiddenCharacter(at index: Int) -> Leak? {
    guard let scalar = hiddenScalar(at: index) else { return nil }
    let end = index + (scalar == 0xAD ? 2 : 3)
    guard !isNeeded(scalar, at: index, end) else { return nil }
    return Leak(kind: .hiddenCharacter, range: index..<end, name: Self.name(of: scalar))
  }

  private func hiddenScalar(at index: Int) -> UInt32? {
    let (second, third) = (byte(index + 1), byte(index + 2))
    switch (bytes[index], second) {
    case (0xC2, 0xAD): return 0xAD
    case (0xEF, 0xBB): return third == 0xBF ? 0xFEFF : nil
    case (0xE2, 0x80), (0xE2, 0x81):
      let scalar = 0x2000 + UInt32(second & 1) << 6 + UInt32(third & 0x3F)
      switch scalar {
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069: return scalar
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether writing needs the character where it stands.
  private func isNeeded(_ scalar: UInt32, at index: Int, _ end: Int) -> Bool {
    let before = scalarBefore(index)
    let after = scalarAfter(end)
    switch scalar {
    case 0x200D where Self.isEmoji(before) && Self.isEmoji(after): return true
    case 0x200C, 0x200D:
      return Self.joins(before) && (Self.joins(after) || scalar == 0x200D || after < 0x80)
    case 0x200E, 0x200F: return Self.isRightToLeft(before) || Self.isRightToLeft(after)
    case 0x200B: return Self.writesWithoutSpaces(before) || Self.writesWithoutSpaces(after)
    default: return false
    }
  }

  private static func isEmoji(_ scalar: UInt32) -> Bool {
    scalar >= 0x1F000 || scalar == 0xFE0F || (0x2190...0x2BFF).contains(scalar)
  }

  /// Arabic and its kin, and the scripts of India and its neighbours.
  private static func joins(_ scalar: UInt32) -> Bool {
    (0x600...0x8FF).contains(scalar) || (0x900...0xDFF).contains(scalar)
      || (0x1000...0x109F).contains(scalar) || (0x1780...0x18AF).contains(scalar)
      || (0xFB50...0xFEFC).contains(scalar)
  }

  private static func isRightToLeft(_ scalar: UInt32) -> Bool {
    (0x590...0x8FF).contains(scalar) || (0xFB1D...0xFEFC).contains(scalar)
  }

  private static func writesWithoutSpaces(_ scalar: UInt32) -> Bool {
    (0xE00...0xEFF).contains(scalar) || (0x1000...0x109F).contains(scalar)
      || (0x1780...0x17FF).contains(scalar) || (0x3040...0x9FFF).contains(scalar)
  }

  private func scalarAfter(_ index: Int) -> UInt32 {
    var scalars = bytes[min(index, range.upperBound)..<min(index + 4, range.upperBound)]
      .makeIterator()
    var decoder = UTF8()
    if case .scalarValue(let scalar) = decoder.decode(&scalars) { return scalar.value }
    return 0
  }

  private func scalarBefore(_ index: Int) -> UInt32 {
    var start = index - 1
    while start > range.lowerBound, start > index - 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= range.lowerBound ? scalarAfter(start) : 0
  }

  private static func name(of scalar: UInt32) -> String {
    switch scalar {
    case 0xAD: "soft hyphen U+00AD"
    case 0x200B: "zero-width space U+200B"
    case 0x200C: "zero-width non-joiner U+200C"
    case 0x200D: "zero-width joiner U+200D"
    case 0x200E: "left-to-right mark U+200E"
    case 0x200F: "right-to-left mark U+200F"
    case 0x2060: "word joiner U+2060"
    case 0xFEFF: "zero-width no-break space U+FEFF"
    default: "control of writing direction U+" + String(scalar, radix: 16, uppercase: true)
    }
  }
}
