import Markdown

/// What a part between the hyphens of a name says: `web`, `prod`, `eu1`, `07`.
enum PartOfName {
  case role, product, environment, site
  /// Digits, and how many; a year is harmless.
  case number(Int, zeroPadded: Bool)
  /// A role or a product with its number: `db02`.
  case numberedRole(digits: Int, zeroPadded: Bool, isProduct: Bool)
  case numberedSite
  case harmless
  case word
  /// Letters and digits in any other order.
  case mixed

  init(_ text: IdentifierText, _ part: Range<Int>) {
    let letters =
      part.lowerBound..<text.end(from: part.lowerBound, atMost: part.count, while: \.isLetter)
    if letters.isEmpty {
      let digits = text.end(from: part.lowerBound, atMost: part.count, while: \.isDigit)
      let padded = text[part.lowerBound] == UInt8(ascii: "0") && part.count > 1
      let isYear =
        part.count == 4
        && (text.stands("19", at: part.lowerBound) || text.stands("20", at: part.lowerBound))
      if isYear {
        self = .harmless
        return
      }
      self =
        digits == part.upperBound || Self.isUnit(text, part, digits: digits)
        ? .number(digits - part.lowerBound, zeroPadded: padded) : .mixed
    } else if letters.count == part.count {
      self = Self.word(text, part)
    } else if MachineWords.harmless.contains(text, letters)
      || MachineWords.harmless.contains(text, part)
    {
      self = .harmless
    } else if part.upperBound - letters.upperBound > 4
      || !text.all(in: letters.upperBound..<part.upperBound, \.isDigit)
    {
      self = .mixed
    } else {
      self = Self.numbered(text, letters, digits: part.count - letters.count)
    }
  }

  private static func word(_ text: IdentifierText, _ part: Range<Int>) -> PartOfName {
    if MachineWords.roles.contains(text, part) { return .role }
    if MachineWords.products.contains(text, part) { return .product }
    if MachineWords.environments.contains(text, part) { return .environment }
    if MachineWords.sites.contains(text, part) { return .site }
    return MachineWords.harmless.contains(text, part) ? .harmless : .word
  }

  private static func numbered(_ text: IdentifierText, _ letters: Range<Int>, digits: Int)
    -> PartOfName
  {
    let padded = digits > 1 && text[letters.upperBound] == UInt8(ascii: "0")
    switch word(text, letters) {
    case .role: return .numberedRole(digits: digits, zeroPadded: padded, isProduct: false)
    case .product: return .numberedRole(digits: digits, zeroPadded: padded, isProduct: true)
    case .environment, .site: return .numberedSite
    default:
      // Racks, rows and units: `r02`.
      if padded, letters.count > 4, letters.count < 12, isGluedRole(text, letters) {
        return .numberedRole(digits: digits, zeroPadded: true, isProduct: false)
      }
      return letters.count == 1 && padded ? .numberedSite : .mixed
    }
  }

  private static func isGluedRole(_ text: IdentifierText, _ letters: Range<Int>) -> Bool {
    MachineWords.gluedEnds.contains { text.ends(letters, with: $0) }
      || MachineWords.gluedStarts.contains { text.stands($0, at: letters.lowerBound) }
  }

  /// `07b`: a number with the letter of a slot. Other letters are units of measure.
  private static func isUnit(_ text: IdentifierText, _ part: Range<Int>, digits: Int) -> Bool {
    part.upperBound - digits == 1 && digits - part.lowerBound > 1
      && "abcef".utf8.contains(text[digits])
  }
}
