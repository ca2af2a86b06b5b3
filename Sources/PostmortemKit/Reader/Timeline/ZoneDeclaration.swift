import Markdown

/// Finds where a document says in which zone its times are: "All times in CET.", `Timeline (UTC)`,
/// "GST is gulf standard time [UTC+04]".
struct ZoneDeclaration {
  let bytes: [UInt8]

  /// The first zone that a text names at the beginning of a word.
  func zone(in range: Range<Int>) -> WrittenZone? {
    var cursor = ByteCursor(bytes, range)
    while !cursor.isAtEnd {
      let before = cursor.position > range.lowerBound ? cursor.previous : Byte.space
      if cursor.peek().isLetter, !before.isAlphanumeric {
        var attempt = cursor
        if let zone = ZoneScanner.take(&attempt, afterTime: false), !attempt.peek().isAlphanumeric {
          return definition(behind: zone, attempt) ?? zone
        }
        cursor.position += max(1, cursor.letterCount())
      } else {
        cursor.position += 1
      }
    }
    return nil
  }

  /// `GST is gulf standard time [UTC+04]` and `ACDT (+10:30)`: the distance that a writer gives beside a name.
  private func definition(behind zone: WrittenZone, _ cursor: ByteCursor) -> WrittenZone? {
    var rest = ByteCursor(bytes, cursor.position..<min(cursor.end, cursor.position + 48))
    while !rest.isAtEnd, rest.peek() != Byte.openParen, rest.peek() != Byte.openBracket {
      rest.position += 1
    }
    guard !rest.isAtEnd, let offset = ZoneScanner.take(&rest, afterTime: false),
      case .fixed(let minutes) = offset.rule,
      offset.name.contains(where: { $0 == "+" || $0 == "-" })
    else { return nil }
    return WrittenZone(name: zone.name, rule: .fixed(minutes))
  }

  /// The zone that a line declares for the times around it; nil where the line does not speak of times.
  func declared(in range: Range<Int>) -> WrittenZone? {
    var start = range.lowerBound
    while let (phrase, index) = phrase(from: start, in: range) {
      if let zone = zone(in: index + phrase.utf8CodeUnitCount..<range.upperBound) { return zone }
      start = index + phrase.utf8CodeUnitCount
    }
    return nil
  }

  /// Whether anything in a text may declare a zone: of most documents it is known so that no line of theirs does.
  static func mayStand(in bytes: [UInt8]) -> Bool {
    let declaration = ZoneDeclaration(bytes: bytes)
    return bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while let pair = ByteWords.firstPair("im", or: "da", in: bytes, index..<bytes.count) {
        // Some lines begin in the middle of what was one word.
        let found = declaration.phrase(
          behind: pair, bytes, from: 0, in: 0..<bytes.count, beginsWord: false)
        if found != nil { return true }
        index = pair + 1
      }
      return false
    }
  }

  /// The next phrase that begins with a word. All of them speak of times or dates, so that only the places where
  /// "time" or "date" stands are looked at.
  private func phrase(from start: Int, in range: Range<Int>) -> (StaticString, Int)? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while let pair = ByteWords.firstPair(
        "im", or: "da", in: bytes, index..<max(index, range.upperBound))
      {
        if let found = phrase(behind: pair, bytes, from: start, in: range) { return found }
        index = pair + 1
      }
      return nil
    }
  }

  /// The phrase whose "time" or "date" has its "im" or "da" at a place.
  private func phrase(
    behind index: Int, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, in range: Range<Int>,
    beginsWord: Bool = true
  ) -> (StaticString, Int)? {
    let word = bytes[index] | 0x20 == UInt8(ascii: "i") ? index - 1 : index
    guard word >= 0, word + 4 <= range.upperBound,
      matches("time", bytes, at: word, until: range.upperBound)
        || matches("date", bytes, at: word, until: range.upperBound)
    else { return nil }
    // "all " may stand before the word.
    for first in [word - 4, word] where first >= start {
      guard !beginsWord || first == range.lowerBound || !bytes[first - 1].isAlphanumeric else {
        continue
      }
      for phrase in Self.phrases where matches(phrase, bytes, at: first, until: range.upperBound) {
        return (phrase, first)
      }
    }
    return nil
  }

  private func matches(
    _ phrase: StaticString, _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, until end: Int
  ) -> Bool {
    guard start + phrase.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<phrase.utf8CodeUnitCount
    where bytes[start + offset].lowercased != phrase.utf8Start[offset] { return false }
    return true
  }

  private static let phrases: [StaticString] = [
    "all times", "times in ", "times are", "timezone", "time zone", "timestamps", "times listed",
    "times given",
    "times below", "dates and times", "all time is", "all dates",
  ]
}
