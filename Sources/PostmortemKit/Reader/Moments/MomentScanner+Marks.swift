import Markdown

extension MomentScanner {
  /// What may stand between the parts: blanks, commas, `@`, `-`, `T`, "at", "on".
  func takeJoiner(_ cursor: inout ByteCursor, _ moment: WrittenMoment) {
    let start = cursor.position
    if moment.date != nil, cursor.peek() == UInt8(ascii: "T"), cursor.peek(1).isDigit {
      cursor.position += 1
      return
    }
    // Directly behind a clock its zone may follow without a joiner.
    if moment.time != nil, moment.zone == nil {
      if cursor.lookAhead({ ZoneScanner.take(&$0, afterTime: true) != nil }) { return }
    }
    // `11/Jun/2024:12:30:11`, as web servers log it.
    if moment.time == nil, cursor.peek() == Byte.colon, cursor.peek(1).isDigit {
      cursor.position += 1
      return
    }
    cursor.skipBlanks()
    if cursor.take(Byte.comma) { cursor.skipBlanks() }
    if cursor.takeWord(of: ["at", "on", "of", "around", "about"]) || cursor.take(Byte.at) {
      cursor.skipBlanks()
    }
    // `2023-08-08 - 10:27`: behind a day alone a dash joins the clock; behind a clock it begins the text.
    if moment.time == nil, cursor.position > start,
      cursor.take(Byte.hyphen) || cursor.take("–")
    {
      cursor.skipBlanks()
    }
    if cursor.take(Byte.openParen) { cursor.skipBlanks() }
  }

  /// Whether a further part may follow behind those that were taken: a quick look that spares most texts the attempts.
  func mayGoOn(_ cursor: ByteCursor, _ moment: WrittenMoment) -> Bool {
    if moment.isComplete { return false }
    var cursor = cursor
    while true {
      while cursor.peek().isWhitespace { cursor.position += 1 }
      let byte = cursor.peek()
      switch byte {
      case Byte.comma, Byte.at, Byte.openParen, Byte.openBracket: cursor.position += 1
      case Byte.hyphen where moment.time == nil: cursor.position += 1
      case Byte.hyphen, Byte.plus, Byte.colon: return cursor.peek(1).isDigit
      case Byte.tilde, 0x80...: return true
      default: return byte.isDigit || byte.isLetter && mayGoOn(withWordAt: cursor, moment)
      }
    }
  }

  private func mayGoOn(withWordAt cursor: ByteCursor, _ moment: WrittenMoment) -> Bool {
    if !MomentAnchors.roles(at: cursor).isDisjoint(with: [.part, .mark, .joiner]) { return true }
    let next = cursor.peek(1)
    if cursor.peek() == UInt8(ascii: "T"), next.isDigit { return true }
    guard moment.time != nil, moment.zone == nil else { return false }
    return cursor.peek() == UInt8(ascii: "Z") && !next.isAlphanumeric
      || MomentAnchors.mayBeginZone(at: cursor)
  }

  /// Marks of an estimate, and the words that introduce a moment.
  func takeMarks(_ cursor: inout ByteCursor, _ moment: inout WrittenMoment) {
    // No writer needs more of them; a bound keeps hostile text cheap.
    for _ in 0..<4 {
      cursor.skipBlanks()
      let byte = cursor.peek()
      guard byte == Byte.tilde || byte >= 0x80 || MomentAnchors.roles(at: cursor).contains(.mark)
      else { return }
      if takeEstimateMark(&cursor) {
        moment.isApproximate = true
      } else if !cursor.takeWord(of: ["at", "on", "by", "from", "since", "between", "the"]) {
        return
      }
    }
  }

  private func takeEstimateMark(_ cursor: inout ByteCursor) -> Bool {
    if cursor.peek().lowercased == UInt8(ascii: "c"), cursor.peek(1) == Byte.dot {
      cursor.position += 2
      return true
    }
    guard cursor.take(Byte.tilde) || takeSign(&cursor) || cursor.takeWord(of: Self.estimateWords)
    else { return false }
    _ = cursor.take(Byte.dot)
    return true
  }

  private func takeSign(_ cursor: inout ByteCursor) -> Bool {
    cursor.take("≈") || cursor.take("～") || cursor.take("約")
  }

  /// Whether a mark of an estimate that is no ASCII stands at the cursor.
  func beginsWithMark(_ cursor: ByteCursor) -> Bool {
    var cursor = cursor
    return cursor.peek() >= 0x80 && takeSign(&cursor)
  }

  /// `10:45~`, `14:00 (approx.)`, `14:00ish`: a mark behind the moment. A tilde before a number is the middle
  /// of a range, and "approximately" before a word belongs to that.
  func takeTrailingMark(_ cursor: inout ByteCursor) -> Bool {
    cursor.takeAll { cursor in
      if cursor.take(Byte.tilde) {
        return !cursor.lookAhead { rest in
          rest.skipBlanks()
          return rest.peek().isDigit
        }
      }
      return cursor.takeWord("ish") || takeEstimateWord(&cursor)
    }
  }

  private func takeEstimateWord(_ cursor: inout ByteCursor) -> Bool {
    cursor.skipBlanks()
    let isBracketed = cursor.take(Byte.openParen)
    guard MomentAnchors.roles(at: cursor).contains(.mark),
      cursor.takeWord(of: Self.estimateWords)
    else { return false }
    _ = cursor.take(Byte.dot)
    if isBracketed, !cursor.take(Byte.closeParen) { return false }
    return cursor.lookAhead { rest in
      rest.skipBlanks()
      return !rest.peek().isAlphanumeric
    }
  }

  private static let estimateWords: [StaticString] = [
    "approximately", "approx", "about", "around", "roughly", "circa", "ca",
  ]
}
