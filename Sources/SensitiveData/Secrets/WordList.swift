import Markdown

/// A list of words in small letters that is fast to ask.
struct WordList: Sendable {
  private let buckets: [[StaticString]]
  /// A bit for each length that a word has.
  private let lengths: UInt64
  private static let count = 64

  /// The words of a list.
  init(_ words: [StaticString]) {
    var lengths: UInt64 = 0
    var buckets = [[StaticString]](repeating: [], count: Self.count)
    for word in words where word.utf8CodeUnitCount > 0 {
      lengths |= 1 << UInt64(min(word.utf8CodeUnitCount, 63))
      let last = word.utf8Start[word.utf8CodeUnitCount - 1]
      buckets[Self.bucket(word.utf8Start[0], last, word.utf8CodeUnitCount)].append(word)
    }
    self.buckets = buckets
    self.lengths = lengths
  }

  /// Whether a range of a text is one of the words, in either case.
  func contains(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard lengths >> UInt64(min(range.count, 63)) & 1 == 1,
      let first = bytes[safe: range.lowerBound], let last = bytes[safe: range.upperBound - 1]
    else { return false }
    let bucket = Self.bucket(first.lowercased, last.lowercased, range.count)
    return buckets[bucket].contains { word in
      word.utf8CodeUnitCount == range.count
        && range.indices.allSatisfy {
          bytes[$0].lowercased == word.utf8Start[$0 - range.lowerBound]
        }
    }
  }

  private static func bucket(_ first: UInt8, _ last: UInt8, _ count: Int) -> Int {
    (Int(first) &* 7 &+ Int(last) &* 3 &+ count) % Self.count
  }
}
