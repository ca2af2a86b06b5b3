import Markdown

/// One document while rules look at it: what they read, and what they report.
public struct Inspection {
  public let document: Document
  public let settings: LintSettings
  /// What has been reported so far, in the order of the rules.
  public internal(set) var findings: [Finding] = []
  /// The comments that silence findings, and what they silenced.
  var suppressions: Suppressions
  /// The number of the rule that is looking.
  private var ruleIndex = 0
  private var severity = Severity.warning
  private let mostFindings: Int
  /// What is left for proving fixes.
  let proofs = ProofBudget()
  /// The first place of a finding that is one too many.
  private var excess: SourceRange?
  private var cachedProse: Prose?
  private var cachedDays: [WrittenDay]?
  private var cachedRuns: [TimelineRun]?
  private var cachedMap: PlaceMap?
  private var cachedLeaks: [LocatedLeak]?
  private var cachedPeople: People?
  private var cachedActions: [ActionItem]?

  init(_ document: Document, settings: LintSettings) {
    self.document = document
    var settings = settings
    if settings.profiles.first?.kinds.contains(Rule.Kinds(document.kind)) != true {
      settings.profile = settings.profile(for: document.kind)
    }
    self.settings = settings
    suppressions = Suppressions(of: document.markdown)
    mostFindings = settings.mostFindings
  }

  /// Lets a rule look.
  mutating func run(
    _ index: Int, severity: Severity, _ check: (inout Inspection) -> Void
  ) {
    ruleIndex = index
    self.severity = severity
    check(&self)
  }

  private var rule: Rule { Rule.all[ruleIndex] }

  /// The document's plain text, to which all ranges of values refer.
  var bytes: [UInt8] { document.markdown.text }

  /// A place as rules know it.
  enum Place {
    /// A range of the plain text.
    case text(Range<Int>)
    /// A line of the source, without the white space around its text.
    case line(Int)
    /// Bytes of the source.
    case source(Range<Int>)
    /// The beginning of the document, for what is missing.
    case document
  }

  /// Reports a finding of the rule that is looking, with its severity or one that is lower.
  mutating func report(
    _ message: String, at place: Place, label: String? = nil, also: [(Place, String)] = [],
    notes: [String] = [], help: String? = nil, fix: Fix? = nil, atMost limit: Severity = .error
  ) {
    guard findings.count < mostFindings else {
      excess = excess ?? range(of: place)
      return
    }
    findings.append(
      Finding(
        rule: rule.id, severity: min(severity, limit), message: message, label: label,
        related: also.map { RelatedPlace(place: range(of: $0.0), message: $0.1) },
        notes: notes, help: help, fix: fix, place: range(of: place)))
  }

  /// Tells that there are more findings than are told.
  mutating func reportExcess() {
    guard let excess, let severity = settings.severity(of: Rule.overLimit.id) else { return }
    findings.append(
      Finding(
        rule: Rule.overLimit.id, severity: severity,
        message: "there are more than \(mostFindings) findings; only these are told",
        help: "mend them first, or raise `maximum-findings`", place: excess))
  }

  /// Where a place is in the source.
  func range(of place: Place) -> SourceRange {
    let source = document.markdown.source
    let bytes: Range<Int> =
      switch place {
      case .text(let range): document.markdown.sourceRange(of: range)
      case .line(let number): source.trimmedLine(number)
      case .source(let range): range
      case .document: firstLine
      }
    return source.range(of: bytes)
  }

  /// The title's line, or the first line with text.
  private var firstLine: Range<Int> {
    let source = document.markdown.source
    if let title = document.title { return source.trimmedLine(title.line) }
    let number = (1...source.lineCount).first { !source.trimmedLine($0).isEmpty } ?? 1
    return source.trimmedLine(number)
  }

  /// The value that is set of one of the rule's options, or its default.
  private func value(_ name: String) -> OptionValue? {
    settings.value(of: name, in: rule)
  }

  func integer(_ name: String) -> Int {
    if case .integer(let value)? = value(name) { value } else { 0 }
  }

  func boolean(_ name: String) -> Bool {
    if case .boolean(let value)? = value(name) { value } else { false }
  }

  func string(_ name: String) -> String {
    if case .string(let value)? = value(name) { value } else { "" }
  }

  func strings(_ name: String) -> [String] {
    if case .strings(let value)? = value(name) { value } else { [] }
  }

  /// The blocks of running text: paragraphs, headings, cells, items. Computed once for all rules.
  var prose: Prose {
    mutating get {
      if let cachedProse { return cachedProse }
      let prose = Prose(of: document.markdown, map.common ?? [])
      cachedProse = prose
      return prose
    }
  }

  /// The blocks in which something may begin that somebody looks for.
  mutating func prose(for seeker: CommonPlaces.Seekers) -> [ProseBlock] {
    prose.blocks.filter { $0.seekers.contains(seeker) }
  }

  /// The days that stand in the running text. Computed once for all rules.
  mutating func writtenDays() -> [WrittenDay] {
    if let cachedDays { return cachedDays }
    let days = findWrittenDays(in: prose)
    cachedDays = days
    return days
  }

  /// The entries in groups within which their order says something. Computed once for all rules.
  mutating func timelineRuns() -> [TimelineRun] {
    if let cachedRuns { return cachedRuns }
    let runs = findTimelineRuns()
    cachedRuns = runs
    return runs
  }

  /// Where words and signs stand in the plain text. Computed once for all rules.
  var map: PlaceMap {
    mutating get {
      if let cachedMap { return cachedMap }
      let map = PlaceMap(bytes, 0..<bytes.count, findsCommon: true)
      cachedMap = map
      return map
    }
  }

  /// Everything in any text of the document that may have to stay inside. Computed once for all rules.
  var leaks: [LocatedLeak] {
    mutating get {
      if let cachedLeaks { return cachedLeaks }
      let leaks = LocatedLeak.all(in: document.markdown, map: map)
      cachedLeaks = leaks
      return leaks
    }
  }

  /// The people whom the document makes known. Computed once for all rules.
  var people: People {
    mutating get {
      if let cachedPeople { return cachedPeople }
      let people = People(of: document, mentions: leaks, map: map)
      cachedPeople = people
      return people
    }
  }

  /// The actions that are still to be done. Computed once for all rules.
  var openActions: [ActionItem] {
    mutating get {
      if let cachedActions { return cachedActions }
      let actions = findOpenActions()
      cachedActions = actions
      return actions
    }
  }

  /// The moment of an entry as its writer put it.
  func written(_ entry: TimelineEntry) -> WrittenSpan? {
    MomentScanner(bytes: bytes, takesBareClocks: true).leading(in: entry.raw)
  }
}
