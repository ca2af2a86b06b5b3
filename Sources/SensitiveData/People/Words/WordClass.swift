/// What is known of a word.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

  /// A given name that is hardly anything else.
  static let given = WordClass(rawValue: 1 << 0)
  /// A given name that is a common word in some language as well: Mark, Grace.
  static let givenWord = WordClass(rawValue: 1 << 1)
  static let surname = WordClass(rawValue: 1 << 2)
  /// A family name that is a common word as well: Cook, Price.
  static let surnameWord = WordClass(rawValue: 1 << 3)
  static let common = WordClass(rawValue: 1 << 4)
  /// The name of a product, a company, a technology or a team.
  static let product = WordClass(rawValue: 1 << 5)
  static let place = WordClass(rawValue: 1 << 6)
  /// A month, a weekday.
  static let calendar = WordClass(rawValue: 1 << 7)
  /// What somebody is: engineer, commander, SRE.
  static let role = WordClass(rawValue: 1 << 8)
  /// What stands before a name only: Mr, Frau.
  static let honorific = WordClass(rawValue: 1 << 9)
  /// Stands within names: van, de.
  static let particle = WordClass(rawValue: 1 << 10)
  /// Behind the name of a thing: cluster, service.
  static let thing = WordClass(rawValue: 1 << 11)
  /// Joins names: and, und.
  static let joint = WordClass(rawValue: 1 << 12)
  /// May stand between a name and its verb: has, then, also.
  static let filler = WordClass(rawValue: 1 << 13)
  /// Before things and not before people: the.
  static let article = WordClass(rawValue: 1 << 14)
  /// Before role words: our, the.
  static let determiner = WordClass(rawValue: 1 << 15)
  /// A word that no sentence makes a person: Kubernetes, German.
  static let surelyProduct = WordClass(rawValue: 1 << 16)
  /// Before the names of things: service, cluster, project.
  static let thingBefore = WordClass(rawValue: 1 << 17)
  /// Begins sentences: when, then, yesterday.
  static let opener = WordClass(rawValue: 1 << 18)
  /// Begins the names of places: San, Port.
  static let placeBeginning = WordClass(rawValue: 1 << 19)
  /// A city, a country or a product that is a given name as well: Paris, Mercedes.
  static let placeGiven = WordClass(rawValue: 1 << 20)
  /// A common word that is not made of two others: `Blackwood` is no compound of two of these.
  static let rare = WordClass(rawValue: 1 << 21)
  /// A frequent word of English.
  static let english = WordClass(rawValue: 1 << 22)
}
