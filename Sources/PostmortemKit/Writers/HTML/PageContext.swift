internal import Markdown

/// The values that a page template may name.
struct PageContext {
  /// Every name that has a value on some page.
  static let names: Set<String> = [
    "policy", "style", "title", "description", "kind", "incident", "heading", "hasBadges", "badges",
    "tone", "sign", "hasTitle", "label", "word", "lead", "hasFacts", "facts", "value", "day",
    "next", "strip",
    "progress", "body",
  ]

  private(set) var values: [String: Any] = [:]

  /// The values of a document's page. What is not known has none, so that a section of the template that
  /// asks for it stays away.
  init(_ document: Document, style: String) {
    let plan = PagePlan(document)
    let masthead = PageMasthead(document, plan: plan)
    values["style"] = style
    values["policy"] =
      "default-src 'none'; style-src '\(PageDigest.source(of: style))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
    values["kind"] = PagePhrases.kind(document.kind)
    values["title"] = document.title?.text ?? PagePhrases.kind(document.kind)
    values["hasTitle"] = document.title != nil
    values["heading"] = masthead.heading
    set("description", masthead.description)
    set("incident", document.metadata.incidentId ?? "")
    set("lead", masthead.lead)
    set("day", document.metadata.date.map(PagePhrases.day) ?? "")
    set("next", masthead.next)
    let badges = masthead.badges.map {
      ["label": $0.label, "word": $0.word, "tone": $0.tone.rawValue, "sign": $0.tone.sign]
    }
    values["badges"] = badges
    values["hasBadges"] = !badges.isEmpty
    let facts = masthead.facts.map { ["label": $0.label, "value": $0.html] }
    values["facts"] = facts
    values["hasFacts"] = !facts.isEmpty
    values["strip"] = TimelineStrip(document.timeline) { document.text($0.text) }?.html ?? ""
    values["progress"] = PageProgress(document, blocks: plan.blocks)?.html ?? ""
    values["body"] = PageBody.html(of: document, plan: plan)
  }

  private mutating func set(_ name: String, _ text: String) {
    if !text.isEmpty { values[name] = text }
  }
}
