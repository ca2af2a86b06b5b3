/// Characters that look like ASCII or are written in its place. Spaces, decimal digits and invisible characters are not
/// listed: Unicode's properties name them.
enum FoldingTable {
  /// A row of characters that follow each other as the ASCII characters from `first` on do.
  private struct Row {
    var scalars: ClosedRange<UInt32>
    var first: UInt8
  }

  private static let rows: [Row] = [
    Row(scalars: 0xFF01...0xFF5E, first: 0x21),  // full-width forms
    Row(scalars: 0x24B6...0x24CF, first: 0x41),  // circled capital letters
    Row(scalars: 0x24D0...0x24E9, first: 0x61),  // circled small letters
    Row(scalars: 0x249C...0x24B5, first: 0x61),  // small letters in parentheses
    Row(scalars: 0x1F110...0x1F129, first: 0x41),  // capital letters in parentheses
    Row(scalars: 0x1F130...0x1F149, first: 0x41),  // capital letters in squares
    Row(scalars: 0x1F150...0x1F169, first: 0x41),  // white capital letters in circles
    Row(scalars: 0x1F170...0x1F189, first: 0x41),  // white capital letters in squares
    Row(scalars: 0x2460...0x2468, first: 0x31),  // circled digits
    Row(scalars: 0x24F5...0x24FD, first: 0x31),  // digits in double circles
    Row(scalars: 0x2776...0x277E, first: 0x31),  // white digits in circles
    Row(scalars: 0x2780...0x2788, first: 0x31),  // sans-serif digits in circles
    Row(scalars: 0x278A...0x2792, first: 0x31),  // white sans-serif digits in circles
  ]

  /// The mathematical alphabets: thirteen of capital and small letters.
  private static let mathematical: ClosedRange<UInt32> = 0x1D400...0x1D6A3

  /// The ASCII character for a member of a row.
  static func byte(_ value: UInt32) -> UInt8? {
    if mathematical.contains(value) {
      let letter = UInt8((value - mathematical.lowerBound) % 52)
      return letter < 26 ? 0x41 + letter : 0x61 + letter - 26
    }
    // Rows begin with the circled digits; most characters come before.
    guard value >= 0x2460 else { return nil }
    for row in rows where row.scalars.contains(value) {
      return row.first + UInt8(value - row.scalars.lowerBound)
    }
    return nil
  }

  /// Characters that only decorate a digit: the frame of a key.
  static let removed: Set<UInt32> = [0x20E3]

  /// What stands for single characters.
  static let texts: [UInt32: StaticString] = {
    var texts: [UInt32: StaticString] = [:]
    for (text, scalars) in singles {
      for scalar in scalars { texts[scalar] = text }
    }
    return texts
  }()

  /// Dashes with a meaning of their own (– and —) are not folded.
  private static let singles: [(StaticString, [UInt32])] = [
    ("-", [0x2010, 0x2011, 0x2012, 0x2043, 0x2212, 0x02D7, 0xFE63]),
    ("'", [0x2018, 0x2019, 0x201A, 0x201B, 0x02BC]),
    ("\"", [0x201C, 0x201D, 0x201E, 0x201F]),
    (".", [0x3002, 0xFF61, 0x2024, 0xFE52, 0xFE12]),
    (":", [0x2236, 0xA789, 0xFE55, 0xFE13]),
    ("/", [0x2044, 0x2215, 0x29F8]),
    (",", [0xFE50, 0xFE10]),
    ("@", [0xFE6B]), ("+", [0xFE62]), ("#", [0xFE5F]), ("=", [0xFE66]), ("_", [0x2017]),
    ("(", [0xFE59]), (")", [0xFE5A]), ("\\", [0xFE68]), ("%", [0xFE6A]), ("&", [0xFE60]),
    (" ", [0x2800]),
    ("0", [0x24EA, 0x24FF]),
    ("10", [0x2469, 0x24FE, 0x277F, 0x2789, 0x2793]),
    ("ff", [0xFB00]), ("fi", [0xFB01]), ("fl", [0xFB02]), ("ffi", [0xFB03]), ("ffl", [0xFB04]),
    ("st", [0xFB05, 0xFB06]),
    ("TEL", [0x2121]), ("FAX", [0x213B]), ("No", [0x2116]),
    ("C", [0x2102, 0x212D]), ("B", [0x212C]), ("E", [0x2130]), ("F", [0x2131]),
    ("H", [0x210B, 0x210C, 0x210D]), ("I", [0x2110, 0x2111]), ("K", [0x212A]), ("L", [0x2112]),
    ("M", [0x2133]), ("N", [0x2115]), ("P", [0x2119]), ("Q", [0x211A]),
    ("R", [0x211B, 0x211C, 0x211D]), ("Z", [0x2124, 0x2128]),
    ("e", [0x212F]), ("g", [0x210A]), ("h", [0x210E]), ("l", [0x2113]), ("o", [0x2134]),
  ]
}
