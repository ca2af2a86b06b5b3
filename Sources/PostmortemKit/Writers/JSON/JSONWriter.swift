import Markdown

extension Writer {
  /// One indented JSON object a document.
  public static let json = Writer(name: "json", fileExtension: "json", joins: true, form: .json) {
    document, _ throws(WriterError) in
    var json = JSONOutput(pretty: true)
    json.document(document)
    return json.bytes + [Byte.lineFeed]
  }

  /// One compact JSON object a line and document.
  public static let jsonLines = Writer(
    name: "jsonl", fileExtension: "jsonl", joins: true, form: .json
  ) {
    document, _ throws(WriterError) in
    var json = JSONOutput(pretty: false)
    json.document(document)
    return json.bytes + [Byte.lineFeed]
  }
}

extension JSONOutput {
  /// Writes a document as `Documentation/json.md` describes it: unknown values are absent, the lists that apply to a
  /// kind are there even when empty.
  mutating func document(_ document: Document) {
    object { json in
      json.member("schemaVersion", JSONSchema.version)
      if !document.path.isEmpty { json.member("path", document.path.utf8) }
      json.member("kind", document.kind.rawValue)
      json.member("title", document.title?.text)
      json.key("metadata")
      json.metadata(document.metadata)
      if let window = document.window {
        json.key("window")
        json.window(window)
      }
      json.key("sections")
      json.list { json in
        for section in document.sections { json.element { $0.section(section, of: document) } }
      }
      json.content(of: document)
      json.key("findings")
      json.list { json in
        for finding in document.findings { json.element { $0.finding(finding) } }
      }
    }
  }

  private mutating func content(of document: Document) {
    switch document.content {
    case .postmortem(let postmortem):
      timeline(postmortem.timeline, of: document)
      actions(postmortem.actions, of: document)
      metrics(of: postmortem.timeline)
    case .incidentReport(let report):
      timeline(report.timeline, of: document)
      actions(report.actions, of: document)
      updates(report.updates, of: document)
      metrics(of: report.timeline)
    case .statusUpdate(let update):
      updates(update.updates, of: document)
      if let next = update.nextUpdate {
        key("nextUpdate")
        object { json in
          json.member("line", next.line)
          json.moment(next.moment)
          json.member("text", document.markdown.text[next.text])
        }
      }
    case .playbook(let playbook):
      key("steps")
      list { json in
        for step in playbook.steps { json.element { $0.step(step, of: document) } }
      }
    case .note: break
    }
  }

  private mutating func metadata(_ metadata: Metadata) {
    object { json in
      json.member("date", metadata.date?.iso8601)
      json.member("severity", metadata.severity)
      json.member("status", metadata.status)
      if !metadata.authors.isEmpty { json.member("authors", metadata.authors) }
      json.member("leader", metadata.leader)
      if !metadata.services.isEmpty { json.member("services", metadata.services) }
      json.member("incidentId", metadata.incidentId)
      json.key("fields")
      json.list { json in
        for field in metadata.fields {
          json.element { json in
            json.object { json in
              json.member("label", field.label.utf8)
              json.member("value", field.value.utf8)
              json.member("line", field.line)
            }
          }
        }
      }
    }
  }

  private mutating func window(_ window: IncidentWindow) {
    object { json in
      json.member("start", window.start?.iso8601)
      json.inferred("startInferred", of: window.start)
      json.member("end", window.end?.iso8601)
      json.inferred("endInferred", of: window.end)
      json.member("duration", window.duration?.iso8601)
      if window.isApproximate { json.member("approximate", true) }
      json.member("line", window.line)
    }
  }

  private mutating func section(_ section: Section, of document: Document) {
    object { json in
      json.member("line", section.line)
      json.member("endLine", section.endLine)
      json.member("level", section.level)
      json.member("heading", document.markdown.text[section.heading])
      json.member("roles", section.roles.map(\.rawValue))
      json.member("text", document.markdown.text[section.body])
      var renderer = HTMLRenderer(document.markdown)
      renderer.render(section.nodes, text: section.body)
      json.member("html", renderer.output)
    }
  }
}
