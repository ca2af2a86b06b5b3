import Markdown

/// Gives the customer edition the moments of the original: an event that rolled past midnight behind one that was left out
/// still did.
struct MomentRestorer {
  let original: Document
  let text: EditedText

  func restored(_ document: Document) -> Document {
    var document = document
    switch document.content {
    case .postmortem(var postmortem):
      postmortem.timeline = events(postmortem.timeline, in: document)
      postmortem.actions = actions(postmortem.actions)
      document.content = .postmortem(postmortem)
    case .incidentReport(var report):
      report.timeline = events(report.timeline, in: document)
      report.actions = actions(report.actions)
      report.updates = posts(report.updates, in: document)
      document.content = .incidentReport(report)
    case .statusUpdate(var update):
      update.updates = posts(update.updates, in: document)
      document.content = .statusUpdate(update)
    case .playbook, .note: break
    }
    document.metadata.date = document.metadata.date ?? original.metadata.date
    (document.metadata.leader, document.metadata.incidentId) = (nil, nil)
    document.metadata.authors = []
    return document
  }

  private func events(_ events: [TimelineEntry], in document: Document) -> [TimelineEntry] {
    let known = Dictionary(grouping: original.timeline, by: \.line)
    let now = Dictionary(grouping: events, by: \.line)
    return events.map { event in
      guard now[event.line]?.count == 1,
        let old = known[line(of: event.line, in: document)], old.count == 1
      else { return event }
      var event = event
      (event.start, event.end, event.milestone) = (old[0].start, old[0].end, old[0].milestone)
      return event
    }
  }

  private func posts(_ posts: [StatusPost], in document: Document) -> [StatusPost] {
    let known = Dictionary(grouping: original.updates, by: \.line)
    return posts.map { post in
      guard let old = known[line(of: post.line, in: document)], old.count == 1 else { return post }
      var post = post
      (post.moment, post.status) = (old[0].moment, old[0].status)
      return post
    }
  }

  private func actions(_ actions: [ActionItem]) -> [ActionItem] {
    actions.map { action in
      var action = action
      action.owner = nil
      return action
    }
  }

  /// The line of the original that a line of the edition was.
  private func line(of number: Int, in document: Document) -> Int {
    let start = document.markdown.source.trimmedLine(number)
    let place = text.origin(of: start.isEmpty ? start.lowerBound..<start.lowerBound : start)
    return original.markdown.source.lineNumber(at: place.lowerBound)
  }
}
