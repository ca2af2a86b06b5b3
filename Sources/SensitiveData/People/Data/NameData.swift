/// The words of the lexicon, by what they are. Each list is a text whose words are parted by white space.
enum NameData {
  static let words: [(classes: WordClass, texts: [StaticString])] = [
    (.given, givenNames),
    (
      .givenWord,
      [
        givenNamesThatAreWords, givenNamesThatAreWordsMore, givenNamesThatAreWordsOtherScripts,
      ]
    ),
    (
      .surname,
      [
        surnamesAC, surnamesDH, surnamesIM, surnamesNS, surnamesTZ, surnamesCyrillic,
        surnamesGreek, surnamesHebrew, surnamesArabic, surnamesHindi, surnamesHindiMore,
        surnamesBengali,
        surnamesTamil, surnamesTeluguKannadaMalayalam, surnamesGeorgian, surnamesMore,
      ]
    ),
    (.surnameWord, [surnamesThatAreWords, surnamesThatAreRareWords]),
    (.common, commonWords),
    (.english, [commonEnglishAL, commonEnglishMZ, commonIncident]),
    (
      [.common, .rare],
      [commonEnglishAC, commonEnglishDF, commonEnglishGO, commonEnglishPR, commonEnglishSZ]
    ),
    (.placeGiven, [placesThatAreGivenNames]),
    (.product, [products, companies, components, codeNames]),
    ([.product, .surelyProduct], [sureProducts]),
    ([.common, .surelyProduct], [nationalities]),
    ([.place, .surelyProduct], [surePlaces]),
    (.opener, [openers]),
    (.place, [places, placesThatAreNames]),
    ([.place, .placeBeginning], [placeBeginnings]),
    (.calendar, [calendar]),
    (.role, [roles]),
    (.honorific, [honorifics]),
    (.particle, [particles]),
    (.thing, [things]),
    (.joint, [joints]),
    (.filler, [fillers]),
    (.article, [articles]),
    (.determiner, [determiners]),
    (.thingBefore, [thingsBefore]),
  ]

  private static let givenNames: [StaticString] = [
    givenNamesAB, givenNamesCD, givenNamesEG, givenNamesHI, givenNamesJK, givenNamesLM,
    givenNamesNQ, givenNamesRS, givenNamesTZ,
    givenNamesMore, givenNamesCyrillic, givenNamesGreek, givenNamesHebrew, givenNamesArabic,
    givenNamesHindi, givenNamesHindiMore, givenNamesBengali, givenNamesTamil,
    givenNamesTeluguKannadaMalayalam, givenNamesGeorgian,
  ]

  private static let commonWords: [StaticString] = [
    commonEnglishAL, commonEnglishMZ, commonIncident, commonGerman, commonFrench, commonSpanish,
    commonPortuguese,
    commonItalian, commonDutch, commonPolish, commonCzech, commonSwedish, commonDanish,
    commonNorwegian, commonFinnish, commonTurkish, commonIndonesian, commonVietnamese,
    commonRomanian, commonHungarian, commonRussian, commonUkrainian, commonGreek,
  ]
}
