import Markdown

/// Where the words of a text begin and where other signs than letters, digits and white space do, found sixteen bytes at
/// once and once for all that is looked for.
///
/// By reference: all rules share one.
final class PlaceMap: Sendable {
  /// The place of the text that the first flags are for.
  let start: Int
  /// A byte for each byte of the text: bit 7 where a word of ASCII begins, bit 6 where another sign begins.
  let flags: [UInt64]
  /// Where in the text begins what rules look for in every document; nil where only the flags were asked for.
  let common: [CommonPlaces.Place]?

  /// - Parameter findsCommon: whether to find at once what every document is searched for.
  init(_ text: [UInt8], _ range: Range<Int>, findsCommon: Bool = false) {
    let range = range.clamped(to: 0..<text.count)
    start = range.lowerBound
    flags = text.withUnsafeBufferPointer { Self.flags(of: $0, range) }
    common = findsCommon ? CommonPlaces.all(in: text, start: start, flags: flags) : nil
  }

  private static func flags(of text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [UInt64] {
    // What stands behind the range is as good as not there.
    let text = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
    let count = (range.count + 15) / 16 * 2
    return Array(unsafeUninitializedCapacity: count) { flags, size in
      var carry: UInt64 = 0
      for number in stride(from: 0, to: count, by: 2) {
        let bytes = ByteWords.lanes(text, from: range.lowerBound &+ number &* 8)
        let isWord = ByteWords.alphanumerics(bytes)
        // Nothing that anybody looks for begins with white space or in the middle of a character; NUL stands behind the end.
        let isNone =
          ByteWords.below(0x21, bytes)
          | ByteWords.equal(bytes & ByteWords.Lanes(repeating: 0xC0), 0x80)
        let words = ByteWords.words(isWord & ByteWords.Lanes(repeating: 0x80))
        let signs = ByteWords.words(~(isWord | isNone) & ByteWords.Lanes(repeating: 0x40))
        flags[number] = words.low & ~(words.low << 8 | carry) | signs.low
        flags[number &+ 1] = words.high & ~(words.high << 8 | words.low >> 56) | signs.high
        carry = words.high >> 56
      }
      size = count
    }
  }
}
