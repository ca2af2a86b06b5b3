import Markdown

/// Makes the customer edition of documents: leaves out what is not published, replaces what tells of people and machines,
/// and refuses where something would still be seen.
///
/// Its changes are changes of the source, so that every writer gets a document that never held anything else.
public struct Redactor: Sendable {
  public let settings: CustomerSettings
  /// With which documents are read.
  public let compiler: Compiler
  /// The options of the rules about leaks; their severities do not count here.
  private let lint: LintSettings

  /// - Parameters:
  ///   - lint: what the configuration sets of rules; the options of those about leaks say what may be shown.
  ///   - compiler: what the documents are read with.
  public init(settings: CustomerSettings, lint: LintSettings, compiler: Compiler) {
    self.settings = settings
    self.compiler = compiler
    var leaks = LintSettings(
      only: Set(Rule.all.filter { $0.group == .leaks }.map(\.id)), audience: .customer)
    leaks.options = lint.options
    let hosts = lint.texts("leaked-host", "public-hosts") + settings.publicHosts
    leaks.options["leaked-host", default: [:]]["public-hosts"] = .strings(hosts)
    self.lint = leaks
  }

  /// How often the text is looked through again: what one change brings to light the next one takes.
  private static let mostRounds = 6

  /// The customer edition of a document.
  public func redaction(of document: Document) -> Redaction {
    let frame = ReadingFrame(of: document, compiler: compiler)
    let words = InnerWords(of: document, settings: settings, lint: lint)
    let marks = InternalMarks(document)
    var text = EditedText(document.markdown.source.bytes)
    var refusals = marks.refusals
    refusals += choose(from: document, marks, frame: frame, &text)
    hide(&text)
    let stops = replaceWords(in: &text, words: words, frame: frame)
    refusals += stops.map { finding(for: $0, text, document.markdown.source) }
    let published = read(text.bytes, frame: frame)
    if let published, refusals.isEmpty {
      let problems = EditionCheck(document: published, words: words, lint: lint).findings()
      refusals += problems.filter { !isOwn($0.place.bytes, text, words) }.map {
        moved($0, text, document.markdown.source)
      }
    }
    if let refusal = refusal(of: document, published) { refusals.append(refusal) }
    var result: Document?
    if refusals.isEmpty, let published {
      result = MomentRestorer(original: document, text: text).restored(published)
    }
    return Redaction(
      document: result, refusals: refusals, warnings: document.findings,
      changes: text.changes.sorted { $0.place.lowerBound < $1.place.lowerBound }, words: words,
      text: text,
      original: document.markdown.source, path: document.path)
  }

  /// Whether a range lies in neutral words that stand in the place of others, which are not replaced again.
  ///
  /// What the configuration has stand for a person is neutral only where it names nobody itself.
  private func isOwn(_ range: Range<Int>, _ text: EditedText, _ words: InnerWords) -> Bool {
    guard let own = text.replacement(around: range) else { return false }
    let person = Array(settings.person.utf8)
    let isNeutral = words.hits(in: person, 0..<person.count).isEmpty
    return InnerPhrase.isNeutral(
      own, person: PersonPhrase(one: isNeutral ? settings.person : CustomerSettings().person))
  }

  /// Why a document is not for customers at all.
  private func refusal(of document: Document, _ published: Document?) -> Finding? {
    let source = document.markdown.source
    func finding(_ message: String, _ help: String) -> Finding {
      Finding(
        rule: "", severity: .error, message: message, help: help,
        place: source.range(of: source.trimmedLine(1)))
    }
    if document.kind == .playbook, settings.sections == CustomerSettings.usualSections {
      return finding(
        "a playbook is for those who run the service",
        "name the sections that customers may read in `sections` of `customer`")
    }
    guard let published, !published.saysAnything else { return nil }
    return finding(
      "nothing of the document is published",
      "name its sections in `sections` of `customer`, or mark what is internal instead")
  }

  /// Takes out what is marked and what the allow-lists leave out; returns what speaks against publishing the rest.
  private func choose(
    from document: Document, _ marks: InternalMarks, frame: ReadingFrame, _ text: inout EditedText
  ) -> [Finding] {
    let source = document.markdown.source
    let elements = InternalElements(document)
    var findings = elements.refusals
    if !document.markdown.nodes.contains(where: { $0.kind == .comment }) {
      let choices = choices(for: document)
      findings += choices.refusals
      text.apply(marks.edits + elements.edits + choices.edits)
    } else {
      // Bars and list marks in what is hidden are none, and lines that are left out must not cut it in two.
      text.apply(marks.edits + elements.edits + HiddenParts(document.markdown).hiddenEdits)
      guard let current = read(text.bytes, frame: frame) else { return findings }
      let choices = choices(for: current)
      findings += choices.refusals.map { moved($0, text, source) }
      text.apply(choices.edits)
    }
    guard let rest = read(text.bytes, frame: frame) else { return findings }
    let near = NearMarks(rest.markdown).findings.map { moved($0, text, source) }
    let lines = Set((marks.refusals + findings).map(\.location.line))
    return findings + near.filter { !lines.contains($0.location.line) }
  }

  /// What the allow-lists leave out.
  private func choices(
    for document: Document
  ) -> (edits: [RedactionEdit], refusals: [Finding]) {
    let outline = Outline(
      of: document.markdown, frontMatterTitle: FrontMatterFields(of: document.markdown).title,
      lookup: compiler.sections.lookup)
    let sections = SectionChoice(document, settings: settings)
    let parts = InternalParts(document, outline: outline, settings: settings)
    let edits =
      parts.edits + sections.edits()
      + FactChoice(document, outline: outline, choice: sections).edits()
      + FrontMatterChoice(document: document).edits() + ColumnChoice(document).edits
    return (edits, parts.refusals)
  }

  /// Takes out what no reader sees, until there is none.
  private func hide(_ text: inout EditedText) {
    for _ in 0..<Self.mostRounds {
      guard let source = try? SourceText(text.bytes) else { return }
      let edits = HiddenParts(MarkdownDocument(parsing: source)).edits
      // Definitions are needed until the links that use them are written out.
      let now = edits.filter { $0.reason != LinkDefinitions.reason }
      if now.isEmpty { return }
      text.apply(now)
    }
  }

  private func replaceWords(
    in text: inout EditedText, words: InnerWords, frame: ReadingFrame
  ) -> [(hit: InnerHit, place: Range<Int>)] {
    var stops: [(hit: InnerHit, place: Range<Int>)] = []
    var told = ToldPlaces()
    var mostBytes: Int?
    for _ in 0..<Self.mostRounds {
      // What replaces a word may hold two that stay inside themselves, and so on: the last look refuses them.
      if let mostBytes, text.bytes.count > mostBytes { break }
      guard let current = read(text.bytes, frame: frame) else { break }
      let links = LinkChoice(current.markdown, sites: words.sites, words: words)
      let choice = WordChoice(current, words: words, person: settings.person)
      for hit in choice.secrets + links.secretsFound(in: words) + choice.lost {
        let place = text.origin(of: hit.range)
        if told.add(place) { stops.append((hit, place)) }
      }
      let edits = (links.edits + choice.edits + HiddenParts(current.markdown).edits).filter {
        $0.kind != .words || !isOwn($0.range, text, words)
      }
      if edits.isEmpty { break }
      text.apply(edits)
      mostBytes = mostBytes ?? 2 * text.bytes.count + 4096
    }
    return stops
  }

  private func read(_ bytes: [UInt8], frame: ReadingFrame) -> Document? {
    guard let source = try? SourceText(bytes) else { return nil }
    var document = Document(
      reading: MarkdownDocument(parsing: source), path: "", zone: compiler.zone,
      sections: compiler.sections, frame: frame)
    document.findings = []
    return document
  }

  private func finding(
    for stop: (hit: InnerHit, place: Range<Int>), _ text: EditedText, _ source: SourceText
  ) -> Finding {
    guard stop.hit.kind == .secret else {
      return Finding(
        rule: stop.hit.kind.rule, severity: .error,
        message: "\(stop.hit.kind.reason) can't be taken out where it stands",
        help: "write its paragraph in a simpler way", place: source.range(of: stop.place))
    }
    return Finding(
      rule: "leaked-secret", severity: .error, message: "\(stop.hit.name) is written out",
      label: "a secret", help: "revoke it first, then take it out of the document and its history",
      place: source.range(of: stop.place))
  }

  /// The finding with its places in the original.
  private func moved(_ finding: Finding, _ text: EditedText, _ source: SourceText) -> Finding {
    var finding = finding
    finding.place = source.range(of: text.origin(of: finding.place.bytes))
    finding.related = []
    finding.fix = nil
    finding.severity = .error
    return finding
  }
}

extension Document {
  /// Whether there is any text besides the title.
  var saysAnything: Bool {
    let title = title.map { Array($0.text.utf8) } ?? []
    let words = markdown.text.count { $0.isAlphanumeric || $0 >= 0x80 }
    let titleWords = title.count { $0.isAlphanumeric || $0 >= 0x80 }
    let isInText = title.isEmpty || (self.title?.line ?? 0) > (markdown.frontMatter?.lastLine ?? 0)
    return words > (isInText ? titleWords : 0)
  }
}
