import Markdown

/// Decides what kind of document it is, by what a reader would go by: the front matter of status pages,
/// posted updates, steps to take, the parts of a postmortem, and the title.
struct KindDecision {
  let outline: Outline
  let frontMatter: FrontMatterFields
  let facts: [MetadataReader.Fact]
  let path: String

  private var bytes: [UInt8] { outline.document.text }

  /// Whether the front matter is that of a status page kept as files (cState, Statusfy and their kin).
  static func isStatusPage(_ frontMatter: FrontMatterFields) -> Bool {
    let keys = Set(frontMatter.fields.map { $0.label.lowercased() })
    return keys.intersection(statusPageKeys).count >= 2
  }

  private static let statusPageKeys: Set<String> = [
    "resolved", "resolvedwhen", "affected", "affectedsystems", "severity", "informational",
    "section",
    "scheduled", "status", "components", "impact",
  ]

  /// - Parameter posts: how many updates were found in the text.
  func kind(posts: Int) -> DocumentKind {
    if Self.isStatusPage(frontMatter) { return .incidentReport }
    if posts >= 2 || posts == 1 && mentionsReport { return .incidentReport }
    let names = nameKey
    let isPlaybookNamed = Self.playbookNames.contains { names.contains($0) }
    if isPlaybookNamed, stepCount >= 2 { return .playbook }
    if isStatusUpdate(names) { return .statusUpdate }
    if boxesOutsideActions >= 3, reviewRoles < 3 { return .playbook }
    if isReview(names) { return .postmortem }
    if isMainlySteps { return .playbook }
    return .note
  }

  /// Title and file name.
  private var nameKey: String {
    let file = path.utf8.split(separator: Byte.slash).last.map(Array.init) ?? []
    let title = outline.title.map { HeadingKey.key(of: $0.text.utf8) } ?? ""
    return " \(title) | \(HeadingKey.key(of: file)) "
  }

  private static let playbookNames = [
    " playbook ", " runbook ", " checklist ", " playbooks ", " run book ", " play book ",
    " standard operating procedure ", " sop ",
  ]

  private var mentionsReport: Bool {
    outline.lines.prefix(6).contains {
      HeadingKey.key(of: bytes[$0.text]).hasPrefix("incident report for")
    }
  }

  private func isStatusUpdate(_ names: String) -> Bool {
    guard !outline.hasPart(.timeline), !outline.hasPart(.rootCause), !outline.hasPart(.lessons)
    else { return false }
    let states = facts.contains { fact in
      fact.label == .status
        && fact.range.map { StatusWords.isStatus(bytes[$0]) != nil || bytes[$0].first == Byte.less }
          == true
    }
    let promises =
      outline.hasPart(.nextUpdate)
      || outline.lines.contains {
        HeadingKey.key(of: bytes[$0.text.prefix(80)]).contains("next update")
      }
    return states && (promises || names.contains(" update "))
      || promises && names.contains(" status update ")
  }

  private var boxesOutsideActions: Int {
    let actionLines = outline.parts.filter { $0.roles.contains(.actions) }.map(\.lines)
    return outline.lines.indices.count { index in
      outline.lines[index].task != .none && !actionLines.contains { $0.contains(index) }
    }
  }

  private var stepCount: Int {
    let boxes = outline.lines.count { $0.task != .none }
    return boxes > 0 ? boxes : outline.lines.count { $0.isItem && $0.isOrdered }
  }

  /// How many different parts of a review the document has.
  private var reviewRoles: Int {
    var found: Set<SectionRole> = []
    for part in outline.parts { found.formUnion(part.roles) }
    let scanner = LabelScanner(bytes: bytes)
    for line in outline.lines where line.kind == .text || line.kind == .item {
      guard line.text.count < 2000, let label = scanner.label(of: line) else { continue }
      found.formUnion(SectionRoleLookup.shared.roles(ofLabel: label.label, in: bytes))
    }
    return found.intersection(Self.reviewRoles).count
  }

  private static let reviewRoles: Set<SectionRole> = [
    .timeline, .rootCause, .impact, .resolution, .actions, .lessons, .wentWell, .wentWrong,
    .gotLucky,
    .contributingFactors, .detection, .trigger, .summary,
  ]

  private static let reviewNames = [
    "postmortem", "post mortem", "incident", "outage", "root cause analysis", " rca ",
    "retrospective",
    "disclosure", "downtime", "correction of error", "after action", "failure",
  ]

  private func isReview(_ names: String) -> Bool {
    let count = reviewRoles
    if count >= 4 { return true }
    let isNamed = Self.reviewNames.contains { names.contains($0) } || hasDatedName
    if count >= 2, isNamed || timelineHas(\.time) { return true }
    if isNamed, timelineHas(\.time) || timelineHas(\.date) { return true }
    return count >= 3 && (outline.hasPart(.timeline) || outline.hasPart(.rootCause))
  }

  /// Whether a part is a timeline and says in it when something was, as no plan or policy does.
  private func timelineHas<Value>(_ part: KeyPath<WrittenMoment, Value?>) -> Bool {
    let scanner = MomentScanner(bytes: bytes)
    return outline.parts(with: .timeline).contains { timeline in
      outline.lines[timeline.lines].contains {
        scanner.first(in: $0.text)?.start[keyPath: part] != nil
      }
    }
  }

  /// Whether the title or the file name carries a day, as reports of incidents do.
  private var hasDatedName: Bool {
    let file = path.utf8.split(separator: Byte.slash).last.map(Array.init) ?? []
    for name in [file, outline.title.map { Array($0.text.utf8) } ?? []] {
      if MomentScanner(bytes: name).all(in: 0..<name.count).contains(where: { $0.start.date != nil }
      ) {
        return true
      }
    }
    return false
  }

  /// Whether the body is mainly a list of things to do in order.
  private var isMainlySteps: Bool {
    let ordered = outline.lines.count { $0.isItem && $0.isOrdered }
    let boxes = outline.lines.count { $0.task != .none }
    if boxes >= 3 { return true }
    let lines = outline.lines.count { $0.kind == .text || $0.isItem }
    let namesSteps = outline.parts.contains { part in
      let key = HeadingKey.key(of: bytes[part.heading.text])
      return ["steps", "checklist", "procedure"].contains(key) || key.hasPrefix("steps ")
    }
    if namesSteps, ordered >= 2 { return true }
    return ordered >= 5 && ordered * 10 >= lines * 3
  }
}
