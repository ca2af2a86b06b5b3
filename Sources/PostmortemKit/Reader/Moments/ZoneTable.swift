/// The abbreviations and names of time zones that incident documents use.
///
/// Several abbreviations mean different zones in different countries (CST, IST, BST). The table has the
/// meaning that is usual in incident documents in English; which of them are ambiguous, `ambiguous` says.
enum ZoneTable {
  /// Minutes east of UTC by abbreviation.
  static let fixed: [String: Int] = [
    "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "CEST": 120, "MET": 60,
    "MEST": 120, "EET": 120, "EEST": 180, "MSK": 180, "TRT": 180,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480,
    "PDT": -420, "AKST": -540, "AKDT": -480, "HST": -600, "AST": -240, "ADT": -180, "NST": -210,
    "BRT": -180, "ART": -180, "CLT": -240, "COT": -300, "PET": -300,
    "IST": 330, "PKT": 300, "NPT": 345, "ICT": 420, "WIB": 420, "WITA": 480, "SGT": 480,
    "HKT": 480, "PHT": 480, "MYT": 480, "AWST": 480, "JST": 540, "KST": 540, "ACST": 570,
    "ACDT": 630, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "GST": 240, "WAT": 60, "CAT": 120, "SAST": 120, "EAT": 180,
  ]

  /// Regions that change their clocks, by the short form that does not say which clock is meant.
  static let regions: [String: String] = [
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver",
    "PT": "America/Los_Angeles",
  ]

  /// The zones of all abbreviations, by their capital letters.
  static let abbreviations: NameTable<WrittenZone> = {
    var zones: [(key: String, value: WrittenZone)] = []
    for (name, minutes) in fixed {
      zones.append((name, WrittenZone(name: name, rule: .fixed(minutes))))
    }
    for (name, region) in regions {
      zones.append((name, WrittenZone(name: name, rule: .region(region))))
    }
    return NameTable(zones)
  }()

  /// Names in words: lower case, without "time" behind them.
  static let names: [String: WrittenZone.Rule] = [
    "eastern": .region("America/New_York"), "eastern standard": .fixed(-300),
    "eastern daylight": .fixed(-240), "central": .region("America/Chicago"),
    "mountain": .region("America/Denver"), "pacific": .region("America/Los_Angeles"),
    "pacific standard": .fixed(-480), "pacific daylight": .fixed(-420),
    "central european": .region("Europe/Berlin"), "british summer": .fixed(60),
    "indian standard": .fixed(330), "india standard": .fixed(330), "japan standard": .fixed(540),
    "gulf standard": .fixed(240), "east africa": .fixed(180), "west africa": .fixed(60),
    "east african": .fixed(180), "eastern african": .fixed(180), "west african": .fixed(60),
    "central africa": .fixed(120), "central african": .fixed(120),
    "south africa standard": .fixed(120), "south african standard": .fixed(120),
    "coordinated universal": .fixed(0), "universal": .fixed(0), "greenwich mean": .fixed(0),
  ]

  /// Abbreviations that name more than one zone of the world.
  static let ambiguous: Set<String> = [
    "CST", "IST", "BST", "AST", "GST", "MST", "PST", "ECT", "AMT",
  ]
}
