/// Thai given names behind the words that stand before people.
struct ThaiNames {
  let run: UnspacedRun
  private let lexicon = EastAsianLexicon.shared

  init(run: UnspacedRun) { self.run = run }

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
