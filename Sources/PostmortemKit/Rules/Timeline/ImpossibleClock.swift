import Markdown

extension Inspection {
  /// Clocks with an hour above 24 or a minute above 59, where nothing but a clock can be meant: behind a day, before a
  /// zone, before am or pm, or at the beginning of a timeline's line.
  mutating func impossibleClocks() -> [Range<Int>] {
    // Nearly no document has one, which a single look tells.
    guard !impossibleClocks(in: 0..<bytes.count).isEmpty else { return [] }
    let parts = document.sections.filter { $0.has(.timeline) }.map(\.body)
    var found: [Range<Int>] = []
    var part = 0
    var end = 0
    let prose = self.prose
    for block in prose.blocks where block.text.upperBound > end {
      while part < parts.count, parts[part].upperBound <= block.text.lowerBound { part += 1 }
      let isTimeline = part < parts.count && parts[part].contains(block.text.lowerBound)
      for clock in impossibleClocks(in: max(end, block.text.lowerBound)..<block.text.upperBound)
      where !prose.isCode(clock.lowerBound, in: block) && isMeant(clock, in: block.text, isTimeline)
      {
        found.append(clock)
      }
      end = block.text.upperBound
    }
    return found
  }

  private func impossibleClocks(in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var from = range.lowerBound + 1
    while let colon = colon(from: from, in: range) {
      from = colon + 1
      guard bytes[colon - 1].isDigit else { continue }
      let hasTwo = colon - 1 > range.lowerBound && bytes[colon - 2].isDigit
      let start = hasTwo ? colon - 2 : colon - 1
      guard mayBeImpossible(bytes[start..<colon], behind: bytes[safe: colon + 1] ?? 0) else {
        continue
      }
      var cursor = ByteCursor(bytes, start..<range.upperBound)
      guard start == range.lowerBound || mayStand(before: start),
        let hour = cursor.takeNumber(digits: 1...2), cursor.take(Byte.colon),
        let minute = cursor.takeNumber(digits: 2...2),
        !cursor.peek().isLetter || cursor.peek() == UInt8(ascii: "Z")
          || ClockScanner.meridiem(&cursor) != nil
      else { continue }
      if hour > 24 || minute > 59 || hour == 24 && minute > 0 { found.append(start..<colon + 3) }
    }
    return found
  }

  private func colon(from start: Int, in range: Range<Int>) -> Int? {
    guard start < range.upperBound else { return nil }
    return bytes.withUnsafeBufferPointer {
      ByteWords.first(Byte.colon, in: $0, start..<range.upperBound)
    }
  }

  /// Whether a clock may begin behind the byte before a position: a blank, a bracket, or the `T` behind a day.
  private func mayStand(before position: Int) -> Bool {
    let before = bytes[position - 1]
    if before == UInt8(ascii: "T") { return position > 1 && bytes[position - 2].isDigit }
    return before.isWhitespace || before == Byte.openParen || before == Byte.openBracket
      || before == Byte.tilde
  }

  /// A look at an hour and the digit behind its colon, which tells nearly all clocks to be possible.
  private func mayBeImpossible(_ hour: ArraySlice<UInt8>, behind digit: UInt8) -> Bool {
    digit >= UInt8(ascii: "6") || hour.count == 2 && !hour.lexicographicallyPrecedes("24".utf8)
  }

  private func isMeant(_ clock: Range<Int>, in block: Range<Int>, _ isTimeline: Bool) -> Bool {
    if followsDay(clock, in: block) { return true }
    // With seconds it may be a length.
    if clock.upperBound < block.upperBound, bytes[clock.upperBound] == Byte.colon { return false }
    if precedesZone(clock, in: block) { return true }
    guard isTimeline, bytes.trimming(block).lowerBound == clock.lowerBound else { return false }
    // `99:1 of the traffic` is a ratio.
    return bytes[clock.lowerBound] <= UInt8(ascii: "2")
  }

  private func followsDay(_ clock: Range<Int>, in block: Range<Int>) -> Bool {
    // The longest day, `Wednesday, September 30th, 2024`, with what joins a clock to it.
    let start = max(block.lowerBound, clock.lowerBound - 40)
    let days = WrittenDayScanner(bytes: bytes).all(in: start..<clock.upperBound)
    guard let day = days.last(where: { $0.range.upperBound <= clock.lowerBound }),
      day.year != nil || day.isNamed
    else { return false }
    let joiner = bytes[day.range.upperBound..<clock.lowerBound]
    return joiner.count <= 4 && joiner.allSatisfy { $0.isBlank || ",T@".utf8.contains($0) }
  }

  private func precedesZone(_ clock: Range<Int>, in block: Range<Int>) -> Bool {
    var cursor = ByteCursor(bytes, clock.upperBound..<block.upperBound)
    if ClockScanner.meridiem(&cursor) != nil { return true }
    return ZoneScanner.take(&cursor, afterTime: false) != nil
  }
}
