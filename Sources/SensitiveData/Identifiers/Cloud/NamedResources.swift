import Markdown

/// Reads names of resources by the words beside them: "bucket acme-prod-logs", `topic=payments-settled`.
struct NamedResources {
  let text: IdentifierText

  /// The name behind a word for a resource.
  func name(behind compound: Range<Int>) -> Range<Int>? {
    let word = lastPart(of: compound)
    let isProgram = ResourceWords.programNouns.contains(text, word)
    guard isProgram || ResourceWords.nouns.contains(text, word) || isPair(word),
      text[word.lowerBound - 1] != Byte.slash, text[word.lowerBound - 1] != Byte.dot
    else { return nil }
    var index = word.upperBound
    for _ in 0..<3 {
      let start = text.end(from: index, atMost: 5) { $0.isBlank || "\"'`:=|[".utf8.contains($0) }
      let end = text.end(from: start, atMost: 100) {
        WebAddressScanner.isNameByte($0) || $0 == Byte.slash
      }
      let name = text.trimmed(start..<end)
      guard !name.isEmpty, name.lowerBound == start, start > index else { return nil }
      if ResourceWords.fillers.contains(text, name) {
        index = name.upperBound
        continue
      }
      let isMarked = text.any(in: index..<start) { !$0.isBlank || $0 == Byte.tab }
      return isName(name, isMarked: isMarked, isProgram: isProgram) ? name : nil
    }
    return nil
  }

  /// Whether a word of another script before a name is one for a resource: "топик ledger-events".
  func isBehindForeignNoun(_ name: Range<Int>) -> Bool {
    guard let noun = text.adjacentWord(before: name.lowerBound), text[noun.upperBound - 1] >= 0x80
    else { return false }
    return ResourceWords.nouns.contains(text, noun)
      && isName(name, isMarked: true, isProgram: false)
  }

  /// The noun of a compound: `S3-Bucket`.
  private func lastPart(of name: Range<Int>) -> Range<Int> {
    let start = text.start(before: name.upperBound, atMost: 16, while: \.isLetter)
    return start > name.lowerBound && text[start - 1] == Byte.hyphen
      && text[start] != text[start].lowercased ? start..<name.upperBound : name
  }

  private func isPair(_ word: Range<Int>) -> Bool {
    guard let pair = ResourceWords.pairs.first(where: { text.equals(word, $0.second) }),
      let first = text.adjacentWord(before: word.lowerBound)
    else { return false }
    return pair.firsts.contains(text, first)
  }

  private func isName(_ name: Range<Int>, isMarked: Bool, isProgram: Bool) -> Bool {
    guard isCandidate(name), let parts = parts(name), parts.count > 1 || hasNumber(name) else {
      return false
    }
    if text.any(in: name, { $0 == Byte.underscore }), isProgram { return false }
    if Compounds.holds(text, parts) { return false }
    let words = PlainName(text: text)
    if parts.contains(where: { isLimit($0) }) { return false }
    let isPlain = parts.allSatisfy { text.all(in: $0, \.isLetter) && words.isKnown($0) }
    return !isPlain || isMarked || text.any(in: name) { $0 == Byte.underscore }
      || isFollowed(name) && !isTechnical(parts[parts.count - 1])
  }

  private func isTechnical(_ part: Range<Int>) -> Bool {
    CalledMachineWords.technical.contains(text, part)
      && !MachineWords.environments.contains(text, part)
  }

  private func isCandidate(_ name: Range<Int>) -> Bool {
    let next = text[name.upperBound]
    return name.count > 4 && name.count < 90 && text[name.lowerBound].isLetter
      && text.all(in: name) { !$0.isLetter || $0 == $0.lowercased }
      && next != Byte.openParen && next != Byte.at && next != Byte.colon
      && !ResourceWords.standard.contains(text, name) && !CloudRegions.contains(text, name)
      && !InstanceTypes.contains(text, name) && !Standards.holds(text, name) && !isFileName(name)
      && text.count(in: name) { $0 == Byte.slash } < 2
  }

  private func parts(_ name: Range<Int>) -> [Range<Int>]? {
    guard let parts = text.split(name, atMost: 12, at: { "-_./".utf8.contains($0) }),
      parts.allSatisfy({ !$0.isEmpty })
    else { return nil }
    return parts
  }

  /// `orders2024`: letters, and a number that no version is.
  private func hasNumber(_ name: Range<Int>) -> Bool {
    text.count(in: name, where: \.isDigit) > 1 && text.count(in: name, where: \.isLetter) > 3
  }

  /// `max_connections`, `replication-factor`
  private func isLimit(_ part: Range<Int>) -> Bool {
    Self.settings.contains(text, part)
  }

  private static let settings = TermSet(
    """
    max min timeout timeouts limit limits size count total bytes seconds ms ratio factor retries retry threads
    connections connection memory percent latency level levels enabled disabled interval version versions scaler
    autoscaler pool pools
    """)

  private func isFileName(_ name: Range<Int>) -> Bool {
    guard let dot = text.bytes[name].lastIndex(of: Byte.dot) else { return false }
    let end = dot + 1..<name.upperBound
    return FileNames.isEnd(text, end) || text.stands("http", at: name.lowerBound)
      || text.count(in: name, where: { $0 == Byte.dot }) == 1 && TopLevelDomains.contains(text, end)
  }

  private func isFollowed(_ name: Range<Int>) -> Bool {
    let gap = text.end(from: name.upperBound, atMost: 2, while: \.isBlank)
    guard let next = text.adjacentWord(after: name.upperBound) else {
      return text[gap] == 0 || text[gap] >= 0x80 || "\n\t|.,;:)!?(\"'".utf8.contains(text[gap])
    }
    return CalledMachineWords.predicates.contains(text, next) || text.ends(next, with: "ed")
      || text[next.lowerBound] >= 0x80
  }

  /// "the acme-payments-raw queue": a name of several parts before its noun.
  func isBeforeNoun(_ name: Range<Int>) -> Bool {
    guard let next = text.adjacentWord(after: name.upperBound),
      ResourceWords.followed.contains(text, next), isCandidate(name),
      let parts = parts(name), parts.count > 1, !Compounds.holds(text, parts)
    else { return false }
    let words = PlainName(text: text)
    return parts.count > 2
      && !parts.contains { isLimit($0) || MachineWords.harmless.contains(text, $0) }
      && !parts.allSatisfy { CalledMachineWords.technical.contains(text, $0) }
      || parts.contains { MachineWords.environments.contains(text, $0) && !text.equals($0, "test") }
        && parts.contains { !MachineWords.environments.contains(text, $0) && !words.isKnown($0) }
  }

  /// The name of a resource where it stands again beside its full name: the cells of a row with an ARN.
  func repeated(_ resource: Range<Int>) -> [Range<Int>] {
    let name =
      text.start(before: resource.upperBound, atMost: 128) {
        $0 != Byte.colon && $0 != Byte.slash
      }..<resource.upperBound
    guard name.count > 3, text.any(in: name, \.isLetter) else { return [] }
    let start = text.start(before: resource.lowerBound, atMost: 200) { $0 != Byte.lineFeed }
    let end = text.end(from: resource.upperBound, atMost: 200) { $0 != Byte.lineFeed }
    return [start..<resource.lowerBound, resource.upperBound..<end].flatMap { side in
      copies(of: name, in: side)
    }
  }

  private func copies(of name: Range<Int>, in side: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = side.lowerBound
    // More would be a list of full names, each of which has its own name in it.
    while index + name.count <= side.upperBound, found.count < 2 {
      if text.bytes[index] != text.bytes[name.lowerBound] {
        index += 1
        continue
      }
      let copy = index..<index + name.count
      let isWhole =
        !WebAddressScanner.isNameByte(text[index - 1])
        && (!WebAddressScanner.isNameByte(text[copy.upperBound])
          || text[copy.upperBound] == Byte.dot)
      if isWhole, text.bytes[copy].elementsEqual(text.bytes[name]) {
        found.append(copy)
        index = copy.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}
