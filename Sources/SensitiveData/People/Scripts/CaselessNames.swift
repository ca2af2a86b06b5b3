import Markdown

/// Names in scripts without capitals whose words have spaces between them: Arabic, Hebrew, Hindi.
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
    guard isGiven || classes.contains(.givenWord) else { return nil }
    var last = index
    while last - index < 3, scene.follows(last + 1), let next = scene[last + 1],
      next.shape.contains(.caseless), !next.isGlued,
      !next.classes.isDisjoint(with: [.surname, .given, .surnameWord])
    {
      last += 1
    }
    if isGiven || last > index { return (start, last) }
    return strength(before: index, behind: last) >= .likely ? (start, last) : nil
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
