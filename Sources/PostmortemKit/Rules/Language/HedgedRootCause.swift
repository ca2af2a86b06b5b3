import Markdown

extension Rule {
  static let hedgedRootCause = Rule(
    "hedged-root-cause", group: .language, severity: .note, isDefault: false,
    kinds: [.postmortem, .incidentReport],
    summary: "The root cause is only guessed.",
    why:
      "What is built on a guess may repair the wrong thing; what is not known yet can be found out.",
    scope: .init(inQuote: false),
    good: [
      RuleExample(
        "# Login outage\n\n## Root cause\n\nThe pool was full. It probably filled up within a minute.\n"
      ),
      RuleExample(
        "# Login outage\n\n## Root cause\n\nThe cause is unknown, because the logs were gone; it may have been the pool.\n"
      ),
      RuleExample("# Login outage\n\n## Impact\n\nProbably all users saw the error.\n"),
    ],
    bad: [
      RuleExample(
        "# Login outage\n\n## Root cause\n\nIt was ↓probably the pool. That might have been the release.\n"
      ),
      RuleExample("# Login outage\n\n## Root cause\n\n↓We think that the pool was full.\n"),
    ]
  ) { inspection in
    let bytes = inspection.bytes
    let sections = inspection.document.sections.filter { $0.has(.rootCause) }
    for section in sections {
      let blocks = inspection.prose.blocks.filter {
        $0.isOwnWords && $0.kind != .heading && section.body.contains($0.text.lowerBound)
      }
      guard let hedge = Hedges.first(in: blocks, bytes) else { continue }
      inspection.report(
        "`\(inspection.document.text(hedge))` hedges the root cause", at: .text(hedge),
        label: "a guess",
        help: "say what is known and how, and what would have to be found out")
    }
  }
}

private enum Hedges {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "probably", "we think", "i think", "we believe", "might have", "may have", "seems",
        "seemed", "likely", "perhaps",
        "maybe", "possibly", "presumably", "we suspect", "we assume", "could have been",
        "appears to", "apparently",
      ]
    )
  ])

  private static let honest = PhraseTable<Bool>([
    (
      true,
      [
        "unknown", "not known", "unclear", "not clear", "not yet", "could not be determined",
        "still investigat*",
        "under investigation", "could not determine", "inconclusive", "don't know", "do not know",
        "hypothes*", "theory",
        "unable to determine", "not determined", "tbd",
      ]
    )
  ])

  /// The first hedge of a part in which no sentence does without one.
  static func first(in blocks: [ProseBlock], _ bytes: [UInt8]) -> Range<Int>? {
    var first: Range<Int>?
    for block in blocks {
      if honest.first(in: bytes, block.text) != nil { return nil }
      for sentence in Sentences.ranges(of: block.text, in: bytes) {
        guard let hedge = table.first(in: bytes, sentence) else { return nil }
        first = first ?? hedge.range
      }
    }
    return first
  }
}
