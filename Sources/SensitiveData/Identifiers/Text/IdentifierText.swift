import Markdown

/// A part of a text that is scanned for identifiers. Reading outside of the part gives NUL.
struct IdentifierText {
  let bytes: [UInt8]
  let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range.clamped(to: bytes.indices)
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 { range.contains(index) ? bytes[index] : 0 }

  /// The end of the run of bytes that meet a condition.
  @inline(__always)
  func end(from index: Int, atMost limit: Int = 256, while condition: (UInt8) -> Bool) -> Int {
    let stop = min(range.upperBound, index + limit)
    var end = max(index, range.lowerBound)
    while end < stop, condition(bytes[end]) { end += 1 }
    return end
  }

  /// The start of the run of bytes that meet a condition and that ends at an index.
  @inline(__always)
  func start(before index: Int, atMost limit: Int = 256, while condition: (UInt8) -> Bool) -> Int {
    let stop = max(range.lowerBound, index - limit)
    var start = min(index, range.upperBound)
    while start > stop, condition(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Whether a literal in lower case stands at an index, in any case.
  func stands(_ literal: StaticString, at index: Int) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard index >= range.lowerBound, index + count <= range.upperBound else { return false }
    for offset in 0..<count where bytes[index + offset].lowercased != literal.utf8Start[offset] {
      return false
    }
    return true
  }

  func ends(_ part: Range<Int>, with literal: StaticString) -> Bool {
    part.count >= literal.utf8CodeUnitCount
      && stands(literal, at: part.upperBound - literal.utf8CodeUnitCount)
  }

  func equals(_ part: Range<Int>, _ literal: StaticString) -> Bool {
    part.count == literal.utf8CodeUnitCount && stands(literal, at: part.lowerBound)
  }

  func contains(_ literal: StaticString, in part: Range<Int>) -> Bool {
    let last = part.upperBound - literal.utf8CodeUnitCount
    guard part.lowerBound <= last else { return false }
    return (part.lowerBound...last).contains { stands(literal, at: $0) }
  }

  func count(in part: Range<Int>, where condition: (UInt8) -> Bool) -> Int {
    bytes[part.clamped(to: range)].count(where: condition)
  }

  func all(in part: Range<Int>, _ condition: (UInt8) -> Bool) -> Bool {
    bytes[part.clamped(to: range)].allSatisfy(condition)
  }

  func any(in part: Range<Int>, _ condition: (UInt8) -> Bool) -> Bool {
    bytes[part.clamped(to: range)].contains(where: condition)
  }

  /// The parts between separators, empty ones included; nil where there are more than the limit.
  func split(_ part: Range<Int>, atMost limit: Int, at separates: (UInt8) -> Bool) -> [Range<Int>]?
  {
    var parts: [Range<Int>] = []
    var start = part.lowerBound
    for index in part where separates(bytes[index]) {
      guard parts.count < limit else { return nil }
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<part.upperBound)
    return parts.count <= limit ? parts : nil
  }

  /// A range without the punctuation at its two ends.
  func trimmed(_ part: Range<Int>) -> Range<Int> {
    var (lower, upper) = (part.lowerBound, part.upperBound)
    while upper > lower, !bytes[upper - 1].isAlphanumeric { upper -= 1 }
    while lower < upper, !bytes[lower].isAlphanumeric { lower += 1 }
    return lower..<upper
  }

  /// The value of some hexadecimal digits.
  func hexadecimal(_ part: Range<Int>) -> UInt64 {
    bytes[part].reduce(0) { value, byte in
      value << 4 | UInt64(byte.isDigit ? byte & 15 : (byte & 7) + 9)
    }
  }
}
