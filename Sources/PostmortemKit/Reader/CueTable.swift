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
  /// The phrases by the byte that they begin with.
  private var cues: [[Cue]] = Array(repeating: [], count: 256)

  /// - Parameter entries: the values with their phrases; where a text holds phrases of several values, the one
  ///   that comes first here counts.
  init(_ entries: [(Value, [String])]) {
    for (value, phrases) in entries {
      for phrase in phrases {
        let parts = phrase.utf8.drop { $0 == Byte.space }.split(separator: UInt8(ascii: "*")).map(
          Array.init)
        guard let head = parts.first, let first = head.first else { continue }
        cues[Int(first)].append(Cue(head: head, rest: Array(parts.dropFirst()), rank: values.count))
      }
      values.append(value)
    }
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
        for cue in cues[Int(byte)] where cue.rank < best && matches(cue, key, at: index) {
          if isWanted(values[cue.rank]) { best = cue.rank }
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
