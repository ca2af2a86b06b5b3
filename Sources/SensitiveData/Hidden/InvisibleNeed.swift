/// Where a script or a picture needs an invisible character.
enum InvisibleNeed {
  /// What stands around an invisible character.
  struct Neighbours {
    var before: Unicode.Scalar?
    var after: Unicode.Scalar?
    var isNearRightToLeft: Bool
  }

  /// Whether what is around a character explains it.
  static func isNeeded(_ scalar: Unicode.Scalar, _ neighbours: Neighbours) -> Bool {
    let (before, after) = (neighbours.before, neighbours.after)
    switch scalar.value {
    case 0x200D:
      if isPicture(before), isPicture(after) { return true }
      return isMember(before, of: joiningScripts)
    case 0x200C:
      return isMember(before, of: joiningScripts) && (after.map { !$0.isLatin } ?? true)
    case 0xFE0E, 0xFE0F:
      return before?.value != 0xFE0F && isPicture(before) || isMember(before, of: ideographs)
        || before?.properties.isEmoji == true && after?.value == 0x20E3
    case 0x034F: return after?.properties.generalCategory == .nonspacingMark
    case _ where isForDirection(scalar): return neighbours.isNearRightToLeft
    default:
      return companions.contains { row in
        row.invisible.contains(scalar.value)
          && (isMember(before, of: row.beside) || row.mayPrecede && isMember(after, of: row.beside))
      }
    }
  }

  /// Marks and isolates; overrides reverse letters and are needed by no script.
  static func isForDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202C, 0x2066...0x2069: true
    default: false
    }
  }

  /// Hebrew, Arabic and their kin.
  static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C: false
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x1_0800...0x1_0FFF,
      0x1_E800...0x1_EFFF:
      true
    default: false
    }
  }

  /// A flag that tags behind it turn into that of a region.
  static let flag: Unicode.Scalar = "\u{1F3F4}"
  /// The tag that ends the tags of a flag.
  static let lastTag: Unicode.Scalar = "\u{E007F}"

  /// Whether a tag is a letter or a digit of the code of a region.
  static func isRegionTag(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0061...0xE007A).contains(scalar.value) || (0xE0030...0xE0039).contains(scalar.value)
  }

  private struct Companions {
    var invisible: ClosedRange<UInt32>
    var beside: [ClosedRange<UInt32>]
    /// Whether it may stand before the script too, not only behind it.
    var mayPrecede = false
  }

  private static let companions: [Companions] = [
    // A space of no width, where words have no space between them.
    Companions(
      invisible: 0x200B...0x200B,
      beside: [0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x1AAF] + ideographs,
      mayPrecede: true),
    // Forms of ideographs, of Mongolian and of mathematical signs.
    Companions(
      invisible: 0xFE00...0xFE02, beside: ideographs + [0x1000...0x109F, 0x2200...0x22FF]),
    Companions(invisible: 0xE0100...0xE01EF, beside: ideographs),
    Companions(invisible: 0x180B...0x180F, beside: [0x1800...0x18AF], mayPrecede: true),
    // Fillers for missing letters of a syllable.
    Companions(
      invisible: 0x115F...0x1160, beside: [0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF],
      mayPrecede: true),
    Companions(invisible: 0x3164...0x3164, beside: [0x3131...0x318E], mayPrecede: true),
    Companions(invisible: 0xFFA0...0xFFA0, beside: [0xFFA1...0xFFDC], mayPrecede: true),
    Companions(invisible: 0x17B4...0x17B5, beside: [0x1780...0x17FF]),
    Companions(invisible: 0x1BCA0...0x1BCA3, beside: [0x1BC00...0x1BC9F]),
    Companions(invisible: 0x1D173...0x1D17A, beside: [0x1D100...0x1D1FF], mayPrecede: true),
  ]

  /// Chinese and Japanese.
  private static let ideographs: [ClosedRange<UInt32>] = [
    0x2E80...0x30FF, 0x3200...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF,
  ]

  /// Arabic and its kin, Mongolian, and the scripts of India and its neighbours.
  private static let joiningScripts: [ClosedRange<UInt32>] = [
    0x0620...0x08FF, 0x0900...0x0DFF, 0x0F00...0x109F, 0x1700...0x18AF, 0x1900...0x1BFF,
    0xA800...0xA9FF, 0xAA00...0xABFF, 0xFB50...0xFEFC, 0x11000...0x11FFF,
  ]

  private static func isMember(_ scalar: Unicode.Scalar?, of ranges: [ClosedRange<UInt32>]) -> Bool
  {
    guard let scalar, !InvisibleCharacter.contains(scalar) else { return false }
    return ranges.contains { $0.contains(scalar.value) }
  }

  /// Whether a character is a picture or belongs to one. Digits have the property of emoji too.
  private static func isPicture(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar, scalar.value >= 0xA9 else { return false }
    return scalar.value == 0xFE0F || scalar.properties.isEmoji
  }
}

extension Unicode.Scalar {
  fileprivate var isLatin: Bool { value < 0x250 && properties.isAlphabetic }
}
