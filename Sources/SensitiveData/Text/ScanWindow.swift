import Markdown

/// The part of a text that is scanned. Places outside it read as NUL, so look-ahead and look-back need no checks.
struct ScanWindow {
  let bytes: [UInt8]
  let range: Range<Int>

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.range = range.clamped(to: 0..<bytes.count)
  }

  @inline(__always)
  subscript(index: Int) -> UInt8 {
    index >= range.lowerBound && index < range.upperBound ? bytes[index] : 0
  }

  /// Whether ASCII text stands at a place, in either case. The text is given in lower case.
  func stands(_ text: StaticString, at index: Int) -> Bool {
    for offset in 0..<text.utf8CodeUnitCount
    where self[index + offset].lowercased != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether ASCII text, in either case, ends at a place.
  func stands(_ text: StaticString, before index: Int) -> Bool {
    stands(text, at: index - text.utf8CodeUnitCount)
  }

  /// Whether a part is equal to ASCII text, in either case.
  func isEqual(_ part: Range<Int>, _ text: StaticString) -> Bool {
    part.count == text.utf8CodeUnitCount && stands(text, at: part.lowerBound)
  }

  /// Whether a part is equal to one of some ASCII texts, in either case.
  func isEqual(_ part: Range<Int>, anyOf texts: [StaticString]) -> Bool {
    texts.contains { isEqual(part, $0) }
  }

  /// The end of the bytes from a place on that are meant, at most so many.
  func end(from index: Int, atMost count: Int, while isMeant: (UInt8) -> Bool) -> Int {
    var end = index
    while end < index + count, end < range.upperBound, end >= range.lowerBound, isMeant(bytes[end])
    {
      end += 1
    }
    return end
  }

  /// The start of the bytes before a place that are meant, at most so many.
  func start(before index: Int, atMost count: Int, while isMeant: (UInt8) -> Bool) -> Int {
    var start = index
    while start > index - count, start > range.lowerBound, start <= range.upperBound,
      isMeant(bytes[start - 1])
    {
      start -= 1
    }
    return start
  }

  /// The start of the line that holds a place, or a place so many bytes before it.
  func lineStart(before index: Int, atMost count: Int) -> Int {
    start(before: index, atMost: count) { $0 != Byte.lineFeed && $0 != Byte.carriageReturn }
  }
}
