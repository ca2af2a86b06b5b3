import Markdown

/// Reads the zone behind a clock: `UTC`, `(EDT)`, `Z`, `GMT+1`, `+02:00`, `ET`, `America/New_York`.
enum ZoneScanner {
  /// Takes a zone, with the parentheses or brackets around it.
  ///
  /// - Parameter afterTime: whether the cursor stands directly behind a clock, where `Z` and a bare offset
  ///   are zones and not something else.
  static func take(_ cursor: inout ByteCursor, afterTime: Bool) -> WrittenZone? {
    cursor.attempt { detached(&$0, afterTime: afterTime) }
  }

  private static func detached(_ cursor: inout ByteCursor, afterTime: Bool) -> WrittenZone? {
    if afterTime, let zone = attached(&cursor) { return zone }
    cursor.skipBlanks()
    let close: UInt8? =
      cursor.take(Byte.openParen)
      ? Byte.closeParen : cursor.take(Byte.openBracket) ? Byte.closeBracket : nil
    cursor.skipBlanks()
    let zone = named(&cursor) ?? (close != nil ? offset(&cursor) : detachedOffset(&cursor))
    if zone != nil, let close {
      _ = cursor.takeAll { cursor in
        cursor.skipBlanks()
        return cursor.take(close)
      }
    }
    return zone
  }

  /// What may only stand without a blank behind the clock: `Z`, `+02:00`, `-0400`.
  private static func attached(_ cursor: inout ByteCursor) -> WrittenZone? {
    if cursor.peek() == UInt8(ascii: "Z"), !cursor.peek(1).isAlphanumeric {
      cursor.position += 1
      return WrittenZone(name: "Z", rule: .fixed(0))
    }
    return offset(&cursor)
  }

  /// `+02:00`, `-0400`, `+5`, `+5:30`
  private static func offset(_ cursor: inout ByteCursor) -> WrittenZone? {
    let start = cursor.position
    guard cursor.peek() == Byte.plus || cursor.peek() == Byte.hyphen || cursor.take("\u{2212}")
    else {
      return nil
    }
    let isNegative = cursor.position > start || cursor.peek() == Byte.hyphen
    if cursor.position == start { cursor.position += 1 }
    guard let minutes = hoursAndMinutes(&cursor), minutes <= 14 * 60 else {
      cursor.position = start
      return nil
    }
    let name = String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self)
    return WrittenZone(name: name, rule: .fixed(isNegative ? -minutes : minutes))
  }

  /// ` +0200`, ` -0400`, ` +02:00`: behind a blank only in full; a hyphen before a clock makes a range.
  private static func detachedOffset(_ cursor: inout ByteCursor) -> WrittenZone? {
    var digits = 0
    while cursor.peek(1 + digits).isDigit { digits += 1 }
    let hasColon = digits == 2 && cursor.peek() == Byte.plus && cursor.peek(3) == Byte.colon
    return digits == 4 || hasColon ? offset(&cursor) : nil
  }

  /// `GMT + 1`, `UTC - 5)`: with a blank behind the sign. A hyphen there makes a range or begins a text, so it
  /// counts only where nothing but a closing parenthesis follows.
  private static func spacedOffset(_ cursor: inout ByteCursor) -> WrittenZone? {
    let start = cursor.position
    let isNegative = cursor.take(Byte.hyphen)
    guard isNegative || cursor.take(Byte.plus) else { return nil }
    cursor.skipBlanks()
    let digits = cursor.position
    guard let minutes = hoursAndMinutes(&cursor), minutes <= 14 * 60, !cursor.peek().isAlphanumeric,
      !isNegative || cursor.isAtEnd || cursor.peek() == Byte.closeParen
    else {
      cursor.position = start
      return nil
    }
    let name = String(decoding: cursor.bytes[digits..<cursor.position], as: UTF8.self)
    let sign = isNegative ? "-" : "+"
    return WrittenZone(name: sign + name, rule: .fixed(isNegative ? -minutes : minutes))
  }

  private static func hoursAndMinutes(_ cursor: inout ByteCursor) -> Int? {
    if let number = cursor.takeNumber(digits: 4...4) { return number / 100 * 60 + number % 100 }
    guard let hours = cursor.takeNumber(digits: 1...2) else { return nil }
    let colon = cursor.position
    if cursor.take(Byte.colon), let minutes = cursor.takeNumber(digits: 2...2), minutes < 60 {
      return hours * 60 + minutes
    }
    cursor.position = colon
    // `12:26-12:??`: the end of a range that nobody filled in.
    return cursor.peek() == Byte.colon && !cursor.peek(1).isWhitespace ? nil : hours * 60
  }

  private static func named(_ cursor: inout ByteCursor) -> WrittenZone? {
    guard MomentAnchors.mayBeginZone(at: cursor) else { return nil }
    let count = cursor.letterCount()
    guard count >= 2 else { return nil }
    return abbreviation(&cursor, letters: count) ?? region(&cursor, letters: count)
      ?? words(&cursor, letters: count)
  }

  private static func abbreviation(_ cursor: inout ByteCursor, letters: Int) -> WrittenZone? {
    guard letters <= 4, !cursor.peek(letters).isDigit else { return nil }
    let written = cursor.bytes[cursor.position..<cursor.position + letters]
    // "est", "met" and "art" are words; only the two that are none may be written in lower case.
    let isUniversal = isUniversal(cursor)
    guard isUniversal || written.allSatisfy({ $0.lowercased != $0 }) else { return nil }
    guard isUniversal else {
      guard let zone = ZoneTable.abbreviations.value(of: written) else { return nil }
      cursor.position += letters
      return zone
    }
    let upper = cursor.peek() | 0x20 == UInt8(ascii: "u") ? "UTC" : "GMT"
    cursor.position += letters
    return cursor.attempt { distance(behind: upper, &$0) }
      ?? WrittenZone(name: upper, rule: .fixed(0))
  }

  /// What follows `UTC` or `GMT`: `+1`, ` + 5:30`.
  private static func distance(behind name: String, _ cursor: inout ByteCursor) -> WrittenZone? {
    cursor.skipBlanks()
    guard let offset = offset(&cursor) ?? spacedOffset(&cursor),
      case .fixed(let distance) = offset.rule, !beginsZone(cursor)
    else { return nil }
    return WrittenZone(name: name + offset.name, rule: .fixed(distance))
  }

  /// Whether `UTC` or `GMT` stands at the cursor, in any case.
  private static func isUniversal(_ cursor: ByteCursor) -> Bool {
    guard !cursor.peek(3).isLetter else { return false }
    let letters = (
      cursor.peek().lowercased, cursor.peek(1).lowercased, cursor.peek(2).lowercased
    )
    return letters == (UInt8(ascii: "u"), UInt8(ascii: "t"), UInt8(ascii: "c"))
      || letters == (UInt8(ascii: "g"), UInt8(ascii: "m"), UInt8(ascii: "t"))
  }

  /// Whether a zone follows directly: then `10:00 UTC-11:30 UTC` is a range.
  private static func beginsZone(_ cursor: ByteCursor) -> Bool {
    var rest = cursor
    rest.skipBlanks()
    // What follows these does not matter; to read it would go on to whatever follows that.
    if isUniversal(rest), !rest.peek(3).isDigit { return true }
    return rest.peek().isLetter && named(&rest) != nil
  }

  /// `America/New_York`
  private static func region(_ cursor: inout ByteCursor, letters: Int) -> WrittenZone? {
    guard cursor.peek(letters) == Byte.slash, cursor.peek(letters + 1).isLetter else { return nil }
    var end = letters + 1
    while cursor.peek(end).isLetter || cursor.peek(end) == Byte.underscore
      || cursor.peek(end) == Byte.slash
    {
      end += 1
      // The longest name has 32 letters.
      if end > 40 { return nil }
    }
    let range = cursor.position..<cursor.position + end
    let name = String(decoding: cursor.bytes[range], as: UTF8.self)
    guard NamedZones.exists(name) else { return nil }
    cursor.position += end
    return WrittenZone(name: name, rule: .region(name))
  }

  /// `Eastern Time`, `Pacific`, `Central European Time`
  private static func words(_ cursor: inout ByteCursor, letters: Int) -> WrittenZone? {
    guard cursor.peek().lowercased != cursor.peek() else { return nil }
    var end = cursor
    var name = ""
    var found: (rule: WrittenZone.Rule, end: ByteCursor)?
    for _ in 0..<3 {
      let count = end.letterCount()
      guard count > 0 else { break }
      let word = end.bytes[end.position..<end.position + count].map(\.lowercased)
      name += (name.isEmpty ? "" : " ") + String(decoding: word, as: UTF8.self)
      end.position += count
      if let rule = ZoneTable.names[name] { found = (rule, end) }
      guard end.take(Byte.space) else { break }
    }
    guard var found else { return nil }
    let written = String(
      decoding: cursor.bytes[cursor.position..<found.end.position], as: UTF8.self)
    var rest = found.end
    rest.skipBlanks()
    if rest.takeWord("time") { found.end = rest }
    cursor = found.end
    return WrittenZone(name: written, rule: found.rule)
  }
}
