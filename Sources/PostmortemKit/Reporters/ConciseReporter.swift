import Markdown

extension Reporter {
  /// One line a finding, as compilers write them: `path:line:column: severity: message [rule]`.
  ///
  /// Columns count UTF-8 bytes, as those of GCC and Clang do.
  static let concise = Reporter.streamed("concise") { document, _ in
    document.findings.map { finding in
      let place = finding.location
      let line =
        "\(document.path):\(place.line):\(place.column): \(finding.severity): \(finding.message) "
        + "[\(finding.rule)]\n"
      return ReportPiece(
        path: document.path, severity: finding.severity, bytes: Array(line.utf8))
    }
  }
}
