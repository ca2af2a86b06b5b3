/// Thai given names behind the words that stand before people.
struct ThaiNames {
  let run: UnspacedRun
  private let lexicon = EastAsianLexicon.shared

  init(run: UnspacedRun) { self.run = run }

  /// The surname behind a space, where a polite word stands before the given name and the sentence goes on behind it.
  func surname(behind name: Range<Int>, scene: NameScene, index: Int) -> NameToken? {
    guard name.upperBound == run.scalars.count,
      lexicon.thaiHonorifics.ends(in: run.scalars, at: name.lowerBound), scene.follows(index + 1),
      let next = scene[index + 1], next.shape.contains(.unspaced),
      (2...Self.longest).contains(run.nextWord.count),
      lexicon.thaiVerbs.length(in: run.nextWord, at: 0) == 0,
      scene[index + 2]?.shape.contains(.unspaced) != false
    else { return nil }
    return next
  }

  /// Surnames have hardly more letters and marks.
  private static let longest = 16

  func all() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < run.scalars.count {
      let length = lexicon.thaiNames.length(in: run.scalars, at: index)
      if length > 3, index == 0 || lexicon.thaiBefore.ends(in: run.scalars, at: index) {
        found.append(index..<index + length)
        index += length
      } else {
        index += 1
      }
    }
    return found
  }
}
