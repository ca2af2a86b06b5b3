/// Thai names: given names behind the words that stand before people, with the family name behind a space.
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
    if let whole = whole() { return [whole] }
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

  /// Whether the run ends in a given name, so that a family name may follow.
  var endsInName: Bool { all().last?.upperBound == run.scalars.count }

  /// A given name that fills the rest of the run behind a form of address; no list needs to have it.
  private func whole() -> Range<Int>? {
    let title = lexicon.thaiTitles.length(in: run.scalars, at: 0)
    let rest = run.scalars.count - title
    guard title > 0, (3...14).contains(rest), run.hasThaiNext,
      lexicon.notThaiNames.length(in: run.scalars, at: title) == 0
    else { return nil }
    return title..<run.scalars.count
  }
}
