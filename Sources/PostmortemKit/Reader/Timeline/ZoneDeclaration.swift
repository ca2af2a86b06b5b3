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
    var previous = Byte.space
    for index in range {
      let byte = bytes[index]
      defer { previous = byte }
      guard !previous.isAlphanumeric, Self.firstLetters.contains(byte.lowercased) else { continue }
      for phrase in Self.phrases where matches(phrase, at: index, until: range.upperBound) {
        return zone(in: index + phrase.utf8CodeUnitCount..<range.upperBound)
      }
    }
    return nil
  }

  private func matches(_ phrase: StaticString, at start: Int, until end: Int) -> Bool {
    guard start + phrase.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<phrase.utf8CodeUnitCount
    where bytes[start + offset].lowercased != phrase.utf8Start[offset] { return false }
    return true
  }

  private static let firstLetters: [UInt8] = [
    UInt8(ascii: "a"), UInt8(ascii: "t"), UInt8(ascii: "d"),
  ]

  private static let phrases: [StaticString] = [
    "all times", "times in ", "times are", "timezone", "time zone", "timestamps", "times listed",
    "times given",
    "times below", "dates and times", "all time is", "all dates",
  ]
}
