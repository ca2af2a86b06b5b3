/// Korean names: a family name of one syllable and a given name of two, with an ending that people have.
struct KoreanNames {
  let run: UnspacedRun
  private let lexicon = EastAsianLexicon.shared

  init(run: UnspacedRun) { self.run = run }

  func all() -> [Range<Int>] {
    if lexicon.koreanCompoundSurnames.length(in: run.scalars, at: 0) == 2 {
      for length in [4, 3] where isName(0, length) && isUsed(length) && isCompound(length) {
        return [0..<length]
      }
    }
    if isName(0, 3), lexicon.notKorean.length(in: run.scalars, at: 0) == 0,
      lexicon.koreanSurnames.contains(run.scalars[0]), isGiven(1) || isAddressed
    {
      return isUsed(3) ? [0..<3] : []
    }
    // A given name alone is one before a polite word only.
    return isName(0, 2) && isGiven(0) && isPolite(2) ? [0..<2] : []
  }

  private func isName(_ start: Int, _ length: Int) -> Bool {
    run.scalars.count >= start + length
      && run.scalars[start..<start + length].allSatisfy { (0xAC00...0xD7A3).contains($0) }
  }

  private func isGiven(_ start: Int) -> Bool {
    lexicon.koreanFirst.contains(run.scalars[start])
      && lexicon.koreanLast.contains(run.scalars[start + 1])
  }

  /// A polite word or what somebody is follows behind a space.
  private var isAddressed: Bool {
    run.scalars.count == 3 && lexicon.koreanRoles.length(in: run.nextWord, at: 0) > 0
  }

  /// Whether one or two syllables of a given name stand behind a family name of two.
  private func isCompound(_ length: Int) -> Bool {
    length == 4 ? isGiven(2) : lexicon.koreanLast.contains(run.scalars[2])
  }

  private func isPolite(_ index: Int) -> Bool {
    guard index < run.scalars.count else { return false }
    return [0xB2D8, 0xC528].contains(run.scalars[index])
  }

  private func isUsed(_ end: Int) -> Bool {
    if end == run.scalars.count {
      guard let next = run.next else { return true }
      return next.kind != .word || lexicon.koreanRoles.length(in: run.nextWord, at: 0) > 0
        || !next.shape.contains(.unspaced)
    }
    return lexicon.koreanEndings.length(in: run.scalars, at: end) == run.scalars.count - end
  }
}
