import Markdown

/// Finds words with capitals that may be names, with their first names, particles and initials.
struct CandidateFinder {
  let scene: NameScene

  /// More words than any name has.
  private static let mostWords = 5

  func all() -> [NameCandidate] {
    var found: [NameCandidate] = []
    var index = 0
    while index < scene.tokens.count {
      let passed = passed(at: index)
      guard passed == 0 else {
        index += passed
        continue
      }
      var candidate = NameCandidate(first: index, last: index, words: [index])
      let syllables = scene.lengthOfVietnameseName(at: index)
      if syllables > 0 {
        candidate.words = Array(index..<index + syllables)
        candidate.last = index + syllables - 1
        candidate.isSure = true
      } else {
        extend(&candidate)
      }
      index = candidate.last + 1
      guard !isTechnical(behind: candidate.last), isWhole(candidate) else { continue }
      if scene[candidate.first - 1]?.isSign(Byte.backtick) == true, candidate.words.count < 2 {
        continue
      }
      candidate.isInTitle = isInTitle(candidate)
      found.append(candidate)
    }
    return found
  }

  /// How many tokens do not begin a name; 0 where one may begin.
  private func passed(at index: Int) -> Int {
    let phrase = scene.lengthOfNotPeople(at: index)
    if phrase > 0 { return phrase }
    guard scene.isNameLike(index), !isTechnical(before: index), !scene.isRosterDay(index) else {
      return 1
    }
    if scene.lengthOfVietnameseName(at: index) > 0 { return 0 }
    // `Anh Trần Quốc`: a form of address.
    if scene.tokens[index].classes.contains(.honorific), scene.follows(index + 1),
      scene.lengthOfVietnameseName(at: index + 1) > 0
    {
      return 1
    }
    if scene.isLooseInitial(index) || announcesName(index) { return 1 }
    let isWord = scene.isBlocker(index) && !isKoreanSurname(index)
    return isWord && !scene.isInitial(index) ? 1 : 0
  }

  /// `Dziękujemy Ziemowitowi`: the first word of a sentence says that a name follows.
  private func announcesName(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard scene.isSentenceStart(index), scene.follows(index + 1), scene.isNameLike(index + 1),
      token.classes.isDisjoint(with: [.given, .givenWord, .surname])
    else { return false }
    return PatternTable.shared.strength(before: [token.hash]) >= .likely
  }

  /// `Park` before `Seo-joon`.
  private func isKoreanSurname(_ index: Int) -> Bool {
    guard scene[index]?.classes.contains(.surnameWord) == true, scene.follows(index + 1),
      let next = scene[index + 1]
    else { return false }
    return next.isName && scene.isRomanisedKorean(next)
  }

  /// Whether it is more than an initial.
  private func isWhole(_ candidate: NameCandidate) -> Bool {
    candidate.words.contains {
      !scene.tokens[$0].shape.contains(.initial)
        && scene.tokens[$0].end - scene.tokens[$0].start > 1
    }
  }

  private func extend(_ candidate: inout NameCandidate) {
    while candidate.words.count < Self.mostWords {
      var next = candidate.last + 1
      if scene.tokens[candidate.last].shape.contains(.initial),
        scene[next]?.isSign(Byte.dot) == true,
        scene[next]?.isGlued == true
      {
        next += 1
      }
      var particles = 0
      while particles < 3, scene.follows(next), scene[next]?.classes.contains(.particle) == true,
        scene[next]?.isName == false, isParticle(next, behind: candidate)
      {
        next += 1
        particles += 1
      }
      guard scene.isNameLike(next) || scene.hasArticle(next), scene.follows(next),
        scene[next]?.isGlued == false || next > candidate.last + 1,
        !scene.isBlocker(next) || scene.isCapitalParticle(next)
          || scene.isInitial(next)
          || continues(candidate, next, behindParticles: particles > 0)
      else { return }
      candidate.last = next
      candidate.words.append(next)
    }
  }

  /// `den`, `der` are articles of German, but for those behind `van` and `von`.
  private func isParticle(_ index: Int, behind candidate: NameCandidate) -> Bool {
    // `Gemeldet von Ana`
    let word = scene.tokens[candidate.last]
    if candidate.words.count == 1, scene.tokens[index].hash == Self.from,
      scene.isSentenceStart(candidate.first), scene.bytes[word.end - 1] == UInt8(ascii: "t"),
      word.classes.isDisjoint(with: [.given, .givenWord, .surname])
    {
      return false
    }
    guard Self.articles.contains(scene.tokens[index].hash) else { return true }
    return scene[index - 1]?.classes.contains(.particle) == true
  }

  private static let from = WordHash.of(Array("von".utf8), 0..<3)
  private static let articles = Set(
    ["den", "der", "la", "le", "el", "zu"].map { WordHash.of(Array($0.utf8), 0..<$0.utf8.count) })

  /// Whether a word that is usually something else is part of the name before it.
  private func continues(
    _ candidate: NameCandidate, _ next: Int, behindParticles: Bool
  ) -> Bool {
    if fillsMarks(candidate, next) { return true }
    guard candidate.words.count < 3, scene.mayBeSurname(next) else { return false }
    let token = scene.tokens[next]
    if token.classes.contains(.surelyProduct) { return false }
    let isSurnameOnly = token.classes.isDisjoint(with: [.product, .place, .thing, .role])
    return candidate.words.contains { index in
      let word = scene.tokens[index]
      return word.classes.contains(.given) || word.shape.contains(.initial)
        || word.shape.contains(.hyphenated) && isSurnameOnly
        || word.classes.contains(.givenWord) && isSurnameOnly
        || word.classes.contains(.surname) && token.classes.contains(.givenWord)
    }
  }

  /// Whether a given name and one more word are all that stands between marks: `| Ana Strong |`, `_Ana Strong_`.
  private func fillsMarks(_ candidate: NameCandidate, _ next: Int) -> Bool {
    guard candidate.words.count == 1, scene.tokens[candidate.first].classes.contains(.given),
      let token = scene[next],
      token.classes.isDisjoint(with: [
        .surelyProduct, .product, .thing, .role, .place, .calendar, .joint,
      ])
    else { return false }
    return isMark(candidate.first - 1) && isMark(next + 1)
  }

  private func isMark(_ index: Int) -> Bool {
    guard let token = scene[index], token.kind == .sign || token.hash == UInt64(Byte.tab) else {
      return false
    }
    return "|_*\t".utf8.contains(UInt8(truncatingIfNeeded: token.hash))
  }

  /// Other words with a capital beside it, but for the first of a sentence and what somebody is.
  private func isInTitle(_ candidate: NameCandidate) -> Bool {
    let before = candidate.first - 1
    if scene.follows(candidate.first), let token = scene[before], token.kind == .word,
      token.shape.contains(.capitalised), token.classes.isDisjoint(with: Self.besideNames),
      !(token.range.count == 1 && scene.isSentenceStart(before)),
      !NameScene.zones.contains(token.hash), !isForeignArticle(token), !scene.isRostered(candidate)
    {
      return true
    }
    let behind = candidate.last + 1
    guard scene.follows(behind), let token = scene[behind], !token.isGlued else { return false }
    return token.kind == .word && token.shape.contains(.capitalised)
      && token.classes.isDisjoint(with: Self.besideNames)
  }

  /// Greek puts articles before given names: `Ο Νίκος`.
  private func isForeignArticle(_ token: NameToken) -> Bool {
    token.classes.contains(.determiner) && scene.bytes[token.start] >= 0x80
  }

  /// With a capital these stand beside names as well.
  private static let besideNames: WordClass = [.role, .honorific, .filler, .opener]

  /// Whether a path, an address or an identifier leads up to a token.
  private func isTechnical(before index: Int) -> Bool {
    guard let token = scene[index], token.isGlued, let previous = scene[index - 1] else {
      return false
    }
    if previous.kind != .sign { return !previous.shape.contains(.unspaced) }
    if previous.isSign(UInt8(ascii: "=")) { return !scene.isAssigned(index) }
    if previous.isSign(Byte.slash) { return !(scene.isNameLike(index - 2) && previous.isGlued) }
    guard previous.hash != 0 else { return false }
    return !Self.openers.contains(UInt8(truncatingIfNeeded: previous.hash))
  }

  private static let openers = ByteSet("([{\"'*_~<>,;!|&+-`")

  /// Whether a token is the beginning of an address, a path, a call or an assignment.
  private func isTechnical(behind index: Int) -> Bool {
    guard let next = scene[index + 1], next.isGlued, next.kind == .sign else {
      return scene[index + 1].map { $0.isGlued && !$0.shape.contains(.unspaced) } ?? false
    }
    switch UInt8(truncatingIfNeeded: next.hash) {
    case Byte.openParen, Byte.at, UInt8(ascii: "="), Byte.backslash, UInt8(ascii: "$"): return true
    case Byte.dot, Byte.colon:
      return scene[index + 2].map { $0.isGlued && $0.kind != .sign || $0.isSign(Byte.colon) }
        ?? false
    case Byte.slash:
      guard let behind = scene[index + 2] else { return false }
      return behind.isGlued && !scene.isNameLike(index + 2)
    default: return false
    }
  }
}
