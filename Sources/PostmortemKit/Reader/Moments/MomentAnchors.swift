import Markdown

/// What a moment can't be without and how it can begin, so that scanners pass over all other text at once.
enum MomentAnchors {
  /// How far before its first digit a moment may begin: marks, a weekday, a month.
  static let reach = 96

  /// The next digit or word for a time of day.
  static func next(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      let digit = ByteWords.firstDigit(in: bytes, start..<max(start, end))
      return nextName(in: bytes, from: start, to: digit ?? end, before: end) ?? digit
    }
  }

  /// Where a moment or a day may begin whose first digit or name stands at a place: all words before that are of the
  /// kinds that moments are made of.
  static func beginning(in bytes: [UInt8], before anchor: Int, notBefore floor: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var start = anchor
      while start > floor {
        var word = start
        while word > floor, bytes[word - 1].isLetter { word -= 1 }
        if word == start {
          start -= 1
        } else if beginnings.flags(of: bytes[word..<min(start, word + 3)]) != 0 {
          start = word
        } else {
          return start
        }
      }
      return start
    }
  }

  /// All of the names begin with "no" or "mi".
  private static func nextName(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, before end: Int
  ) -> Int? {
    var index = start
    while let pair = ByteWords.firstPair("no", or: "mi", in: bytes, index..<max(index, limit)) {
      if names(bytes, at: pair, before: end) { return pair }
      index = pair + 1
    }
    return nil
  }

  /// Whether a day with its year may stand in a range: it needs four digits in a row, or a mark between two numbers
  /// twice.
  static func mayHoldYear(in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var index = range.lowerBound
      var joints = 0
      while let digit = ByteWords.firstDigit(in: bytes, index..<range.upperBound) {
        index = digit
        while index < range.upperBound, bytes[index].isDigit { index += 1 }
        if index - digit >= 4 { return true }
        guard index + 1 < range.upperBound else { return false }
        if dateMarks.contains(bytes[index]), bytes[index + 1].isDigit { joints += 1 }
        if joints == 2 { return true }
      }
      return false
    }
  }

  private static let dateMarks = ByteSet("/-.")

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

  /// What words that begin with the same three letters may be within a moment.
  struct Roles: OptionSet {
    let rawValue: UInt8
    /// A month, a weekday or a time of day.
    static let part = Roles(rawValue: 1)
    /// A word before a moment: of an estimate, or one that introduces it.
    static let mark = Roles(rawValue: 2)
    /// A word between two parts.
    static let joiner = Roles(rawValue: 4)
    /// The abbreviation of a zone, or the first word of its name.
    static let zone = Roles(rawValue: 8)
  }

  /// What the word at a cursor may be, going by its first letters; nothing where no letter is there.
  static func roles(at cursor: ByteCursor) -> Roles {
    Roles(rawValue: beginnings.flags(at: cursor))
  }

  /// Whether the letters at a cursor begin a word that a moment may begin with.
  static func isWord(at cursor: ByteCursor) -> Bool {
    !roles(at: cursor).isDisjoint(with: [.part, .mark])
  }

  /// The same for letters of a text that ends at a place.
  static func isWord(at index: Int, in bytes: [UInt8], before end: Int) -> Bool {
    let flags = beginnings.flags(
      bytes[index], index + 1 < end ? bytes[index + 1] : 0, index + 2 < end ? bytes[index + 2] : 0)
    return !Roles(rawValue: flags).isDisjoint(with: [.part, .mark])
  }

  /// Whether a zone's name may stand at a cursor: one that is known, or a region (`America/New_York`).
  static func mayBeginZone(at cursor: ByteCursor) -> Bool {
    roles(at: cursor).contains(.zone) || cursor.peek(cursor.letterCount()) == Byte.slash
  }

  /// The roles of words by their first three letters.
  private static let beginnings: WordStarts = {
    var starts = WordStarts()
    starts.add(
      [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
        "sun", "mon", "tue", "wed", "thu", "fri", "sat", "noon", "midday", "midnight",
      ], Roles.part.rawValue)
    starts.add(
      [
        "at", "on", "by", "from", "since", "between", "the", "approximately", "about", "around",
        "roughly", "circa", "ca", "c",
      ], Roles.mark.rawValue)
    starts.add(["at", "on", "of", "around", "about"], Roles.joiner.rawValue)
    starts.add(ZoneTable.fixed.keys, Roles.zone.rawValue)
    starts.add(ZoneTable.regions.keys, Roles.zone.rawValue)
    starts.add(ZoneTable.names.keys, Roles.zone.rawValue)
    return starts
  }()
}
