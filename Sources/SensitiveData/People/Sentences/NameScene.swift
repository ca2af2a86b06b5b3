import Markdown

/// A text as tokens, with the questions that are asked of their surroundings.
struct NameScene {
  let bytes: [UInt8]
  let tokens: [NameToken]

  subscript(index: Int) -> NameToken? { tokens.indices.contains(index) ? tokens[index] : nil }

  /// Whether one space stands between a token and the next one, or nothing.
  func follows(_ index: Int) -> Bool {
    guard let token = self[index], let previous = self[index - 1], token.kind != .lineEnd,
      previous.kind != .lineEnd
    else { return false }
    return token.start - previous.end <= 1
  }

  /// Whether a token may be a word of a name.
  func isNameLike(_ index: Int) -> Bool {
    guard let token = self[index], token.isName else { return false }
    if token.shape.contains(.allCapitals), token.end - token.start > 1 {
      return !token.classes.isDisjoint(with: [.given, .surname])
        && token.classes.isDisjoint(with: Self.nothingOfPeople) || isShoutedWord(index)
    }
    return true
  }

  /// Whether a word in capitals only may be an unknown name among words that are written otherwise.
  private func isShoutedWord(_ index: Int) -> Bool {
    guard let token = self[index], token.classes.isEmpty, (5...14).contains(token.range.count),
      !token.shape.contains(.hyphenated)
    else { return false }
    let word = bytes[token.range]
    let vowels = word.count { "AEIOUY".utf8.contains($0) || $0 >= 0x80 }
    guard vowels > 1, vowels < word.count - 1 else { return false }
    return [index - 1, index + 1].allSatisfy { self[$0]?.shape.contains(.allCapitals) != true }
  }

  private static let nothingOfPeople: WordClass = [.common, .product, .surelyProduct, .place]

  /// Whether a word with a capital is known to be no name.
  func isBlocker(_ index: Int) -> Bool {
    guard let token = self[index] else { return true }
    let classes = token.classes
    if classes.contains(.placeGiven) { return !isPlaceGiven(index) }
    if !classes.isDisjoint(with: Self.functionWords) { return true }
    if !classes.isDisjoint(with: [.given, .givenWord, .surname]) { return false }
    return !classes.isDisjoint(with: Self.noNames)
  }

  private static let functionWords: WordClass = [
    .surelyProduct, .article, .determiner, .joint, .filler,
  ]
  private static let noNames: WordClass = [
    .common, .product, .place, .calendar, .role, .honorific, .thing, .thingBefore,
  ]

  /// Whether a word that is something else as well may follow a given name: `Ana Cook`.
  func mayBeSurname(_ index: Int) -> Bool {
    guard let token = self[index], token.isName, !token.classes.contains(.surelyProduct) else {
      return false
    }
    return !token.classes.isDisjoint(with: [.surname, .surnameWord, .givenWord])
  }

  /// Whether a word of a place or a product may be a given name: a family name or what a person does follows.
  private func isPlaceGiven(_ index: Int) -> Bool {
    guard let token = self[index] else { return false }
    if !token.classes.contains(.surelyProduct) { return true }
    guard follows(index + 1), let next = self[index + 1], next.kind == .word else { return false }
    if !next.shape.contains(.capitalised) {
      return self[index - 1]?.classes.contains(.joint) == true
    }
    return next.isName && !next.shape.contains(.allCapitals)
      && next.classes.isDisjoint(with: Self.noNames.union(Self.functionWords))
  }

  /// Whether a line begins at a token, but for times, bullets and quotation marks.
  func isLineStart(_ index: Int) -> Bool {
    var index = index - 1
    for _ in 0..<8 {
      guard let token = self[index] else { return true }
      if token.kind == .lineEnd { return true }
      guard token.kind != .word || token.end - token.start == 1 || Self.zones.contains(token.hash)
      else { return false }
      index -= 1
    }
    return false
  }

  static let zones = Set(
    ["am", "pm", "utc", "gmt", "pst", "pdt", "cet", "cest", "est", "edt", "ist", "jst", "z", "t"]
      .map { WordHash.of(Array($0.utf8), 0..<$0.utf8.count) })

  /// Whether a sentence begins at a token.
  func isSentenceStart(_ index: Int) -> Bool {
    guard let previous = self[index - 1] else { return true }
    if previous.kind == .lineEnd { return true }
    if previous.kind == .sign {
      return Self.ends.contains(UInt8(truncatingIfNeeded: previous.hash))
    }
    return previous.kind == .number && isLineStart(index)
  }

  /// Whether a sentence goes on before or behind a candidate, so that it is no heading.
  func isInSentence(_ candidate: NameCandidate) -> Bool {
    let (first, last) = withinQuotes(candidate.first, candidate.last)
    if let next = self[last + 1] {
      if next.kind == .word, !next.shape.contains(.capitalised), next.shape != .technical {
        return true
      }
      if next.isSign(UInt8(ascii: "'")), next.isGlued { return true }
      if next.isSign(Byte.comma), let behind = self[last + 2],
        behind.kind == .number || behind.kind == .word && !behind.shape.contains(.capitalised)
      {
        return true
      }
    }
    guard let previous = self[first - 1] else { return false }
    if previous.kind == .word { return !previous.shape.contains(.capitalised) }
    let isEnd = self[last + 1].map { $0.kind == .lineEnd || $0.isSign(Byte.openParen) } ?? true
    // `Clean up the disk - Ana Ruiz`
    if isEnd, !previous.isGlued, previous.isSign(Byte.hyphen) || previous.hash == 0,
      self[first - 2]?.kind == .word, self[first - 2]?.shape.contains(.capitalised) == false
    {
      return true
    }
    if previous.isSign(Byte.openBracket) {
      return self[last + 1]?.isSign(Byte.closeBracket) == true
        && self[last + 2]?.isSign(Byte.openParen) != true
    }
    return previous.isSign(Byte.comma) || previous.isSign(Byte.openParen)
  }

  /// The places beside quotation marks, stars and back ticks around a candidate.
  private func withinQuotes(_ first: Int, _ last: Int) -> (first: Int, last: Int) {
    var (first, last) = (first, last)
    for _ in 0..<3 {
      guard let open = self[first - 1], open.kind == .sign, open.hash != 0,
        Self.quotes.contains(UInt8(truncatingIfNeeded: open.hash)), let close = self[last + 1],
        close.hash == open.hash
      else { break }
      (first, last) = (first - 1, last + 1)
    }
    return (first, last)
  }

  private static let quotes = ByteSet("\"'`*_")

  private static let ends = ByteSet(".!?:*-)]\"")

  /// `Eun-ji`, `Seo-yeon`: two syllables of Korean given names.
  func isRomanisedKorean(_ token: NameToken) -> Bool {
    guard token.shape.contains(.hyphenated), token.range.count < 14 else { return false }
    let parts = bytes[token.range].split(separator: Byte.hyphen)
    return parts.count == 2 && parts.allSatisfy { Self.syllables.contains($0.map(\.lowercased)) }
  }

  private static let syllables = Set(
    """
    eun ji min seo jun joon hye su soo jin woo hyun hyeon young yeong kyung gyeong hee sun seon mi ah a yeon yun ho
    won sung seong tae dong seung jae chul cheol sang hyuk hyeok in na ra bin ha kyu gyu byung jong kwang myung
    """.split { $0.isWhitespace }.map { Array($0.utf8) })
}
