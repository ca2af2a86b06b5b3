import Markdown

/// A place in a text, for scanners that look ahead, take what they know and leave the rest.
///
/// Beyond its end a cursor reads NUL, which no document contains.
struct ByteCursor {
  let bytes: [UInt8]
  let start: Int
  let end: Int
  var position: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.start = range.lowerBound
    self.end = range.upperBound
    self.position = range.lowerBound
  }

  /// The byte a number of places ahead.
  func peek(_ distance: Int = 0) -> UInt8 {
    let index = position + distance
    return index < end && index >= 0 ? bytes[index] : 0
  }

  var isAtEnd: Bool { position >= end }

  /// Whether nothing but marks stands before the cursor.
  var isAtStart: Bool {
    var index = min(position, end)
    let first = max(start, index - 8)
    while index > first {
      index -= 1
      if bytes[index].isAlphanumeric { return false }
    }
    return true
  }

  /// The byte before the cursor, NUL at the beginning of the text.
  var previous: UInt8 { position > 0 && position <= bytes.count ? bytes[position - 1] : 0 }

  mutating func skipBlanks() {
    while true {
      if peek().isWhitespace {
        position += 1
      } else if peek() == 0xC2, peek(1) == 0xA0 {
        position += 2
      } else if peek() == 0xE3, peek(1) == 0x80, peek(2) == 0x80 {
        position += 3
      } else {
        return
      }
    }
  }

  /// What is taken at the cursor; where that is nothing, the cursor stays where it was.
  ///
  /// A cursor that is copied and handed on counts its text as held once more, which costs more than most looks.
  @inline(__always)
  mutating func attempt<Taken>(_ take: (inout ByteCursor) -> Taken?) -> Taken? {
    let start = position
    if let taken = take(&self) { return taken }
    position = start
    return nil
  }

  /// Takes all that belongs together; where a part of it is missing, the cursor stays where it was.
  @inline(__always)
  mutating func takeAll(_ take: (inout ByteCursor) -> Bool) -> Bool {
    let start = position
    if take(&self) { return true }
    position = start
    return false
  }

  /// What can be taken at the cursor, which stays where it was.
  @inline(__always)
  mutating func lookAhead<Seen>(_ look: (inout ByteCursor) -> Seen) -> Seen {
    let start = position
    defer { position = start }
    return look(&self)
  }

  /// Takes a byte if it is next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte, position < end else { return false }
    position += 1
    return true
  }

  /// Takes a text of any script if it is next.
  mutating func take(_ text: StaticString) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount where peek(offset) != text.utf8Start[offset] {
      return false
    }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Takes a word of ASCII letters if it is next, in any case, and not only the beginning of a longer one.
  mutating func takeWord(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    for offset in 0..<count where peek(offset).lowercased != word.utf8Start[offset] { return false }
    guard !peek(count).isLetter else { return false }
    position += count
    return true
  }

  /// Takes one of some words.
  mutating func takeWord(of words: [StaticString]) -> Bool {
    for word in words where takeWord(word) { return true }
    return false
  }

  /// The number that the next digits make, if there are as many as wanted; the cursor goes behind them.
  mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var index = position
    while index < end, bytes[index].isDigit {
      guard index - position < digits.upperBound else { return nil }
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard digits.contains(index - position) else { return nil }
    position = index
    return value
  }

  /// How many digits are next, as far as they are counted.
  func digitCount(atMost most: Int) -> Int {
    var count = 0
    while count < most, peek(count).isDigit { count += 1 }
    return count
  }

  /// How many ASCII letters are next.
  func letterCount() -> Int {
    var count = 0
    while peek(count).isLetter { count += 1 }
    return count
  }
}
