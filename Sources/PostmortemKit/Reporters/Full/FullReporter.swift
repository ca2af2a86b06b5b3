import Markdown

extension Reporter {
  /// For people, in the shape of rustc's diagnostics: the message, the source with the place marked, and what to do.
  static let full = Reporter.streamed("full") { document, options in
    let paint = Paint(isOn: options.usesColour)
    var document = document
    document.source = document.maskedSource
    return document.findings.map { finding in
      let text = FullFinding(finding: finding, document: document, paint: paint).text
      return ReportPiece(finding, path: document.path, bytes: Array(text.utf8))
    }
  }
}

/// One finding as people read it.
struct FullFinding {
  let finding: Finding
  let document: CheckedDocument
  let paint: Paint

  var text: String {
    let excerpts = Excerpt.all(of: finding, in: document.source)
    let gutter = excerpts.map(\.gutter).max() ?? 1
    let margin = String(repeating: " ", count: gutter)
    var text = paint("\(finding.severity)[\(finding.rule)]", .severity(finding.severity))
    text += paint(": " + VisibleText.of(finding.message), .strong) + "\n"
    for excerpt in excerpts {
      let place = "\(VisibleText.of(document.path)):\(excerpt.place)"
      text += margin + paint("--> ", .frame) + place + "\n"
      for row in excerpt.rows(paint, gutter: gutter, severity: finding.severity) {
        text += row + "\n"
      }
    }
    if excerpts.isEmpty {
      let place = "\(VisibleText.of(document.path)):\(finding.place.start)"
      text += margin + paint("--> ", .frame) + place + "\n"
    }
    for remark in remarks {
      text += margin + paint(" = ", .frame) + paint(remark.kind, .strong) + ": "
      text += VisibleText.of(remark.text) + "\n"
    }
    return text + "\n"
  }

  private var remarks: [(kind: String, text: String)] {
    var remarks = finding.notes.map { (kind: "note", text: $0) }
    if document.source == nil {
      remarks += finding.related.map { (kind: "note", text: "\($0.message) (\($0.place.start))") }
    }
    if let help = finding.help { remarks.append(("help", help)) }
    if let fix = finding.fix {
      let option = fix.safety == .safe ? "--fix" : "--unsafe-fixes"
      remarks.append(("fix", "\(fix.title) (\(option))"))
    }
    return remarks
  }
}
