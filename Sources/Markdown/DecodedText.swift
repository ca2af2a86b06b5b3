/// Walks through a text that Markdown decoded and the bytes that it was written as, side by side: escapes and
/// character references are longer in the source than in the text.
struct DecodedText {
  private let source: [UInt8]
  private let text: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var offset: Int

  /// Takes a text that begins at a byte of the source.
  init(_ text: UnsafeBufferPointer<UInt8>, at start: Int, of source: [UInt8]) {
    self.text = text
    self.source = source
    offset = start
  }

  /// The source byte behind the first `index` bytes of the text; `index` may never go down.
  mutating func sourceOffset(of index: Int) -> Int {
    if position < index, isWrittenAsItIs(index - position) {
      offset += index - position
      position = index
    }
    while position < index, offset < source.count { step() }
    return min(offset, source.count)
  }

  /// Whether the next bytes of the source hold no escape and no reference, so that each stands for itself.
  private func isWrittenAsItIs(_ count: Int) -> Bool {
    guard offset + count <= source.count else { return false }
    let range = offset..<offset + count
    return source.withUnsafeBufferPointer {
      ByteWords.first(Byte.ampersand, or: Byte.backslash, in: $0, range) == nil
    }
  }

  private mutating func step() {
    let byte = text[position]
    if let end = referenceEnd(meaning: byte) {
      offset = end
      position += Self.scalarLength(byte)
    } else {
      offset += isEscape(meaning: byte) ? 2 : 1
      position += 1
    }
  }

  private func isEscape(meaning byte: UInt8) -> Bool {
    source[offset] == Byte.backslash && offset + 1 < source.count && source[offset + 1] == byte
      && byte.isPunctuation
  }

  /// The end of a character reference at `offset` that stands for a text beginning with `byte`.
  ///
  /// Where the text goes on with `&` as well, only a reference to `&` itself can be meant.
  private func referenceEnd(meaning byte: UInt8) -> Int? {
    guard source[offset] == Byte.ampersand else { return nil }
    var end = offset + 1
    while end < source.count, end - offset < Self.longestReference,
      source[end].isAlphanumeric || source[end] == UInt8(ascii: "#")
    {
      end += 1
    }
    guard end < source.count, source[end] == Byte.semicolon else { return nil }
    let name = source[offset + 1..<end].map(\.lowercased)
    if byte == Byte.ampersand, !Self.ampersands.contains(name) { return nil }
    return end + 1
  }

  /// `&CounterClockwiseContourIntegral;` is the longest of HTML's names.
  private static let longestReference = 34
  private static let ampersands = ["amp", "#38", "#038", "#x26", "#x0026"].map { Array($0.utf8) }

  private static func scalarLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
