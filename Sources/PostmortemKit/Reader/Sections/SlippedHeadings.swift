import Markdown

/// Reads `###Impact` as the heading that its writer meant, in documents that have no other: CommonMark wants
/// a blank behind the marks.
enum SlippedHeadings {
  static func repaired(_ lines: [Line], bytes: [UInt8]) -> [Line] {
    guard !lines.contains(where: \.isHeading) else { return lines }
    let slipped = lines.indices.filter { level(of: lines[$0], bytes) != nil }
    guard slipped.count > 1 else { return lines }
    var lines = lines
    for index in slipped {
      guard let level = level(of: lines[index], bytes) else { continue }
      lines[index].kind = .heading(level)
      let text = lines[index].text
      lines[index].text = text.lowerBound + level..<text.upperBound
      lines[index].emphasisEnd = max(lines[index].emphasisEnd, text.lowerBound + level)
    }
    return lines
  }

  /// How many marks stand before the first letter; a single one may be a tag (`#incident`).
  private static func level(of line: Line, _ bytes: [UInt8]) -> Int? {
    guard line.kind == .text, line.depth == 0, !line.isQuoted else { return nil }
    let marks = bytes[line.text].prefix { $0 == UInt8(ascii: "#") }
    guard (2...6).contains(marks.count), marks.endIndex < line.text.upperBound,
      bytes[marks.endIndex].isLetter
    else { return nil }
    return marks.count
  }
}
