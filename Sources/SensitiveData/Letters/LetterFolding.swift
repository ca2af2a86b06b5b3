import Markdown

/// Reads letters without their case and their accents, composed or decomposed, in every script that has them.
public enum LetterFolding {
  /// A character as it is compared.
  public struct Folded: Sendable {
    /// The plain small letter; 0 where the character is a mark that does not count.
    public var first: UInt32
    /// The second letter of those that stand for two (`ß`); 0 where there is none.
    public var second: UInt32
    /// How many bytes it takes.
    public var length: Int
    /// The character as it is written.
    public var scalar: UInt32
  }

  /// The character at a place before a limit. Bytes that are no UTF-8 stand for themselves.
  public static func letter(at index: Int, in bytes: [UInt8], before limit: Int) -> Folded {
    let byte = bytes[index]
    if byte < 0x80 {
      let scalar = UInt32(byte.lowercased)
      return Folded(first: scalar, second: 0, length: 1, scalar: UInt32(byte))
    }
    let (scalar, length) = scalar(at: index, in: bytes, before: limit)
    if scalar < tableSize {
      let entry = table[Int(scalar)]
      return Folded(
        first: entry & 0xFFFF, second: entry >> 16, length: length, scalar: scalar)
    }
    let plain = isIgnored(scalar) ? 0 : unvoiced(scalar)
    return Folded(first: plain, second: 0, length: length, scalar: scalar)
  }

  /// The letters of a text as they are compared, in UTF-8.
  public static func folded(_ text: some Collection<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let letter = letter(at: index, in: bytes, before: bytes.count)
      append(letter.first, to: &folded)
      append(letter.second, to: &folded)
      index += letter.length
    }
    return folded
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    guard scalar != 0, let scalar = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The scalar at a place and its length.
  static func scalar(
    at index: Int, in bytes: [UInt8], before limit: Int
  ) -> (scalar: UInt32, length: Int) {
    let byte = bytes[index]
    let length = byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 1
    guard length > 1, index + length <= limit else { return (UInt32(byte), 1) }
    var scalar = UInt32(byte) & (0xFF >> UInt32(length + 1))
    for next in bytes[index + 1..<index + length] {
      guard next & 0xC0 == 0x80 else { return (UInt32(byte), 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }

  private static let tableSize = 0x2000

  /// The plain letter of each scalar below `tableSize`, with a second one in the upper half.
  private static let table: [UInt32] = {
    var table = (0..<UInt32(tableSize)).map { isIgnored($0) ? 0 : $0 }
    func scalars(_ text: StaticString) -> [Unicode.Scalar] {
      Array(text.description.unicodeScalars)
    }
    for (plain, letters) in FoldedLetters.variants {
      guard let first = scalars(plain).first else { continue }
      for letter in scalars(letters) { table[Int(letter.value)] = first.value }
    }
    let small = scalars(FoldedLetters.smallLetters)
    for (first, letter) in zip(small, scalars(FoldedLetters.capitals)) {
      table[Int(letter.value)] = first.value
    }
    for (plain, letters) in FoldedLetters.pairs {
      let two = scalars(plain)
      guard two.count == 2 else { continue }
      for letter in scalars(letters) {
        table[Int(letter.value)] = two[0].value | two[1].value << 16
      }
    }
    for (letter, plain) in dotted { table[Int(letter)] = plain }
    return table
  }()

  /// Letters of India with a dot below that may be written as a character of its own.
  private static let dotted: [(letter: UInt32, plain: UInt32)] = [
    (0x958, 0x915), (0x959, 0x916), (0x95A, 0x917), (0x95B, 0x91C), (0x95C, 0x921), (0x95D, 0x922),
    (0x95E, 0x92B), (0x95F, 0x92F), (0x9DC, 0x9A1), (0x9DD, 0x9A2), (0x9DF, 0x9AF), (0xA33, 0xA32),
    (0xA36, 0xA38), (0xA59, 0xA16), (0xA5A, 0xA17), (0xA5B, 0xA1C), (0xA5E, 0xA2B),
  ]

  /// Whether a scalar is a mark on the letter before it, or is not seen at all.
  private static func isIgnored(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x300...0x36F, 0x591...0x5BD, 0x5BF...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F,
      0x670, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x20D0...0x20FF, 0x3099...0x309A,
      0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0x93C, 0x9BC, 0xA3C, 0xABC:
      true
    default: false
    }
  }

  /// Kana without the marks that may be written as characters of their own: `が` as `か`.
  private static func unvoiced(_ scalar: UInt32) -> UInt32 {
    let kana = scalar >= 0x30A1 && scalar <= 0x30F6 ? scalar - 0x60 : scalar
    let shift: UInt32 = scalar - kana
    switch kana {
    case 0x304B...0x3062: return (kana & 1 == 0 ? kana - 1 : kana) + shift
    case 0x3064...0x3069: return (kana & 1 == 1 ? kana - 1 : kana) + shift
    case 0x306F...0x307D: return kana - (kana - 0x306F) % 3 + shift
    case 0x3094: return 0x3046 + shift
    default: return scalar
    }
  }
}
