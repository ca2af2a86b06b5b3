/// What a character does besides being shown.
enum SteeringCharacter {
  /// A control character: a terminal obeys it.
  case control
  /// A character without a shape, such as one that turns the direction of what follows.
  case format
  /// A code point that is no character; readers of XML and JSON may refuse it.
  case noncharacter
  /// A byte of a file name that is no UTF-8, as paths hold it (`FileName`).
  case fileNameByte

  /// Nil for a character that is only shown.
  init?(_ value: UInt32) {
    if value < 0xA0 {
      guard value < 0x20 || value >= 0x7F else { return nil }
      self = .control
    } else if value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) {
      self = .noncharacter
    } else if Self.fileNameBytes.contains(value) {
      self = .fileNameByte
    } else if Self.formats.contains(where: { $0.contains(value) }) {
      self = .format
    } else {
      return nil
    }
  }

  /// The code points that stand for the bytes 0x80 to 0xFF of a file name.
  static let fileNameBytes: ClosedRange<UInt32> = 0x10FE80...0x10FEFF

  /// The format characters of Unicode (general category Cf) and its separators of lines and paragraphs.
  private static let formats: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x600...0x605, 0x61C...0x61C, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891,
    0x8E2...0x8E2, 0x180E...0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
    0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0x110BD...0x110BD, 0x110CD...0x110CD, 0x13430...0x1343F,
    0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0001...0xE0001, 0xE0020...0xE007F,
  ]

  /// Whether a character joins or parts its neighbours, as emoji of several parts and some scripts need it.
  static func isJoiner(_ value: UInt32) -> Bool { value == 0x200C || value == 0x200D }
}
