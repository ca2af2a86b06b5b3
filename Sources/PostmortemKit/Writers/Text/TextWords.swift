import Markdown

/// The words of a text with how often each occurs, to find out whether another text holds them all.
///
/// Every Chinese or Japanese character counts as a word, because such texts are broken between any two.
struct TextWords {
  private var counts: [Substring: Int] = [:]

  init(_ text: String) {
    // Most texts are plain letters: only what is not is taken apart by characters, which costs ten times as much.
    let runs = text.lowercased().utf8.split { $0 < 0x80 && !$0.isAlphanumeric }
    for run in runs {
      if run.allSatisfy({ $0 < 0x80 }) {
        counts[Substring(run), default: 0] += 1
      } else {
        let words = Substring(run).split { !$0.isLetter && !$0.isNumber }
        for word in words { add(word) }
      }
    }
  }

  func isContained(in other: TextWords) -> Bool {
    counts.allSatisfy { word, count in other.counts[word, default: 0] >= count }
  }

  private mutating func add(_ word: Substring) {
    guard word.contains(where: { TextWidth.columns(of: $0) == 2 }) else {
      counts[word, default: 0] += 1
      return
    }
    for index in word.indices { counts[word[index...index], default: 0] += 1 }
  }
}
