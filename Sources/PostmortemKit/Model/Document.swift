public import Markdown

/// An incident document that was read: what it is, what it states, and where each value stands.
///
/// Texts are ranges of the plain text of `markdown` (`markdown.string(range)`), so that a writer can show
/// them with their links and emphasis and a rule can point at their source. Lines are 1-based.
public struct Document: Sendable {
  /// Where its values are: every rule takes a copy of the document, which costs one count so.
  private var storage: Storage

  private final class Storage: Sendable {
    let path: String
    let markdown: MarkdownDocument
    let title: Title?
    let metadata: Metadata
    let sections: [Section]
    let content: Content
    let findings: [Finding]

    init(
      path: String, markdown: MarkdownDocument, title: Title?, metadata: Metadata,
      sections: [Section], content: Content, findings: [Finding]
    ) {
      (self.path, self.markdown, self.title, self.metadata) = (path, markdown, title, metadata)
      (self.sections, self.content, self.findings) = (sections, content, findings)
    }

    /// The same but for some of the values.
    convenience init(
      _ old: Storage, metadata: Metadata? = nil, content: Content? = nil,
      findings: [Finding]? = nil
    ) {
      self.init(
        path: old.path, markdown: old.markdown, title: old.title,
        metadata: metadata ?? old.metadata, sections: old.sections,
        content: content ?? old.content, findings: findings ?? old.findings)
    }
  }

  init(
    path: String, markdown: MarkdownDocument, title: Title?, metadata: Metadata,
    sections: [Section], content: Content, findings: [Finding]
  ) {
    storage = Storage(
      path: path, markdown: markdown, title: title, metadata: metadata, sections: sections,
      content: content, findings: findings)
  }

  /// The name of the input, as the caller gave it.
  public var path: String { storage.path }
  public var markdown: MarkdownDocument { storage.markdown }
  public var title: Title? { storage.title }
  public var metadata: Metadata {
    get { storage.metadata }
    set { storage = Storage(storage, metadata: newValue) }
  }
  /// The parts of the document in its order.
  public var sections: [Section] { storage.sections }
  public var content: Content {
    get { storage.content }
    set { storage = Storage(storage, content: newValue) }
  }
  /// What was noticed while the document was read.
  public var findings: [Finding] {
    get { storage.findings }
    set { storage = Storage(storage, findings: newValue) }
  }

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
