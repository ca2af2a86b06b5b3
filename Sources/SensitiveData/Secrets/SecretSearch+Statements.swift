import Markdown

extension SecretSearch {
  /// `… for the database was hunter2`: a verb, a colon or an equals sign behind a few words of the same sentence.
  func statement(from index: Int) -> SecretPlace? {
    var index = index
    for step in 0..<8 {
      let word = index..<end(from: index, atMost: 60) { $0 > 0x20 && !Self.clauseEnds.contains($0) }
      guard word.count > 0, word.count < 60, byte(index) != Byte.hyphen else { return nil }
      if step == 0 {
        if let start = formerValue(from: index) { return SecretPlace(link: .verb, start: start) }
        let value = adverbs(from: index)
        if value > index, standsFolded("to", at: value - 3) {
          return SecretPlace(link: .verb, start: value)
        }
        if isOne(of: SecretWord.harmlessTails, word) { return nil }
      }
      let next = end(from: word.upperBound, atMost: 3) { $0 == Byte.space }
      if isOne(of: SecretWord.strongVerbs, word) {
        return SecretPlace(link: .verb, start: adverbs(from: next))
      }
      if isOne(of: SecretWord.clauseWords, word) { return nil }
      if step < 4, isOne(of: SecretWord.verbs, word) {
        return SecretPlace(link: .preposition, start: adverbs(from: next))
      }
      let sign = byte(word.upperBound)
      if sign == Byte.colon || sign == UInt8(ascii: "="), step < 6 {
        return SecretPlace(
          link: step < 4 ? .colon : .preposition, start: word.upperBound + 1)
      }
      guard next > word.upperBound else { return nil }
      index = next
    }
    return nil
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
  private func adverbs(from index: Int) -> Int {
    var index = index
    for _ in 0..<4 {
      let word = index..<end(from: index, atMost: 20, while: \.isLetter)
      guard isOne(of: SecretWord.adverbs, word),
        byte(word.upperBound).isBlank || byte(word.upperBound) == Byte.colon
      else { return index }
      index = end(from: word.upperBound, atMost: 3) { $0 == Byte.space || $0 == Byte.colon }
    }
    return index
  }
}
