import Markdown

/// Tells actions that were taken from those that are still to be done, where no mark does, by how they are told: "The alarm
/// has been set", "We raised the limit", "Added an index".
struct ToldDone {
  let bytes: [UInt8]

  /// Whether each sentence of an action tells what was done, and nothing what is to be done.
  func says(_ text: Range<Int>) -> Bool {
    guard mayTell(text) else { return false }
    var isTold = false
    for range in Sentences.ranges(of: withoutLabel(text), in: bytes) {
      let words = HeadingKey.words(of: bytes[range])
      if isPast(words) {
        isTold = true
      } else if !isName(words) {
        return false
      }
    }
    return isTold
  }

  /// A look that tells most actions, which begin with a verb in another form.
  private func mayTell(_ text: Range<Int>) -> Bool {
    let first = bytes[text].prefix { $0.isLetter }
    if first.count > 4, first.suffix(2).elementsEqual("ed".utf8) { return true }
    let mayHoldSigns = bytes.withUnsafeBufferPointer { bytes in
      ByteWords.firstPair("we", or: "wa", in: bytes, text) != nil
        || ByteWords.firstPair("be", or: "be", in: bytes, text) != nil
    }
    return mayHoldSigns && Self.signs.first(in: bytes, text) != nil
  }

  private static let signs = PhraseTable([(true, ["been", "was", "were", "we"])])

  /// `Reconfigured firewall: the firewall was …`
  private func withoutLabel(_ text: Range<Int>) -> Range<Int> {
    guard let label = LabelScanner(bytes: bytes).label(in: text) else { return text }
    return bytes.trimming(min(label.value.lowerBound, text.upperBound)..<text.upperBound)
  }

  private func isPast(_ words: [String]) -> Bool {
    guard words.count > 2, !words.contains(where: Self.openWords.contains) else { return false }
    return isActive(words) || isPassive(words)
  }

  /// "We raised the limit", "We have now raised the limit", "Raised the limit"
  private func isActive(_ words: [String]) -> Bool {
    var rest = words[...]
    if rest.first == "we" || rest.first == "weve" {
      rest.removeFirst()
      if let next = rest.first, ["have", "had"].contains(next) { rest.removeFirst() }
      while let next = rest.first, isAdverb(next) { rest.removeFirst() }
      return rest.first.map(isPastVerb) ?? false
    }
    // "Set a limit" may be either.
    return words[0].hasSuffix("ed") && isPastVerb(words[0]) && Self.determiners.contains(words[1])
  }

  /// "The alarm has been set", "Alarms were also set"
  private func isPassive(_ words: [String]) -> Bool {
    for (index, word) in words.enumerated() where index > 0 {
      // What follows tells of something else than the action.
      if Self.joints.contains(word) || index > 12 { return false }
      let isAuxiliary =
        word == "been"
        ? ["has", "have", "already", "now"].contains(words[index - 1])
        : word == "was" || word == "were"
      guard isAuxiliary else { continue }
      return words[(index + 1)...].first { !isAdverb($0) }.map(isPastVerb) ?? false
    }
    return false
  }

  /// "Reconfigured firewall": a name before the sentence that tells of it.
  private func isName(_ words: [String]) -> Bool {
    words.count < 6 && words.first.map(isPastVerb) ?? false
  }

  private func isAdverb(_ word: String) -> Bool {
    word.hasSuffix("ly") || ["already", "now", "also", "since", "then"].contains(word)
  }

  private func isPastVerb(_ word: String) -> Bool {
    word.utf8.count > 4 && word.hasSuffix("ed") && !Self.thoughts.contains(word)
      || Self.irregular.contains(word)
  }

  /// Verbs of what is only thought of or found, and words that merely end so.
  private static let thoughts = Set(
    words:
      "needed wanted planned decided agreed discussed noticed learned realized realised failed hoped intended considered "
      + "proposed suggested recommended scheduled required expected supposed missed caused affected called based indeed exceed "
      + "proceed succeed embed feed speed seed")

  private static let irregular = Set(
    words:
      "set put made built wrote written sent took taken gave given shut withdrew withdrawn rewrote rewritten brought ran run cut "
      + "split taught told found begun began done undone")

  private static let determiners = Set(
    words: "the a an our all more new this these their its additional")

  /// Words of what is still to be done.
  private static let openWords = Set(
    words:
      "should must shall will ll would need needs todo tbd plan plans planned planning pending going consider ensure verify check "
      + "confirm make soon yet future")

  /// Words behind which a clause begins that tells of something else.
  private static let joints = Set(
    words:
      "that which what who whom when where whereas if once until after because as how why whether unless before but while"
  )
}
