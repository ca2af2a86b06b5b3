/// The words of a text with how often each occurs, to find out whether another text holds them all.
///
/// Every Chinese or Japanese character counts as a word, because such texts are broken between any two.
struct TextWords {
  private var counts: [Substring: Int] = [:]

  init(_ text: String) {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    for word in words { add(word) }
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
