import Markdown

/// Runs rules over documents.
///
/// ```swift
/// let linter = Linter(settings: LintSettings())
/// for finding in linter.findings(in: document) { print(finding.location, finding.message) }
/// ```
public struct Linter: Sendable {
  public let settings: LintSettings
  /// The rules that run, by kind of document.
  private let active: [DocumentKind: [Int]]

  public init(settings: LintSettings = LintSettings()) {
    self.settings = settings
    var active: [DocumentKind: [Int]] = [:]
    for kind in DocumentKind.allCases {
      active[kind] = Rule.all.indices.filter {
        settings.severities[$0] != nil && Rule.all[$0].kinds.contains(Rule.Kinds(kind))
      }
    }
    self.active = active
  }

  /// What the rules have to say of a document, in the order of its text.
  public func findings(in document: Document) -> [Finding] {
    var inspection = Inspection(document, settings: settings)
    var rules = active[document.kind] ?? []
    if document.isTemplate { rules.removeAll { Rule.all[$0].skipsTemplates } }
    for index in rules where !Rule.looksAtSuppressions(Rule.all[index].id) {
      run(index, &inspection)
    }
    silence(&inspection)
    for index in rules where Rule.looksAtSuppressions(Rule.all[index].id) {
      run(index, &inspection)
    }
    return inspection.findings.sorted(by: Self.comesBefore)
  }

  private func run(_ index: Int, _ inspection: inout Inspection) {
    guard let severity = settings.severities[index] else { return }
    inspection.run(index, severity: severity)
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
