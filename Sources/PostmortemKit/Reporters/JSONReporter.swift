import Markdown

extension Reporter {
  /// The project's own JSON: one list of findings, each with the path of its document.
  static let json = Reporter(name: "json", isStreamed: false) { document, _ in
    document.findings.map { finding in
      var json = JSONOutput(pretty: true)
      json.finding(finding, path: document.path)
      return ReportPiece(finding, path: document.path, bytes: json.safeBytes)
    }
  } output: { pieces, _ in
    pieces.joined(head: "[", tail: "]\n")
  }

  /// The same findings, one on each line.
  static let jsonLines = Reporter.streamed("jsonl") { document, _ in
    document.findings.map { finding in
      var json = JSONOutput(pretty: false)
      json.finding(finding, path: document.path)
      return ReportPiece(
        finding, path: document.path,
        bytes: json.safeBytes + [Byte.lineFeed])
    }
  }
}
