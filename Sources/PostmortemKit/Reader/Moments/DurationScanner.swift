import Markdown

/// Reads lengths of time: `9 hours`, `40minutes`, `3h 8m`, `~13.5 hrs`, `4 hours and 31 minutes`, `two days`,
/// `PT2H30M`, `an hour and a half`, `約 1 時間 7 分`.
struct DurationScanner {
  let bytes: [UInt8]

  /// The first length of time in a range.
  func first(in range: Range<Int>) -> (duration: WrittenDuration, range: Range<Int>)? {
    var cursor = ByteCursor(bytes, range)
    while !cursor.isAtEnd {
      let before = cursor.position > range.lowerBound ? cursor.previous : 0
      if !before.isAlphanumeric, before != Byte.dot, before != Byte.colon, mayBegin(at: cursor) {
        let start = cursor.position
        if let duration = cursor.attempt(take) { return (duration, start..<cursor.position) }
      }
      cursor.position += 1
    }
    return nil
  }

  private func mayBegin(at cursor: ByteCursor) -> Bool {
    var cursor = cursor
    cursor.skipBlanks()
    let byte = cursor.peek()
    return byte.isDigit || byte >= 0x80 || byte == Byte.tilde
      || !DurationWords.roles(at: cursor).isEmpty
  }

  private func take(_ cursor: inout ByteCursor) -> WrittenDuration? {
    var isApproximate = false
    while takeEstimateMark(&cursor) { isApproximate = true }
    guard let seconds = iso8601(&cursor) ?? parts(&cursor), seconds < 4e9 else { return nil }
    if takeTrailingMark(&cursor) { isApproximate = true }
    return WrittenDuration(seconds: Int(seconds.rounded()), isApproximate: isApproximate)
  }

  /// `4 hours, 31 minutes and 5 seconds`: numbers with units as long as there are any.
  private func parts(_ cursor: inout ByteCursor) -> Double? {
    var seconds = 0.0
    var end: Int?
    while let part = part(&cursor) {
      seconds += part.number * part.unit
      _ = cursor.take(Byte.dot)
      end = cursor.position
      if takeHalf(&cursor) {
        seconds += part.unit / 2
        end = cursor.position
      }
      cursor.skipBlanks()
      _ = cursor.take(Byte.comma)
      cursor.skipBlanks()
      _ = cursor.takeWord("and")
      cursor.skipBlanks()
    }
    guard let end else { return nil }
    cursor.position = end
    return seconds
  }

  private func takeEstimateMark(_ cursor: inout ByteCursor) -> Bool {
    let taken: Bool
    switch cursor.peek() {
    case Byte.tilde: taken = cursor.take(Byte.tilde)
    case 0x80...: taken = cursor.take("≈") || cursor.take("約") || cursor.take("～")
    default:
      taken =
        DurationWords.roles(at: cursor).contains(.estimate)
        && cursor.takeWord(of: DurationWords.estimates)
    }
    if taken { _ = cursor.take(Byte.dot) }
    cursor.skipBlanks()
    return taken
  }

  /// `96h (estimated)`
  private func takeTrailingMark(_ cursor: inout ByteCursor) -> Bool {
    var rest = cursor
    rest.skipBlanks()
    guard rest.take(Byte.openParen), rest.takeWord(of: DurationWords.estimates) else {
      return false
    }
    _ = rest.take(Byte.dot)
    guard rest.take(Byte.closeParen) else { return false }
    cursor = rest
    return true
  }

  /// A number and its unit in seconds.
  private func part(_ cursor: inout ByteCursor) -> (number: Double, unit: Double)? {
    cursor.attempt { cursor in
      guard let number = number(&cursor) else { return nil }
      cursor.skipBlanks()
      _ = cursor.take(Byte.hyphen)
      return unit(&cursor).map { (number, $0) }
    }
  }

  private func number(_ cursor: inout ByteCursor) -> Double? {
    if cursor.takeWord("half") {
      cursor.skipBlanks()
      guard cursor.takeWord(of: ["an", "a"]) else { return nil }
      return 0.5
    }
    guard let number = wordNumber(&cursor) ?? digits(&cursor) else { return nil }
    return takeHalf(&cursor) ? number + 0.5 : number
  }

  private func wordNumber(_ cursor: inout ByteCursor) -> Double? {
    guard DurationWords.roles(at: cursor).contains(.number) else { return nil }
    for (value, word) in DurationWords.numbers where cursor.takeWord(word) { return value }
    return nil
  }

  /// ` and a half`
  private func takeHalf(_ cursor: inout ByteCursor) -> Bool {
    cursor.takeAll { cursor in
      for word: StaticString in ["and", "a", "half"] {
        if !cursor.take(Byte.hyphen) { cursor.skipBlanks() }
        guard cursor.takeWord(word) else { return false }
      }
      return true
    }
  }

  /// `40`, `1,440`, `13.5`
  private func digits(_ cursor: inout ByteCursor) -> Double? {
    guard var whole = cursor.takeNumber(digits: 1...6) else { return nil }
    if whole < 1000, cursor.peek() == Byte.comma,
      let rest = cursor.attempt({ $0.take(Byte.comma) ? $0.takeNumber(digits: 3...3) : nil })
    {
      whole = whole * 1000 + rest
    }
    return Double(whole) + fraction(&cursor)
  }

  private func fraction(_ cursor: inout ByteCursor) -> Double {
    guard cursor.peek() == Byte.dot, cursor.peek(1).isDigit else { return 0 }
    cursor.position += 1
    var value = 0.0
    var place = 0.1
    while cursor.peek().isDigit {
      value += Double(cursor.peek() - 0x30) * place
      place /= 10
      cursor.position += 1
    }
    return value
  }

  private func unit(_ cursor: inout ByteCursor) -> Double? {
    let first = cursor.peek()
    if first < 0x80 {
      // All names of a unit begin with one letter.
      for (seconds, names) in DurationWords.units
      where names[0].utf8Start[0] == first.lowercased && cursor.takeWord(of: names) {
        return seconds
      }
      return nil
    }
    for (seconds, name) in DurationWords.counters where cursor.take(name) { return seconds }
    return nil
  }
}
