/// Looks through the lines of a document for more nesting or open brackets than its reader takes.
///
/// Nothing is parsed: what is counted is the most that a parser could see, so that no document gets through that takes
/// it long. The lines of a fenced code block at the margin are left out, because logs are pasted there.
struct LimitScan {
  private let source: SourceText
  private let limits: Limits
  private var fences = FenceScan()
  /// The most quotes and items that may still be open.
  private var depth = 0
  /// How many brackets are open in the present paragraph.
  private var brackets = 0
  private var followsBlank = true

  private init(_ source: SourceText, _ limits: Limits) {
    self.source = source
    self.limits = limits
  }

  /// - Parameter first: the first line behind the front matter.
  static func excess(in source: SourceText, from first: Int, _ limits: Limits) -> LimitExcess? {
    guard first <= source.lineCount else { return nil }
    var scan = LimitScan(source, limits)
    return source.bytes.withUnsafeBufferPointer { bytes in
      let start = source.lineStart(first)
      let countsBrackets = Self.holds(bytes, start, limits[.brackets])
      for number in first...source.lineCount {
        let line = source.line(number)
        if let excess = scan.take(line, bytes, countsBrackets) { return excess }
      }
      return nil
    }
  }

  /// Whether there are more opening brackets than may be open.
  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ most: Int
  ) -> Bool {
    guard bytes.count - start > most else { return false }
    return ByteWords.count(Byte.openBracket, in: bytes, start..<bytes.count) > most
  }

  private mutating func take(
    _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ countsBrackets: Bool
  ) -> LimitExcess? {
    guard let first = bytes[line].first else {
      takeBlank()
      return nil
    }
    if first.isLetter, !fences.isOpen, !countsBrackets {
      if followsBlank { (depth, followsBlank) = (0, false) }
      return nil
    }
    let prefix = LinePrefix(line, bytes)
    if prefix.isBlank {
      takeBlank()
      return nil
    }
    defer { followsBlank = false }
    if fences.takes(line, prefix, bytes, isInContainer: depth > 0) {
      brackets = 0
      return nil
    }
    deepen(prefix)
    if depth > limits[.depth] {
      return LimitExcess(.depth, of: limits, at: line.lowerBound)
    }
    return countsBrackets ? openBrackets(line, bytes) : nil
  }

  private mutating func takeBlank() {
    brackets = 0
    followsBlank = true
    fences.takeBlank()
  }

  /// Every container of a line was open before or has a mark in it, and one that was open needs a mark or two columns.
  private mutating func deepen(_ prefix: LinePrefix) {
    if prefix.marks == 0, !followsBlank { return }
    depth = min(depth + prefix.marks, prefix.marks + prefix.columns / 2)
  }

  private mutating func openBrackets(
    _ line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> LimitExcess? {
    let most = limits[.brackets]
    for index in line {
      switch bytes[index] {
      case Byte.openBracket:
        brackets += 1
        if brackets > most { return LimitExcess(.brackets, of: limits, at: index) }
      case Byte.closeBracket: brackets = max(0, brackets - 1)
      default: break
      }
    }
    return nil
  }
}
