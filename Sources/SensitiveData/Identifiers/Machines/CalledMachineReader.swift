import Markdown

/// Reads names of machines that only the words beside them show: "the host saturn", `Node "consul-srv-am6" failed`.
struct CalledMachineReader {
  let text: IdentifierText

  private enum Sign { case none, blank, quote, label, naming }

  func isMachine(_ name: Range<Int>) -> Bool {
    guard text[name.upperBound] != Byte.openParen, text[name.upperBound] != UInt8(ascii: "="),
      text[name.upperBound] != Byte.at, text[name.lowerBound - 1] != Byte.slash,
      text[name.lowerBound - 1] < 0x80
    else { return false }
    let sign = noun(before: name)
    // Most words stand beside none, and the lists of words are long.
    if sign == .none, !ThemeNames.all.contains(text, name) { return false }
    let kind = PlainName(text: text).kind(name)
    switch sign {
    case .naming: return isCalled(name, kind)
    case .quote, .label: return kind != .none
    case .blank: return stands(kind, name)
    case .none: return kind == .theme && (isBesideNoun(name, kind) || isTheme(name))
    }
  }

  /// What stands between a noun for machines and a name.
  private func noun(before name: Range<Int>) -> (Sign) {
    let gap = text.start(before: name.lowerBound, atMost: 6) {
      $0.isBlank || "\"'`:|[".utf8.contains($0)
    }
    let start = text.start(before: gap, atMost: 32, while: IdentifierText.isWordByte)
    guard start < gap else { return .none }
    if gap == name.lowerBound { return .none }
    if CalledMachineWords.naming.contains(text, start..<gap) {
      return text.follows(CalledMachineWords.nouns, start) ? .naming : .none
    }
    guard CalledMachineWords.nouns.contains(text, start..<gap), !isPart(start) else { return .none }
    let marks = gap..<name.lowerBound
    if text.any(in: marks, { "\"'`[".utf8.contains($0) }) {
      return isClosed(name) ? .quote : .none
    }
    if text.any(in: marks, { $0 == Byte.tab || $0 == Byte.pipe || $0 == Byte.colon }) {
      return isWholeCell(name) && beginsCell(start) ? .label : .none
    }
    return .blank
  }

  /// Whether a noun is the end of a compound or a path.
  private func isPart(_ noun: Int) -> Bool {
    let before = text[noun - 1]
    return before == Byte.slash || before == Byte.dot || before == Byte.underscore
      || before == Byte.hyphen && text[noun] == text[noun].lowercased
  }

  private func isClosed(_ name: Range<Int>) -> Bool {
    "\"'`]".utf8.contains(text[name.upperBound])
  }

  private func beginsCell(_ index: Int) -> Bool {
    text.beginsLine(index)
      || "\t|,;{(".utf8.contains(
        text[text.start(before: index, atMost: 4) { $0 == Byte.space } - 1])
  }

  /// Whether nothing of its cell or line follows a name.
  private func isWholeCell(_ name: Range<Int>) -> Bool {
    let end = text.end(from: name.upperBound, atMost: 4) { $0 == Byte.space }
    return text[end] == 0 || "\t\n|,;".utf8.contains(text[end])
  }

  /// "a machine called jade"
  private func isCalled(_ name: Range<Int>, _ kind: PlainName.Kind) -> Bool {
    kind != .none
      || name.count > 3 && text.all(in: name) { $0.isLetter && $0 == $0.lowercased }
        && !MachineWords.prose.contains(text, name)
        && !CalledMachineWords.references.contains(text, name)
        && !MachineWords.placeholders.contains(text, name)
        && (isWholeCell(name) || ".)".utf8.contains(text[name.upperBound]))
  }

  private func stands(_ kind: PlainName.Kind, _ name: Range<Int>) -> Bool {
    guard let noun = text.adjacentWord(before: name.lowerBound) else { return false }
    let isLoose = CalledMachineWords.looseNouns.contains(text, noun)
    switch kind {
    case .none: return false
    case .coded: return !isLoose || isMachineCode(name)
    case .theme: return isFollowed(name) || !isLoose && endsClause(name.upperBound)
    case .unknown:
      if text[noun.lowerBound] >= 0x80 { return true }
      if CalledMachineWords.adjectives.contains(text, noun) { return false }
      return isFollowed(name) || !isLoose && isListed(name)
    }
  }

  /// Whether a part of a name says what a machine is for or where it stands.
  private func isMachineCode(_ name: Range<Int>) -> Bool {
    if text.any(in: name, \.isDigit) { return true }
    let words = PlainName(text: text)
    return text.split(name, atMost: 10) { $0 == Byte.hyphen || $0 == Byte.underscore }?
      .contains { part in
        MachineWords.roles.contains(text, part) || MachineWords.products.contains(text, part)
          || MachineWords.environments.contains(text, part)
          || MachineWords.sites.contains(text, part)
          || isFollowed(name) && !words.isKnown(part) && !words.hasWordEnd(part)
      } ?? false
  }

  private func isFollowed(_ name: Range<Int>) -> Bool {
    if text[name.upperBound] == Byte.space, text[name.upperBound + 1] == Byte.openParen {
      return true
    }
    guard let next = text.adjacentWord(after: name.upperBound) else {
      return text[text.end(from: name.upperBound, atMost: 2, while: \.isBlank)] >= 0x80
    }
    return CalledMachineWords.predicates.contains(text, next) || text.ends(next, with: "ed")
      || text[next.lowerBound] >= 0xD0
  }

  private func endsClause(_ index: Int) -> Bool {
    let end = text.end(from: index, atMost: 2, while: \.isBlank)
    return text[end] == 0 || "\n\t|.,;:)!?".utf8.contains(text[end])
  }

  /// "hosts gecko, iguana and lynx": a name before others.
  private func isListed(_ name: Range<Int>) -> Bool {
    guard text[name.upperBound] == Byte.comma,
      let next = text.adjacentWord(after: name.upperBound + 1)
    else { return false }
    return PlainName(text: text).kind(next) != .none
  }

  /// "the gonzo box"
  private func isBesideNoun(_ name: Range<Int>, _ kind: PlainName.Kind) -> Bool {
    guard kind == .theme, let next = text.adjacentWord(after: name.upperBound) else { return false }
    return CalledMachineWords.surroundings.contains(text, next)
      && !ThemeNames.products.contains(text, name)
  }

  /// A theme in a sentence about machines; where the theme is a product too, only beside another one.
  private func isTheme(_ name: Range<Int>) -> Bool {
    guard name.count > 3 || !ThemeNames.products.contains(text, name),
      text.follows(CalledMachineWords.surroundings, name.lowerBound, within: 8)
        || text.precedes(CalledMachineWords.surroundings, name.upperBound, within: 8)
    else { return false }
    return isPaired(name)
      || !ThemeNames.products.contains(text, name) && !PlainName(text: text).isCommon(name)
  }

  private func isPaired(_ name: Range<Int>) -> Bool {
    let before = text.word(before: name.lowerBound)
    let after = text.word(after: name.upperBound)
    let others = [
      before, before.flatMap { text.word(before: $0.lowerBound) },
      after, after.flatMap { text.word(after: $0.upperBound) },
    ]
    return others.contains { other in
      other.map { ThemeNames.all.contains(text, $0) && isLower($0) } ?? false
    }
  }

  private func isLower(_ word: Range<Int>) -> Bool {
    text.all(in: word) { $0 == $0.lowercased }
  }

  /// The names of the list that a machine begins: "nodes huey, dewey and louie".
  func others(behind name: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = name.upperBound
    for _ in 0..<32 {
      guard let next = nextItem(index), PlainName(text: text).kind(next) != .none else { break }
      found.append(next)
      index = next.upperBound
    }
    return found
  }

  private func nextItem(_ index: Int) -> Range<Int>? {
    var start = text.end(from: index, atMost: 3) { $0.isBlank || ",&+".utf8.contains($0) }
    guard start > index else { return nil }
    if let word = text.adjacentWord(after: start), Self.joints.contains(text, word) {
      start = text.end(from: word.upperBound, atMost: 2, while: \.isBlank)
    } else if !text.any(in: index..<start, { ",&+".utf8.contains($0) }) {
      return nil
    }
    let end = text.end(from: start, atMost: 64, while: WebAddressScanner.isNameByte)
    let name = text.trimmed(start..<end)
    return name.lowerBound == start && name.count > 1 ? name : nil
  }

  private static let joints = TermSet(multilingual: "and or und et y e en i og och и та ve")
}
