public import Markdown

extension Document {
  /// Reads a parsed document.
  ///
  /// - Parameters:
  ///   - path: the name of the input; a day in it may complete moments without one.
  ///   - zone: the zone of moments for which the document names none; nil leaves them open.
  ///   - sections: names of sections besides those that everybody knows.
  public init(
    reading markdown: MarkdownDocument, path: String, zone: TimeZoneChoice? = nil,
    sections: SectionNames = SectionNames()
  ) {
    self.init(reading: markdown, path: path, zone: zone, sections: sections, frame: nil)
  }

  /// - Parameter frame: what is known of a document of which this is a part.
  init(
    reading markdown: MarkdownDocument, path: String, zone: TimeZoneChoice?,
    sections: SectionNames, frame: ReadingFrame?
  ) {
    var reader = DocumentReader(reading: markdown, path: path, sections: sections)
    reader.place(in: zone, frame)
    for step in DocumentReader.steps { step(&reader) }
    self = reader.document()
  }
}

/// Puts together what the readers of the parts find: in steps, so that each can be done for several documents before the
/// next one (see `Compiler.documents(from:)`).
struct DocumentReader {
  let outline: Outline
  let frontMatter: FrontMatterFields
  let facts: [MetadataReader.Fact]
  let path: String
  let isStatusPage: Bool
  private(set) var context = MomentContext()
  private var kind: DocumentKind?
  private var posts: [StatusPost] = []
  private var timeline: [TimelineEntry] = []
  private var window: IncidentWindow?
  private var actions: [ActionItem] = []

  init(reading markdown: MarkdownDocument, path: String, sections: SectionNames) {
    self.path = path
    frontMatter = FrontMatterFields(of: markdown)
    outline = Outline(of: markdown, frontMatterTitle: frontMatter.title, lookup: sections.lookup)
    facts = MetadataReader(outline: outline, frontMatter: frontMatter).facts()
    isStatusPage = KindDecision.isStatusPage(frontMatter)
  }

  /// Finds what completes moments, which comes before all other steps.
  ///
  /// - Parameter frame: what is known of a document of which this is a part.
  mutating func place(in zone: TimeZoneChoice?, _ frame: ReadingFrame? = nil) {
    if let frame {
      (context, kind) = (frame.context, frame.kind)
    } else {
      completeContext(zone: zone)
    }
  }

  /// What is read of a document whose moments can be completed, in this order.
  static let steps: [@Sendable (inout DocumentReader) -> Void] = [
    { $0.decideKind() }, { $0.readTimeline() }, { $0.readWindow() }, { $0.readActions() },
  ]

  /// The document, when all steps are done.
  func document() -> Document {
    Document(
      path: path, markdown: outline.document, title: outline.title, metadata: metadata(),
      sections: outline.sections(), content: content(), findings: frontMatter.findings)
  }

  /// Finds the day, the zone and the order of dates that hold for the whole document.
  private mutating func completeContext(zone choice: TimeZoneChoice?) {
    context.putsDayFirst = DateOrder.putsDayFirst(in: outline.document.text)
    context.documentDay =
      DocumentDay(
        outline: outline, frontMatter: frontMatter, facts: facts, path: path, context: context
      ).day()
    context.zone = declaredZone() ?? statedZone() ?? toldZone() ?? choice?.zone
  }

  private func declaredZone() -> WrittenZone? {
    let declaration = ZoneDeclaration(bytes: outline.document.text)
    for fact in facts where Self.zoneLabels.contains(keyOf: fact.field.label.utf8) {
      let bytes = Array(fact.field.value.utf8)
      if let zone = ZoneDeclaration(bytes: bytes).zone(in: 0..<bytes.count) { return zone }
    }
    guard outline.mayDeclareZone else { return nil }
    for line in outline.lines where line.kind == .text || line.kind == .item {
      guard line.text.count < 200, let zone = declaration.declared(in: line.text) else { continue }
      return zone
    }
    return nil
  }

  private static let zoneLabels: NameSet = ["timezone", "time zone", "tz"]

  /// The one zone that the stated window and date are given in.
  private func statedZone() -> WrittenZone? {
    var zones: [WrittenZone] = []
    for fact in facts
    where fact.range != nil && [.start, .end, .duration, .date].contains(fact.label) {
      let bytes = Array(fact.field.value.utf8)
      for span in MomentScanner(bytes: bytes).all(in: 0..<bytes.count) {
        zones += [span.start.zone, span.end?.zone].compactMap { $0 }
      }
    }
    guard let first = zones.first, zones.allSatisfy({ $0.name == first.name }) else { return nil }
    return first
  }

  /// The zone of the clocks in the summary's sentences.
  private func toldZone() -> WrittenZone? {
    ProseWindow(outline: outline, context: context).writtenZone()
  }

  private func metadata() -> Metadata {
    var metadata = Metadata(facts: facts, frontMatter: frontMatter, context: context)
    metadata.statedAudience = AudienceReader(
      frontMatter: frontMatter, outline: outline, facts: facts
    ).statedAudience()
    if metadata.severity == nil { metadata.severity = SeverityMark.find(in: outline) }
    return metadata
  }

  private func content() -> Content {
    switch kind {
    case .postmortem?:
      return .postmortem(Postmortem(window: window, timeline: timeline, actions: actions))
    case .incidentReport?:
      return .incidentReport(
        IncidentReport(updates: posts, window: window, timeline: timeline, actions: actions))
    case .statusUpdate?:
      let reader = StatusUpdateReader(outline: outline, facts: facts, context: context)
      return .statusUpdate(
        StatusUpdate(updates: reader.posts(), window: window, nextUpdate: reader.nextUpdate()))
    case .playbook?:
      return .playbook(Playbook(steps: StepReader(outline: outline).steps()))
    case .note?, nil:
      return .note
    }
  }

  private mutating func decideKind() {
    posts = updateReader.updates()
    if kind != nil { return }
    kind =
      KindDecision(outline: outline, facts: facts, path: path, isStatusPage: isStatusPage)
      .kind(posts: posts.count)
  }

  private mutating func readTimeline() {
    switch kind {
    case .postmortem:
      timeline = TimelineReader.entries(of: outline, context: context)
      guard timeline.isEmpty, !outline.hasPart(.timeline) else { return }
      timeline = NarrativeReader(outline: outline, facts: facts, context: context).entries()
    case .incidentReport where outline.hasPart(.timeline):
      // Only where a part of it is a timeline; its posts are no events.
      let lines = Set(posts.map(\.line))
      timeline = TimelineReader.entries(of: outline, context: context)
        .filter { !lines.contains($0.line) }
    default: break
    }
  }

  private mutating func readWindow() {
    if kind == .note || kind == .playbook { return }
    window = findWindow()
  }

  private mutating func readActions() {
    guard kind == .postmortem || kind == .incidentReport else { return }
    actions = ActionReader(outline: outline, context: context).actions()
  }

  /// The window as labels state it; what they leave out, a sentence of the summary may say.
  private func findWindow() -> IncidentWindow? {
    let stated = WindowReader(facts: facts, context: context).window()
    guard !isStatusPage, let told = ProseWindow(outline: outline, context: context).window() else {
      return stated
    }
    guard var window = stated else { return told }
    let hasEnds = window.start != nil || window.end != nil
    var rest = told
    if hasEnds { (rest.start, rest.end) = (nil, nil) }
    window.fill(from: rest)
    return window
  }

  private var updateReader: UpdateReader {
    var reader = UpdateReader(outline: outline, context: context, isStatusPage: isStatusPage)
    if isStatusPage, frontMatter.value("informational") != "true" {
      reader.hasOpeningPost = true
      reader.pageMoment = findWindow()?.start
      reader.pageStatus = frontMatter.value("resolved") == "true" ? .resolved : .update
    }
    return reader
  }
}
