/// The words in which lengths of time are written.
enum DurationWords {
  /// Units by their seconds.
  static let units: [(Double, [StaticString])] = [
    (86_400, ["days", "day", "d"]),
    (3600, ["hours", "hour", "hrs", "hr", "h"]),
    (60, ["minutes", "minute", "mins", "min", "m"]),
    (1, ["seconds", "second", "secs", "sec", "s"]),
    (604_800, ["weeks", "week", "w"]),
  ]

  /// Units of scripts without blanks between words.
  static let counters: [(Double, StaticString)] = [
    (3600, "時間"), (60, "分間"), (60, "分"), (86_400, "日間"), (1, "秒"),
  ]

  static let numbers: [(Double, StaticString)] = [
    (1, "a"), (1, "an"), (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"),
    (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"),
    (12, "twelve"), (15, "fifteen"), (20, "twenty"), (30, "thirty"), (40, "forty"),
    (45, "forty-five"), (50, "fifty"), (60, "sixty"), (90, "ninety"),
  ]

  /// What says that a length is not exact.
  static let estimates: [StaticString] = [
    "about", "around", "approximately", "approx", "roughly", "nearly", "almost", "over", "circa",
    "estimated",
  ]

  /// What a word at the beginning of a length may be.
  struct Roles: OptionSet {
    let rawValue: UInt8
    static let number = Roles(rawValue: 1)
    static let estimate = Roles(rawValue: 2)
    /// "half", and the `P` of ISO 8601.
    static let other = Roles(rawValue: 4)
  }

  /// What the word at a cursor may be, going by its first letters; nothing where no letter is there.
  static func roles(at cursor: ByteCursor) -> Roles {
    Roles(rawValue: beginnings.flags(at: cursor))
  }

  private static let beginnings: WordStarts = {
    var starts = WordStarts()
    starts.add(numbers.map { "\($0.1)" }, Roles.number.rawValue)
    starts.add(estimates.map { "\($0)" }, Roles.estimate.rawValue)
    starts.add(["half", "P", "PT"], Roles.other.rawValue)
    return starts
  }()
}
