import Markdown

extension Reporter {
  /// One line a finding, as compilers write them: `path:line:column: severity: message [rule]`.
  static let concise = Reporter.streamed("concise") { document, _ in
    document.findings.map { finding in
      var line = finding.conciseBytes(path: document.path)
      line.append(Byte.lineFeed)
      return ReportPiece(finding, path: document.path, bytes: line)
    }
  }
}
