import Markdown

/// The form in which headings and labels are compared: lower case, without punctuation, emoji, numbering and
/// what stands in parentheses at the end.
enum HeadingKey {
  /// The key of a text. Words are separated by one space; apostrophes vanish ("didn't" is `didnt`), `&` is
  /// `and`, every other mark separates words. Letters of other scripts are kept.
  static func key(of text: some Sequence<UInt8>) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// The bytes of a text's key.
  static func bytes(of text: some Sequence<UInt8>) -> [UInt8] {
    withBytes(of: text) { [UInt8]($0) }
  }

  /// The words of a text's key.
  static func words(of text: some Sequence<UInt8>) -> [String] {
    withBytes(of: text) { key in
      key.split(separator: Byte.space).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Hands on the bytes of a text's key, which are gone afterwards: most keys are looked up once and need no memory of
  /// their own.
  ///
  /// - Parameter most: how long a key may be that means something; of a longer one only the beginning is made, which is
  ///   longer than that as well.
  static func withBytes<Result>(
    of text: some Sequence<UInt8>, atMost most: Int = .max,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    text.withContiguousStorageIfAvailable { withKey(of: $0, atMost: most, spaces: 0, body) }
      ?? Array(text).withUnsafeBufferPointer { withKey(of: $0, atMost: most, spaces: 0, body) }
  }

  /// How many spaces stand behind the bytes that `withSpacedBytes(of:_:)` hands on.
  static let spaceCount = 16

  /// The same with spaces behind the key: whoever looks at many bytes of it at once does not come to its end.
  static func withSpacedBytes<Result>(
    of text: some Sequence<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    text.withContiguousStorageIfAvailable {
      withKey(of: $0, atMost: .max, spaces: spaceCount, body)
    }
      ?? Array(text).withUnsafeBufferPointer {
        withKey(of: $0, atMost: .max, spaces: spaceCount, body)
      }
  }

  private static func withKey<Result>(
    of text: UnsafeBufferPointer<UInt8>, atMost most: Int, spaces: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Five bytes at most stand for one: those of " and "; letters are written sixteen at once, and spaces follow them.
    let capacity = text.count * 5 + max(16, spaces)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
      let end = write(text, into: buffer, atMost: most)
      buffer[end..<end + spaces].update(repeating: Byte.space)
      return body(UnsafeBufferPointer(rebasing: buffer[..<(end + spaces)]))
    }
  }

  /// Writes a text's key; returns how long it is.
  private static func write(
    _ text: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>,
    atMost most: Int
  ) -> Int {
    // A space at the end does not count.
    let last = most < .max ? most + 1 : most
    var key = KeyBuffer(bytes: buffer)
    var index = 0
    while index < text.count, key.count <= last {
      let byte = text[index]
      if byte.isAlphanumeric {
        if index + 16 <= text.count {
          index += key.append(wordAt: index, of: text)
        } else {
          key.append(byte.lowercased)
          index += 1
        }
      } else if isSpecial(byte) {
        index += append(special: text, at: index, to: &key)
      } else {
        key.separate()
        index += 1
      }
    }
    while key.last == Byte.space { key.count -= 1 }
    return key.count
  }

  /// A key while it is made: memory that is large enough, filled from the front.
  private struct KeyBuffer {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    var last: UInt8? { count > 0 ? bytes[count - 1] : nil }

    mutating func append(_ byte: UInt8) {
      bytes[count] = byte
      count += 1
    }

    /// Appends the letters and digits of ASCII at a place, in lower case and sixteen at most; returns how many. So many
    /// bytes must be there.
    mutating func append(wordAt index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
      let lanes = ByteWords.lanes(text, from: index)
      // Digits have the bit that tells small letters from capital ones.
      let lowercased = lanes | ByteWords.Lanes(repeating: 0x20)
      UnsafeMutableRawBufferPointer(bytes).storeBytes(
        of: lowercased, toByteOffset: count, as: ByteWords.Lanes.self)
      let length = ByteWords.prefixCount(ByteWords.alphanumerics(lanes))
      count += length
      return length
    }

    mutating func separate() {
      if count > 0, bytes[count - 1] != Byte.space { append(Byte.space) }
    }
  }

  /// Whether a byte that is no letter or digit of ASCII does more than separate words.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "'") || byte == Byte.ampersand || byte == Byte.colon
  }

  /// Appends what an apostrophe, `&`, a colon or a letter of another script stands for; returns how long it is.
  private static func append(
    special text: UnsafeBufferPointer<UInt8>, at index: Int, to key: inout KeyBuffer
  ) -> Int {
    switch text[index] {
    case UInt8(ascii: "'"):
      // Nothing: "what's" and "whats" are one word.
      return 1
    case Byte.ampersand:
      key.separate()
      for byte in "and ".utf8 { key.append(byte) }
      return 1
    case Byte.colon:
      let end = shortCodeEnd(text, from: index)
      key.separate()
      return (end ?? index + 1) - index
    default:
      return append(nonASCII: text, at: index, to: &key)
    }
  }

  /// Where an emoji's short code ends that begins at a colon: `:rocket:`.
  private static func shortCodeEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start + 1
    guard index < bytes.count, bytes[index].isLetter else { return nil }
    while index < bytes.count, bytes[index].isAlphanumeric || bytes[index] == Byte.underscore {
      index += 1
    }
    return index < bytes.count && bytes[index] == Byte.colon && index > start + 2 ? index + 1 : nil
  }

  /// Keeps letters of other scripts; drops emoji and symbols; takes curly apostrophes for straight ones.
  private static func append(
    nonASCII text: UnsafeBufferPointer<UInt8>, at index: Int, to key: inout KeyBuffer
  ) -> Int {
    let lead = text[index]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    let character = text[index..<min(index + length, text.count)]
    switch lead {
    case 0xF0 where character.dropFirst().first == 0x9F: key.separate()
    case 0xE2 where character.elementsEqual("’".utf8): break
    case 0xE2, 0xEF: key.separate()
    case 0xC2: key.separate()
    case 0xE3 where character.dropFirst().first == 0x80: key.separate()
    default: for byte in character { key.append(byte) }
    }
    return length
  }

  /// The range of a heading's text without numbering before it ("1.", "2)", "3 -") and without
  /// the colon, question mark or dash behind it.
  static func core(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var lower = range.lowerBound
    var digits = lower
    while digits < range.upperBound, bytes[digits].isDigit || bytes[digits] == Byte.dot {
      digits += 1
    }
    if digits > lower, digits < range.upperBound {
      var rest = digits
      while rest < range.upperBound, bytes[rest].isBlank || behindNumbers.contains(bytes[rest]) {
        rest += 1
      }
      if rest > digits || bytes[digits - 1] == Byte.dot { lower = rest }
    }
    var upper = range.upperBound
    while upper > lower, bytes[upper - 1].isWhitespace || behindNames.contains(bytes[upper - 1]) {
      upper -= 1
    }
    return lower..<upper
  }

  private static let behindNumbers = ByteSet(")-:")
  private static let behindNames = ByteSet(":?!-")

  /// The text before a parenthesis at the end, and what stands in it.
  static func splitParenthesis(_ range: Range<Int>, in bytes: [UInt8]) -> (
    before: Range<Int>, inside: Range<Int>
  )? {
    guard range.count > 2, bytes[range.upperBound - 1] == Byte.closeParen,
      let open = bytes[range].lastIndex(of: Byte.openParen), open > range.lowerBound
    else { return nil }
    return (bytes.trimming(range.lowerBound..<open), open + 1..<range.upperBound - 1)
  }
}
