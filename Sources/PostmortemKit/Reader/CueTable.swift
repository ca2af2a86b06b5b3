import Markdown

/// Phrases that tell what a text speaks of, looked up by bytes: `String.contains` would cost more than all the
/// rest of reading a document.
///
/// A phrase is written as `HeadingKey` writes text, with a space before its first word; with a space at its end
/// it must end a word. Phrases of scripts without spaces are found anywhere.
struct CueTable<Value: Sendable>: Sendable {
  private struct Cue: Sendable {
    var phrase: [UInt8]
    var rank: Int
  }

  private var values: [Value] = []
  /// The phrases by the byte that they begin with, behind the space.
  private var cues: [[Cue]] = Array(repeating: [], count: 256)

  /// - Parameter entries: the values with their phrases; where a text holds phrases of several values, the one
  ///   that comes first here counts.
  init(_ entries: [(Value, [String])]) {
    for (value, phrases) in entries {
      for phrase in phrases {
        let bytes = Array(phrase.utf8.drop { $0 == Byte.space })
        guard let first = bytes.first else { continue }
        cues[Int(first)].append(Cue(phrase: bytes, rank: values.count))
      }
      values.append(value)
    }
  }

  /// What a text speaks of; nil where it holds none of the phrases.
  func value(in text: some Sequence<UInt8>) -> Value? {
    let key = HeadingKey.bytes(of: text) + [Byte.space]
    var best = values.count
    var isWordStart = true
    for index in key.indices {
      let byte = key[index]
      if isWordStart || byte >= 0xC0 {
        for cue in cues[Int(byte)] where cue.rank < best && matches(cue.phrase, key, at: index) {
          best = cue.rank
        }
      }
      isWordStart = byte == Byte.space
    }
    return best < values.count ? values[best] : nil
  }

  private func matches(_ phrase: [UInt8], _ key: [UInt8], at index: Int) -> Bool {
    guard index + phrase.count <= key.count else { return false }
    for offset in phrase.indices where key[index + offset] != phrase[offset] { return false }
    return true
  }
}
