import Markdown

@testable import PostmortemKit

/// One document of each kind.
enum HTMLDocuments {
  static func all() throws -> [Document] {
    [
      try postmortem(), try incidentReport(), try statusUpdate(), try playbook(), try note(),
    ]
  }

  static func postmortem() throws -> Document {
    var fixture = try Fixture(postmortemText)
    let rows: [(String, String, Int, Int, Milestone?)] = [
      ("09:02 UTC", "A deploy of the router raises", 9, 2, .impactStarted),
      ("09:09 UTC", "The error-rate alert pages", 9, 9, .detected),
      ("09:14 UTC", "Mara declares", 9, 14, .declared),
      ("09:31 UTC", "The pool limit of the new", 9, 31, .identified),
      ("09:40 UTC", "The deploy is rolled back", 9, 40, .mitigated),
      ("10:25 UTC", "The queue of delayed", 10, 25, .resolved),
    ]
    let timeline = rows.map { raw, text, hour, minute, milestone in
      TimelineEntry(
        line: fixture.line(raw), start: at(hour, minute), raw: fixture.range(raw),
        text: fixture.range(text), milestone: milestone)
    }
    let actions = [
      ("Alert on the depth", "mara", false), ("Give the router a canary", "ines", true),
      ("Write down how to drain", nil, false),
    ].map { words, owner, done in
      ActionItem(
        line: fixture.line(words), text: fixture.range(words), owner: owner,
        due: done ? nil : CalendarDate(year: 2026, month: 4, day: 2), isDone: done,
        priority: nil, type: nil, links: [])
    }
    var metadata = Metadata(
      date: CalendarDate(year: 2026, month: 3, day: 12), severity: "SEV2", status: "Resolved",
      authors: ["Mara Lindqvist", "Inês Prado"], leader: "Mara Lindqvist",
      services: ["Checkout API", "Webhooks"], incidentId: "INC-418")
    metadata.fields = [
      MetadataField(label: "Severity", value: "SEV2", line: 3),
      MetadataField(label: "Status", value: "Resolved", line: 4),
      MetadataField(label: "Authors", value: "Mara Lindqvist, Inês Prado", line: 5),
    ]
    return fixture.document(
      title: "Card payments failed for 38 minutes", metadata: metadata,
      sections: fixture.sections([
        "Summary": .summary, "Impact": .impact, "Timeline": .timeline, "Root cause": .rootCause,
        "Action items": .actions,
      ]),
      content: .postmortem(
        Postmortem(
          window: IncidentWindow(
            line: 1, start: at(9, 2), end: at(9, 40), duration: WrittenDuration(seconds: 2280)),
          timeline: timeline, actions: actions)))
  }

  static func incidentReport() throws -> Document {
    var fixture = try Fixture(reportText)
    let posts: [(String, PostStatus, String, Int)] = [
      ("**Resolved**", .resolved, "Deliveries have been on time", 58),
      ("**Monitoring**", .monitoring, "A fix is in place", 21),
      ("**Investigating**", .investigating, "Some webhooks arrive late", 2),
    ]
    let updates = posts.map { head, status, words, minute in
      StatusPost(
        line: fixture.line(head), status: status, moment: at(14, minute),
        text: fixture.range(words),
        affected: ["Webhooks"])
    }
    return fixture.document(
      title: "Delayed webhooks",
      content: .incidentReport(
        IncidentReport(updates: updates, window: nil, timeline: [], actions: [])))
  }

  static func statusUpdate() throws -> Document {
    var fixture = try Fixture(updateText)
    let text = fixture.range("The failing node is out")
    return fixture.document(
      title: "Search is slow: update at 16:00 UTC",
      metadata: Metadata(status: "Identified"),
      sections: fixture.sections(["Customer impact": .impact]),
      content: .statusUpdate(
        StatusUpdate(
          updates: [
            StatusPost(
              line: 1, status: .identified, moment: at(16, 0), text: text, affected: [])
          ],
          window: IncidentWindow(
            line: 1, start: nil, end: nil, duration: WrittenDuration(seconds: 9000)),
          nextUpdate: NextUpdate(
            line: 1, moment: at(17, 30), text: fixture.range("We write again at 17:30 UTC.")))))
  }

  static func playbook() throws -> Document {
    var fixture = try Fixture(playbookText)
    let rows: [(String, String?, Bool, Int)] = [
      ("Open an incident channel", "Name it after the ticket", true, 1),
      ("Page the database owner", nil, true, 1),
      ("Say which shard", nil, false, 2),
      ("Fail over to the replica", "Check the lag first", false, 1),
      ("Tell support", nil, false, 1),
    ]
    let steps = rows.map { words, detail, done, level in
      PlaybookStep(
        line: fixture.line(words), text: fixture.range(words), isDone: done,
        detail: detail.map { fixture.range($0) }, links: [], level: level)
    }
    return fixture.document(
      title: "Database failover", sections: fixture.sections(),
      content: .playbook(Playbook(steps: steps)))
  }

  static func note() throws -> Document {
    let fixture = try Fixture(noteText)
    return fixture.document(title: "How we talk about incidents", sections: fixture.sections())
  }
}
