import Markdown

/// Finds addresses with a scheme in a text.
enum WebAddresses {
  static func all(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index + 3 < range.upperBound {
      guard bytes[index] == Byte.colon, bytes[index + 1] == Byte.slash,
        bytes[index + 2] == Byte.slash
      else {
        index += 1
        continue
      }
      var start = index
      while start > range.lowerBound,
        bytes[start - 1].isAlphanumeric || "+-".utf8.contains(bytes[start - 1])
      {
        start -= 1
      }
      var end = index + 3
      while end < range.upperBound, bytes[end] > Byte.space, !stops.contains(bytes[end]) {
        end += 1
      }
      while end > index + 3, ".,;:!?)]}*".utf8.contains(bytes[end - 1]) { end -= 1 }
      if start < index, end > index + 3 { found.append(start..<end) }
      index = max(end, index + 3)
    }
    return found
  }

  private static let stops = ByteSet("<>\"'`|\\^")
}
