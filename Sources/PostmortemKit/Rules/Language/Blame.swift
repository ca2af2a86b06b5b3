import Markdown

/// A block with the phrases in it that may blame.
typealias BlameCandidate = (block: ProseBlock, matches: [PhraseTable<BlamePhrases.Kind>.Match])

/// Finds blame in the blocks of one document. Who its people are is asked only where a word may be the name of one: to
/// know them takes longer than all else here.
extension Inspection {
  /// The blocks that hold phrases which may blame: most documents have none.
  mutating func blameCandidates() -> [BlameCandidate] {
    let bytes = bytes
    let map = map
    let table = BlamePhrases.table
    var found: [BlameCandidate] = []
    for block in prose.blocks where block.seekers.contains(.blame) && block.isOwnWords {
      let matches = table.matches(in: bytes, block.text, map: map)
      if !matches.isEmpty { found.append((block, matches)) }
    }
    return found
  }

  /// The phrases of a block that blame, one a sentence, and whom.
  mutating func blame(in candidate: BlameCandidate) -> [(phrase: Range<Int>, person: String)] {
    var found: [(phrase: Range<Int>, person: String)] = []
    var sentenceEnd = 0
    let block = candidate.block
    let context = PhraseContext(bytes: bytes, block: block, of: prose)
    for match in candidate.matches where match.range.lowerBound >= sentenceEnd {
      guard !context.isCode(at: match.range.lowerBound), let person = blamed(match, context),
        !context.isQuoted(at: match.range.lowerBound)
      else { continue }
      found.append((match.range, person))
      sentenceEnd = context.sentence(at: match.range.lowerBound).upperBound
    }
    return found
  }

  private mutating func blamed(
    _ match: PhraseTable<BlamePhrases.Kind>.Match, _ context: PhraseContext
  )
    -> String?
  {
    let start = match.range.lowerBound
    switch match.value {
    case .always: return "somebody"
    case .human:
      let subject = context.subject(before: start)
      if subject.isEmpty || BlamePhrases.speakers.contains(context.lowercased(subject)) {
        return nil
      }
      return person(subject, context, group: true) ?? onDuty(subject, context)
        ?? (isNoSubject(subject, context) ? nil : "somebody")
    case .anybody:
      if isRefusal(match.range, context) { return nil }
      return subject(of: start, context, group: isPlain(match.range))
        ?? agent(behind: match.range, context)
    case .absence:
      guard isFault(at: start) else { return nil }
      let subject = context.subject(before: start)
      return namedPerson(endingAt: subject)
    case .behind:
      return personBehind(match.range.upperBound, context)
    }
  }

  /// "failed to respond to two requests": what came of a request, and no fault in the response.
  private func isRefusal(_ phrase: Range<Int>, _ context: PhraseContext) -> Bool {
    let rest =
      phrase
      .upperBound..<max(
        phrase.upperBound, context.sentence(at: phrase.lowerBound).upperBound)
    guard Self.answers.matches(in: bytes, rest).first?.range.lowerBound == phrase.upperBound + 1
    else { return false }
    return !Self.requests.matches(in: bytes, rest).isEmpty
  }

  private static let answers = PhraseTable([(true, ["respond to", "reply to", "answer"])])
  private static let requests = PhraseTable([(true, ["request", "requests"])])

  /// Words before `forgot` that are no subject, or none of those who run the service: "users who forgot".
  private func isNoSubject(_ word: Range<Int>, _ context: PhraseContext) -> Bool {
    ["to", "not", "never", "who", "users", "user", "customers", "that", "and", "or", "if"].contains(
      context.lowercased(word))
  }

  private func isPlain(_ phrase: Range<Int>) -> Bool {
    String(decoding: bytes[phrase], as: UTF8.self).hasSuffix("to blame")
  }

  /// Whom a verb at a position speaks of, where that is a person.
  private mutating func subject(of position: Int, _ context: PhraseContext, group: Bool) -> String?
  {
    let subject = context.subject(before: position)
    if let person = person(subject, context, group: group) { return person }
    return onDuty(subject, context)
  }

  /// "the engineer on call failed", "the developer who failed"
  private mutating func onDuty(_ word: Range<Int>, _ context: PhraseContext) -> String? {
    let last = context.lowercased(word)
    let before = context.word(before: word.lowerBound)
    switch last {
    case "call", "duty":
      guard context.lowercased(before) == "on" else { return nil }
      return person(context.word(before: before.lowerBound), context, group: false)
        ?? "whoever was on \(last)"
    case "on-call", "oncall": return "whoever was on call"
    case "who": return person(before, context, group: false)
    default: return nil
    }
  }

  private mutating func person(_ word: Range<Int>, _ context: PhraseContext, group: Bool) -> String?
  {
    if let name = namedPerson(endingAt: word) { return name }
    let text = context.lowercased(word)
    if BlamePhrases.roles.contains(text) {
      return isProgram(word, context) ? nil : Self.shown(text)
    }
    if group, BlamePhrases.groups.contains(text) { return text == "team" ? "the team" : "somebody" }
    return nil
  }

  private static func shown(_ role: String) -> String {
    switch role {
    case "he", "she": "a person"
    case "somebody", "someone", "nobody", "staff": role
    default: role.hasSuffix("s") ? role : "the \(role)"
    }
  }

  /// Kubernetes calls a kind of program "operator".
  private func isProgram(_ word: Range<Int>, _ context: PhraseContext) -> Bool {
    guard
      ["operator", "operators", "deployer", "admin", "manager", "lead"].contains(
        context.lowercased(word))
    else { return false }
    let sentence = context.sentence(at: word.lowerBound)
    return context.holds(Self.programWords, in: sentence)
  }

  private static let programWords: [StaticString] = [
    "kubernetes", "reconcile", "crd", "pod", "cluster", "helm", "controller", "package manager",
    "boost",
  ]

  /// Whether a position lies in a part that says what went wrong.
  private func isFault(at position: Int) -> Bool {
    document.sections.contains {
      let tellsFaults =
        $0.has(.wentWrong) || $0.has(.rootCause) || $0.has(.contributingFactors) || $0.has(.lessons)
      return tellsFaults && $0.body.contains(position)
    }
  }

  /// The name of a person that ends where a word ends.
  private mutating func namedPerson(endingAt word: Range<Int>) -> String? {
    guard !word.isEmpty, mayBeName(word),
      let mention = people.mention(in: bytes, at: word.lowerBound, before: word.upperBound),
      mention.range.upperBound == word.upperBound
    else { return nil }
    return "`\(people.persons[mention.person].name)`"
  }

  /// Whether a word may call somebody: in small letters only an account does, and accounts are made known by a sign
  /// or in a list of who was there.
  private func mayBeName(_ word: Range<Int>) -> Bool {
    let first = bytes[word.lowerBound]
    let isSmall = first.isAlphanumeric && first.lowercased == first
    return !isSmall || document.sections.contains { $0.has(.participants) }
      || [bytes, document.markdown.source.bytes].contains {
        $0.withUnsafeBufferPointer { ByteWords.first(Byte.at, in: $0, 0..<$0.count) != nil }
      }
  }

  /// "accidentally deleted by a developer"
  private mutating func agent(behind phrase: Range<Int>, _ context: PhraseContext) -> String? {
    let sentence = context.sentence(at: phrase.lowerBound)
    var position = phrase.upperBound
    for _ in 0..<8 {
      let word = context.word(behind: position)
      guard !word.isEmpty, word.upperBound <= sentence.upperBound else { return nil }
      if context.lowercased(word) == "by" { return personBehind(word.upperBound, context) }
      position = word.upperBound
    }
    return nil
  }

  /// The person behind "by" or "of", an article and a word or two.
  private mutating func personBehind(_ position: Int, _ context: PhraseContext) -> String? {
    var position = position
    for _ in 0..<4 {
      let word = context.word(behind: position)
      guard !word.isEmpty else {
        // A mention begins with a sign.
        guard word.lowerBound < context.block.text.upperBound, bytes[word.lowerBound] == Byte.at
        else { return nil }
        position = word.lowerBound + 1
        continue
      }
      if let person = person(word, context, group: false) { return person }
      position = word.upperBound
    }
    return nil
  }
}
