import Markdown

extension Reporter {
  /// JUnit's XML: a suite for each document, a test case for each finding, and one that passes where there is none,
  /// because some readers take a report without tests for a failure.
  ///
  /// A finding below the severity that fails the run is a test that passes and says something.
  static let junit = Reporter(name: "junit", isStreamed: false) { document, options in
    let path = options.paths.relative(document.path)
    guard !document.findings.isEmpty else {
      var xml = XMLText()
      xml.testcase("lint", path: path)
      xml.markup("/>\n")
      return [ReportPiece(path: document.path, bytes: xml.bytes)]
    }
    return document.findings.map { finding in
      var xml = XMLText()
      xml.testcase("\(finding.rule) \(finding.place.start): \(finding.message)", path: path)
      xml.markup(">")
      xml.outcome(of: finding, path: path, isFailure: options.isFailure(finding.severity))
      xml.markup("</testcase>\n")
      return ReportPiece(finding, path: document.path, bytes: xml.bytes)
    }
  } output: { pieces, options in
    var xml = XMLText()
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"postmortem\"")
    xml.counts(of: pieces[...], options)
    xml.markup(">\n")
    var output = xml.bytes
    for document in pieces.byDocument() {
      var suite = XMLText()
      suite.markup("  <testsuite")
      suite.attribute("name", options.paths.relative(document.first?.path ?? ""))
      suite.counts(of: document, options)
      suite.markup(">\n")
      output += suite.bytes
      for piece in document { output += piece.bytes }
      output.append("  </testsuite>\n")
    }
    output.append("</testsuites>\n")
    return output
  }
}

extension ReporterOptions {
  /// Whether a finding of a severity fails the run.
  fileprivate func isFailure(_ severity: Severity?) -> Bool {
    guard let severity, let failsOn else { return false }
    return severity >= failsOn
  }
}

extension XMLText {
  fileprivate mutating func testcase(_ name: String, path: String) {
    markup("    <testcase")
    attribute("classname", path)
    attribute("name", name)
    markup(" time=\"0\"")
  }

  /// What a finding says. Some readers show attributes only and some the content only.
  fileprivate mutating func outcome(of finding: Finding, path: String, isFailure: Bool) {
    let headline =
      "\(path):\(finding.place.start): \(finding.severity): \(finding.message) [\(finding.rule)]"
    let whole = finding.wholeMessage(headline: headline)
    guard isFailure else {
      markup("<system-out>")
      text(whole)
      return markup("</system-out>")
    }
    markup("<failure")
    attribute("type", finding.severity.rawValue)
    attribute("message", finding.message)
    markup(">")
    text(whole)
    markup("</failure>")
  }

  fileprivate mutating func counts(of pieces: ArraySlice<ReportPiece>, _ options: ReporterOptions) {
    attribute("tests", pieces.count)
    attribute("failures", pieces.count { options.isFailure($0.severity) })
    markup(" errors=\"0\" skipped=\"0\" time=\"0\"")
  }
}
