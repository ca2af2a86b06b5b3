import Markdown

/// Phrases that tell what a text speaks of, looked up by bytes: `String.contains` would cost more than all the
/// rest of reading a document.
///
/// A phrase is written as `HeadingKey` writes text, with a space before its first word; with a space at its end
/// it must end a word, and a star stands for some words between. Phrases of scripts without spaces are found
/// anywhere.
struct CueTable<Value: Sendable>: Sendable {
  private struct Cue: Sendable {
    /// What is behind the space, up to the first star.
    var head: [UInt8]
    /// What follows each star.
    var rest: [[UInt8]]
    var rank: Int
  }

  private var values: [Value] = []
  /// The phrases in the order of the byte that they begin with.
  private var cues: [Cue] = []
  /// The second byte of each phrase, by which most are told from a text at once.
  private let seconds: [UInt8]
  /// Where the phrases of each first byte begin in `cues`.
  private let starts: [Int]

  /// - Parameter entries: the values with their phrases; where a text holds phrases of several values, the one
  ///   that comes first here counts.
  init(_ entries: [(Value, [String])]) {
    for (value, phrases) in entries {
      for phrase in phrases {
        let parts = phrase.utf8.drop { $0 == Byte.space }.split(separator: UInt8(ascii: "*")).map(
          Array.init)
        guard let head = parts.first, !head.isEmpty else { continue }
        cues.append(Cue(head: head, rest: Array(parts.dropFirst()), rank: values.count))
      }
      values.append(value)
    }
    cues.sort { ($0.head[0], $0.rank) < ($1.head[0], $1.rank) }
    seconds = cues.map { $0.head.count > 1 ? $0.head[1] : 0 }
    let firsts = cues.map { Int($0.head[0]) }
    starts = (0...256).map { byte in firsts.firstIndex { $0 >= byte } ?? firsts.count }
  }

  /// What a text speaks of; nil where it holds none of the phrases.
  ///
  /// - Parameter isWanted: leaves out values that can't be meant.
  func value(in text: some Sequence<UInt8>, where isWanted: (Value) -> Bool = { _ in true })
    -> Value?
  {
    let key = HeadingKey.bytes(of: text) + [Byte.space]
    var best = values.count
    var isWordStart = true
    for index in key.indices {
      let byte = key[index]
      if isWordStart || byte >= 0xC0 {
        let next = index + 1 < key.count ? key[index + 1] : 0
        for number in starts[Int(byte)]..<starts[Int(byte) + 1]
        where seconds[number] == next || seconds[number] == 0 {
          let rank = cues[number].rank
          if rank < best, matches(cues[number], key, at: index), isWanted(values[rank]) {
            best = rank
          }
        }
      }
      isWordStart = byte == Byte.space
    }
    return best < values.count ? values[best] : nil
  }

  private func matches(_ cue: Cue, _ key: [UInt8], at index: Int) -> Bool {
    guard stands(cue.head, in: key, at: index) else { return false }
    var end = index + cue.head.count
    for part in cue.rest {
      let last = min(key.count, end + reach) - part.count
      guard last >= end, let found = (end...last).first(where: { stands(part, in: key, at: $0) })
      else { return false }
      end = found + part.count
    }
    return true
  }

  private func stands(_ part: [UInt8], in key: [UInt8], at index: Int) -> Bool {
    guard index + part.count <= key.count else { return false }
    for offset in part.indices where key[index + offset] != part[offset] { return false }
    return true
  }

  /// How many bytes a star may stand for, the words behind it included.
  private var reach: Int { 48 }
}
