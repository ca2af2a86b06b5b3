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

  /// - Parameter entries: the values with their phrases; where a text holds phrases of several values, the one
  ///   that comes first here counts.
  init(_ entries: [(Value, [String])]) {
    var (long, short): ([Cue], [Cue]) = ([], [])
    var (tails, pool): ([Range<Int>], [UInt8]) = ([], [])
    for (rank, phrases) in entries.map(\.1).enumerated() {
      for phrase in phrases {
        let written = Array(phrase.utf8)
        let parts = written.drop { $0 == Byte.space }.split(separator: UInt8(ascii: "*"))
        guard let first = parts.first else { continue }
        let head = pool.count..<pool.count + first.count
        let firstTail = tails.count
        for (number, part) in parts.enumerated() {
          if number > 0 { tails.append(pool.count..<pool.count + part.count) }
          pool += part
        }
        let rest = firstTail..<tails.count
        let cue = Cue(head: head, rest: rest, rank: rank)
        if head.count >= 6 { long.append(cue) } else { short.append(cue) }
      }
    }
    self.long = CueBuckets(long) { [CueBuckets.number(ofSix: pool[$0.head])] }
    self.short = CueBuckets(short) { CueBuckets.numbers(ofThree: pool[$0.head]) }
    (values, self.tails, self.pool) = (entries.map(\.0), tails, pool)
  }

  /// What a text speaks of; nil where it holds none of the phrases.
  ///
  /// - Parameter isWanted: leaves out values that can't be meant.
  func value(in text: some Sequence<UInt8>, where isWanted: (Value) -> Bool = { _ in true })
    -> Value?
  {
    let rank = HeadingKey.withSpacedBytes(of: text) { key in
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
    /// The key of the text, with spaces behind it.
    let key: UnsafeBufferPointer<UInt8>
    let pool: UnsafeBufferPointer<UInt8>
    let tails: UnsafeBufferPointer<Range<Int>>

    /// The end of the key.
    @inline(__always)
    var end: Int { key.count &- HeadingKey.spaceCount }

    /// Eight bytes from a place within the key, the first one lowest.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
      UInt64(
        littleEndian: UnsafeRawBufferPointer(key)
          .loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Where the next word begins, or the next letter of a script without spaces.
    @inline(__always)
    func next(behind index: Int) -> Int {
      ByteWords.first(in: key, index + 1..<end) { place in
        let leads = ~ByteWords.below(0xC0, ByteWords.lanes(key, from: place))
        return ByteWords.equal(ByteWords.lanes(key, from: place &- 1), Byte.space) | leads
      } ?? end
    }

    func stands(_ part: Range<Int>, at index: Int) -> Bool {
      guard index + part.count <= end + 1 else { return false }
      for offset in 0..<part.count where key[index + offset] != pool[part.lowerBound + offset] {
        return false
      }
      return true
    }

    func matches(_ cue: Cue, at index: Int) -> Bool {
      guard stands(cue.head, at: index) else { return false }
      var end = index + cue.head.count
      for number in cue.rest {
        let part = tails[number]
        let last = min(self.end + 1, end + reach) - part.count
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
    var index = 0
    while index < search.end {
      let word = search.word(at: index)
      for cue in long[CueBuckets.number(ofSix: word)]
      where cue.rank < best && search.matches(cue, at: index) {
        if isWanted(values[cue.rank]) { best = cue.rank }
      }
      for cue in short[CueBuckets.number(ofThree: word)]
      where cue.rank < best && search.matches(cue, at: index) {
        if isWanted(values[cue.rank]) { best = cue.rank }
      }
      index = search.next(behind: index)
    }
    return best
  }
}
