import Markdown

extension Reporter {
  /// One line a finding, as compilers write them: `path:line:column: severity: message [rule]`.
  static let concise = Reporter.streamed("concise") { document, _ in
    document.findings.map { finding in
      let line = finding.conciseLine(path: document.path) + "\n"
      return ReportPiece(finding, path: document.path, bytes: Array(line.utf8))
    }
  }
}
