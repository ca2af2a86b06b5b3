import Markdown

/// The phrases of all languages, found by the words that they are made of.
struct PatternTable: Sendable {
  typealias Strength = SentencePatterns.Strength

  /// Behind a name: in the order of the text. Before a name: from the name backwards.
  private var after: [UInt64: Strength] = [:]
  private var before: [UInt64: Strength] = [:]
  private var owned: [UInt64: Strength] = [:]
  private var addressed: [UInt64: Strength] = [:]

  /// How many words and signs the longest phrase has.
  static let longest = 7
  static let shared = PatternTable()

  private init() {
    for patterns in SentencePatterns.all {
      for group in patterns.groups {
        for phrase in Self.phrases(group.before) {
          Self.add(phrase.reversed(), group.strength, to: &before)
        }
        for phrase in Self.phrases(group.after) { Self.add(phrase, group.strength, to: &after) }
      }
    }
    for label in Self.phrases(PersonLabels.labels) {
      Self.add([UInt64(Byte.colon)] + label.reversed(), .sure, to: &before)
    }
    for phrase in Self.phrases(PersonLabels.ownedByPeople) {
      Self.add(phrase, .sure, to: &owned)
    }
    for phrase in Self.phrases(PersonLabels.addressed) {
      Self.add(phrase, .sure, to: &addressed)
    }
    for phrase in Self.phrases(PersonLabels.ownedByAnyone) {
      Self.add(phrase, .clear, to: &owned)
    }
  }

  private static func add(
    _ hashes: [UInt64], _ strength: Strength, to table: inout [UInt64: Strength]
  ) {
    let key = hashes.reduce(0, WordHash.joined)
    table[key] = max(table[key] ?? .none, strength)
  }

  /// The words of each phrase of a text.
  static func phrases(_ text: StaticString) -> [[UInt64]] {
    let bytes = Array(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    return bytes.split(separator: Byte.comma).map { part in
      NameTokenizer.tokens(of: Array(part), 0..<part.count, lexicon: nil)
        .filter { $0.kind != .lineEnd }.map(\.hash)
    }
    .filter { !$0.isEmpty }
  }

  /// What the words and signs before a name say, the nearest first.
  func strength(before hashes: some Sequence<UInt64>) -> Strength {
    Self.strongest(of: hashes, in: before)
  }

  /// What the words before a name say, by their number.
  func strength(beforeKey key: UInt64) -> Strength { before[key] ?? .none }

  /// What the words behind `Ana,` say.
  func strength(addressed hashes: some Sequence<UInt64>) -> Strength {
    Self.strongest(of: hashes, in: addressed)
  }

  func strength(after hashes: some Sequence<UInt64>) -> Strength {
    Self.strongest(of: hashes, in: after)
  }

  /// What the words behind `Ana's` say.
  func strength(owned hashes: some Sequence<UInt64>) -> Strength {
    Self.strongest(of: hashes, in: owned)
  }

  private static func strongest(
    of hashes: some Sequence<UInt64>, in table: [UInt64: Strength]
  ) -> Strength {
    var key: UInt64 = 0
    var strongest = Strength.none
    for hash in hashes {
      key = WordHash.joined(key, hash)
      if let strength = table[key] { strongest = max(strongest, strength) }
    }
    return strongest
  }
}
