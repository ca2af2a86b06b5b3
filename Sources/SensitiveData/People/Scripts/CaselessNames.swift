import Markdown

/// Names in scripts without capitals whose words have spaces between them: Arabic, Hebrew, Hindi, Georgian.
struct CaselessNames {
  let scene: NameScene

  func all() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < scene.tokens.count {
      let token = scene.tokens[index]
      guard token.shape.contains(.caseless), let name = name(at: index) ?? unknownName(at: index)
      else {
        index += 1
        continue
      }
      found.append(name.start..<scene.tokens[name.last].end)
      index = name.last + 1
    }
    return found
  }

  private func name(at index: Int) -> (start: Int, last: Int)? {
    let token = scene.tokens[index]
    let (classes, start) = classes(of: token)
    let isGiven = classes.contains(.given)
    guard isGiven || classes.contains(.givenWord) else { return nil }
    var last = index
    while last - index < Self.mostWords, let next = nextPart(behind: last) { last = next }
    if last == index, isSurname(index + 1) { last += 1 }
    if isGiven || last > index { return (start, last) }
    return strength(before: index, behind: last) >= .likely ? (start, last) : nil
  }

  private static let mostWords = 5

  /// The word of a name that follows, behind `ibn` and the like.
  private func nextPart(behind last: Int) -> Int? {
    guard isWord(last + 1) else { return nil }
    let next = scene.tokens[last + 1]
    if Self.joints.contains(next.hash), isWord(last + 2) { return last + 2 }
    let isPart = !next.classes.isDisjoint(with: [.surname, .given, .surnameWord])
    return isPart || NameEndings.isCaselessSurname(scene.bytes, next.range) ? last + 1 : nil
  }

  private static let joints = Set(
    "بن ابن بنت أبو ابو أم آل בן בת".split(separator: " ").map {
      WordHash.of(Array($0.utf8), 0..<$0.utf8.count)
    })

  /// A name that no list has, behind what somebody is (`المهندسة لمياء الدوسري`) or before the Hindi sign of who acts.
  private func unknownName(at index: Int) -> (start: Int, last: Int)? {
    guard isPlain(index) else { return nil }
    let isBehindRole =
      scene[index - 1].map { scene.follows(index) && CaselessWords.roles.contains($0.hash) }
      ?? false
    let start = scene.tokens[index].start
    if isBehindRole { return (start, isSurname(index + 1) ? index + 1 : index) }
    if strength(before: index, behind: index) >= .likely, isOrigin(index + 1) {
      return (start, index + 1)
    }
    guard startsClause(index) else { return nil }
    for last in index...index + 2 where isPlain(last) && (last == index || isWord(last)) {
      if let sign = scene[last + 1], CaselessWords.actorSigns.contains(sign.hash) {
        return (start, last)
      }
    }
    return nil
  }

  private func startsClause(_ index: Int) -> Bool {
    guard let previous = scene[index - 1] else { return true }
    return previous.kind != .word || previous.classes.contains(.joint)
  }

  /// Whether a caseless word follows the one before it.
  private func isWord(_ index: Int) -> Bool {
    guard scene.follows(index), let token = scene[index] else { return false }
    return token.shape.contains(.caseless) && !token.isGlued
  }

  /// Whether a word is none that sentences are made of.
  private func isPlain(_ index: Int) -> Bool {
    guard let token = scene[index], token.shape.contains(.caseless), token.range.count > 3,
      !CaselessWords.common.contains(token.hash), !CaselessWords.roles.contains(token.hash),
      token.classes.isDisjoint(with: [.joint, .role, .honorific, .determiner, .filler]),
      PatternTable.shared.strength(after: [token.hash]) == .none
    else { return false }
    return !CaselessWords.beginnings.contains { scene.bytes[token.range].starts(with: $0) }
      && !CaselessWords.endings.contains {
        scene.bytes[token.range].suffix($0.count).elementsEqual($0)
      }
  }

  /// Whether a word behind a given name is the family name, which no list needs to have.
  private func isSurname(_ index: Int) -> Bool {
    guard isWord(index), let token = scene[index] else { return false }
    if scene.bytes[token.range].starts(with: CaselessWords.article) { return isOrigin(index) }
    guard isPlain(index) else { return false }
    guard let next = scene[index + 1], next.kind == .word else {
      return strength(before: index - 1, behind: index) >= .likely
    }
    return PatternTable.shared.strength(after: [next.hash]) > .none
      || CaselessWords.actorSigns.contains(next.hash)
  }

  /// `الزهراني`: an article and the ending of names of origin.
  private func isOrigin(_ index: Int) -> Bool {
    guard isWord(index), let token = scene[index] else { return false }
    let word = scene.bytes[token.range]
    return word.count > 8 && word.starts(with: CaselessWords.article)
      && word.suffix(2).elementsEqual(CaselessWords.originEnding)
  }

  private func strength(before first: Int, behind last: Int) -> SentencePatterns.Strength {
    let table = PatternTable.shared
    let before = (1...3).compactMap { scene[first - $0]?.hash }
    let after = (1...3).compactMap { scene[last + $0]?.hash }
    return max(table.strength(before: before), table.strength(after: after))
  }

  /// What a word is, without the prepositions that are written as its first letters: `לאנה`.
  private func classes(of token: NameToken) -> (WordClass, start: Int) {
    if !token.classes.isDisjoint(with: [.given, .givenWord]) {
      return (token.classes, token.start)
    }
    var start = token.start
    for _ in 0..<2 {
      guard start + 2 < token.end else { break }
      let letter = LetterFolding.letter(at: start, in: scene.bytes, before: token.end)
      guard Self.prefixes.contains(letter.first), token.end - start > 6 else { break }
      start += letter.length
      let hash = WordHash.of(scene.bytes, start..<token.end)
      let classes = NameLexicon.shared.classes(of: hash)
      if classes.contains(.given) { return (classes, start) }
      // Only "and" stands before other prepositions.
      guard Self.conjunctions.contains(letter.first) else { break }
    }
    return ([], token.start)
  }

  private static let prefixes = Set("ולבמשהכوفبلك".unicodeScalars.map(\.value))
  private static let conjunctions = Set("ושוف".unicodeScalars.map(\.value))
}

/// Words of Arabic, Hebrew and Hindi that tell names from what stands beside them.
enum CaselessWords {
  static let roles = hashes(
    """
    المهندس المهندسة الزميل الزميلة السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة المطور المطورة المدير المديرة
    המהנדס המהנדסת מהנדס מהנדסת מר גברת המפתח המפתחת התורן התורנית המנהל המנהלת
    इंजीनियर श्री श्रीमती सुश्री डॉ सहकर्मी प्रबंधक डेवलपर
    """)

  /// Stands behind who acts.
  static let actorSigns = hashes("ने")

  /// What acts and is no person, and what begins sentences.
  static let common = hashes(
    """
    टीम सर्वर सिस्टम हम हमने मैं मैंने उन्होंने उसने इसने किसी सभी कंपनी ग्राहक विभाग सेवा अलर्ट डेटाबेस नेटवर्क
    उपयोगकर्ता प्रदाता विक्रेता बैंक सरकार क्लस्टर मॉनिटर निगरानी स्क्रिप्ट प्रक्रिया समूह दल संस्था कार्यक्रम कोड
    नई पुराने पुरानी नए हमारी हमारे उनकी उनके इस उस यह वह जब तब फिर बाद पहले आज कल कोई एक दो तीन दोनों
    प्रबंधन सुरक्षा संचालन समर्थन भुगतान लोड बैलेंसर क्लाउड गूगल अमेज़न माइक्रोसॉफ्ट स्वचालित ऑपरेटर ड्यूटी पर
    على من في إلى عن هذا هذه ذلك التي الذي كان كانت لم لن قد ثم بعد قبل عند جميع كل خدمة فريق شركة نظام خادم قاعدة
    של את על עם אל זה זו היה כל אחרי לפני צוות שרת מערכת חברה שירות גם לא כי אבל אז
    """)

  static let article = Array("ال".utf8)
  /// What names of origin end in: `الزهراني`.
  static let originEnding = Array("ي".utf8)
  static let beginnings = ["ال", "وال", "بال", "لل", "ب"].map { Array($0.utf8) }
  static let endings = ["ों", "ात", "ات"].map { Array($0.utf8) }

  private static func hashes(_ text: StaticString) -> Set<UInt64> {
    Set(
      text.description.split { $0.isWhitespace }.map {
        WordHash.of(Array($0.utf8), 0..<$0.utf8.count)
      })
  }
}
