public import Markdown

/// An incident document that was read: what it is, what it states, and where each value stands.
///
/// Texts are ranges of the plain text of `markdown` (`markdown.string(range)`), so that a writer can show
/// them with their links and emphasis and a rule can point at their source. Lines are 1-based.
public struct Document: Sendable {
  /// The name of the input, as the caller gave it.
  public var path: String
  public var markdown: MarkdownDocument
  public var title: Title?
  public var metadata: Metadata
  /// The parts of the document in its order.
  public var sections: [Section]
  public var content: Content
  /// What was noticed while the document was read.
  public var findings: [Finding]

  /// The plain text of a range.
  public func text(_ range: Range<Int>) -> String { markdown.string(range) }
}

/// The name of a document.
public struct Title: Hashable, Sendable {
  public var text: String
  public var line: Int
}

/// What a document holds, by its kind.
public enum Content: Sendable {
  case postmortem(Postmortem)
  case statusUpdate(StatusUpdate)
  case incidentReport(IncidentReport)
  case playbook(Playbook)
  /// Anything else: compiled, not judged.
  case note
}

/// The five kinds of document.
public enum DocumentKind: String, Sendable, CaseIterable {
  case postmortem, statusUpdate, incidentReport, playbook, note
}

/// The explanation of a finished incident.
public struct Postmortem: Sendable {
  public var window: IncidentWindow?
  public var timeline: [TimelineEntry]
  public var actions: [ActionItem]
}

/// One update to readers while an incident runs.
public struct StatusUpdate: Sendable {
  /// The posted state; more than one where a document holds several updates.
  public var updates: [StatusPost]
  /// The stated window: `duration` is the time that the incident has lasted so far.
  public var window: IncidentWindow?
  /// When the next update is promised.
  public var nextUpdate: NextUpdate?
}

/// A status page's log of updates, perhaps with a postmortem on top.
public struct IncidentReport: Sendable {
  public var updates: [StatusPost]
  public var window: IncidentWindow?
  public var timeline: [TimelineEntry]
  public var actions: [ActionItem]
}

/// Steps to take.
public struct Playbook: Sendable {
  public var steps: [PlaybookStep]
}

extension Document {
  public var kind: DocumentKind {
    switch content {
    case .postmortem: .postmortem
    case .statusUpdate: .statusUpdate
    case .incidentReport: .incidentReport
    case .playbook: .playbook
    case .note: .note
    }
  }

  /// The events of the incident in the document's order.
  public var timeline: [TimelineEntry] {
    switch content {
    case .postmortem(let postmortem): postmortem.timeline
    case .incidentReport(let report): report.timeline
    case .statusUpdate, .playbook, .note: []
    }
  }

  public var actions: [ActionItem] {
    switch content {
    case .postmortem(let postmortem): postmortem.actions
    case .incidentReport(let report): report.actions
    case .statusUpdate, .playbook, .note: []
    }
  }

  public var updates: [StatusPost] {
    switch content {
    case .statusUpdate(let update): update.updates
    case .incidentReport(let report): report.updates
    case .postmortem, .playbook, .note: []
    }
  }

  public var steps: [PlaybookStep] {
    if case .playbook(let playbook) = content { playbook.steps } else { [] }
  }

  /// The incident's window as the document states it.
  public var window: IncidentWindow? {
    switch content {
    case .postmortem(let postmortem): postmortem.window
    case .statusUpdate(let update): update.window
    case .incidentReport(let report): report.window
    case .playbook, .note: nil
    }
  }
}
