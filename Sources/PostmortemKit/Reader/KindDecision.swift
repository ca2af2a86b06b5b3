import Markdown

/// Decides what kind of document it is, by what a reader would go by: the front matter of status pages,
/// posted updates, steps to take, the parts of a postmortem, and the title.
struct KindDecision {
  let outline: Outline
  let facts: [MetadataReader.Fact]
  let isStatusPage: Bool

  private let fileName: [UInt8]
  /// Title and file name.
  private let name: [UInt8]

  private var bytes: [UInt8] { outline.document.text }

  init(outline: Outline, facts: [MetadataReader.Fact], path: String, isStatusPage: Bool) {
    self.outline = outline
    self.facts = facts
    self.isStatusPage = isStatusPage
    fileName = DocumentPath.name(of: path)
    name = Array((outline.title?.text ?? "").utf8) + Array(" | ".utf8) + fileName
  }

  /// Whether the front matter is that of a status page kept as files (cState, Statusfy and their kin).
  static func isStatusPage(_ frontMatter: FrontMatterFields) -> Bool {
    if frontMatter.fields.count < 2 { return false }
    let keys = Set(frontMatter.fields.map { $0.label.lowercased() })
    return keys.intersection(statusPageKeys).count >= 2
  }

  static let statusPageKeys: Set<String> = [
    "resolved", "resolvedwhen", "affected", "affectedsystems", "severity", "informational",
    "section",
    "scheduled", "status", "components", "impact",
  ]

  /// - Parameter posts: how many updates were found in the text.
  func kind(posts: Int) -> DocumentKind {
    if isStatusPage { return .incidentReport }
    if posts >= 2 || posts == 1 && mentionsReport { return .incidentReport }
    if Self.playbookNames.value(in: name) != nil, stepCount >= 2 { return .playbook }
    if isStatusUpdate { return .statusUpdate }
    let reviewRoleCount = self.reviewRoleCount
    if boxesOutsideActions >= 3, reviewRoleCount < 3 { return .playbook }
    if isReview(reviewRoleCount) { return .postmortem }
    if isMainlySteps { return .playbook }
    return .note
  }

  private static let playbookNames = CueTable([
    (
      true,
      [
        " playbook ", " runbook ", " checklist ", " playbooks ", " run book ", " play book ",
        " standard operating procedure ", " sop ",
      ]
    )
  ])

  /// Whether the document calls itself a report, or has a line `Posted` with a day as status pages do.
  private var mentionsReport: Bool {
    let scanner = MomentScanner(bytes: bytes)
    return outline.lines.contains { line in
      var cursor = ByteCursor(bytes, line.text)
      if cursor.takeWord("posted") {
        return scanner.leading(in: cursor.position..<line.text.upperBound)?.start.date != nil
      }
      return cursor.takeWord("incident")
        && HeadingKey.key(of: bytes[line.text].prefix(24)).hasPrefix("incident report for")
    }
  }

  private var isStatusUpdate: Bool {
    guard !outline.hasPart(.timeline), !outline.hasPart(.rootCause), !outline.hasPart(.lessons)
    else { return false }
    let states = facts.contains { fact in
      fact.label == .status
        && fact.range.map {
          StatusWords.exactStatus(of: bytes[$0]) != nil || bytes[$0].first == Byte.less
        }
          == true
    }
    let promises = outline.hasPart(.nextUpdate) || outline.lines.contains(where: promisesUpdate)
    return states && (promises || Self.updateNames.value(in: name) != nil)
      || promises && Self.updateNames.value(in: name) == .statusUpdate
  }

  private func promisesUpdate(_ line: Line) -> Bool {
    guard bytes[line.text].first?.lowercased == UInt8(ascii: "n") else { return false }
    return StatusUpdateReader.promise.value(in: bytes[line.text].prefix(80)) != nil
  }

  private enum UpdateName { case statusUpdate, update }

  private static let updateNames = CueTable<UpdateName>([
    (.statusUpdate, [" status update "]), (.update, [" update "]),
  ])

  private var boxesOutsideActions: Int {
    guard outline.lines.contains(where: { $0.task != .none }) else { return 0 }
    let actionLines = outline.parts.filter { $0.roles.contains(.actions) }.map(\.lines)
    return outline.lines.indices.count { index in
      outline.lines[index].task != .none && !actionLines.contains { $0.contains(index) }
    }
  }

  private var stepCount: Int {
    let boxes = outline.lines.count { $0.task != .none }
    return boxes > 0 ? boxes : outline.lines.count { $0.isItem && $0.isOrdered }
  }

  /// How many different parts of a review the document has, counted up to `plainlyReview`.
  private var reviewRoleCount: Int {
    var found: SectionRoles = []
    for part in outline.parts { found.formUnion(part.roles) }
    found.formIntersection(Self.reviewRoles)
    let scanner = LabelScanner(bytes: bytes)
    for line in outline.lines where line.kind == .text || line.kind == .item {
      if found.count >= Self.plainlyReview { break }
      guard line.text.count < 2000, let label = scanner.label(of: line) else { continue }
      let roles = outline.lookup.roles(ofLabel: label.label, in: bytes)
      for role in roles where Self.reviewRoles.contains(role) { found.insert(role) }
    }
    return found.count
  }

  /// With so many parts of a review a document is one, and no further ones need to be counted.
  private static let plainlyReview = 4

  private static let reviewRoles: SectionRoles = [
    .timeline, .rootCause, .impact, .resolution, .actions, .lessons, .wentWell, .wentWrong,
    .gotLucky,
    .contributingFactors, .detection, .trigger, .summary, .narrative,
  ]

  /// How reports of incidents are named, and words that guides have in their names as well.
  private enum ReviewName { case report, mention }

  private static let reviewNames = CueTable<ReviewName>([
    (
      .report,
      [
        " postmortem ", " post mortem ", " outage ", " downtime ", " root cause analysis ", " rca ",
        " correction of error", " incident report ",
      ]
    ),
    (
      .mention,
      [
        " postmortem", " post mortem", " incident", " outage", " root cause analysis", " rca ",
        " retrospective",
        " disclosure", " downtime", " correction of error", " after action", " failure",
      ]
    ),
  ])

  private func isReview(_ count: Int) -> Bool {
    if count >= Self.plainlyReview { return true }
    let moments = timelineMoments
    if moments >= 2 { return true }
    let name = Self.reviewNames.value(in: name)
    if name != nil, moments > 0 { return true }
    if count >= 2, name != nil || hasDatedName || moments > 0 { return true }
    if count >= 1, name == .report || name != nil && hasDatedName { return true }
    return count >= 3 && (outline.hasPart(.timeline) || outline.hasPart(.rootCause))
  }

  /// How many moments with a clock or a full day stand in the parts that are called a timeline, counted no further
  /// than 2; a table of times and events is as good as that. No plan or policy says when something was.
  private var timelineMoments: Int {
    if outline.lines.contains(where: isTimelineHead) { return 2 }
    let scanner = MomentScanner(bytes: bytes)
    var moments = 0
    for part in outline.parts(with: .timeline) {
      for line in outline.lines[part.lines] where moments < 2 {
        var start = line.text.lowerBound
        while moments < 2, start < line.text.upperBound,
          let span = scanner.first(in: start..<line.text.upperBound)
        {
          if span.start.time != nil || span.start.date != nil { moments += 1 }
          start = max(span.range.upperBound, start + 1)
        }
      }
    }
    return moments
  }

  private func isTimelineHead(_ line: Line) -> Bool {
    guard line.kind == .row(isHead: true) else { return false }
    let columns = TimelineColumns(head: line, outline: outline)
    return columns.hasTimeAndEvent && columns.time != nil
  }

  /// Whether the title or the file name carries a day, as reports of incidents do.
  private var hasDatedName: Bool {
    for name in [fileName, outline.title.map { Array($0.text.utf8) } ?? []] {
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
