import Markdown
internal import SensitiveData

/// Finds credentials for rules, which run on every document: only lines with a long word of letters and digits, and those
/// where the cheap look of `LeakScanner` saw one, are handed to the scanner. Most documents have none.
struct SecretLines {
  let bytes: [UInt8]
  let range: Range<Int>
  let map: PlaceMap

  /// The credentials of the lines that may hold one.
  ///
  /// - Parameter candidates: what the cheap look took for credentials.
  func leaks(_ candidates: [Leak]) -> [Leak] {
    let lines = RangeSet(lines() + candidates.map { line(around: $0.range) }).ranges
    var leaks: [Leak] = []
    for line in lines {
      for span in SensitiveScanner.secrets.spans(bytes, line) where span.kind == .secret {
        if let last = leaks.last, span.range.lowerBound < last.range.upperBound { continue }
        leaks.append(Leak(kind: .secret, range: span.range, name: span.name))
      }
    }
    // The first line of a private key is one already, wherever the rest of it is.
    let taken = SortedRanges(leaks.map(\.range))
    let keys = candidates.filter { $0.name == LeakScanner.privateKey && !taken.overlaps($0.range) }
    return (leaks + keys).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Shorter words are no keys; the parts of a name in code are words of their own.
  private static let leastLength = 16
  /// How far a line is looked at on both sides of a word.
  private static let reach = 400

  private func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var next = range.lowerBound
    // A document has a text for each of its links: only the flags of this one are looked at.
    let first = max(0, range.lowerBound - map.start) / 8
    let end = min(map.flags.count, (max(0, range.upperBound - map.start) + 7) / 8)
    guard first < end, range.count >= Self.leastLength else { return [] }
    for number in first..<end where map.flags[number] == 0 {
      let place = map.start + number * 8
      guard place >= next, place < range.upperBound, bytes[place].isAlphanumeric else { continue }
      let word = word(around: place)
      next = max(next, word.upperBound)
      guard word.count >= Self.leastLength, isMixed(word) else { continue }
      let line = line(around: word)
      next = line.upperBound
      lines.append(line)
    }
    return lines
  }

  private func word(around place: Int) -> Range<Int> {
    var start = place
    while start > range.lowerBound, place - start < Self.reach, isPart(bytes[start - 1]) {
      start -= 1
    }
    var end = place
    while end < range.upperBound, isPart(bytes[end]) { end += 1 }
    return start..<end
  }

  private func isPart(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == Byte.underscore || byte == Byte.hyphen
  }

  private func isMixed(_ word: Range<Int>) -> Bool {
    var digits = 0
    var letters = 0
    for byte in bytes[word] {
      if byte.isDigit { digits += 1 } else if byte.isLetter { letters += 1 }
    }
    return digits > 1 && letters > 1
  }

  private func line(around word: Range<Int>) -> Range<Int> {
    var start = word.lowerBound
    while start > range.lowerBound, word.lowerBound - start < Self.reach,
      bytes[start - 1] != Byte.lineFeed
    { start -= 1 }
    var end = word.upperBound
    while end < range.upperBound, end - word.upperBound < Self.reach, bytes[end] != Byte.lineFeed {
      end += 1
    }
    return start..<end
  }
}
