/// The plans for telephone numbers of all countries, as text.
///
/// A line with `+` begins the plan of a calling code; the prefixes that are dialled before national numbers follow it.
/// `8,10: 21 222-229` gives the lengths of numbers that begin so. `/ 2.4.4` gives the usual groups of digits,
/// with and without the prefix; `3-5` is a group of three to five.
enum PhonePlanData {
  static let all: [StaticString] = [
    zone1, zone2, zone3, zone4, zone5, zone6, zone7, zone8, zone9,
  ]

  /// What is dialled for a call to another country, most usual first.
  static let exitPrefixes: [StaticString] = [
    "00", "011", "0011", "810", "010", "009", "000", "119", "001", "002", "007", "008", "020",
  ]
}
