internal import Markdown

/// What Statuspage would refuse, or can't be told because the document does not say it.
struct StatuspageFindings {
  let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func all(_ incident: StatuspageIncident) -> [Finding] {
    var findings: [Finding] = []
    if incident.name.count > StatuspageTerms.longestName {
      findings.append(
        finding(
          .warning, "the title has \(incident.name.count) characters, and Statuspage takes 255",
          help: "shorten the title", line: document.title?.line))
    }
    if incident.status == nil {
      findings.append(
        finding(
          .note, "the document states no status that Statuspage knows",
          help: "add a line such as \"Status: resolved\", or set the status when you post",
          line: nil))
    }
    for update in incident.updates {
      let length = String(decoding: update.body, as: UTF8.self).count
      if length > StatuspageTerms.longestBody {
        findings.append(
          finding(
            .warning, "the update has \(length) characters, and Statuspage takes 25000",
            help: "shorten the update", line: update.post.line))
      }
    }
    let timeless = incident.updates.filter { $0.displayAt == nil }
    if let first = timeless.first {
      let subject = timeless.count == 1 ? "an update has" : "\(timeless.count) updates have"
      findings.append(
        finding(
          .note, "\(subject) no `display_at`, because the day, the time or the zone is not known",
          help: "write them beside the update, or give the zone by --timezone",
          line: first.post.line))
    }
    return findings
  }

  private func finding(_ severity: Severity, _ message: String, help: String, line: Int?) -> Finding
  {
    let source = document.markdown.source
    let start = source.lineStart(max(1, min(line ?? 1, source.lineCount)))
    return Finding(
      rule: "statuspage", severity: severity, message: message, help: help,
      place: source.range(of: start..<start))
  }
}
