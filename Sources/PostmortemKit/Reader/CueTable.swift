import Markdown

/// Phrases that tell what a text speaks of, looked up by bytes: `String.contains` would cost more than all the
/// rest of reading a document.
///
/// A phrase is written as `HeadingKey` writes text, with a space before its first word; with a space at its end
/// it must end a word, and a star stands for some words between. Phrases of scripts without spaces are found
/// anywhere.
final class CueTable<Value: Sendable>: Sendable {
  private let values: [Value]
  /// The phrases that are told from others by their first six bytes, and those by their first three.
  private let long: CueBuckets
  private let short: CueBuckets
  private let tails: [Range<Int>]
  /// The bytes of all phrases.
  private let pool: [UInt8]
  /// How the longest words of the phrases begin: most texts hold none of them, which is seen sooner than all else.
  private let words: TripleSet?

  /// - Parameter entries: the values with their phrases; where a text holds phrases of several values, the one
  ///   that comes first here counts.
  init(_ entries: [(Value, [String])]) {
    var (long, short): ([Cue], [Cue]) = ([], [])
    var (tails, pool): ([Range<Int>], [UInt8]) = ([], [])
    for (rank, phrases) in entries.map(\.1).enumerated() {
      for phrase in phrases {
        let parts = phrase.utf8.drop { $0 == Byte.space }.split(separator: UInt8(ascii: "*")).map {
          part in
          pool += part
          return pool.count - part.count..<pool.count
        }
        guard let head = parts.first, !head.isEmpty else { continue }
        tails += parts.dropFirst()
        let rest = tails.count - parts.count + 1..<tails.count
        let cue = Cue(head: head, rest: rest, rank: rank)
        if head.count >= 6 { long.append(cue) } else { short.append(cue) }
      }
    }
    self.long = CueBuckets(long) { [CueBuckets.number(ofSix: pool[$0.head])] }
    self.short = CueBuckets(short) { CueBuckets.numbers(ofThree: pool[$0.head]) }
    (values, self.tails, self.pool) = (entries.map(\.0), tails, pool)
    words = Self.words(of: (long + short).map { pool[$0.head] })
  }

  /// How the longest word of each phrase begins; nil where one has none that is long enough. Phrases of other scripts do
  /// not count, because a text of ASCII can't hold them.
  private static func words(of phrases: [ArraySlice<UInt8>]) -> TripleSet? {
    var words = TripleSet()
    for phrase in phrases where phrase.allSatisfy({ $0 < 0x80 }) {
      let longest = phrase.split(separator: Byte.space).max { $0.count < $1.count }
      guard let longest, longest.count >= 3 else { return nil }
      words.insert(beginning: Array(longest))
    }
    return words
  }

  /// Whether a text may hold a phrase.
  private func mayHold(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let words else { return true }
    return words.withBits { bits in
      var isBehindWord = false
      for index in text.indices {
        let byte = text[index]
        if byte >= 0x80 { return true }
        let isWord = byte.isAlphanumeric
        if isWord, !isBehindWord, TripleSet.holdsThree(text, at: index, in: bits) { return true }
        isBehindWord = isWord
      }
      return false
    }
  }

  /// What a text speaks of; nil where it holds none of the phrases.
  ///
  /// - Parameter isWanted: leaves out values that can't be meant.
  func value(in text: some Sequence<UInt8>, where isWanted: (Value) -> Bool = { _ in true })
    -> Value?
  {
    guard text.withContiguousStorageIfAvailable(mayHold) ?? true else { return nil }
    let rank = HeadingKey.withBytes(of: text) { key in
      pool.withUnsafeBufferPointer { pool in
        tails.withUnsafeBufferPointer { tails in
          long.withUnsafe { long in
            short.withUnsafe { short in
              best(
                in: Search(key: key, pool: pool, tails: tails), long, short, where: isWanted)
            }
          }
        }
      }
    }
    return rank < values.count ? values[rank] : nil
  }

  /// What is looked at while one text is searched.
  private struct Search {
    let key: UnsafeBufferPointer<UInt8>
    let pool: UnsafeBufferPointer<UInt8>
    let tails: UnsafeBufferPointer<Range<Int>>

    /// A byte of the key, which ends with a space.
    @inline(__always)
    func byte(at index: Int) -> UInt8 { index < key.count ? key[index] : Byte.space }

    /// The numbers under which phrases are found that begin at a place.
    @inline(__always)
    func numbers(at index: Int) -> (three: Int, six: Int) {
      let three = CueBuckets.number(key[index], byte(at: index + 1), byte(at: index + 2))
      let next = CueBuckets.number(
        byte(at: index + 3), byte(at: index + 4), byte(at: index + 5))
      return (three, CueBuckets.number(three, next))
    }

    func stands(_ part: Range<Int>, at index: Int) -> Bool {
      guard index + part.count <= key.count + 1 else { return false }
      for offset in 0..<part.count where byte(at: index + offset) != pool[part.lowerBound + offset]
      {
        return false
      }
      return true
    }

    func matches(_ cue: Cue, at index: Int) -> Bool {
      guard stands(cue.head, at: index) else { return false }
      var end = index + cue.head.count
      for number in cue.rest {
        let part = tails[number]
        let last = min(key.count + 1, end + reach) - part.count
        guard last >= end, let found = (end...last).first(where: { stands(part, at: $0) })
        else { return false }
        end = found + part.count
      }
      return true
    }

    /// How many bytes a star may stand for, the words behind it included.
    private var reach: Int { 48 }
  }

  /// The rank of the best value that the text holds a phrase of.
  private func best(
    in search: Search, _ long: CueBuckets.View, _ short: CueBuckets.View,
    where isWanted: (Value) -> Bool
  ) -> Int {
    var best = values.count
    let key = search.key
    var index = 0
    while index < key.count {
      let (three, six) = search.numbers(at: index)
      for cue in long[six] where cue.rank < best && search.matches(cue, at: index) {
        if isWanted(values[cue.rank]) { best = cue.rank }
      }
      for cue in short[three] where cue.rank < best && search.matches(cue, at: index) {
        if isWanted(values[cue.rank]) { best = cue.rank }
      }
      // The next word, or the next letter of a script without spaces.
      var previous = key[index]
      index &+= 1
      while index < key.count, previous != Byte.space, key[index] < 0xC0 {
        previous = key[index]
        index &+= 1
      }
    }
    return best
  }
}
