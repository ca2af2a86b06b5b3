/// The block of keys and values at the head of a document, as Jekyll and Hugo defined it: YAML between two lines `---`, TOML
/// between two lines `+++`, or a JSON object.
public struct FrontMatter: Hashable, Sendable {
  /// The language of the block.
  public enum Format: Hashable, Sendable {
    case yaml, toml, json
  }

  public let format: Format
  /// The bytes between the two fences; of JSON, the whole object.
  public let content: Range<Int>
  /// The line of the first byte of `content`.
  public let firstLine: Int
  /// The last line of the block: that of the closing fence or brace.
  public let lastLine: Int
}

extension FrontMatter {
  /// Finds the front matter of a document.
  ///
  /// A thematic break at the top of a document is no front matter: the first line behind the fence must be
  /// a key, a comment or blank.
  static func find(in source: SourceText) -> FrontMatter? {
    let first = source.bytes.trimming(source.line(1))
    switch source.bytes[first].first {
    case Byte.hyphen: return fenced(.yaml, in: source)
    case Byte.plus: return fenced(.toml, in: source)
    case UInt8(ascii: "{"): return object(in: source)
    default: return nil
    }
  }

  private static func fenced(_ format: Format, in source: SourceText) -> FrontMatter? {
    let mark = format == .toml ? Byte.plus : Byte.hyphen
    guard isFence(source.line(1), of: source, mark), source.lineCount > 1 else { return nil }
    guard startsFields(source.line(2), of: source, format) else { return nil }
    for number in 2...source.lineCount {
      let line = source.line(number)
      guard
        isFence(line, of: source, mark)
          || format == .yaml && isFence(line, of: source, Byte.dot)
      else { continue }
      let lower = source.line(2).lowerBound
      return FrontMatter(
        format: format, content: lower..<max(lower, line.lowerBound), firstLine: 2,
        lastLine: number)
    }
    return nil
  }

  private static func isFence(_ line: Range<Int>, of source: SourceText, _ mark: UInt8) -> Bool {
    let line = source.bytes.trimming(line)
    return line.count == 3 && source.bytes[line].allSatisfy { $0 == mark }
  }

  private static func startsFields(
    _ line: Range<Int>, of source: SourceText, _ format: Format
  ) -> Bool {
    let trimmed = source.bytes.trimming(line)
    if isFence(line, of: source, Byte.hyphen) || isFence(line, of: source, Byte.dot) {
      return false
    }
    guard let first = source.bytes[trimmed].first else { return true }
    if first == UInt8(ascii: "#") { return true }
    if format == .toml {
      return first == Byte.openBracket || source.bytes[trimmed].contains(UInt8(ascii: "="))
    }
    return source.bytes[trimmed].contains(Byte.colon)
  }

  /// An object from a `{` at the beginning of the first line to a `}` alone at the beginning of a line, or on the first one.
  private static func object(in source: SourceText) -> FrontMatter? {
    let first = source.bytes.trimming(source.line(1))
    let start = source.line(1).lowerBound
    guard first.lowerBound == start else { return nil }
    if first.count > 1, source.bytes[first].contains(Byte.colon) {
      guard source.bytes[first.upperBound - 1] == UInt8(ascii: "}"),
        source.bytes[first].contains(Byte.quote)
      else { return nil }
      return FrontMatter(format: .json, content: first, firstLine: 1, lastLine: 1)
    }
    guard first.count == 1, source.lineCount > 1,
      source.bytes[source.bytes.trimming(source.line(2))].first == Byte.quote
    else { return nil }
    for number in 2...source.lineCount {
      let line = source.line(number)
      guard source.bytes[safe: line.lowerBound] == UInt8(ascii: "}"),
        source.bytes.trimming(line).count == 1
      else { continue }
      return FrontMatter(
        format: .json, content: start..<line.lowerBound + 1, firstLine: 1, lastLine: number)
    }
    return nil
  }
}
