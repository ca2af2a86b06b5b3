import Markdown

extension Reporter {
  /// For people: the message, the source with the place marked, and what to do.
  static let full = Reporter.streamed("full") { document, _ in
    document.findings.map { finding in
      let place = finding.location
      var text = "\(finding.severity)[\(finding.rule)]: \(finding.message)\n"
      text += "  --> \(document.path):\(place.line):\(place.column)\n"
      if let help = finding.help { text += "   = help: \(help)\n" }
      return ReportPiece(
        path: document.path, severity: finding.severity, bytes: Array((text + "\n").utf8))
    }
  }
}
