import Markdown

/// Reads single characters out of UTF-8 that may be malformed.
enum UTF8Character {
  /// The character that begins at a place and its number of bytes; nil where there is none or it is malformed.
  static func decode(
    _ bytes: [UInt8], at index: Int, limit: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard index >= 0, index < limit, let first = bytes[safe: index] else { return nil }
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = length(first)
    guard length > 1, limit - index >= length else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in index + 1..<index + length {
      guard let byte = bytes[safe: next], byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // Shorter forms exist for lower values, so a longer form is malformed.
    guard value >= lowest[length], let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// The character that ends at a place and its number of bytes.
  static func decode(
    _ bytes: [UInt8], before index: Int, floor: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var start = index - 1
    while start > floor, start > index - 4, let byte = bytes[safe: start], byte & 0xC0 == 0x80 {
      start -= 1
    }
    guard start >= floor, let character = decode(bytes, at: start, limit: index),
      start + character.length == index
    else { return nil }
    return character
  }

  /// The number of bytes that the first byte of a character promises; 1 for bytes that begin none.
  private static func length(_ first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  private static let lowest: [UInt32] = [0, 0, 0x80, 0x800, 0x1_0000]
}
