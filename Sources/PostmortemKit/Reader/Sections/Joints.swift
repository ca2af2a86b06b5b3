import Markdown

/// The words that join several names in one heading: "Root cause and resolution", "Impact / Scope".
enum Joints {
  /// Whether a text may hold one of them; `&`, `/` and `,` stand for "and".
  static func mayStand(in text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { text in
      var before: UInt8 = 0
      for byte in text {
        switch byte {
        case Byte.slash, Byte.comma, Byte.ampersand, UInt8(ascii: "'"), 0x80...: return true
        default: break
        }
        let letter = byte | 0x20
        switch (before, letter) {
        case (UInt8(ascii: "n"), UInt8(ascii: "d")), (UInt8(ascii: "o"), UInt8(ascii: "r")),
          (UInt8(ascii: "v"), UInt8(ascii: "s")):
          return true
        default: before = letter
        }
      }
      return false
    }
  }

  /// The parts of a key between the words that join them; none where no word does.
  static func parts(of key: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    var word = 0
    while word < key.count {
      let end = key[word...].firstIndex(of: Byte.space) ?? key.count
      if isJoint(UnsafeBufferPointer(rebasing: key[word..<end])) {
        if word > start { parts.append(start..<word - 1) }
        start = end + 1
      }
      word = end + 1
    }
    if start > 0, start < key.count { parts.append(start..<key.count) }
    return parts
  }

  /// Whether "and" stands between two words of a key.
  static func holdAnd(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard key.count > 6 else { return false }
    return (1..<key.count - 4).contains { index in
      key[index - 1] == Byte.space && key[index] == UInt8(ascii: "a")
        && key[index + 1] == UInt8(ascii: "n") && key[index + 2] == UInt8(ascii: "d")
        && key[index + 3] == Byte.space
    }
  }

  private static func isJoint(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    switch word.count {
    case 2: word.elementsEqual("or".utf8) || word.elementsEqual("vs".utf8)
    case 3: word.elementsEqual("and".utf8)
    default: false
    }
  }
}
