import Markdown

/// Phrases that tell what a text speaks of, looked up by bytes: `String.contains` would cost more than all the
/// rest of reading a document.
///
/// A phrase is written as `HeadingKey` writes text, with a space before its first word; with a space at its end
/// it must end a word, and a star stands for some words between. Phrases of scripts without spaces are found
/// anywhere.
final class CueTable<Value: Sendable>: Sendable {
  private struct Cue: Sendable {
    /// What is behind the space, up to the first star: where it lies in `pool`.
    var head: Range<Int>
    /// What follows each star: a range of `tails`.
    var rest: Range<Int>
    var rank: Int
    /// The number of its first three bytes, by which most phrases are told from a text at once.
    var number: UInt16
  }

  private let values: [Value]
  /// The phrases in the order of the numbers of their first bytes.
  private let cues: [Cue]
  private let tails: [Range<Int>]
  /// The bytes of all phrases.
  private let pool: [UInt8]
  /// Where the phrases of each number begin in `cues`.
  private let starts: [Int]

  /// - Parameter entries: the values with their phrases; where a text holds phrases of several values, the one
  ///   that comes first here counts.
  init(_ entries: [(Value, [String])]) {
    var (cues, tails, pool): ([Cue], [Range<Int>], [UInt8]) = ([], [], [])
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
        for number in Self.numbers(of: pool[head]) {
          cues.append(Cue(head: head, rest: rest, rank: rank, number: number))
        }
      }
    }
    cues.sort { ($0.number, $0.rank) < ($1.number, $1.rank) }
    var starts = [Int](repeating: 0, count: Self.mostNumbers + 1)
    for cue in cues { starts[Int(cue.number) + 1] += 1 }
    for number in 0..<Self.mostNumbers { starts[number + 1] += starts[number] }
    self.starts = starts
    (values, self.cues, self.tails, self.pool) = (entries.map(\.0), cues, tails, pool)
  }

  private static var mostNumbers: Int { 1024 }

  /// A number below `mostNumbers` for three bytes.
  @inline(__always)
  private static func number(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    (Int(first) &* 961 &+ Int(second) &* 31 &+ Int(third)) & (mostNumbers - 1)
  }

  /// The numbers under which a phrase is found: where it has fewer than three bytes, any may follow.
  private static func numbers(of head: ArraySlice<UInt8>) -> [UInt16] {
    let bytes = Array(head.prefix(3))
    if bytes.count == 3 { return [UInt16(number(bytes[0], bytes[1], bytes[2]))] }
    return Array(Set((0...UInt8.max).flatMap { numbers(of: (bytes + [$0])[...]) }))
  }

  /// What a text speaks of; nil where it holds none of the phrases.
  ///
  /// - Parameter isWanted: leaves out values that can't be meant.
  func value(in text: some Sequence<UInt8>, where isWanted: (Value) -> Bool = { _ in true })
    -> Value?
  {
    let rank = HeadingKey.withBytes(of: text) { key in
      pool.withUnsafeBufferPointer { pool in
        tails.withUnsafeBufferPointer { tails in
          cues.withUnsafeBufferPointer { cues in
            starts.withUnsafeBufferPointer { starts in
              let search = Search(key: key, pool: pool, tails: tails, cues: cues, starts: starts)
              return best(in: search, where: isWanted)
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
    let cues: UnsafeBufferPointer<Cue>
    let starts: UnsafeBufferPointer<Int>

    /// A byte of the key, which ends with a space.
    @inline(__always)
    func byte(at index: Int) -> UInt8 { index < key.count ? key[index] : Byte.space }

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
  private func best(in search: Search, where isWanted: (Value) -> Bool) -> Int {
    var best = values.count
    let key = search.key
    var index = 0
    while index < key.count {
      let number = Self.number(
        key[index], search.byte(at: index + 1), search.byte(at: index + 2))
      for number in search.starts[number]..<search.starts[number + 1] {
        let cue = search.cues[number]
        if cue.rank < best, search.matches(cue, at: index), isWanted(values[cue.rank]) {
          best = cue.rank
        }
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
