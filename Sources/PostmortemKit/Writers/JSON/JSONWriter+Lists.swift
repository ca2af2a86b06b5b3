import Markdown

extension JSONOutput {
  mutating func timeline(_ entries: [TimelineEntry], of document: Document) {
    key("timeline")
    list { json in
      for entry in entries { json.element { $0.entry(entry, of: document) } }
    }
  }

  /// One event.
  mutating func entry(_ entry: TimelineEntry, of document: Document) {
    object { json in
      json.member("line", entry.line)
      json.moment(entry.start)
      json.member("end", entry.end?.iso8601)
      json.inferred("endInferred", of: entry.end)
      json.member("raw", document.markdown.text[entry.raw])
      if entry.start.isApproximate || entry.end?.isApproximate == true {
        json.member("approximate", true)
      }
      json.member("text", document.markdown.text[entry.text])
      json.member("milestone", entry.milestone?.rawValue)
    }
  }

  mutating func actions(_ actions: [ActionItem], of document: Document) {
    key("actions")
    list { json in
      for action in actions { json.element { $0.action(action, of: document) } }
    }
  }

  /// One action item.
  mutating func action(_ action: ActionItem, of document: Document) {
    object { json in
      json.member("line", action.line)
      json.member("text", document.markdown.text[action.text])
      json.attributes(of: action)
    }
  }

  /// What an action item says besides its task.
  mutating func attributes(of action: ActionItem) {
    member("owner", action.owner)
    member("due", action.due?.iso8601)
    member("done", action.isDone)
    member("priority", action.priority)
    member("type", action.type)
    member("links", action.links)
  }

  mutating func updates(_ updates: [StatusPost], of document: Document) {
    key("updates")
    list { json in
      for update in updates {
        json.element { json in
          json.object { json in
            json.member("line", update.line)
            json.member("status", update.status.rawValue)
            json.moment(update.moment)
            json.member("text", document.markdown.text[update.text])
            if !update.affected.isEmpty { json.member("affected", update.affected) }
          }
        }
      }
    }
  }

  mutating func step(_ step: PlaybookStep, of document: Document) {
    object { json in
      json.member("line", step.line)
      json.member("text", document.markdown.text[step.text])
      json.member("done", step.isDone)
      if let detail = step.detail { json.member("detail", document.markdown.text[detail]) }
      json.member("links", step.links)
      json.member("level", step.level)
    }
  }

  /// What is known of a moment, and which parts of it were filled in.
  mutating func moment(_ moment: Moment) {
    let text = moment.iso8601Bytes
    if !text.isEmpty { member("at", text) }
    if let zone = moment.zone, zone.minutes == nil, moment.time != nil { member("zone", zone.name) }
    inferred("inferred", of: moment)
  }

  /// The parts of a moment that its writer did not write where it stands.
  mutating func inferred(_ name: StaticString, of moment: Moment?) {
    guard let moment, !moment.inferred.isEmpty else { return }
    guard InferredPart.allCases.contains(where: { $0.isFilledIn(of: moment) }) else { return }
    key(name)
    list { json in
      for part in InferredPart.allCases where part.isFilledIn(of: moment) {
        json.element { $0.string(part.rawValue.utf8) }
      }
    }
  }

  mutating func metrics(of timeline: [TimelineEntry]) {
    key("metrics")
    object { json in
      for metric in Metric.all(of: timeline) {
        json.key(metric.name)
        json.object { json in
          if let seconds = metric.seconds { json.member("seconds", seconds) }
          json.member("from", metric.from.rawValue)
          json.member("to", metric.to.rawValue)
          guard !metric.missing.isEmpty else { return }
          json.key("missing")
          json.list { json in
            for milestone in metric.missing { json.element { $0.string(milestone.rawValue.utf8) } }
          }
        }
      }
    }
  }
}

/// The parts of a moment that may be taken from what stands around it.
enum InferredPart: String, CaseIterable {
  case date, zone

  /// Whether the part is one that the JSON shows and that was filled in.
  func isFilledIn(of moment: Moment) -> Bool {
    switch self {
    case .date: moment.inferred.contains(.date) && moment.date != nil
    case .zone: moment.inferred.contains(.zone) && moment.zone?.minutes != nil
    }
  }
}
