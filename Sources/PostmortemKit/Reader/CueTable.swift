import Markdown

/// Phrases that tell what a text speaks of, looked up by bytes: `String.contains` would cost more than all the
/// rest of reading a document.
///
/// A phrase is written as `HeadingKey` writes text, with a space before its first word; with a space at its end
/// it must end a word, and a star stands for some words between. Phrases of scripts without spaces are found
/// anywhere.
struct CueTable<Value: Sendable>: Sendable {
  private struct Cue: Sendable {
    /// What is behind the space, up to the first star: where it lies in `pool`.
    var head: Range<Int>
    /// What follows each star: a range of `tails`.
    var rest: Range<Int>
    var rank: Int
    /// The number of its first two bytes, by which most phrases are told from a text at once.
    var number: UInt8
  }

  private var values: [Value] = []
  /// The phrases in the order of the numbers of their first two bytes.
  private var cues: [Cue] = []
  private var tails: [Range<Int>] = []
  /// The bytes of all phrases.
  private var pool: [UInt8] = []
  /// Where the phrases of each number begin in `cues`.
  private var starts: [Int] = []

  /// - Parameter entries: the values with their phrases; where a text holds phrases of several values, the one
  ///   that comes first here counts.
  init(_ entries: [(Value, [String])]) {
    for (value, phrases) in entries {
      for phrase in phrases {
        let parts = phrase.utf8.drop { $0 == Byte.space }.split(separator: UInt8(ascii: "*")).map {
          part in
          pool += part
          return pool.count - part.count..<pool.count
        }
        guard let head = parts.first, !head.isEmpty else { continue }
        let first = pool[head.lowerBound]
        tails += parts.dropFirst()
        let rest = tails.count - parts.count + 1..<tails.count
        // A phrase of one byte, such as a letter of Chinese, goes on with any other.
        for second in head.count > 1 ? [pool[head.lowerBound + 1]] : Array(0...UInt8.max) {
          let number = UInt8(Self.number(first, second))
          cues.append(Cue(head: head, rest: rest, rank: values.count, number: number))
        }
      }
      values.append(value)
    }
    cues.sort { ($0.number, $0.rank) < ($1.number, $1.rank) }
    let numbers = cues.map { Int($0.number) }
    starts = (0...256).map { number in numbers.firstIndex { $0 >= number } ?? numbers.count }
  }

  /// A number below 256 for two bytes.
  @inline(__always)
  private static func number(_ first: UInt8, _ second: UInt8) -> Int {
    Int((first &* 37) ^ second &* 11)
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
      let number = Self.number(key[index], search.byte(at: index + 1))
      for number in search.starts[number]..<search.starts[number + 1] {
        let cue = search.cues[number]
        if cue.rank < best, search.matches(cue, at: index), isWanted(values[cue.rank]) {
          best = cue.rank
        }
      }
      index += 1
      // The next word, or the next letter of a script without spaces.
      while index < key.count, key[index] < 0xC0, key[index - 1] != Byte.space { index += 1 }
    }
    return best
  }
}
