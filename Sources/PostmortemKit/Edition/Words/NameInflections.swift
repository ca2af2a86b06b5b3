import Markdown
import SensitiveData

/// Names with the endings that Slavic grammar gives them: `Иванова` as `Ивановым`.
enum NameInflections {
  static func all(of name: String) -> [String] {
    name.split(separator: " ").flatMap { word -> [String] in
      guard word.utf8.count > 7 else { return [] }
      return endings.flatMap { last, others -> [String] in
        guard word.lowercased().hasSuffix(last) else { return [] }
        return others.map { word.dropLast(last.count) + $0 }
      }
    }
  }

  /// What a name ends in, and what stands there in its other cases.
  private static let endings: [(last: String, others: [String])] = [
    ("ский", ["ского", "скому", "ским", "ском"]), ("ская", ["ской", "скую"]),
    ("ов", ["ова", "ову", "овым", "ове"]), ("ев", ["ева", "еву", "евым", "еве"]),
    ("ин", ["ина", "ину", "иным", "ине"]), ("ова", ["овой", "ову"]), ("ева", ["евой", "еву"]),
    ("ина", ["иной", "ину"]), ("ей", ["ея", "ею", "еем", "ее"]), ("ий", ["ия", "ию", "ием", "ии"]),
    ("р", ["ра", "ру", "ром", "ре"]), ("н", ["на", "ну", "ном", "не"]),
    ("м", ["ма", "му", "мом", "ме"]),
    ("л", ["ла", "лу", "лом", "ле"]), ("д", ["да", "ду", "дом", "де"]),
    ("к", ["ка", "ку", "ком", "ке"]),
    ("на", ["ны", "не", "ну", "ной"]), ("ия", ["ии", "ию", "ией"]),
    ("ша", ["ши", "ше", "шу", "шей"]),
    ("та", ["ты", "те", "ту", "той"]), ("ла", ["лы", "ле", "лу", "лой"]),
    ("ський", ["ського", "ському", "ським"]), ("енко", ["енка", "енку", "енком"]),
    ("ski", ["skiego", "skiemu", "skim"]), ("ska", ["skiej", "ską"]),
    ("owicz", ["owicza", "owiczowi", "owiczem"]), ("ek", ["ka", "kowi", "kiem"]),
    ("ński", ["ńskiego", "ńskiemu", "ńskim"]), ("czyk", ["czyka", "czykowi", "czykiem"]),
    ("ák", ["áka", "ákovi", "ákem"]), ("ová", ["ové", "ovou"]), ("nen", ["sen", "selle", "selta"]),
  ]
}
