import Markdown

/// Judges words beside nouns of machines: whether they can be names.
struct PlainName {
  let text: IdentifierText

  enum Kind {
    /// A part of a sentence.
    case none
    /// A word that no list of words has.
    case unknown
    /// One of a theme that machines are called after.
    case theme
    /// Joined parts or digits that are no compound of a language: `consul-srv-am6`.
    case coded
  }

  func kind(_ name: Range<Int>) -> Kind {
    guard name.count > 1, name.count < 64, text[name.lowerBound].isLetter,
      !MachineWords.placeholders.contains(text, name), !MachineWords.prose.contains(text, name),
      isOneCase(name), !CloudRegions.contains(text, name), !InstanceTypes.contains(text, name)
    else { return .none }
    if text.all(in: name, \.isLetter) { return wordKind(name) }
    return isCode(name) ? .coded : .none
  }

  private func isOneCase(_ name: Range<Int>) -> Bool {
    let capitals = text.count(in: name) { $0.isLetter && $0 != $0.lowercased }
    return capitals == 0 || capitals == name.count && isServerName(name)
      || name.count > 3 && capitals == text.count(in: name, where: \.isLetter)
        && text.any(in: name) { $0.isDigit || $0 == Byte.hyphen }
  }

  /// `SRVPRINT`, `PAYDB`
  private func isServerName(_ name: Range<Int>) -> Bool {
    name.count > 4
      && (MachineWords.gluedEnds.contains { text.ends(name, with: $0) }
        || MachineWords.gluedStarts.contains { text.stands($0, at: name.lowerBound) })
  }

  private func wordKind(_ name: Range<Int>) -> Kind {
    if ThemeNames.all.contains(text, name) { return .theme }
    if text[name.lowerBound] != text[name.lowerBound].lowercased { return .coded }
    if name.count < 4 || isKnown(name) { return .none }
    return hasWordEnd(name) ? .none : .unknown
  }

  /// Ends of English verbs, nouns and adjectives that no list has all of.
  private static let ends: [StaticString] = [
    "ed", "ing", "ly", "tion", "tions", "ness", "able", "ible", "ment", "ments", "ity", "ities",
    "ous", "ful", "ship",
    "ware", "less", "ised", "ized", "izer", "iser", "ance", "ence", "side", "ss", "ers", "ors",
    "sion", "sions", "ive",
    "ism", "wide", "able",
  ]

  func hasWordEnd(_ word: Range<Int>) -> Bool {
    Self.ends.contains { text.ends(word, with: $0) }
  }

  /// Whether a word is one of a language, of computing, or of the names of programs.
  func isKnown(_ word: Range<Int>) -> Bool {
    if CalledMachineWords.technical.contains(text, word)
      || MachineWords.roles.contains(text, word) || MachineWords.products.contains(text, word)
      || MachineWords.harmless.contains(text, word)
      || MachineWords.environments.contains(text, word)
      || CalledMachineWords.nouns.contains(text, word) || Standards.contains(text, word)
    {
      return true
    }
    if isInLexicon(word) { return true }
    // The plural of a noun and the third person of a verb.
    return word.count > 4 && text[word.upperBound - 1].lowercased == UInt8(ascii: "s")
      && isInLexicon(word.lowerBound..<word.upperBound - 1)
  }

  /// Whether a word is one of a language, and not only the name of a product.
  func isCommon(_ word: Range<Int>) -> Bool {
    NameLexicon.shared.classes(of: WordHash.of(text.bytes, word)).contains(.common)
  }

  private func isInLexicon(_ word: Range<Int>) -> Bool {
    let classes = NameLexicon.shared.classes(of: WordHash.of(text.bytes, word))
    let known: WordClass = [
      .common, .product, .surelyProduct, .calendar, .role, .thing, .joint, .filler, .article,
      .determiner, .thingBefore, .opener, .honorific, .place,
    ]
    return !classes.isDisjoint(with: known)
  }

  /// Whether a name of parts or with digits is one that things are given.
  private func isCode(_ name: Range<Int>) -> Bool {
    guard name.count > 3,
      let parts = text.split(name, atMost: 10, at: { $0 == Byte.hyphen || $0 == Byte.underscore }),
      parts.allSatisfy({ !$0.isEmpty }), let last = parts.last,
      !Compounds.holds(text, parts) || parts.count > 2 && MachineWords.roles.contains(text, last)
    else { return false }
    let isNumbered = parts.count == 1 || parts.count == 2 && text.all(in: last, \.isDigit)
    if isNumbered, Standards.holds(text, name) { return false }
    if parts.contains(where: { MachineWords.harmless.contains(text, $0) }) { return false }
    let isPlain = parts.allSatisfy { text.all(in: $0, \.isLetter) && isKnown($0) }
    guard isPlain, last.count > 1 else { return true }
    // All parts are words: names of machines say what these are for.
    return parts.count > 1
      && parts.contains {
        MachineWords.roles.contains(text, $0) || MachineWords.products.contains(text, $0)
      }
      && (MachineWords.roles.contains(text, last)
        || !CalledMachineWords.technical.contains(text, last)
          && !CalledMachineWords.nouns.contains(text, last))
  }
}
