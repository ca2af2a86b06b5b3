import Markdown

/// Pass phrases of several words without quotes.
extension SecretSearch {
  func namesPhrase(_ name: SecretName) -> Bool {
    let text = name.start..<name.end
    return holds("phrase", in: text) || holds("mnemonic", in: text)
  }

  /// The words behind `passphrase:` up to the end of the line, or behind `passphrase` up to a word that no phrase has.
  ///
  /// - Returns: where they end.
  mutating func phrase(after name: SecretName) -> Int {
    guard namesPhrase(name) else { return 0 }
    for place in places(after: name) {
      switch place.link {
      case .colon, .assigned, .verb, .copula:
        if let end = phraseLine(name, place) { return end }
      case .space, .bracket:
        if let end = phraseWords(name, from: place.start) { return end }
      default: break
      }
    }
    return 0
  }

  private mutating func phraseLine(_ name: SecretName, _ place: SecretPlace) -> Int? {
    var line = bytes.trimming(place.start..<lineEnd(from: place.start, atMost: 400))
    while let last = line.last, bytes[last] == Byte.dot { line = line.dropLast() }
    guard bytes[line].contains(Byte.space), place.link.isOperator || !isSentence(line) else {
      return nil
    }
    let value = SecretValue(range: line, isQuoted: true, isAlone: true, endsClause: true)
    let spoken = SecretPlace(link: .colon, start: place.start)
    guard
      bytes[line].allSatisfy({
        $0.isAlphanumeric || $0 == Byte.space || $0 == Byte.hyphen || $0 >= 0x80
      }), accepts(value, name, spoken)
    else { return nil }
    addValue(line, name)
    return line.upperBound
  }

  private func isSentence(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound {
      let end = min(line.upperBound, end(from: index, atMost: 60) { $0 != Byte.space })
      if PasswordWords.sentenceWords.contains(bytes, index..<end) { return true }
      index = end + 1
    }
    return false
  }

  private mutating func phraseWords(_ name: SecretName, from start: Int) -> Int? {
    var (index, last, words) = (start, start, 0)
    while words < 25 {
      let word = index..<end(from: index, atMost: 20, while: \.isLetter)
      guard word.count >= 3, word.count < 20, !bytes[word].contains(where: \.isCapital),
        !endsPhrase(word)
      else { break }
      words += 1
      last = word.upperBound
      guard byte(last) == Byte.space else { break }
      index = last + 1
    }
    let sign = byte(last)
    guard words >= 4, !sign.isAlphanumeric, sign < 0x80, sign != UInt8(ascii: "'") else {
      return nil
    }
    addValue(start..<last, name)
    return last
  }

  private func endsPhrase(_ word: Range<Int>) -> Bool {
    PasswordWords.functionWords.contains(bytes, word) || isOne(of: SecretWord.connectors, word)
      || PasswordWords.sentenceWords.contains(bytes, word)
      || PasswordWords.states.contains(bytes, word) || isOne(of: SecretWord.harmlessTails, word)
  }
}
