import Markdown

/// Runs rules over documents.
///
/// ```swift
/// let linter = Linter(settings: LintSettings())
/// for finding in linter.findings(in: document) { print(finding.location, finding.message) }
/// ```
public struct Linter: Sendable {
  public private(set) var settings: LintSettings
  /// The rules that run, for each kind of document.
  private let active: [(kind: DocumentKind, rules: [ActiveRule])]

  /// What is needed of a rule for each document, taken out of it once.
  private struct ActiveRule: Sendable {
    var index: Int
    var severity: Severity
    var skipsTemplates: Bool
    /// Whether it judges the suppressions, and so has to come after the rules that these silence.
    var isLate: Bool
    var check: @Sendable (inout Inspection) -> Void
  }

  public init(settings: LintSettings = LintSettings()) {
    self.settings = settings
    active = DocumentKind.allCases.map { kind in
      (kind, Self.activeRules(for: Rule.Kinds(kind), settings))
    }
  }

  private static func activeRules(for kind: Rule.Kinds, _ settings: LintSettings) -> [ActiveRule] {
    Rule.all.indices.compactMap { index in
      let rule = Rule.all[index]
      guard let severity = settings.severities[index], rule.kinds.contains(kind) else { return nil }
      return ActiveRule(
        index: index, severity: severity, skipsTemplates: rule.skipsTemplates,
        isLate: Rule.looksAtSuppressions(rule.id), check: rule.check)
    }
  }

  /// The same linter for a document whose files are looked for elsewhere.
  public func looking(
    _ fileExists: @escaping @Sendable (_ path: String, _ document: String) -> Bool
  ) -> Linter {
    var linter = self
    linter.settings.fileExists = fileExists
    return linter
  }

  /// What the rules have to say of a document, in the order of its text.
  public func findings(in document: Document) -> [Finding] {
    Self.findings(in: [(self, document)]).first ?? []
  }

  /// What the rules of linters have to say of documents, for each in the order of its text.
  ///
  /// Each rule looks at all documents before the next one does, which takes less time: the cache of a core holds the code of
  /// a rule, but not that of all rules.
  public static func findings(in documents: [(linter: Linter, document: Document)]) -> [[Finding]] {
    var checks = documents.map { Check($0.linter, $0.document) }
    for rule in Rule.all.indices {
      for index in checks.indices { checks[index].run(rule) }
    }
    return checks.indices.map { checks[$0].finish() }
  }

  /// One document while rules look at it.
  private struct Check {
    private let linter: Linter
    private let isTemplate: Bool
    private var inspection: Inspection
    /// The rules that look at it, in the order of all rules.
    private let rules: [ActiveRule]
    /// How many of them had their turn.
    private var done = 0

    init(_ linter: Linter, _ document: Document) {
      self.linter = linter
      isTemplate = document.isTemplate
      inspection = Inspection(document, settings: linter.settings)
      rules = linter.active.first { $0.kind == document.kind }?.rules ?? []
    }

    /// Lets a rule look, if it is the next one that does.
    mutating func run(_ index: Int) {
      guard done < rules.count, rules[done].index == index else { return }
      let rule = rules[done]
      done += 1
      if rule.isLate || isTemplate && rule.skipsTemplates { return }
      inspection.run(index, severity: rule.severity, rule.check)
    }

    mutating func finish() -> [Finding] {
      inspection.reportExcess()
      linter.silence(&inspection)
      for rule in rules where rule.isLate {
        inspection.run(rule.index, severity: rule.severity, rule.check)
      }
      return inspection.findings.sorted(by: Linter.comesBefore)
    }
  }

  /// Takes away what comments in the document silence.
  private func silence(_ inspection: inout Inspection) {
    guard !inspection.suppressions.isEmpty else { return }
    var suppressions = inspection.suppressions
    inspection.findings.removeAll { finding in
      // What customers must not see is not for the document itself to decide.
      let isFinal =
        settings.audience == .customer && Rule.named(finding.rule)?.group == .leaks
      return !isFinal && suppressions.silence(finding)
    }
    inspection.suppressions = suppressions
  }

  private static func comesBefore(_ left: Finding, _ right: Finding) -> Bool {
    let (first, second) = (left.place.start.offset, right.place.start.offset)
    if first != second { return first < second }
    return (Rule.index(of: left.rule) ?? 0) < (Rule.index(of: right.rule) ?? 0)
  }
}

extension Rule {
  /// Whether a rule judges the suppressions, and so has to come after the rules that these silence.
  static func looksAtSuppressions(_ id: String) -> Bool {
    ["unused-suppression", "unknown-rule", "unclosed-suppression"].contains(id)
  }
}
