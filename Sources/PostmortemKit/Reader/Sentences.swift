import Markdown

/// Divides text into sentences.
enum Sentences {
  /// The sentences of a range: each ends with a full stop, question or exclamation mark behind which a sentence can
  /// begin.
  static func ranges(of range: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(8)
    var start = range.lowerBound
    for index in range where isEndMark(bytes[index]) {
      let next = index + 1
      guard next < range.upperBound, bytes[next].isWhitespace else { continue }
      let after = next + 1 < range.upperBound ? bytes[next + 1] : 0
      guard after.lowercased != after || !after.isLetter, !isAbbreviation(before: index, in: bytes)
      else { continue }
      append(bytes.trimming(start..<next), to: &sentences)
      start = next
    }
    append(bytes.trimming(start..<range.upperBound), to: &sentences)
    return sentences
  }

  private static func append(_ sentence: Range<Int>, to sentences: inout [Range<Int>]) {
    if !sentence.isEmpty { sentences.append(sentence) }
  }

  private static func isEndMark(_ byte: UInt8) -> Bool {
    byte == Byte.dot || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// `Oct.`, `a.m.`, `e.g.`
  private static func isAbbreviation(before dot: Int, in bytes: [UInt8]) -> Bool {
    var start = dot
    while start > 0, bytes[start - 1].isLetter { start -= 1 }
    let length = dot - start
    return length == 1 || (length == 3 || length == 4) && bytes[start].lowercased != bytes[start]
  }
}
