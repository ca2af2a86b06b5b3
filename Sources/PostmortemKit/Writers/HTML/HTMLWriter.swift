internal import Markdown

extension Writer {
  /// One self-contained page a document: no script, nothing from the network, its style inside.
  public static let html = Writer(name: "html", fileExtension: "html", joins: false, form: .markup)
  {
    (document, options) throws(WriterError) in
    let templates = try PageTemplates(options)
    let context = PageContext(document, templates: templates, options: options)
    return Array(try templates.render(document.kind.skeleton, context.values).utf8)
  }
}

extension DocumentKind {
  /// The name of the kind's page template.
  fileprivate var skeleton: String {
    switch self {
    case .postmortem: "postmortem"
    case .statusUpdate: "status-update"
    case .incidentReport: "incident-report"
    case .playbook: "playbook"
    case .note: "note"
    }
  }
}
