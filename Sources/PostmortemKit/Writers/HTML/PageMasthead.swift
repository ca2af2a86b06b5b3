internal import Markdown

/// What the head of a page says: the title, the state, and the facts that a reader asks for first.
struct PageMasthead {
  /// A state in a word, with the label that it has in the document.
  struct Badge {
    var label: String
    var word: String
    var tone: Tone
  }

  /// A fact and its value as HTML.
  struct Fact {
    var label: String
    var html: String
  }

  let document: Document
  let plan: PagePlan

  init(_ document: Document, plan: PagePlan) {
    self.document = document
    self.plan = plan
  }

  /// The title as HTML, with the markup that its line has.
  var heading: String {
    if let range = plan.range(of: .title) { return html { $0.flow(range) } }
    return html { $0.write(text: document.title?.text ?? PagePhrases.kind(document.kind)) }
  }

  /// The first sentence about the impact, where the head names no services. A status update is so short that
  /// it would only be said twice.
  var lead: String {
    guard document.kind != .statusUpdate, document.metadata.services.isEmpty,
      let sentence = sentence(of: .impact)
    else {
      return ""
    }
    return html { $0.flow(sentence) }
  }

  /// The plain sentence that stands for the page where it is linked.
  var description: String {
    guard let sentence = sentence(of: .summary) ?? sentence(of: .impact) else { return "" }
    return document.text(sentence).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The promise of a further update.
  var next: String {
    guard case .statusUpdate(let update) = document.content, let next = update.nextUpdate else {
      return ""
    }
    return html {
      $0.write("<strong>Next update</strong> ")
      if next.moment.iso8601.isEmpty {
        $0.flow(next.text)
      } else {
        $0.time(next.moment)
      }
    }
  }

  var badges: [Badge] {
    var badges: [Badge] = []
    if let severity = document.metadata.severity {
      badges.append(
        Badge(
          label: label(of: severity) ?? "Severity", word: severity,
          tone: Tone(severity: severity)))
    }
    if let state = document.state {
      badges.append(
        Badge(label: label(of: state.word) ?? "Status", word: state.word, tone: state.tone))
    }
    return badges
  }

  /// The label of the line of the head that gives a state, which the badge then stands for.
  private func label(of value: String) -> String? {
    fields.first { $0.field.value == value }?.field.label
  }

  /// The lines of the head that the page shows as facts.
  var fields: [(field: MetadataField, range: Range<Int>)] {
    plan.pieces.compactMap { piece in
      guard case .field(let number) = piece.kind else { return nil }
      return (document.metadata.fields[number], piece.range)
    }
  }

  /// The part of a document that has a role, down to the end of its first sentence.
  private func sentence(of role: SectionRole) -> Range<Int>? {
    guard let section = document.sections.first(where: { $0.has(role) && !$0.body.isEmpty }) else {
      return nil
    }
    let text = document.markdown.text
    let body = text.trimming(section.body)
    guard let leaf = plan.blocks.leaf(at: body.lowerBound),
      document.markdown.nodes[leaf.node].kind == .paragraph
    else { return nil }
    let end = min(body.upperBound, leaf.text.upperBound)
    var index = body.lowerBound
    while index < end {
      let isLast = index + 1 >= end || text[index + 1].isWhitespace
      if isLast, ".!?".utf8.contains(text[index]) { return body.lowerBound..<index + 1 }
      index += 1
    }
    return end - body.lowerBound > 20 ? body.lowerBound..<max(body.lowerBound, end) : nil
  }

  func html(_ write: (inout PageFlow) -> Void) -> String {
    var flow = PageFlow(plan)
    write(&flow)
    return String(decoding: flow.html.output, as: UTF8.self)
  }
}
