/// Looks through YAML for more nesting or more aliases than its reader takes: readers of YAML descend into values, and
/// values multiply by aliases ("billion laughs").
///
/// Nothing is parsed: what is counted is the most that a parser could see.
public struct YAMLScan {
  private let limits: Limits
  /// The most values in lines and dashes that may be around the present line.
  private var blocks = 0
  /// How many braces and brackets are open.
  private var flows = 0
  private var aliases = 0

  /// The first place of `bytes` with too much of something, offsets counted from its start.
  public static func excess(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ limits: Limits = .standard
  ) -> LimitExcess? {
    var scan = YAMLScan(limits: limits)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = ByteWords.first(Byte.lineFeed, in: bytes, start..<range.upperBound)
      let line = start..<(end ?? range.upperBound)
      if let excess = scan.take(line, bytes) { return excess }
      start = line.upperBound + 1
    }
    return nil
  }

  private init(limits: Limits) { self.limits = limits }

  private mutating func take(_ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>)
    -> LimitExcess?
  {
    blocks = levels(of: line, bytes)
    var before = Byte.space
    // What stands in quotes opens nothing; of quotes over several lines only the first line is known.
    var quote: UInt8?
    for index in line {
      let byte = bytes[index]
      defer { before = before == Byte.backslash && byte == before ? Byte.space : byte }
      if let open = quote {
        if byte == open, open != Byte.quote || before != Byte.backslash { quote = nil }
        continue
      }
      switch byte {
      case Byte.quote, UInt8(ascii: "'"):
        if before.isWhitespace || "[{,:-?".utf8.contains(before) { quote = byte }
      case Byte.openBracket, Self.openBrace: flows += 1
      case Byte.closeBracket, Self.closeBrace: flows = max(0, flows - 1)
      case Byte.asterisk where !before.isAlphanumeric && index + 1 < line.upperBound:
        if bytes[index + 1].isAlphanumeric { aliases += 1 }
      default: break
      }
      if blocks + flows > limits[.depth] { return LimitExcess(.depth, of: limits, at: index) }
      if aliases > limits[.aliases] { return LimitExcess(.aliases, of: limits, at: index) }
    }
    return nil
  }

  /// A value stands in those that were open before, as far as its line is indented, and in those that the line opens.
  private func levels(of line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var (index, columns, marks) = (line.lowerBound, 0, 0)
    while index < line.upperBound {
      let byte = bytes[index]
      if byte.isBlank {
        columns += marks == 0 ? 1 : 0
      } else {
        let isMark = byte == Byte.hyphen || byte == Byte.colon || byte == UInt8(ascii: "?")
        guard isMark, index + 1 == line.upperBound || bytes[index + 1].isWhitespace else { break }
        marks += 1
      }
      index += 1
    }
    // A blank line says nothing of what is open.
    return index == line.upperBound && marks == 0 ? blocks : min(blocks, columns) + marks + 1
  }

  private static let openBrace = UInt8(ascii: "{")
  private static let closeBrace = UInt8(ascii: "}")
}
