/// The bytes of one document, proven to be UTF-8, with the table of its lines.
///
/// A leading byte order mark is kept in `bytes` but belongs to no line, so that byte offsets are those of
/// the file and the first column of the first line is 1. Lines end at LF, CRLF or a lone CR, as in
/// CommonMark.
public struct SourceText: Sendable {
  /// The file's bytes, unchanged.
  public let bytes: [UInt8]

  /// Whether no byte is beyond ASCII.
  public let isASCII: Bool

  /// The offset of the first byte of each line.
  private let lineStarts: [Int32]

  /// Takes the bytes of a file.
  ///
  /// - Throws: `SourceError` where the bytes are not UTF-8, contain a NUL or are too many to address.
  public init(_ bytes: [UInt8]) throws(SourceError) {
    guard bytes.count < Int(Int32.max) else { throw .overLimit(.tooLarge) }
    isASCII = try UTF8Validation.isASCII(bytes)
    self.bytes = bytes
    self.lineStarts = Self.starts(of: bytes)
  }

  /// Takes a text that is known to be UTF-8; NUL characters are still refused.
  public init(_ text: String) throws(SourceError) {
    try self.init(Array(text.utf8))
  }

  /// How many lines there are; at least 1.
  public var lineCount: Int { lineStarts.count }

  /// The offset of the first byte that is text: 3 behind a byte order mark, else 0.
  public var start: Int { Int(lineStarts[0]) }

  /// The bytes of a line (1-based) without its line end; empty for a line that does not exist.
  public func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number <= lineStarts.count else { return bytes.count..<bytes.count }
    let lower = Int(lineStarts[number - 1])
    var upper = number < lineStarts.count ? Int(lineStarts[number]) : bytes.count
    while upper > lower,
      bytes[upper - 1] == Byte.lineFeed || bytes[upper - 1] == Byte.carriageReturn
    {
      upper -= 1
    }
    return lower..<upper
  }

  /// The offset of the first byte of a line (1-based); the end of the text for a line that does not exist.
  public func lineStart(_ number: Int) -> Int {
    number >= 1 && number <= lineStarts.count ? Int(lineStarts[number - 1]) : bytes.count
  }

  /// The 1-based line that holds the byte at `offset`.
  public func lineNumber(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The 1-based line that holds the byte at `offset`, quicker where it is the guessed one or one of the next few.
  public func lineNumber(at offset: Int, from guess: Int) -> Int {
    for number in max(1, guess)..<max(1, guess) + 4 {
      guard number <= lineStarts.count, Int(lineStarts[number - 1]) <= offset else { break }
      if number == lineStarts.count || Int(lineStarts[number]) > offset { return number }
    }
    return lineNumber(at: offset)
  }

  /// Where the byte at `offset` stands.
  public func location(at offset: Int) -> SourceLocation {
    let line = lineNumber(at: offset)
    return SourceLocation(
      line: line, column: max(1, offset - Int(lineStarts[line - 1]) + 1), offset: offset)
  }

  /// The text of a range of bytes.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private static func starts(of bytes: [UInt8]) -> [Int32] {
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var starts: [Int32] = [Int32(first)]
    starts.reserveCapacity(bytes.count / 32 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var index = first
      while let end = ByteWords.first(
        Byte.lineFeed, or: Byte.carriageReturn, in: buffer, index..<buffer.count)
      {
        index = end + 1
        if buffer[end] == Byte.carriageReturn, index < buffer.count,
          buffer[index] == Byte.lineFeed
        {
          index += 1
        }
        if index < buffer.count { starts.append(Int32(index)) }
      }
    }
    return starts
  }
}

/// Why bytes can't be read as a document.
public enum SourceError: Error, Equatable, Sendable {
  /// The byte at `offset` begins no UTF-8 character.
  case invalidUTF8(offset: Int)
  /// There is a NUL character at `offset`.
  case nul(offset: Int)
  /// The document has more of something than it may have, or more bytes than can be addressed (2 GB).
  case overLimit(LimitExcess)
}
