/// A Japanese family name at the end of one run with the given name at the beginning of the next: `当番の渡邉 航平氏は`.
struct SpacedJapaneseName {
  let run: UnspacedRun
  let behind: UnspacedRun
  private let lexicon = EastAsianLexicon.shared

  init(run: UnspacedRun, behind: UnspacedRun) { (self.run, self.behind) = (run, behind) }

  var range: Range<Int>? {
    let count = run.scalars.count
    var start = count
    while start > 0, count - start < 5, run.isHan(start - 1) { start -= 1 }
    guard (1...4).contains(count - start) else { return nil }
    let length = max(
      lexicon.japaneseSurnames.length(in: run.scalars, at: start),
      lexicon.doubtfulJapaneseSurnames.length(in: run.scalars, at: start))
    let isKnown = length == count - start
    guard isKnown || (2...3).contains(count - start),
      let end = [3, 2, 1].first(where: { isGiven($0, isKnown: isKnown) })
    else { return nil }
    return run.bytes(start..<count).lowerBound..<behind.bytes(0..<end).upperBound
  }

  private func isGiven(_ length: Int, isKnown: Bool) -> Bool {
    guard length <= behind.scalars.count else { return false }
    let isHonoured = lexicon.honorifics.length(in: behind.scalars, at: length) > 0
    let isEnd =
      length == behind.scalars.count || isHonoured
      || lexicon.particles.length(in: behind.scalars, at: length) > 0
    let letters = behind.scalars[..<length]
    let isKana = letters.allSatisfy { (0x3041...0x30FA).contains($0) }
    if isKana { return isKnown && length > 1 && (length == behind.scalars.count || isHonoured) }
    guard isEnd, (0..<length).allSatisfy({ behind.isHan($0) }) else { return false }
    return letters.allSatisfy { lexicon.given.contains($0) } || isHonoured && length > 1
  }
}
