import Markdown

/// Access to bytes that never leaves the range.
extension SecretSearch {
  /// The byte at a place; NUL outside the range.
  @inline(__always)
  func byte(_ index: Int) -> UInt8 {
    index >= range.lowerBound && index < range.upperBound ? bytes[index] : 0
  }

  /// Whether a literal stands at a place.
  func stands(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= range.lowerBound, index + count <= range.upperBound else { return false }
    for offset in 0..<count where bytes[index + offset] != literal.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether a literal in small letters stands at a place, in either case.
  func standsFolded(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= range.lowerBound, index + count <= range.upperBound else { return false }
    for offset in 0..<count where bytes[index + offset].lowercased != literal.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether a range is a literal in small letters, in either case.
  func equals(_ part: Range<Int>, _ literal: StaticString) -> Bool {
    part.count == literal.utf8CodeUnitCount && standsFolded(literal, at: part.lowerBound)
  }

  /// Whether a range is one of a list of words.
  func isOne(of words: WordList, _ part: Range<Int>) -> Bool {
    words.contains(bytes, part)
  }

  /// Where a run of bytes ends.
  func end(from start: Int, atMost count: Int = .max, while fits: (UInt8) -> Bool) -> Int {
    let limit = count < range.upperBound - start ? start + count : range.upperBound
    var end = start
    while end < limit, fits(bytes[end]) { end += 1 }
    return end
  }

  /// Where a run of bytes begins.
  func start(before end: Int, atMost count: Int, while fits: (UInt8) -> Bool) -> Int {
    let limit = max(range.lowerBound, end - count)
    var start = end
    while start > limit, fits(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// The start of the line that a place is in, looking back over at most a number of bytes.
  func lineStart(before index: Int, atMost count: Int) -> Int {
    start(before: index, atMost: count) { $0 != Byte.lineFeed }
  }

  /// The end of the line that a place is in, looking ahead over at most a number of bytes.
  func lineEnd(from index: Int, atMost count: Int) -> Int {
    end(from: index, atMost: count) { $0 != Byte.lineFeed }
  }

  /// Whether a literal in small letters stands somewhere in a range.
  func holds(_ literal: StaticString, in part: Range<Int>) -> Bool {
    var index = part.lowerBound
    let last = part.upperBound - literal.utf8CodeUnitCount
    while index <= last {
      if bytes[index].lowercased == literal.utf8Start[0], standsFolded(literal, at: index) {
        return true
      }
      index += 1
    }
    return false
  }
}
