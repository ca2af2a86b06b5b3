/// The YAML block at the head of a document, between two lines `---`, as Jekyll defined it.
public struct FrontMatter: Hashable, Sendable {
  /// The bytes between the two fences.
  public let content: Range<Int>
  /// The line of the first byte of `content`.
  public let firstLine: Int
  /// The line of the closing fence.
  public let lastLine: Int
}

extension FrontMatter {
  /// Finds the front matter of a document: the first line is `---`, a later one `---` or `...`.
  ///
  /// A thematic break at the top of a document is no front matter: the first line behind the fence must be
  /// a key, a comment or blank.
  static func find(in source: SourceText) -> FrontMatter? {
    guard isFence(source.line(1), of: source, dot: false), source.lineCount > 1 else { return nil }
    guard startsYAML(source.line(2), of: source) else { return nil }
    for number in 2...source.lineCount {
      let line = source.line(number)
      guard isFence(line, of: source, dot: true) else { continue }
      let lower = source.line(2).lowerBound
      return FrontMatter(
        content: lower..<max(lower, line.lowerBound), firstLine: 2, lastLine: number)
    }
    return nil
  }

  private static func isFence(_ line: Range<Int>, of source: SourceText, dot: Bool) -> Bool {
    let line = source.bytes.trimming(line)
    guard line.count == 3 else { return false }
    let first = source.bytes[line.lowerBound]
    guard first == Byte.hyphen || (dot && first == Byte.dot) else { return false }
    return source.bytes[line].allSatisfy { $0 == first }
  }

  private static func startsYAML(_ line: Range<Int>, of source: SourceText) -> Bool {
    let trimmed = source.bytes.trimming(line)
    if isFence(line, of: source, dot: true) { return false }
    guard let first = source.bytes[trimmed].first else { return true }
    if first == UInt8(ascii: "#") { return true }
    return source.bytes[trimmed].contains(Byte.colon)
  }
}
