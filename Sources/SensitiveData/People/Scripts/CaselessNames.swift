import Markdown

/// Names in scripts without capitals whose words have spaces between them: Arabic, Hebrew, Hindi, Georgian.
struct CaselessNames {
  let scene: NameScene

  func all() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < scene.tokens.count {
      let token = scene.tokens[index]
      guard token.shape.contains(.caseless), let name = name(at: index) else {
        index += 1
        continue
      }
      found.append(name.start..<scene.tokens[name.last].end)
      index = name.last + 1
    }
    return found
  }

  private func name(at index: Int) -> (start: Int, last: Int)? {
    let token = scene.tokens[index]
    let (classes, start) = classes(of: token)
    let isGiven = classes.contains(.given)
    guard isGiven || classes.contains(.givenWord) else {
      return unknownName(at: index).map { (token.start, $0) }
    }
    var last = index
    while last - index < Self.mostWords, let next = nextPart(behind: last) { last = next }
    if isGiven || last > index {
      // `Ana`, an unknown family name, and what people do.
      if last == index, isUnknown(last + 1), !isFollowed(last), isFollowed(last + 1) { last += 1 }
      return (start, last)
    }
    return strength(before: index, behind: last) >= .likely ? (start, last) : nil
  }

  private static let mostWords = 5

  /// The word of a name that follows, behind `ibn` and the like.
  private func nextPart(behind last: Int) -> Int? {
    guard isWord(last + 1) else { return nil }
    let next = scene.tokens[last + 1]
    if Self.joints.contains(next.hash), isWord(last + 2) { return last + 2 }
    let isPart = !next.classes.isDisjoint(with: [.surname, .given, .surnameWord])
    return isPart || NameEndings.isCaselessSurname(scene.bytes, next.range) ? last + 1 : nil
  }

  private func isWord(_ index: Int) -> Bool {
    guard scene.follows(index), let token = scene[index] else { return false }
    return token.shape.contains(.caseless) && !token.isGlued
  }

  private static let joints = Set(
    "بن ابن بنت أبو ابو أم آل בן בת".split(separator: " ").map {
      WordHash.of(Array($0.utf8), 0..<$0.utf8.count)
    })

  /// Where a name ends whose first word is not known: a family name follows, or what only people do.
  private func unknownName(at index: Int) -> Int? {
    guard isUnknown(index), !Self.joints.contains(scene.tokens[index].hash) else { return nil }
    if isWord(index + 1) {
      let next = scene.tokens[index + 1]
      if NameEndings.isCaselessSurname(scene.bytes, next.range) { return index + 1 }
      if next.classes.contains(.surname), isFollowed(index + 1) { return index + 1 }
    }
    return isAgent(index) ? index : nil
  }

  private func isUnknown(_ index: Int) -> Bool {
    guard let token = scene[index], token.shape.contains(.caseless) else { return false }
    return token.classes.isEmpty && token.range.count > 5 && !Self.things.contains(token.hash)
  }

  private func isFollowed(_ last: Int) -> Bool {
    PatternTable.shared.strength(after: (1...3).compactMap { scene[last + $0]?.hash }) >= .clear
  }

  /// `X ने कहा`: what is said only of people behind the mark of who does it.
  private func isAgent(_ index: Int) -> Bool {
    guard scene[index + 1]?.hash == Self.agentMark, let verb = scene[index + 2] else {
      return false
    }
    return Self.sayings.contains(verb.hash)
  }

  private static let agentMark = WordHash.of(Array("ने".utf8), 0..<"ने".utf8.count)
  private static let sayings = words(NameData.hindiSayings)
  private static let things = words(NameData.caselessThings)

  private static func words(_ text: StaticString) -> Set<UInt64> {
    Set(
      text.description.split { $0.isWhitespace }.map {
        WordHash.of(Array($0.utf8), 0..<$0.utf8.count)
      })
  }

  private func strength(before first: Int, behind last: Int) -> SentencePatterns.Strength {
    let table = PatternTable.shared
    let before = (1...3).compactMap { scene[first - $0]?.hash }
    let after = (1...3).compactMap { scene[last + $0]?.hash }
    return max(table.strength(before: before), table.strength(after: after))
  }

  /// What a word is, without the prepositions that are written as its first letters: `לאנה`.
  private func classes(of token: NameToken) -> (WordClass, start: Int) {
    if !token.classes.isDisjoint(with: [.given, .givenWord]) {
      return (token.classes, token.start)
    }
    var start = token.start
    for _ in 0..<2 {
      guard start + 2 < token.end else { break }
      let letter = LetterFolding.letter(at: start, in: scene.bytes, before: token.end)
      guard Self.prefixes.contains(letter.first), token.end - start > 6 else { break }
      start += letter.length
      let hash = WordHash.of(scene.bytes, start..<token.end)
      let classes = NameLexicon.shared.classes(of: hash)
      if classes.contains(.given) { return (classes, start) }
    }
    return ([], token.start)
  }

  private static let prefixes = Set("ולבמשהכوفبلك".unicodeScalars.map(\.value))
}
