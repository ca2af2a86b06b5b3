import Markdown

/// How much a sentence must say before words are taken for a person's name.
struct NameEvidence {
  typealias Strength = SentencePatterns.Strength

  let scene: NameScene
  /// Words that the text writes with a small letter as well: those are no names.
  let smallWords: Set<UInt64>
  /// Words that the text uses for things: "the Alba service".
  let things: Set<UInt64>

  private struct Count {
    var given = 0
    var givenWord = 0
    var surname = 0
    var surnameWord = 0
    var unknown = 0
    var initial = 0
    /// Two given names with a hyphen.
    var compound = 0
    /// Also the name of a product or a place.
    var doubtful = 0
    var calendar = 0
    /// Also written with a small letter, or with an ending that no name has.
    var small = 0
    var capitals = 0
  }

  func isPerson(_ candidate: NameCandidate) -> Bool {
    if candidate.isSure { return true }
    let count = count(candidate)
    guard var needed = needed(candidate.words.count, count) else { return false }
    if isShaped(candidate, count) { needed = .none }
    if count.capitals > 0, count.capitals < candidate.words.count, count.given == 0 { return false }
    if count.capitals > 0, candidate.words.count == 1 { needed = max(needed, .clear) }
    if candidate.words.count == 1, candidate.strength < .likely,
      things.contains(scene.tokens[candidate.first].hash)
    {
      return false
    }
    if candidate.isInTitle {
      if candidate.words.count == 1, count.given + count.surname == 0 { return false }
      needed = max(needed, count.given > 0 ? .likely : .clear)
    }
    if candidate.isThing {
      needed = count.given > 0 && candidate.words.count > 1 ? max(needed, .clear) : .sure
    }
    return candidate.strength >= needed
  }

  /// Whether words are written as the names of people are, and nothing says that they are something else: two to four
  /// words with capitals in a sentence, at most one of them a word of some language.
  private func isShaped(_ candidate: NameCandidate, _ count: Count) -> Bool {
    guard (2...4).contains(candidate.words.count), count.small + count.calendar == 0,
      count.capitals == 0, count.doubtful == 0, !candidate.isThing,
      count.givenWord + count.surnameWord < 2, count.unknown < 4
    else { return false }
    let known = count.given + count.surname + count.compound
    if known == 0, !scene.isInSentence(candidate) { return false }
    if count.initial > 0 { return known > 0 || hasInitialBefore(candidate) }
    return count.unknown + known > 0
  }

  /// `Jean-Baptiste`, `Mei-Ling`: parts with capitals, one of them a given name or none a word.
  private func isCompoundName(_ token: NameToken) -> Bool {
    guard token.shape.contains(.hyphenated), token.range.count < 48 else { return false }
    let parts = scene.bytes[token.range].split(separator: Byte.hyphen)
    guard parts.count == 2, parts.allSatisfy({ isCapital($0) }) else { return false }
    let classes = parts.map {
      NameLexicon.shared.classes(of: WordHash.of(scene.bytes, $0.startIndex..<$0.endIndex))
    }
    if classes.contains(where: {
      !$0.isDisjoint(with: [.product, .thing, .english, .surelyProduct])
    }) {
      return false
    }
    return classes.contains { !$0.isDisjoint(with: [.given, .givenWord, .surname]) }
      && classes.allSatisfy { !$0.contains(.rare) }
  }

  private func isCapital(_ part: ArraySlice<UInt8>) -> Bool {
    let letter = LetterFolding.letter(at: part.startIndex, in: scene.bytes, before: part.endIndex)
    return part.count > 1 && LetterKind(scalar: letter.scalar, folded: letter.first) == .upper
  }

  /// Whether a word ends as words for things do: `-ing` only behind a word, since `Tshering` is a name.
  private func isOfThings(_ token: NameToken) -> Bool {
    guard NameEndings.isOfThings(scene.bytes, token.range) else { return false }
    let word = scene.bytes[token.range]
    // `Prates` has too short a stem for a verb.
    if word.count < 7, word.suffix(4).elementsEqual("ates".utf8) { return false }
    guard word.count > 6 else { return true }
    guard word.suffix(3).elementsEqual("ing".utf8) else { return true }
    let stem = Array(word.dropLast(3))
    return [stem, stem + [UInt8(ascii: "e")], Array(stem.dropLast())].contains {
      NameLexicon.shared.classes(of: WordHash.of($0, 0..<$0.count)).contains(.common)
    }
  }

  /// `R. Ruiz`, but not `Ruiz B`.
  private func hasInitialBefore(_ candidate: NameCandidate) -> Bool {
    guard let last = candidate.words.last else { return false }
    let token = scene.tokens[last]
    return !token.shape.contains(.initial) && token.end - token.start > 3
  }

  private func count(_ candidate: NameCandidate) -> Count {
    var count = Count()
    for index in candidate.words {
      let token = scene.tokens[index]
      if token.shape.contains(.initial) {
        count.initial += 1
        continue
      }
      if token.shape.contains(.allCapitals) { count.capitals += 1 }
      let classes = token.classes
      if !classes.isDisjoint(with: [.product, .place]) { count.doubtful += 1 }
      if classes.contains(.calendar) { count.calendar += 1 }
      if classes.contains(.given) {
        count.given += 1
      } else if classes.contains(.surname) {
        count.surname += 1
      } else if classes.contains(.givenWord) {
        count.givenWord += 1
      } else if classes.contains(.surnameWord) {
        count.surnameWord += 1
      } else if classes.contains(.placeGiven) {
        count.givenWord += 1
      } else if index != candidate.first, isCompound(token) {
        count.unknown += 1
      } else {
        addUnknown(token, to: &count)
      }
    }
    return count
  }

  private func addUnknown(_ token: NameToken, to count: inout Count) {
    if scene.isRomanisedKorean(token) {
      count.given += 1
    } else if token.shape.isDisjoint(with: [.capitalised]) {
      count.surname += 1
    } else if isCompoundName(token), !smallWords.contains(token.hash) {
      count.compound += 1
    } else if smallWords.contains(token.hash) || isCompound(token)
      || isOfThings(token) || hasCommonPart(token)
    {
      count.small += 1
    } else if NameEndings.isInflectedGivenName(scene.bytes, token.range) {
      count.givenWord += 1
    } else if NameEndings.isSurname(scene.bytes, token.range) {
      count.surname += 1
    } else {
      count.unknown += 1
    }
  }

  private func needed(_ words: Int, _ count: Count) -> Strength? {
    if words == 1 { return neededAlone(count) }
    if count.small > 0 { return count.given > 0 ? .likely : nil }
    if count.given > 0 { return count.doubtful > 1 ? .likely : Strength.none }
    if count.givenWord > 0, count.surname > 0 {
      return count.doubtful > 0 ? .likely : Strength.none
    }
    if count.initial > 0, count.surname > 0 { return .weak }
    if count.givenWord > 0 { return .likely }
    if count.surname > 0 { return count.doubtful > 0 ? .clear : .likely }
    if count.compound > 0 { return .weak }
    if count.initial > 0, count.unknown == 1 { return .likely }
    if count.initial > 0 || count.unknown > 2 || count.doubtful > 0 { return .sure }
    return .likely
  }

  private func neededAlone(_ count: Count) -> Strength? {
    if count.small > 0 { return nil }
    if count.given > 0 { return Strength.none }
    if count.compound > 0 { return .likely }
    if count.givenWord > 0 {
      return count.doubtful > 0 || count.calendar > 0 ? .sure : .likely
    }
    if count.surname > 0 { return .likely }
    if count.surnameWord > 0 { return .sure }
    return .sure
  }

  /// Whether a word is made of two common words: `Bluebird`.
  private func isCompound(_ token: NameToken) -> Bool {
    let range = token.range
    guard (7...16).contains(range.count), scene.bytes[range].allSatisfy(\.isLetter) else {
      return false
    }
    return (range.lowerBound + 3...range.upperBound - 4).contains { place in
      [range.lowerBound..<place, place..<range.upperBound].allSatisfy {
        let classes = NameLexicon.shared.classes(of: WordHash.of(scene.bytes, $0))
        return classes.contains(.english)
      }
    }
  }

  /// Whether a part between hyphens is a common word: `Re-establish`.
  private func hasCommonPart(_ token: NameToken) -> Bool {
    guard token.shape.contains(.hyphenated), token.range.count < 64 else { return false }
    let bytes = scene.bytes
    return bytes[token.range].split(separator: Byte.hyphen).contains { part in
      let classes = NameLexicon.shared.classes(
        of: WordHash.of(bytes, part.startIndex..<part.endIndex))
      return !classes.isDisjoint(with: [.common, .product, .thing])
    }
  }
}
