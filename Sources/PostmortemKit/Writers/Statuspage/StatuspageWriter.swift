internal import Markdown

extension Writer {
  /// What the management API of Atlassian Statuspage takes, as JSON: the incident, its updates from the oldest on, the
  /// components and the body of its postmortem. Only what the document states is written.
  public static let statuspage = Writer.limited(
    name: "statuspage", fileExtension: "statuspage.json", joins: false,
    hasOutsideReaders: true, form: .json
  ) { (document, _) throws(WriterError) in
    switch document.kind {
    case .postmortem, .statusUpdate, .incidentReport: break
    case .playbook, .note:
      throw .kind(
        problem:
          "a \(document.kind.rawValue) is no incident, and Statuspage has a form for incidents only; "
          + "take html, text or markdown")
    }
    let incident = StatuspageIncident(document)
    var json = JSONOutput(pretty: true)
    json.statuspage(incident)
    return WriterOutput(bytes: json.bytes + [Byte.lineFeed], findings: incident.findings)
  }
}

/// An incident as Statuspage has it.
struct StatuspageIncident {
  var name: String
  var status: String?
  var impact: String?
  /// The window of a maintenance, where both are known with their zones.
  var scheduledFor: String?
  var scheduledUntil: String?
  var updates: [StatuspageUpdates.Update]
  var components: [StatuspageComponent]
  /// The body of the postmortem.
  var postmortem: [UInt8]?
  private(set) var findings: [Finding] = []

  init(_ document: Document) {
    let posts = StatuspageUpdates(document)
    name = document.title?.text ?? PagePhrases.kind(document.kind)
    updates = posts.updates
    status = updates.last { $0.status != nil }?.status ?? Self.statedStatus(document)
    components = StatuspageComponent.all(of: document)
    if updates.contains(where: { StatuspageTerms.maintenance.contains($0.status ?? "") }) {
      impact = "maintenance"
      scheduledFor = document.window?.start.flatMap(Self.complete)
      scheduledUntil = document.window?.end.flatMap(Self.complete)
    } else {
      impact = document.metadata.severity.flatMap {
        StatuspageTerms.value(of: $0, in: StatuspageTerms.impacts)
      }
    }
    if document.kind == .postmortem {
      postmortem = MarkdownWriter.documentBelowTitle(document)
    } else if let post = posts.postmortems.last {
      postmortem = MarkdownWriter.part(post.text, of: document, recoversHeadings: true)
    }
    findings = StatuspageFindings(document).all(self)
  }

  private static func complete(_ moment: Moment) -> String? {
    moment.instant == nil ? nil : moment.iso8601
  }

  /// The status that the head names, or that the timeline ends with.
  private static func statedStatus(_ document: Document) -> String? {
    if let text = document.metadata.status,
      let status = StatuspageTerms.value(of: text, in: StatuspageTerms.statuses)
    {
      return status
    }
    return document.timeline.contains { $0.milestone == .resolved } ? "resolved" : nil
  }
}

extension JSONOutput {
  fileprivate mutating func statuspage(_ incident: StatuspageIncident) {
    object { json in
      json.key("incident")
      json.object { json in
        json.member("name", incident.name.utf8)
        json.member("status", incident.status)
        json.member("impact_override", incident.impact)
        json.member("scheduled_for", incident.scheduledFor)
        json.member("scheduled_until", incident.scheduledUntil)
        if let body = incident.updates.last?.body { json.member("body", body) }
      }
      json.key("updates")
      json.list { json in
        for update in incident.updates { json.element { $0.update(update) } }
      }
      json.key("components")
      json.list { json in
        for component in incident.components { json.element { $0.component(component) } }
      }
      if let postmortem = incident.postmortem {
        json.key("postmortem")
        json.object { $0.member("body_draft", postmortem) }
      }
    }
  }

  private mutating func update(_ update: StatuspageUpdates.Update) {
    object { json in
      json.member("status", update.status)
      json.member("body", update.body)
      json.member("display_at", update.displayAt)
    }
  }

  private mutating func component(_ component: StatuspageComponent) {
    object { json in
      json.member("group", component.group)
      json.member("name", component.name)
      json.member("status", component.status)
    }
  }
}
