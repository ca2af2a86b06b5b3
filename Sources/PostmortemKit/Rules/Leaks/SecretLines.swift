import Markdown
internal import SensitiveData

/// Finds credentials of all known providers for rules, which run on every document: only lines with a long word of letters
/// and digits are handed to the scanner, and most documents have none.
struct SecretLines {
  let bytes: [UInt8]
  let range: Range<Int>
  let map: PlaceMap

  /// Credentials that are not among the leaks that were found already.
  func leaks(besides known: [Leak]) -> [Leak] {
    let taken = SortedRanges(known.filter { $0.kind == .secret }.map(\.range))
    return lines().flatMap { line in
      SensitiveScanner.secrets.spans(bytes, line)
        .filter { $0.kind == .secret && !taken.overlaps($0.range) }
        .map { Leak(kind: .secret, range: $0.range, name: $0.name) }
    }
  }

  /// Shorter words are no keys; the parts of a name in code are words of their own.
  private static let leastLength = 16
  /// How far a line is looked at on both sides of a word.
  private static let reach = 400

  private func lines() -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var next = range.lowerBound
    for number in map.flags.indices where map.flags[number] == 0 {
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
