import Markdown

/// People that only sentences name: "Ana Ruiz restarted the database", "thanks to Ana".
public enum PeopleInSentences {
  /// The places of all names in a text, in its order and without overlaps.
  ///
  /// A name that one sentence makes known is found at all its other places as well, by its parts.
  public static func ranges(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    let tokens = NameTokenizer.tokens(of: bytes, range, lexicon: .shared)
    let scene = NameScene(bytes: bytes, tokens: tokens)
    var candidates = CandidateFinder(scene: scene).all()
    let surroundings = Surroundings(scene: scene)
    for index in candidates.indices { surroundings.judge(&candidates[index]) }
    let evidence = NameEvidence(
      scene: scene, smallWords: smallWords(in: scene), things: things(of: candidates, in: scene))
    candidates = NameLists(scene: scene).judged(candidates, evidence: evidence)
    let names = EstablishedNames(candidates, scene: scene)
    names.accept(&candidates, scene: scene)
    var found = candidates.filter(\.isAccepted).map {
      tokens[$0.first].start..<tokens[$0.last].end
    }
    found += names.furtherWords(in: scene, except: found)
    found += SmallNames(scene: scene).all()
    found += CaselessNames(scene: scene).all()
    found += UnspacedNames(scene: scene).all()
    return withoutOverlaps(found)
  }

  /// The names that the sentences of a text make known, each once: they may be looked for elsewhere.
  public static func names(in bytes: [UInt8], _ range: Range<Int>) -> Set<String> {
    Set(ranges(in: bytes, range).map { String(decoding: bytes[$0], as: UTF8.self) })
  }

  private static func smallWords(in scene: NameScene) -> Set<UInt64> {
    var words: Set<UInt64> = []
    for (index, token) in scene.tokens.enumerated()
    where token.kind == .word && token.shape.isDisjoint(with: [.capitalised, .technical]) {
      // `puneet's pager`, `puneet: on it`
      if let next = scene[index + 1], next.isGlued, next.kind == .sign,
        "':>".utf8.contains(UInt8(truncatingIfNeeded: next.hash))
      {
        continue
      }
      if scene.isPartOfAccount(index) { continue }
      words.insert(token.hash)
    }
    return words
  }

  /// The single words that are things in one place and people in none.
  private static func things(of candidates: [NameCandidate], in scene: NameScene) -> Set<UInt64> {
    var (things, people) = (Set<UInt64>(), Set<UInt64>())
    for candidate in candidates where candidate.words.count == 1 {
      let hash = scene.tokens[candidate.first].hash
      if candidate.isThing { things.insert(hash) }
      if candidate.strength >= .likely { people.insert(hash) }
    }
    return things.subtracting(people)
  }

  private static func withoutOverlaps(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    let sorted = ranges.sorted {
      ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound)
    }
    for range in sorted {
      if let last = kept.last, range.lowerBound < last.upperBound { continue }
      kept.append(range)
    }
    return kept
  }
}

extension SensitiveScanner {
  /// Names of people in sentences, in many languages.
  public static let peopleInSentences = SensitiveScanner(name: "people in sentences") {
    bytes, range in
    PeopleInSentences.ranges(in: bytes, range).map { SensitiveSpan(.person, $0) }
  }
}
