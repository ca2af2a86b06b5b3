import Markdown

extension WrittenNames {
  /// The names behind labels at the beginnings of lines: `Reviewer: Ana Ruiz`.
  public static func labelled(in bytes: [UInt8], _ range: Range<Int>) -> [String] {
    var names: [String] = []
    var start = range.lowerBound
    var isListed = false
    while start < range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: Byte.lineFeed) ?? range.upperBound
      if let value = value(ofLine: start..<end, in: bytes) {
        names += self.names(inList: bytes[value])
      }
      // A term and its descriptions: `Reviewers`, `: Ana Ruiz`.
      if let description = description(start..<end, in: bytes) {
        if isListed { names += self.names(inList: bytes[description]) }
      } else if end > start {
        isListed = end - start <= longestLabel && isLabel(bytes[start..<end])
      }
      start = end + 1
    }
    return names
  }

  private static func description(_ line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    guard line.count > 2, bytes[line.lowerBound] == Byte.colon, bytes[line.lowerBound + 1].isBlank
    else { return nil }
    return line.lowerBound + 2..<min(line.upperBound, line.lowerBound + longestValue)
  }

  /// What stands behind the label of a line; nil where it has none that announces people.
  static func value(ofLine line: Range<Int>, in bytes: [UInt8]) -> Range<Int>? {
    var start = line.lowerBound
    while start < line.upperBound, marks.contains(bytes[start]) { start += 1 }
    let limit = min(start + longestLabel, line.upperBound)
    guard
      let sign = bytes[start..<limit].firstIndex(where: { $0 == Byte.colon || $0 == Byte.tab })
        ?? wideColon(in: bytes, start..<limit), isLabel(bytes[start..<sign])
    else { return nil }
    let width = bytes[sign] < 0x80 ? 1 : 3
    let value = min(sign + width, line.upperBound)..<min(line.upperBound, sign + longestValue)
    return value.isEmpty ? nil : value
  }

  private static func wideColon(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    range.first { index in
      bytes[index] == 0xEF && index + 2 < range.upperBound && bytes[index + 1] == 0xBC
        && bytes[index + 2] == 0x9A
    }
  }

  /// Longer values are sentences.
  private static let longestValue = 1000
  private static let marks = ByteSet(" \t-*+>#_|`\"'")
}
