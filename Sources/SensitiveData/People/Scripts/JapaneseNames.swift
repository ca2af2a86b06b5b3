/// Japanese names: a family name that is known, with the given name behind it, or anything before `さん`.
struct JapaneseNames {
  let run: UnspacedRun
  private let lexicon = EastAsianLexicon.shared

  init(run: UnspacedRun) { self.run = run }

  func all() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < run.scalars.count {
      if index == 0 || !run.isHan(index - 1) || found.last?.upperBound == index,
        let end = nameEnd(at: index)
      {
        found.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func nameEnd(at start: Int) -> Int? {
    let sure = lexicon.japaneseSurnames.length(in: run.scalars, at: start)
    let doubtful =
      sure > 0 ? 0 : lexicon.doubtfulJapaneseSurnames.length(in: run.scalars, at: start)
    let surname = start + max(sure, doubtful)
    guard surname > start else { return honoured(at: start) }
    for length in [2, 3, 1] where isGiven(surname, length) {
      let end = surname + length
      if isHonorific(end) { return end }
      let isWhole = sure > 0 || length > 1
      if isWhole, isEnd(end) || lexicon.particles.length(in: run.scalars, at: end) > 0 {
        return end
      }
    }
    if isHonorific(surname) { return surname }
    guard sure > 0 else { return nil }
    let isUsed =
      run.hasKana && lexicon.particles.length(in: run.scalars, at: surname) > 0
      || isEnd(surname) && start == 0
    return isUsed ? surname : nil
  }

  private func isGiven(_ start: Int, _ length: Int) -> Bool {
    guard start + length <= run.scalars.count else { return false }
    let kana = run.scalars[start..<start + length].allSatisfy { (0x3041...0x3096).contains($0) }
    if kana { return length > 1 && isHonorific(start + length) }
    return run.scalars[start..<start + length].allSatisfy { lexicon.given.contains($0) }
  }

  private func isEnd(_ index: Int) -> Bool { index == run.scalars.count }

  private func isHonorific(_ index: Int) -> Bool {
    lexicon.honorifics.length(in: run.scalars, at: index) > 0
  }

  /// Up to four characters of one kind before `さん` or `氏`.
  private func honoured(at start: Int) -> Int? {
    guard lexicon.notBeforeSan.length(in: run.scalars, at: start) == 0 else { return nil }
    let isKatakana = isKatakana(start)
    guard isKatakana ? !self.isKatakana(start - 1) : run.isHan(start) else { return nil }
    var end = start
    while end < start + (isKatakana ? 12 : 4), isKatakana ? self.isKatakana(end) : run.isHan(end) {
      end += 1
    }
    let isSan = run.scalars[end...].starts(with: [0x3055, 0x3093])
    let isShi = end > start && run.scalars[end - 1] == 0x6C0F
    if isSan, end - start > 1 { return end }
    return isShi && !isKatakana && end - start > 2
      && lexicon.particles.length(in: run.scalars, at: end) > 0
      ? end - 1 : nil
  }

  private func isKatakana(_ index: Int) -> Bool {
    run.scalars.indices.contains(index)
      && ((0x30A1...0x30FA).contains(run.scalars[index]) || run.scalars[index] == 0x30FC
        || run.scalars[index] == 0x30FB)
  }
}
