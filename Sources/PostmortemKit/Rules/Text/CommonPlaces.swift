import Markdown

/// What rules look for in every document, found in one walk over its words and signs instead of one walk for each rule.
struct CommonPlaces: Sendable {
  /// Who looks for something, one bit for each.
  struct Seekers: OptionSet {
    let rawValue: UInt8
    static let placeholders = Seekers(rawValue: 1)
    static let leaks = Seekers(rawValue: 2)
    static let blame = Seekers(rawValue: 4)
    static let humanErrors = Seekers(rawValue: 8)
    static let causes = Seekers(rawValue: 16)
    static let fillers = Seekers(rawValue: 32)
    static let people = Seekers(rawValue: 64)
  }

  /// A place where something may begin, and who looks for it.
  struct Place: Sendable {
    var index: UInt32
    var seekers: UInt8
  }

  /// How what they look for begins.
  static let scanners = [
    PlaceholderScanner.places, LeakScanner.places, BlamePhrases.table.scanner,
    HumanError.table.scanner, SectionFacts.causes.scanner, PlaceholderScanner.fillers.scanner,
    NamesBeforeVerbs.humanVerbs.scanner,
  ]

  private static let shared = CommonPlaces(scanners)

  /// Who looks for something that begins with a byte, and with the low six bits of the next one.
  private var pairs = [UInt8](repeating: 0, count: 256 * 64)
  /// Who looks for words that begin with three bytes, by `TripleSet`'s number of them.
  private var triples = [UInt8](repeating: 0, count: TripleSet.count)
  /// Who of them does not mind what follows.
  private var shortTriples = [UInt8](repeating: 0, count: TripleSet.count)
  /// Who looks for words with three further bytes behind the first three, by the number of these: many phrases begin with
  /// the same small word.
  private var further = [UInt8](repeating: 0, count: TripleSet.count)
  /// Who looks for nothing but words.
  private var ofWords: UInt8 = 0

  private init(_ scanners: [PlaceScanner]) {
    for scanner in scanners {
      let seeker = scanner.seeker.rawValue
      scanner.beginnings.forEachPair { first, second in pairs[first << 6 | second] |= seeker }
      guard let words = scanner.beginnings.triples else { continue }
      ofWords |= seeker
      words.forEachNumber { triples[$0] |= seeker }
      for phrase in scanner.beginnings.phrases { insert(phrase, seeker) }
    }
  }

  private mutating func insert(_ phrase: [UInt8], _ seeker: UInt8) {
    if let number = TripleSet.numberBehind(beginningOf: phrase) {
      further[number] |= seeker
    } else if phrase.count >= 3, phrase[1] != Byte.space {
      TripleSet.forEachNumber(phrase[0], phrase[1], phrase[2]) { shortTriples[$0] |= seeker }
    } else {
      // All that may follow a byte or two.
      for number in shortTriples.indices { shortTriples[number] |= seeker }
    }
  }

  /// All places of a text that has flags (see `PlaceMap`), in its order.
  static func all(in text: [UInt8], start: Int, flags: [UInt64]) -> [Place] {
    var found: [Place] = []
    found.reserveCapacity(text.count / 32)
    text.withUnsafeBufferPointer { text in
      shared.withLooks { looks in
        for (number, flags) in flags.enumerated() {
          var left = flags
          while left != 0 {
            let bit = left.trailingZeroBitCount
            left &= left &- 1
            let index = start &+ number &* 8 &+ bit >> 3
            let seekers = looks.seekers(in: text, at: index, isWord: bit & 7 == 7)
            if seekers != 0 { found.append(Place(index: UInt32(index), seekers: seekers)) }
          }
        }
      }
    }
    return found
  }

  private func withLooks(_ body: (Looks) -> Void) {
    pairs.withUnsafeBufferPointer { pairs in
      triples.withUnsafeBufferPointer { triples in
        shortTriples.withUnsafeBufferPointer { shortTriples in
          further.withUnsafeBufferPointer { further in
            body(
              Looks(
                pairs: pairs, triples: triples, shortTriples: shortTriples, further: further,
                ofWords: ofWords))
          }
        }
      }
    }
  }

  /// What is looked at while one text is walked.
  private struct Looks {
    let pairs: UnsafeBufferPointer<UInt8>
    let triples: UnsafeBufferPointer<UInt8>
    let shortTriples: UnsafeBufferPointer<UInt8>
    let further: UnsafeBufferPointer<UInt8>
    let ofWords: UInt8

    @inline(__always)
    func seekers(in text: UnsafeBufferPointer<UInt8>, at index: Int, isWord: Bool) -> UInt8 {
      let next = index &+ 1 < text.count ? text[index &+ 1] : 0
      let seekers = pairs[Int(text[index]) << 6 | Int(next & 63)]
      guard seekers & ofWords != 0 else { return seekers }
      // Behind a byte beyond ASCII no word begins.
      guard isWord, index == 0 || text[index &- 1] < 0x80 else { return seekers & ~ofWords }
      guard let number = TripleSet.number(text, at: index) else { return seekers }
      let beginning = seekers & triples[number] & ofWords
      if beginning == 0 { return seekers & ~ofWords }
      return seekers & ~ofWords | beginning
        & (shortTriples[number] | seekersBehind(text, at: index))
    }

    /// Who may look for a word, by what follows its first three bytes.
    private func seekersBehind(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt8 {
      TripleSet.numberBehind(text, at: index).map { further[$0] } ?? .max
    }
  }
}
