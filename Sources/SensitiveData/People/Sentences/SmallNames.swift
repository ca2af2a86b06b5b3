import Markdown

/// Given names with a small letter, and names that have lost the space between their words.
struct SmallNames {
  let scene: NameScene

  func all() -> [Range<Int>] {
    scene.tokens.indices.filter { isSmallName($0) || isRunTogether($0) }.map {
      scene.tokens[$0].range
    }
  }

  /// `ana wrote`, at the beginning of a sentence: a given name that is nothing else, and what people do.
  private func isSmallName(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.kind == .word, token.shape.isEmpty, token.classes == .given, token.range.count > 3,
      !token.isGlued || scene[index - 1]?.isSign(Byte.less) == true, isFree(behind: index),
      scene.isSentenceStart(index) || scene[index - 1]?.classes.contains(.joint) == true
    else { return false }
    return strength(behind: index) >= .clear
  }

  private func isFree(behind index: Int) -> Bool {
    scene[index + 1].map { !$0.isGlued || $0.isSign(Byte.comma) } ?? true
  }

  private func strength(behind index: Int) -> SentencePatterns.Strength {
    PatternTable.shared.strength(after: Surroundings(scene: scene).hashes(from: index + 1))
  }

  /// `by AnaRuiz`: a given name and another word with a capital, where people stand.
  private func isRunTogether(_ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.kind == .word, token.shape == [.capitalised, .technical], !token.isGlued,
      (6...24).contains(token.range.count), isFree(behind: index), isTwoNames(token.range)
    else { return false }
    return max(strength(behind: index), Surroundings(scene: scene).strength(before: index))
      >= .clear
  }

  private func isTwoNames(_ range: Range<Int>) -> Bool {
    let word = scene.bytes[range]
    guard word.allSatisfy({ $0.isLetter || $0 >= 0x80 }) else { return false }
    let capitals = word.indices.filter { word[$0].isLetter && word[$0].lowercased != word[$0] }
    guard capitals.count == 2, capitals[0] == range.lowerBound else { return false }
    let parts = [range.lowerBound..<capitals[1], capitals[1]..<range.upperBound]
    guard parts.allSatisfy({ $0.count > 2 }) else { return false }
    let classes = parts.map { NameLexicon.shared.classes(of: WordHash.of(scene.bytes, $0)) }
    let names: WordClass = [.given, .givenWord, .surname]
    let others: WordClass = [.common, .product, .surelyProduct, .place, .thing, .role]
    return classes.contains { !$0.isDisjoint(with: names) }
      && classes.allSatisfy { !$0.isDisjoint(with: names) || $0.isDisjoint(with: others) }
  }
}
