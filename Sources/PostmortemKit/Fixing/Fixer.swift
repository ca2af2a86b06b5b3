import Markdown

/// Applies the fixes of findings, and looks again until nothing more is to be fixed.
///
/// ```swift
/// let fixer = Fixer(compiler: compiler, takesUnsafe: false) { linter.findings(in: $0) }
/// let outcome = fixer.fix(document)
/// try outcome.document.markdown.source.bytes.write(to: file)
/// ```
public struct Fixer: Sendable {
  /// Reads the document again after each round.
  public let compiler: Compiler
  /// Whether fixes that assume what the writer meant are applied as well.
  public let takesUnsafe: Bool
  /// What is found in a document; only fixes of these findings are applied.
  public let findings: @Sendable (Document) -> [Finding]

  public init(
    compiler: Compiler, takesUnsafe: Bool, findings: @escaping @Sendable (Document) -> [Finding]
  ) {
    self.compiler = compiler
    self.takesUnsafe = takesUnsafe
    self.findings = findings
  }

  /// How often a document is read again without fewer findings before its fixes count as endless. Of many fixes only some
  /// are proven in a round (see `ProofBudget`).
  static let roundLimit = 10
}

/// What became of a document.
public struct FixOutcome: Sendable {
  /// As it is after the fixes.
  public var document: Document
  /// What is still to be said of it.
  public var findings: [Finding]
  /// What was fixed, round by round; places are those of the text before each round.
  public var fixed: [Finding] = []
  /// The rules whose fixes would not come to an end, or would make another kind of document of it; none of theirs
  /// was applied.
  public var failed: [String] = []

  /// Whether the text is another one now.
  public var isChanged: Bool { !fixed.isEmpty }
}

extension Fixer {
  /// Fixes what can be fixed. The result has nothing left that this fixer would change.
  public func fix(_ document: Document) -> FixOutcome {
    var outcome = FixOutcome(document: document, findings: findings(document))
    for _ in 0..<Self.roundLimit {
      let next = pass(outcome)
      // What the other fixes have changed may let one in that was left out.
      let isOver = next.failed.isEmpty || next.fixed.count == outcome.fixed.count
      outcome = next
      if isOver { break }
    }
    return outcome
  }

  /// Fixes what can be fixed, without the rules whose fixes lead nowhere.
  private func pass(_ start: FixOutcome) -> FixOutcome {
    var failed: Set<String> = []
    while true {
      let (outcome, culprits) = attempt(start, without: failed)
      // At least one more rule is left out each time, so that this ends.
      guard !culprits.subtracting(failed).isEmpty else {
        var outcome = outcome
        outcome.failed = failed.sorted()
        return outcome
      }
      failed.formUnion(culprits)
    }
  }

  /// Fixes round by round; the rules of the last round where it led nowhere.
  private func attempt(_ start: FixOutcome, without left: Set<String>) -> (
    FixOutcome, Set<String>
  ) {
    var outcome = start
    var seen: Set<[UInt8]> = [start.document.markdown.source.bytes]
    var idle = 0
    while idle < Self.roundLimit {
      let round = FixRound(
        fixable(outcome.findings, without: left), to: outcome.document.markdown.source)
      if round.fixed.isEmpty { return (outcome, []) }
      let rules = Set(round.fixed.map(\.rule))
      guard seen.insert(round.bytes).inserted, let next = read(round.bytes, after: outcome) else {
        return (outcome, rules)
      }
      let count = outcome.findings.count
      outcome.document = next
      outcome.findings = findings(next)
      outcome.fixed += round.fixed
      if outcome.findings.count >= count { idle += 1 }
    }
    let rest = FixRound(
      fixable(outcome.findings, without: left), to: outcome.document.markdown.source)
    return (outcome, Set(rest.fixed.map(\.rule)))
  }

  /// The document after a round; nil where it is no text any more or a document of another kind.
  private func read(_ bytes: [UInt8], after outcome: FixOutcome) -> Document? {
    guard let next = try? compiler.document(from: bytes, path: outcome.document.path) else {
      return nil
    }
    return next.kind == outcome.document.kind ? next : nil
  }

  private func fixable(_ findings: [Finding], without left: Set<String>) -> [Finding] {
    findings.filter { $0.fix.map(takes) ?? false && !left.contains($0.rule) }
  }

  /// Whether a fix is one that may be applied.
  public func takes(_ fix: Fix) -> Bool { takesUnsafe || fix.safety == .safe }
}
