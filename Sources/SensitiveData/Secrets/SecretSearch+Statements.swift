import Markdown

extension SecretSearch {
  /// `… for the database was hunter2`: behind a verb, a colon, an equals sign or a parenthesis that follows a few words
  /// later in the same sentence.
  func statements(from index: Int, isForeign: Bool) -> [SecretPlace] {
    var places: [SecretPlace] = []
    var index = index
    for step in 0..<10 {
      if let place = sign(at: index, step, isStated: !places.isEmpty) { return places + [place] }
      let word = index..<end(from: index, atMost: 60) { $0 > 0x20 && !Self.clauseEnds.contains($0) }
      guard word.count > 0, word.count < 60, byte(index) != Byte.hyphen else { return places }
      if step == 0 {
        if let place = changed(from: index) { return [place] }
        let isVerb =
          isOne(of: SecretWord.verbs, word)
          || isForeign && isOne(of: SecretWord.ambiguousCopulas, word)
        if !isVerb, isOne(of: SecretWord.harmlessTails, word) { return [] }
      }
      let next = end(from: word.upperBound, atMost: 3) { $0 == Byte.space }
      if let link = verb(word, step, isForeign), next > word.upperBound || stands("「", at: next) {
        places.append(SecretPlace(link: link, start: adverbs(from: next)))
      } else if isOne(of: SecretWord.clauseWords, word), !isPerfect(word, next) {
        return places
      }
      if let place = sign(at: word.upperBound, step, isStated: !places.isEmpty) {
        return places + [place]
      }
      guard next > word.upperBound, places.count < 4, byte(word.upperBound - 1) != Byte.dot else {
        return places
      }
      index = next
    }
    return places
  }

  private func verb(_ word: Range<Int>, _ step: Int, _ isForeign: Bool) -> SecretLink? {
    if isOne(of: SecretWord.strongVerbs, word) { return .verb }
    if isOne(of: SecretWord.copulas, word) { return .copula }
    if isForeign, isOne(of: SecretWord.ambiguousCopulas, word) { return .copula }
    return step < 4 && isOne(of: SecretWord.verbs, word) ? .preposition : nil
  }

  /// `has been`
  private func isPerfect(_ word: Range<Int>, _ next: Int) -> Bool {
    byte(word.lowerBound).lowercased == UInt8(ascii: "h") && standsFolded("been ", at: next)
  }

  private func sign(at index: Int, _ step: Int, isStated: Bool) -> SecretPlace? {
    switch byte(index) {
    case Byte.colon, UInt8(ascii: "="):
      guard byte(index + 1) != Byte.slash else { return nil }
      let isNear = step < 4 && !isStated
      return SecretPlace(link: isNear ? .colon : .preposition, start: index + 1)
    case Byte.openParen:
      guard byte(index - 1) == Byte.space else { return nil }
      return SecretPlace(link: .bracket, start: index + 1)
    default: return nil
    }
  }

  /// `changed from hunter2 to …`, `changed to hunter2`
  private func changed(from index: Int) -> SecretPlace? {
    if let start = formerValue(from: index) { return SecretPlace(link: .verb, start: start) }
    let value = adverbs(from: index)
    guard value > index, standsFolded("to", at: value - 3) else { return nil }
    return SecretPlace(link: .verb, start: value)
  }

  /// `changed from hunter2 to …`
  private func formerValue(from index: Int) -> Int? {
    let word = index..<end(from: index, atMost: 12, while: \.isLetter)
    guard isOne(of: SecretWord.adverbs, word), standsFolded(" from ", at: word.upperBound) else {
      return nil
    }
    return word.upperBound + 6
  }

  private static let clauseEnds = ByteSet(";,!?:=\"`()|")

  /// Behind words such as `set to` and `still`.
  func adverbs(from index: Int) -> Int {
    var index = index
    for _ in 0..<4 {
      let word = index..<end(from: index, atMost: 24) { $0.isLetter || $0 >= 0x80 }
      guard isOne(of: SecretWord.adverbs, word),
        byte(word.upperBound).isBlank || byte(word.upperBound) == Byte.colon
      else { return index }
      index = end(from: word.upperBound, atMost: 3) { $0 == Byte.space || $0 == Byte.colon }
    }
    return index
  }
}
