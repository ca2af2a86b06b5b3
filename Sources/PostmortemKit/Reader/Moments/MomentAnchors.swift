import Markdown

/// What a moment can't be without and how it can begin, so that scanners pass over all other text at once.
enum MomentAnchors {
  /// How far before its first digit a moment may begin: marks, a weekday, a month.
  static let reach = 96

  /// The next digit or word for a time of day.
  static func next(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < end {
        let byte = bytes[index]
        if byte.isDigit { return index }
        if byte | 0x20 == UInt8(ascii: "n") || byte | 0x20 == UInt8(ascii: "m"),
          names(bytes, at: index, before: end)
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// `noon`, `midday`, `midnight`
  private static func names(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before end: Int)
    -> Bool
  {
    guard index + 3 < end else { return false }
    let third = bytes[index + 2] | 0x20
    return bytes[index] | 0x20 == UInt8(ascii: "n")
      ? bytes[index + 1] | 0x20 == UInt8(ascii: "o") && third == UInt8(ascii: "o")
      : bytes[index + 1] | 0x20 == UInt8(ascii: "i") && third == UInt8(ascii: "d")
  }

  /// Whether the letters at a cursor begin a word that a moment may begin with.
  static func isWord(at cursor: ByteCursor) -> Bool {
    let first = cursor.peek()
    guard first.isLetter else { return false }
    return beginnings[packed(first, cursor.peek(1), cursor.peek(2))]
  }

  /// Three letters in 15 bits; what is no letter is 0.
  private static func packed(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    func code(_ byte: UInt8) -> Int { byte.isLetter ? Int(byte & 31) : 0 }
    return code(first) << 10 | code(second) << 5 | (second.isLetter ? code(third) : 0)
  }

  /// The words by their first three letters: months, weekdays, times of day and the words before a moment.
  private static let beginnings: [Bool] = {
    var table = Array(repeating: false, count: 1 << 15)
    let words: [String] = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
      "sun", "mon", "tue", "wed", "thu", "fri", "sat", "noon", "midday", "midnight",
      "at", "on", "by", "from", "since", "between", "the", "approximately", "about", "around",
      "roughly", "circa", "ca", "c",
    ]
    for word in words {
      let letters = Array(word.utf8) + [0, 0]
      table[packed(letters[0], letters[1], letters[2])] = true
    }
    return table
  }()
}
