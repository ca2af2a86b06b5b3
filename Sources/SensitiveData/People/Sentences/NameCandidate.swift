/// Words that may be the name of a person, by the places of their tokens.
struct NameCandidate {
  typealias Strength = SentencePatterns.Strength

  var first: Int
  var last: Int
  /// The words of the name without particles and signs.
  var words: [Int]
  /// What the sentence says of it.
  var strength = Strength.none
  /// Other words with a capital stand beside it, as in titles.
  var isInTitle = false
  /// The sentence treats it as a thing.
  var isThing = false
  var isAccepted = false
  /// Written as only names are.
  var isSure = false
}
