import Markdown

extension Rule {
  static let counterfactualLanguage = Rule(
    "counterfactual-language", group: .language, severity: .note, isDefault: false,
    kinds: .incident,
    summary: "A sentence tells what people did not do.",
    why: """
      What somebody should have done is easy to see afterwards; it hides why what they did made sense to them then.
      """,
    precision: .init(right: 7, of: 9),
    scope: .init(inQuote: false),
    good: [
      RuleExample("# Login outage\n\n## What could have gone better\n\nThe alert came late.\n"),
      RuleExample(
        "# Login outage\n\nIt could have been worse. Each action should have an owner.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nA test would have caught it, and the attacker could have read the table.\n"
      ),
      RuleExample(
        "# Login outage\n\nAsk \"what should we have done?\" no more.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nNaming a manager could have helped. Do not assume we could have started it faster.\n"
      ),
      RuleExample(
        "# Login outage\n\nThe call should have returned a token and did not.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\nWe ↓should have tested the change.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nThe team ↓could have seen it in the graph.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\nThe index ↓should have been rebuilt by then.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\n↓Had we read the warning, nobody would have noticed.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
      RuleExample(
        "# Login outage\n\n↓If only the graph had been open.\n\n## Timeline\n\n- 10:00 UTC Paged\n"),
    ]
  ) { inspection in
    let bytes = inspection.bytes
    for block in inspection.prose.blocks where block.isOwnWords && block.kind != .heading {
      let matches = Counterfactual.table.matches(in: bytes, block.text)
      if matches.isEmpty { continue }
      let people = inspection.people
      let context = PhraseContext(bytes: bytes, block: block, of: inspection.prose)
      var sentenceEnd = 0
      for match in matches
      where match.range.lowerBound >= sentenceEnd {
        guard Counterfactual.judges(match, context, people) else { continue }
        inspection.report(
          "`\(inspection.document.text(match.range))` judges with hindsight",
          at: .text(match.range),
          label: "what did not happen", help: "say what happened, and why it made sense at the time"
        )
        sentenceEnd = context.sentence(at: match.range.lowerBound).upperBound
      }
    }
  }
}

private enum Counterfactual {
  enum Kind { case should, person, always }

  static let table = PhraseTable<Kind>([
    (.should, ["should have", "should've", "ought to have", "should not have", "shouldn't have"]),
    (.person, ["could have", "could've", "would have", "would've", "might have"]),
    (
      .always,
      [
        "if only", "had we", "had i", "had they", "had he", "had she", "had someone",
        "had somebody", "had anyone",
      ]
    ),
  ])

  static func judges(_ match: PhraseTable<Kind>.Match, _ context: PhraseContext, _ people: People)
    -> Bool
  {
    let (start, end) = (match.range.lowerBound, match.range.upperBound)
    if context.isCode(at: start) || context.isQuoted(at: start) { return false }
    let next = context.word(behind: end)
    let verb = context.lowercased(next)
    switch match.value {
    case .always:
      if context.lowercased(match.range) == "if only" { return !isCondition(next, context) }
      return isParticiple(verb) && isClauseStart(start, context)
    case .should:
      guard isParticiple(verb) || verb == "been" else { return false }
      return verb == "been" ? !isWorse(next, context) : isPerson(before: start, context, people)
    case .person:
      guard isParticiple(verb), verb != "been" else { return false }
      return isPerson(before: start, context, people)
    }
  }

  /// "if only CI is updated": a condition, not a wish.
  private static func isCondition(_ word: Range<Int>, _ context: PhraseContext) -> Bool {
    let rest = context.lowercased(
      word.lowerBound..<context.sentence(at: word.lowerBound).upperBound)
    return rest.firstRange(of: " had ") == nil
  }

  private static func isClauseStart(_ start: Int, _ context: PhraseContext) -> Bool {
    let before = context.word(before: start)
    return before.isEmpty || context.bytes[start].lowercased != context.bytes[start]
      || ["and", "but", "noticed"].contains(context.lowercased(before))
  }

  private static func isWorse(_ been: Range<Int>, _ context: PhraseContext) -> Bool {
    let next = context.lowercased(context.word(behind: been.upperBound))
    return ["worse", "a", "the", "just", "able"].contains(next)
  }

  private static func isPerson(before start: Int, _ context: PhraseContext, _ people: People)
    -> Bool
  {
    let subject = context.subject(before: start)
    let word = context.lowercased(subject)
    let before = context.lowercased(context.word(before: subject.lowerBound))
    if ["assume", "assumed", "if", "whether", "hope", "hoped"].contains(before) { return false }
    if [
      "we", "i", "they", "he", "she", "team", "who", "engineers", "engineer", "operator",
      "everyone",
    ].contains(word) {
      return true
    }
    guard !subject.isEmpty else { return false }
    return people.mention(in: context.bytes, at: subject.lowerBound, before: subject.upperBound)
      != nil
  }

  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") || irregular.contains(word)
  }

  private static let irregular: Set<String> = [
    "been", "done", "seen", "known", "caught", "found", "made", "taken", "given", "gone", "had",
    "kept", "left", "read",
    "run", "sent", "set", "shut", "told", "thought", "understood", "written", "begun", "built",
    "brought", "chosen",
    "come", "cut", "got", "gotten", "held", "let", "lost", "put", "spoken", "spent", "stood",
    "drawn", "driven", "won",
  ]
}
