/// Chinese names: a family name and one or two characters of given names, in sentences about people.
struct ChineseNames {
  let run: UnspacedRun
  private let lexicon = EastAsianLexicon.shared

  init(run: UnspacedRun) { self.run = run }

  func all() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index + 1 < run.scalars.count {
      if let end = nameEnd(
        at: index, isListed: found.last.map { $0.upperBound == index - 1 } ?? false)
      {
        found.append(index..<end)
        index = end
      } else if let end = honouredEnd(at: index) {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func nameEnd(at start: Int, isListed: Bool) -> Int? {
    guard lexicon.notChinese.length(in: run.scalars, at: start) == 0 else { return nil }
    let compound = lexicon.compoundSurnames.length(in: run.scalars, at: start)
    let isSure = compound > 0 || lexicon.chineseSurnames.contains(run.scalars[start])
    guard isSure || lexicon.doubtfulChineseSurnames.contains(run.scalars[start]) else { return nil }
    let before =
      isListed || lexicon.chineseBefore.ends(in: run.scalars, at: start) ? 2 : start == 0 ? 1 : 0
    guard before > 0 else { return nil }
    let given = start + max(compound, 1)
    let isBehindRole = isSure && lexicon.chineseRoles.ends(in: run.scalars, at: start)
    let isThanked = lexicon.chineseThanks.ends(in: run.scalars, at: start) || isListed
    for length in [2, 1] where given + length <= run.scalars.count {
      let end = given + length
      let after = after(end)
      let known = run.scalars[given..<end].count { lexicon.given.contains($0) }
      guard after > 0 else { continue }
      if isBehindRole, length == 2 || known > 0 { return end }
      guard known > 0 else { continue }
      // `由王芳` alone may be the beginning of any word; a line of a name only is one.
      let isOnly = before == 1 && after == 1 && known == length && isSure && length == 2
      let needed = isSure ? (known == length ? 3 : 4) : known == length ? 4 : 5
      if before + after >= needed || isOnly { return end }
    }
    // Nothing known follows, but all of it is written as names are.
    let end = given + 2
    let isWhole =
      end <= run.scalars.count
      && run.scalars[given..<end].allSatisfy { lexicon.given.contains($0) }
    return isThanked && isSure && isWhole ? end : nil
  }

  /// A family name with a polite word: `黃小姐`.
  private func honouredEnd(at start: Int) -> Int? {
    let compound = lexicon.compoundSurnames.length(in: run.scalars, at: start)
    guard compound > 0 || lexicon.chineseSurnames.contains(run.scalars[start]) else { return nil }
    let end = start + max(compound, 1)
    let length = lexicon.chineseHonorifics.length(in: run.scalars, at: end)
    return length > 0 ? end + length : nil
  }

  private func after(_ end: Int) -> Int {
    if end == run.scalars.count { return 1 }
    return lexicon.chineseAfter.length(in: run.scalars, at: end) > 0 ? 2 : 0
  }
}
