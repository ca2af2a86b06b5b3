import Markdown

extension Rule {
  static let humanErrorAsCause = Rule(
    "human-error-as-cause", group: .language, severity: .warning, kinds: .judged,
    summary: "Human error is given as the cause.",
    why: """
      People err every day; the question is why the error was easy to make and why nothing caught it. A cause that \
      ends with a person leaves nothing to repair.
      """,
    precision: .init(right: 3, of: 3),
    scope: .init(inQuote: false),
    good: [
      RuleExample(
        "# Login outage\n\n## Root cause\n\nThe script took the first argument for the cluster.\n"),
      RuleExample(
        "# Login outage\n\n## Root cause\n\nThis was not human error: the two names differ by one letter.\n"
      ),
      RuleExample("# Login outage\n\n## Impact\n\nA surge in user error reports.\n"),
      RuleExample("# Login outage\n\n## Lessons learned\n\nChecks must allow for human error.\n"),
    ],
    bad: [
      RuleExample("# Login outage\n\n## Root cause\n\nThe cause was ↓human error.\n"),
      RuleExample("# Login outage\n\n## Trigger\n\nAn ↓operator error during the upgrade.\n"),
      RuleExample(
        "# Login outage\n\n## Contributing factors\n\n- ↓Human error in not knowing where the logs are\n"
      ),
      RuleExample(
        "# Login outage\n\nUsers could not log in. The outage was caused by ↓human error.\n\n## Timeline\n\n- 10:00 UTC Paged\n"
      ),
    ]
  ) { inspection in
    let causes = inspection.document.sections.filter {
      $0.has(.rootCause) || $0.has(.contributingFactors) || $0.has(.trigger)
    }.map(\.body)
    let bytes = inspection.bytes
    let map = inspection.map
    for block in inspection.prose(for: .humanErrors)
    where block.isOwnWords && block.kind != .heading {
      let matches = HumanError.table.matches(in: bytes, block.text, map: map)
      if matches.isEmpty { continue }
      let isCause = causes.contains { $0.overlaps(block.text) }
      let context = PhraseContext(bytes: bytes, block: block, of: inspection.prose)
      for match in matches {
        guard HumanError.isCause(match.range, context, isCause: isCause) else { continue }
        inspection.report(
          "`\(inspection.document.text(match.range))` is given as the cause",
          at: .text(match.range),
          label: "ends the search too early",
          help: "ask what made the error easy to make, and what did not catch it")
        break
      }
    }
  }
}

enum HumanError {
  static let table = PhraseTable<Bool>(
    [
      (
        true,
        [
          "human error", "human errors", "human mistake*", "human failure", "operator error*",
          "pilot error", "user error",
          "user errors", "manual error*", "mistake by", "mistake made by", "error by",
          "error made by", "somebody forgot",
          "someone forgot", "fat-finger*", "fat finger*", "pebkac", "human factor",
        ]
      )
    ], seeker: .humanErrors)

  static let causeWords = PhraseTable<Bool>([
    (
      true,
      [
        "caused", "cause", "causes", "due to", "because", "result of", "resulted from", "led to",
        "reason", "traced to",
      ]
    )
  ])

  static func isCause(_ phrase: Range<Int>, _ context: PhraseContext, isCause: Bool) -> Bool {
    if context.isCode(at: phrase.lowerBound) || context.isQuoted(at: phrase.lowerBound) {
      return false
    }
    let next = context.lowercased(context.word(behind: phrase.upperBound))
    if [
      "report", "reports", "rate", "rates", "message", "messages", "page", "pages", "count",
      "budget",
    ].contains(next) {
      return false
    }
    let sentence = context.sentence(at: phrase.lowerBound)
    if context.holds(exclusions, in: sentence.lowerBound..<phrase.lowerBound) { return false }
    let text = context.lowercased(phrase)
    if text.hasSuffix(" by") {
      let words = context.lowercased(
        phrase.upperBound..<min(sentence.upperBound, phrase.upperBound + 40))
      guard
        words.split(whereSeparator: { !$0.isLetter }).prefix(4).contains(where: {
          BlamePhrases.roles.contains(String($0))
        })
      else { return false }
    }
    return isCause || causeWords.first(in: context.bytes, sentence) != nil
  }

  /// Words before the phrase behind which it is no cause.
  private static let exclusions: [StaticString] = [
    " not ", "n't ", "no ", "avoid", "prevent", "against", "rule out", "assumed",
  ]
}
