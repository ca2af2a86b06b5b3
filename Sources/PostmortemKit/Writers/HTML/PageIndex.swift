internal import Markdown

/// What a list of documents says of one of them.
public struct PageIndexEntry: Sendable {
  /// Where its page lies, relative to the list, with `/` between folders; not escaped.
  public var path: String
  let title: String
  let kind: DocumentKind
  let severity: String?
  let status: (word: String, tone: Tone)?
  let duration: WrittenDuration?
  /// When it began, or the day that it is of.
  let moment: Moment?

  public init(_ document: Document, path: String, zone: TimeZoneChoice? = nil) {
    self.path = path
    title = document.title?.text ?? PagePhrases.kind(document.kind)
    kind = document.kind
    severity = document.metadata.severity
    status = document.state
    duration = document.kind == .playbook ? nil : document.length
    let clock = zone.map(ReaderClock.init)
    moment = document.beginning.map { clock?.moment($0) ?? $0 }
  }

  /// What lists are ordered by: days, and clocks within them.
  fileprivate var age: Int? {
    moment.flatMap { $0.instant ?? $0.localSeconds ?? $0.date.map { $0.daysSinceEpoch * 86_400 } }
  }
}

/// The page that lists documents.
public enum PageIndex {
  /// The name of its file; a document of this name has it instead.
  public static let fileName = "index.html"

  /// What the head of every page of the built-in templates holds, by which they are known.
  public static let generatorMark = "<meta name=\"generator\" content=\"postmortem\">"

  /// Writes the list: incidents newest first, those without a day behind them; then playbooks and notes in the order in
  /// which they are given.
  public static func html(of entries: [PageIndexEntry], _ options: WriterOptions)
    throws(WriterError) -> [UInt8]
  {
    let templates = try PageTemplates(options)
    var values = PageContext.frame(templates, options.page)
    let title = options.page.company.map { "Incidents at \($0)" } ?? "Incidents"
    values["title"] = title
    var heading: [UInt8] = []
    HTMLEscape.append(title.utf8, to: &heading)
    values["heading"] = String(decoding: heading, as: UTF8.self)
    values["kind"] = entries.count == 1 ? "1 document" : "\(entries.count) documents"
    values["body"] = body(of: entries)
    return SafeOutput.bytes(Array(try templates.render("index", values).utf8), as: .markup)
  }

  private static func body(of entries: [PageIndexEntry]) -> String {
    var output: [UInt8] = []
    let groups: [(StaticString?, [DocumentKind])] = [
      (nil, [.postmortem, .incidentReport, .statusUpdate]), ("Playbooks", [.playbook]),
      ("Notes", [.note]),
    ]
    for (title, kinds) in groups {
      var group = entries.enumerated().filter { kinds.contains($0.element.kind) }
      if title == nil {
        group.sort { ($0.element.age ?? .min, -$0.offset) > ($1.element.age ?? .min, -$1.offset) }
      }
      guard !group.isEmpty else { continue }
      if let title {
        output.append("<h2>")
        output.append(title)
        output.append("</h2>\n")
      }
      output.append("<ul class=\"documents\">\n")
      for (_, entry) in group { append(entry, to: &output) }
      output.append("</ul>\n")
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func append(_ entry: PageIndexEntry, to output: inout [UInt8]) {
    output.append("<li>\n<p class=\"document\"><a href=\"")
    appendAddress(of: entry.path, to: &output)
    output.append("\">")
    HTMLEscape.append(entry.title.utf8, to: &output)
    output.append("</a></p>\n")
    if ![.playbook, .note].contains(entry.kind) { appendFacts(of: entry, to: &output) }
    output.append("</li>\n")
  }

  private static func appendFacts(of entry: PageIndexEntry, to output: inout [UInt8]) {
    output.append("<p class=\"about\">")
    if let moment = entry.moment, let date = moment.date {
      output.append("<time datetime=\"")
      HTMLEscape.append((moment.htmlValue ?? date.iso8601).utf8, to: &output)
      output.append("\">")
      HTMLEscape.append(PagePhrases.day(date).utf8, to: &output)
      output.append("</time>\n")
    }
    output.append("<span>")
    HTMLEscape.append(PagePhrases.kind(entry.kind).utf8, to: &output)
    output.append("</span>\n")
    if let severity = entry.severity {
      appendBadge(Tone(severity: severity), label: "Severity", word: severity, to: &output)
    }
    if let status = entry.status {
      appendBadge(status.tone, label: "Status", word: status.word, to: &output)
    }
    if let duration = entry.duration {
      output.append("<span><span class=\"vh\">Duration: </span><time datetime=\"")
      output.append(utf8: duration.iso8601)
      output.append("\">")
      HTMLEscape.append(duration.phrase.utf8, to: &output)
      output.append("</time></span>")
    }
    output.append("</p>\n")
  }

  private static func appendBadge(
    _ tone: Tone, label: StaticString, word: String, to output: inout [UInt8]
  ) {
    output.append(utf8: "<span class=\"badge \(tone.rawValue)\"><span class=\"vh\">")
    output.append(label)
    output.append(utf8: ": </span><span class=\"sign\" aria-hidden=\"true\">\(tone.sign)</span> ")
    HTMLEscape.append(word.utf8, to: &output)
    output.append("</span>\n")
  }

  /// A path as an address: whatever is no letter of a plain path is percent-encoded. A dot before it keeps a colon from
  /// making the first name a scheme.
  private static func appendAddress(of path: String, to output: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    if path.utf8.contains(Byte.colon) { output.append("./") }
    for byte in FileName.bytes(of: path) {
      if byte.isAlphanumeric || "-_.~/:".utf8.contains(byte) {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(digits[Int(byte >> 4)])
        output.append(digits[Int(byte & 15)])
      }
    }
  }
}
