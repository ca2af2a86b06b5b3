/// Decodes the character references that writers of raw HTML use; libcmark decodes all of them outside it.
enum CharacterReference {
  /// The text of the reference that begins at `index`, and the index behind it.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (
    text: String, end: Int
  )? {
    guard index < bytes.count, bytes[index] == Byte.ampersand else { return nil }
    var end = index + 1
    while end < bytes.count, end - index < 12, bytes[end] != Byte.semicolon { end += 1 }
    guard end < bytes.count, bytes[end] == Byte.semicolon else { return nil }
    let name = String(decoding: bytes[index + 1..<end], as: UTF8.self)
    guard let text = named[name] ?? numeric(name) else { return nil }
    return (text, end + 1)
  }

  private static func numeric(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let number =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
    guard let number, number != 0, let scalar = Unicode.Scalar(number) else { return nil }
    return String(Character(scalar))
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "emsp": " ",
    "ensp": " ", "thinsp": " ", "ndash": "–", "mdash": "—", "hellip": "…", "rarr": "→", "larr": "←",
    "bull": "•", "middot": "·", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "copy": "©",
    "reg": "®", "trade": "™", "deg": "°", "times": "×",
  ]
}
