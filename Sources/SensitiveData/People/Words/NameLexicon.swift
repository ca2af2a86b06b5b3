import Markdown

/// All words that tell people from everything else.
struct NameLexicon: Sendable {
  private var words: [UInt64: WordClass] = [:]

  static let shared = NameLexicon()

  func classes(of hash: UInt64) -> WordClass { words[hash] ?? [] }

  private init() {
    words.reserveCapacity(40_000)
    for (classes, texts) in NameData.words {
      for text in texts { add(text, classes) }
    }
    settle()
  }

  /// Adds the words of a text that white space parts.
  private mutating func add(_ text: StaticString, _ classes: WordClass) {
    let bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    var index = 0
    while index < bytes.count {
      var end = index
      while end < bytes.count, !bytes[end].isWhitespace { end += 1 }
      if end > index {
        let hash = WordHash.of(bytes, index..<end)
        let isRareName =
          classes.contains(.rare) && words[hash]?.isDisjoint(with: Self.surelyNames) == false
        if !isRareName { words[hash, default: []].formUnion(classes) }
      }
      index = end + 1
    }
  }

  private static let surelyNames: WordClass = [.given, .surname, .givenWord]

  /// A word that is a name and something else is a doubtful name.
  private mutating func settle() {
    let others: WordClass = [.common, .product, .place, .calendar, .surelyProduct, .role]
    for (hash, classes) in words {
      var settled = classes
      if classes.contains(.given), !classes.isDisjoint(with: others.union(.givenWord)) {
        settled.remove(.given)
        settled.insert(.givenWord)
      }
      if classes.contains(.surname), !classes.isDisjoint(with: others) {
        settled.remove(.surname)
        settled.insert(.surnameWord)
      }
      if settled != classes { words[hash] = settled }
    }
  }
}
