import Markdown

extension Reporter {
  /// GitLab's Code Quality report: a list of violations with fingerprints that stay when lines move.
  static let gitlab = Reporter(name: "gitlab", isStreamed: false) { document, options in
    let path = options.paths.relative(document.path)
    let fingerprints = Fingerprint.all(of: document, path: path)
    return zip(document.findings, fingerprints).map { finding, fingerprint in
      var json = JSONOutput(pretty: false)
      json.object { json in
        // GitLab shows the description only, so that the rule has to be named in it.
        let help = finding.help.map { "; " + $0 } ?? ""
        json.member("description", "\(finding.rule): \(finding.message)\(help)")
        json.member("check_name", finding.rule)
        json.member("fingerprint", fingerprint)
        json.member("severity", finding.severity.ofCodeQuality)
        json.key("location")
        json.object { json in
          json.member("path", path)
          json.key("lines")
          json.object { $0.member("begin", finding.place.start.line) }
        }
      }
      return ReportPiece(finding, path: document.path, bytes: json.safeBytes)
    }
  } output: { pieces, _ in
    pieces.joined(head: "[", tail: "]\n")
  }
}

extension Severity {
  /// The severity among those of Code Quality.
  fileprivate var ofCodeQuality: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
