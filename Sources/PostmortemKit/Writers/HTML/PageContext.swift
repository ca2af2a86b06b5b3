internal import Markdown

/// The values that a page template may name.
struct PageContext {
  /// Every name that has a value on some page.
  static let names: Set<String> = [
    "policy", "style", "title", "description", "kind", "incident", "heading", "hasBadges", "badges",
    "tone", "sign", "hasTitle", "label", "word", "lead", "hasFacts", "facts", "value", "day",
    "next", "strip", "progress", "body", "zone", "brand", "company", "home", "logo", "footer",
  ]

  private(set) var values: [String: Any] = [:]

  /// The values of a document's page. What is not known has none, so that a section of the template that
  /// asks for it stays away.
  init(_ document: Document, templates: PageTemplates, options: WriterOptions) {
    let plan = PagePlan(document, options: options)
    let masthead = PageMasthead(document, plan: plan)
    values = Self.frame(templates, options.page)
    values["kind"] = PagePhrases.kind(document.kind)
    values["title"] = Self.clean(document.title?.text ?? PagePhrases.kind(document.kind))
    values["hasTitle"] = document.title != nil
    values["heading"] = masthead.heading
    set("description", Self.clean(masthead.description))
    set("incident", Self.clean(document.metadata.incidentId ?? ""))
    set("lead", masthead.lead)
    set("day", document.metadata.date.map(PagePhrases.day) ?? "")
    set("next", masthead.next)
    let badges = masthead.badges.map {
      [
        "label": Self.clean($0.label), "word": Self.clean($0.word), "tone": $0.tone.rawValue,
        "sign": $0.tone.sign,
      ]
    }
    values["badges"] = badges
    values["hasBadges"] = !badges.isEmpty
    let facts = masthead.facts.map { ["label": Self.clean($0.label), "value": $0.html] }
    values["facts"] = facts
    values["hasFacts"] = !facts.isEmpty
    values["strip"] =
      TimelineStrip(document.timeline, clock: plan.clock) { document.text($0.text) }?.html ?? ""
    values["progress"] = PageProgress(document, blocks: plan.blocks)?.html ?? ""
    if let clock = plan.clock, document.hasInstants { values["zone"] = clock.name }
    values["body"] = PageBody.html(of: document, plan: plan)
  }

  /// The values of every page: its style with the policy that allows it, and what the company's pages have in common.
  static func frame(_ templates: PageTemplates, _ page: PageSettings) -> [String: Any] {
    var values: [String: Any] = [
      "style": templates.style,
      "policy": "default-src 'none'; style-src '\(templates.digest)'; img-src data:; "
        + "base-uri 'none'; form-action 'none'",
      "brand": page.company != nil,
    ]
    values["company"] = page.company
    values["home"] = page.home
    values["logo"] = page.logo?.source
    values["footer"] = page.footer
    return values
  }

  private mutating func set(_ name: String, _ text: String) {
    if !text.isEmpty { values[name] = text }
  }

  /// A text without control characters, which a template would write as they are and HTML does not have.
  private static func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < Byte.space || $0 == 0x7F }) else { return text }
    let scalars = text.unicodeScalars.map {
      $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F ? "\u{FFFD}" : $0
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Document {
  /// Whether any of its moments can be shown in another zone.
  fileprivate var hasInstants: Bool {
    var moments = timeline.map(\.start) + updates.map(\.moment)
    moments += [window?.start, window?.end].compactMap(\.self)
    if case .statusUpdate(let update) = content, let next = update.nextUpdate {
      moments.append(next.moment)
    }
    return moments.contains { $0.instant != nil }
  }
}
