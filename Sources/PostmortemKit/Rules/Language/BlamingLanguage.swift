import Markdown

extension Rule {
  static let blamingLanguage = Rule(
    "blaming-language", group: .language, severity: .warning, kinds: .judged,
    summary: "A sentence holds against a person what happened.",
    why: """
      Whoever fears to be named tells less the next time, and a person's slip explains nothing: what made it possible, \
      and what let it through, is what can be changed.
      """,
    precision: .init(right: 5, of: 5),
    scope: .init(inQuote: false),
    good: [
      RuleExample(
        "# Login outage\n\nThe cache failed to start, and the deploy accidentally removed the service.\n"
      ),
      RuleExample(
        "# Login outage\n\nThe service was accidentally deleted; health checks failed to notice.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nWe forgot to renew the certificate, and I accidentally hid the alert.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nNever write \"the engineer failed to check\": ask what the checks were.\n"
      ),
      RuleExample(
        "# Login outage\n\nUsers who forgot their password could not log in.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nThe nodes were behind; they failed to start. The `operator` failed to reconcile.\n"
      ),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC @ana was offline, so that @boris took over\n"),
      RuleExample(
        "# Login outage\n\nThe operator failed to reconcile the Kubernetes resources.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\nThe engineer on call ↓failed to notice the alert.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\n**Author:** Ana Kovac\n\nAna ↓accidentally deleted the service.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nThe service was ↓accidentally deleted by a developer.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nAn intern ↓forgot to renew the certificate.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nAll of it was the ↓fault of an administrator.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nHe ↓should have known better.\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
      RuleExample(
        "# Login outage\n\n## What went wrong\n\n- @ana ↓was offline and nobody else looked\n"),
      RuleExample(
        "# Login outage\n\n## Timeline\n\n- 10:00 UTC Boris ↓mistakenly drops the table\n- 10:05 UTC Boris notices it\n"
      ),
    ]
  ) { inspection in
    let blame = BlameFinder(&inspection)
    for block in inspection.prose where block.isOwnWords {
      for (range, person) in blame.phrases(in: block) {
        let phrase = inspection.document.text(range)
        inspection.report(
          "`\(phrase)` blames \(person)", at: .text(range), label: "held against a person",
          help: "say what made it possible: what was missing, misleading or easy to get wrong")
      }
    }
  }
}

/// Finds blame in the blocks of one document.
private struct BlameFinder {
  let bytes: [UInt8]
  let people: People
  /// The parts that say what went wrong.
  let faults: [Range<Int>]

  init(_ inspection: inout Inspection) {
    bytes = inspection.bytes
    people = inspection.people
    faults = inspection.document.sections
      .filter {
        $0.has(.wentWrong) || $0.has(.rootCause) || $0.has(.contributingFactors) || $0.has(.lessons)
      }
      .map(\.body)
  }

  /// The phrases of a block that blame, one a sentence, and whom.
  func phrases(in block: ProseBlock) -> [(Range<Int>, String)] {
    var found: [(Range<Int>, String)] = []
    var sentenceEnd = 0
    let matches = BlamePhrases.table.matches(in: bytes, block.text)
    if matches.isEmpty { return [] }
    let context = PhraseContext(bytes: bytes, block: block)
    for match in matches
    where match.range.lowerBound >= sentenceEnd {
      guard !block.isCode(at: match.range.lowerBound), let person = blamed(match, context),
        !context.isQuoted(at: match.range.lowerBound)
      else { continue }
      found.append((match.range, person))
      sentenceEnd = context.sentence(at: match.range.lowerBound).upperBound
    }
    return found
  }

  private func blamed(_ match: PhraseTable<BlamePhrases.Kind>.Match, _ context: PhraseContext)
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
      return person(subject, context, group: true) ?? (isVerb(subject, context) ? nil : "somebody")
    case .anybody:
      return subject(of: start, context, group: isPlain(match.range))
        ?? agent(behind: match.range, context)
    case .absence:
      guard faults.contains(where: { $0.contains(start) }) else { return nil }
      let subject = context.subject(before: start)
      return namedPerson(endingAt: subject)
    case .behind:
      return personBehind(match.range.upperBound, context)
    }
  }

  /// `forgot`, too, only blames where somebody did it: "was forgotten" and "users may have" do not.
  private func isVerb(_ word: Range<Int>, _ context: PhraseContext) -> Bool {
    ["to", "not", "never", "users", "user", "customers", "that", "and", "or", "if"].contains(
      context.lowercased(word))
  }

  private func isPlain(_ phrase: Range<Int>) -> Bool {
    String(decoding: bytes[phrase], as: UTF8.self).hasSuffix("to blame")
  }

  /// Whom a verb at a position speaks of, where that is a person.
  private func subject(of position: Int, _ context: PhraseContext, group: Bool) -> String? {
    let subject = context.subject(before: position)
    if let person = person(subject, context, group: group) { return person }
    return onDuty(subject, context)
  }

  /// "the engineer on call failed", "the developer who failed"
  private func onDuty(_ word: Range<Int>, _ context: PhraseContext) -> String? {
    let last = context.lowercased(word)
    let before = context.word(before: word.lowerBound)
    switch last {
    case "call", "duty":
      guard context.lowercased(before) == "on" else { return nil }
      return person(context.word(before: before.lowerBound), context, group: false)
        ?? "whoever was on \(last)"
    case "on-call", "oncall": return "whoever was on call"
    case "who": return person(before, context, group: false)
    case "and": return nil
    default: return nil
    }
  }

  private func person(_ word: Range<Int>, _ context: PhraseContext, group: Bool) -> String? {
    if let name = namedPerson(endingAt: word) { return name }
    let text = context.lowercased(word)
    if BlamePhrases.roles.contains(text) {
      return isProgram(word, context)
        ? nil : "the \(text)" == "the he" ? "a person" : Self.shown(text)
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
    let text = context.lowercased(sentence)
    return [
      "kubernetes", "reconcile", "crd", "pod", "cluster", "helm", "controller", "package manager",
      "boost",
    ].contains {
      text.firstRange(of: $0) != nil
    }
  }

  /// The name of a person that ends where a word ends.
  private func namedPerson(endingAt word: Range<Int>) -> String? {
    guard !word.isEmpty,
      let mention = people.mention(in: bytes, at: word.lowerBound, before: word.upperBound),
      mention.range.upperBound == word.upperBound
    else { return nil }
    return "`\(people.persons[mention.person].name)`"
  }

  /// "accidentally deleted by a developer"
  private func agent(behind phrase: Range<Int>, _ context: PhraseContext) -> String? {
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
  private func personBehind(_ position: Int, _ context: PhraseContext) -> String? {
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
