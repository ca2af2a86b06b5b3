import Markdown

/// The parts of names that a text made known: they name a person wherever they stand.
struct EstablishedNames {
  private var parts: Set<UInt64> = []
  /// Parts of names that a sentence made sure.
  private var sureParts: Set<UInt64> = []
  /// Parts that are common words as well.
  private var doubtfulParts: Set<UInt64> = []

  init(_ candidates: [NameCandidate], scene: NameScene) {
    for candidate in candidates where candidate.isAccepted {
      for index in candidate.words {
        add(scene.tokens[index], isSure: candidate.strength >= .likely)
      }
    }
  }

  private mutating func add(_ token: NameToken, isSure: Bool) {
    guard !token.shape.contains(.initial), token.end - token.start > 2 else { return }
    let isDoubtful = !token.classes.isDisjoint(with: [
      .common, .product, .place, .calendar, .givenWord, .surnameWord, .role, .thing, .particle,
    ])
    if isDoubtful {
      doubtfulParts.insert(token.hash)
    } else {
      parts.insert(token.hash)
      if isSure { sureParts.insert(token.hash) }
    }
  }

  /// Accepts the candidates that name somebody known.
  func accept(_ candidates: inout [NameCandidate], scene: NameScene) {
    for index in candidates.indices where !candidates[index].isAccepted {
      let words = candidates[index].words
      let isKnown = words.contains { parts.contains(scene.tokens[$0].hash) }
      let mayBeKnown = words.contains { doubtfulParts.contains(scene.tokens[$0].hash) }
      candidates[index].isAccepted =
        isKnown && words.count < 4 && !(candidates[index].isThing && words.count == 1)
        || mayBeKnown && words.count == 1 && candidates[index].strength >= .likely
        || mayBeKnown && words.count == 1 && !scene.isSentenceStart(candidates[index].first)
          && !candidates[index].isThing && !candidates[index].isInTitle
    }
  }

  /// More than three letters, however many bytes they take.
  private func hasLetters(_ token: NameToken, _ scene: NameScene) -> Bool {
    scene.bytes[token.range].prefix(16).count { $0 & 0xC0 != 0x80 } > 3
  }

  /// The words with a small letter or in capitals only that name somebody known.
  func furtherWords(in scene: NameScene, except taken: [Range<Int>]) -> [Range<Int>] {
    guard !sureParts.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var next = 0
    for (index, token) in scene.tokens.enumerated()
    where token.kind == .word && sureParts.contains(token.hash) {
      while next < taken.count, taken[next].upperBound <= token.start { next += 1 }
      if next < taken.count, taken[next].lowerBound < token.end { continue }
      guard !token.shape.contains(.technical), hasLetters(token, scene) else { continue }
      // `a.ruiz` is one account.
      let whole = scene.account(around: index) ?? index...index
      found.append(scene.tokens[whole.lowerBound].start..<scene.tokens[whole.upperBound].end)
    }
    return found
  }
}
