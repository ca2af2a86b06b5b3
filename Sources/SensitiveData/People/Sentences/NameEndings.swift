import Markdown

/// The endings of family names, and the endings that grammar gives to given names.
enum NameEndings {
  /// Longer words are no names.
  private static let longest = 48

  /// Whether a word ends as family names of a country do: `-sson`, `-ov`, `-poulos`.
  static func isSurname(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard (6...longest).contains(range.count) else { return false }
    let word = LetterFolding.folded(bytes[range])
    return surnameEndings.contains { word.count > $0.count + 2 && word.ends(with: $0) }
  }

  /// Whether a word of a script without capitals ends as family names only do: `-შვილი`, `-ძე`, `-উপাধ্যায়`.
  static func isCaselessSurname(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard (18...96).contains(range.count) else { return false }
    let word = LetterFolding.folded(bytes[range])
    return caselessSurnameEndings.contains { word.count > $0.count + 5 && word.ends(with: $0) }
  }

  private static let caselessSurnameEndings = [
    "შვილი", "შვილმა", "შვილს", "შვილის", "ძემ", "ძეს", "ძის", "აძე", "იძე", "უძე",
    "পাধ্যায়", "ভট্টাচার্য", "চক্রবর্তী", "সেনগুপ্ত", "দাশগুপ্ত", "செல்வராஜ்", "ராஜ்", "சாமி", "சுவாமி", "மூர்த்தி",
  ].map { LetterFolding.folded(Array($0.utf8)[...]) }

  /// Whether a word is a given name in another case than the first: `Ивану`, `Markowi`.
  static func isInflectedGivenName(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard (4...longest).contains(range.count) else { return false }
    let word = LetterFolding.folded(bytes[range])
    return inflections.contains { ending, endings in
      guard word.count > ending.count + 2, word.ends(with: ending) else { return false }
      let stem = word.dropLast(ending.count)
      return endings.contains { first in
        let name = Array(stem) + first
        return NameLexicon.shared.classes(of: WordHash.of(name, 0..<name.count)).contains(.given)
      }
    }
  }

  /// Whether a word ends as English words for things and deeds do: `-tion`, `-ing`.
  static func isOfThings(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    guard (6...longest).contains(range.count) else { return false }
    return thingEndings.contains { bytes[range].suffix($0.count).elementsEqual($0) }
  }

  private static let thingEndings = [
    "ing", "ings", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities",
    "able", "ible",
    "ally", "edly", "ously", "ology", "ware", "works", "base", "tech", "soft", "cloud", "graph",
    "gram", "ism",
    "ized", "ised", "izes", "ises", "ated", "ates", "less", "ful", "ship", "wise", "ical", "tic",
    "ware", "ful",
    "igung", "erung", "ungen", "heit", "keit", "schaft", "ción", "ções", "ção", "zione", "zioni",
  ].map { Array($0.utf8) }

  private static let surnameEndings = [
    "ov", "ova", "ev", "eva", "enko", "ski", "ska", "skij", "skaya", "sky", "skyi", "wicz", "vich",
    "vic",
    "ic", "escu", "opoulos", "opoulou", "idis", "idou", "akis", "aki", "yan", "ian", "shvili",
    "dze",
    "sson", "dottir", "sen", "inen", "mann", "stein", "berg", "strom", "quist", "qvist", "vist",
    "lund",
    "gren", "stad", "rud", "oglu", "zadeh", "pour", "wala", "singh", "ez", "ini", "elli", "etti",
    "ucci", "aux",
    "eau", "kamp", "huis", "stra", "sma", "inga", "maa", "wardena", "singhe", "swamy", "murthy",
    "ов", "ова", "ову", "овым", "овой", "ев", "ева", "еву", "евым", "евой", "ин", "ина", "ину",
    "иным", "иной",
    "ский", "ская", "скому", "ским", "ской", "ского", "енко", "чук", "юк", "ян", "швили", "дзе",
    "вич",
    "ський", "ська", "ському", "ським", "ської", "οπουλοσ", "οπουλου", "ιδησ", "ιδου", "ακησ",
    "ακη", "ογλου",
  ].map { Array($0.utf8) }

  /// What a word ends in, and what its first case may end in instead.
  private static let inflections: [(ending: [UInt8], first: [[UInt8]])] = [
    ("а", [""]), ("у", ["", "а"]), ("ом", [""]), ("ем", ["й", "ь"]), ("е", ["", "а"]), ("ы", ["а"]),
    ("и", ["а", "я"]), ("ой", ["а"]), ("ей", ["я", "а"]), ("ю", ["и", "ь", "я"]),
    ("я", ["и", "ь"]),
    ("ии", ["ия"]), ("ию", ["ия"]), ("ией", ["ия"]), ("ови", [""]), ("ові", [""]),
    ("еві", ["и", "ь"]),
    ("і", ["а", "я"]), ("ою", ["а"]), ("єю", ["я"]),
    ("owi", ["", "a", "ek"]), ("iem", ["", "ek"]), ("em", ["", "e"]), ("ovi", ["", "a"]),
    ("ego", ["y", "i"]),
    ("kiem", ["ek", "k"]), ("kowi", ["ek", "k"]), ("ka", ["ek"]),
    ("lle", ["", "i"]), ("lta", ["", "i"]), ("lla", ["", "i"]), ("sta", ["", "i"]), ("in", [""]),
    ("n", [""]), ("y", ["a"]), ("ie", ["a"]), ("ou", ["a"]), ("u", ["a", ""]),
    ("ia", [""]), ("a", [""]), ("ce", ["ka"]), ("dze", ["ga"]), ("rze", ["ra"]), ("cie", ["ta"]),
    ("ě", ["a"]),
    ("nak", [""]), ("nek", [""]), ("anak", ["a"]), ("enek", ["e"]), ("hoz", [""]), ("hez", [""]),
    ("tol", [""]), ("rol", [""]), ("ert", [""]), ("val", [""]), ("vel", [""]),
    ("aval", ["a"]), ("evel", ["e"]), ("at", ["a"]), ("ot", [""]), ("et", [""]), ("t", [""]),
    ("მა", ["ი", ""]), ("ს", ["ი", "ა", "ე", "ო"]), ("მ", ["ა", "ე", "ო", ""]),
  ].map { pair in (Array(pair.0.utf8), pair.1.map { Array($0.utf8) }) }
}

extension [UInt8] {
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
  }
}
