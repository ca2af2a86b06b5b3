/// How sentences of a language tell that somebody is a person: what stands before and behind a name. Phrases are parted by
/// commas; they are compared without case and accents.
struct SentencePatterns: Sendable {
  /// How much a phrase says.
  enum Strength: UInt8, Comparable, Sendable {
    case none, weak
    /// Said of people, and of programs as well.
    case likely
    /// Said of people only, but other words with a capital may stand there.
    case clear
    /// Said of people only: any word with a capital is a name there.
    case sure

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A strength with phrases that stand before names, and phrases that stand behind them.
  struct Group: Sendable {
    var strength: Strength
    var before: StaticString = ""
    var after: StaticString = ""
  }

  var language: StaticString
  var groups: [Group]

  static let all: [SentencePatterns] = [
    english, german, french, spanish, portuguese, italian, dutch, polish, czech, swedish, danish,
    norwegian, finnish, turkish, russian, ukrainian, greek, arabic, hebrew, vietnamese, indonesian,
    hindi, sources, bengali, tamil, georgian, hungarian, romanian,
  ]
}
