import Markdown

/// Reads lengths of time: `9 hours`, `40minutes`, `3h 8m`, `~13.5 hrs`, `4 hours and 31 minutes`,
/// `PT2H30M`, `half an hour`, `約 1 時間 7 分`.
struct DurationScanner {
  let bytes: [UInt8]

  /// The first length of time in a range.
  func first(in range: Range<Int>) -> (duration: WrittenDuration, range: Range<Int>)? {
    var cursor = ByteCursor(bytes, range)
    while !cursor.isAtEnd {
      let before = cursor.position > range.lowerBound ? cursor.previous : 0
      if !before.isAlphanumeric, before != Byte.dot, before != Byte.colon {
        var attempt = cursor
        if let duration = take(&attempt) { return (duration, cursor.position..<attempt.position) }
      }
      cursor.position += 1
    }
    return nil
  }

  private func take(_ cursor: inout ByteCursor) -> WrittenDuration? {
    var isApproximate = false
    while takeEstimateMark(&cursor) { isApproximate = true }
    // ISO 8601: the letters behind the numbers are those of ordinary abbreviations.
    if cursor.peek() == UInt8(ascii: "P"), cursor.peek(1) == UInt8(ascii: "T") {
      cursor.position += 2
    }
    var seconds = 0.0
    var end: Int?
    while let part = part(&cursor) {
      seconds += part
      end = cursor.position
      cursor.skipBlanks()
      _ = cursor.take(Byte.comma)
      cursor.skipBlanks()
      _ = cursor.takeWord("and")
      cursor.skipBlanks()
    }
    guard let end, seconds < 4e9 else { return nil }
    cursor.position = end
    return WrittenDuration(seconds: Int(seconds.rounded()), isApproximate: isApproximate)
  }

  private func takeEstimateMark(_ cursor: inout ByteCursor) -> Bool {
    let start = cursor.position
    let taken =
      cursor.take(Byte.tilde) || cursor.take("≈") || cursor.take("約") || cursor.take("～")
      || cursor.takeWord(of: [
        "about", "around", "approximately", "approx", "roughly", "nearly", "almost", "over",
        "circa",
      ])
    if taken { _ = cursor.take(Byte.dot) }
    cursor.skipBlanks()
    return taken && cursor.position > start
  }

  /// A number and its unit, in seconds.
  private func part(_ cursor: inout ByteCursor) -> Double? {
    let start = cursor
    if let number = number(&cursor) {
      cursor.skipBlanks()
      _ = cursor.take(Byte.hyphen)
      if let unit = unit(&cursor) { return number * unit }
    }
    cursor = start
    return nil
  }

  private func number(_ cursor: inout ByteCursor) -> Double? {
    if cursor.takeWord("half") {
      cursor.skipBlanks()
      guard cursor.takeWord(of: ["an", "a"]) else { return nil }
      return 0.5
    }
    if cursor.takeWord(of: ["an", "one", "a"]) { return 1 }
    guard let whole = cursor.takeNumber(digits: 1...6) else { return nil }
    var rest = cursor
    guard rest.take(Byte.dot), rest.peek().isDigit else { return Double(whole) }
    var value = Double(whole)
    var place = 0.1
    while rest.peek().isDigit {
      value += Double(rest.peek() - 0x30) * place
      place /= 10
      rest.position += 1
    }
    cursor = rest
    return value
  }

  private func unit(_ cursor: inout ByteCursor) -> Double? {
    for (seconds, names) in Self.units where cursor.takeWord(of: names) { return seconds }
    if cursor.take("時間") { return 3600 }
    if cursor.take("分間") || cursor.take("分") { return 60 }
    if cursor.take("日間") { return 86_400 }
    if cursor.take("秒") { return 1 }
    return nil
  }

  private static let units: [(Double, [StaticString])] = [
    (86_400, ["days", "day", "d"]),
    (3600, ["hours", "hour", "hrs", "hr", "h"]),
    (60, ["minutes", "minute", "mins", "min", "m"]),
    (1, ["seconds", "second", "secs", "sec", "s"]),
    (604_800, ["weeks", "week", "w"]),
  ]
}
