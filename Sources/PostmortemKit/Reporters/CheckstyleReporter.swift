import Markdown

extension Reporter {
  /// Checkstyle's XML, which Jenkins, reviewdog and many editors read.
  static let checkstyle = Reporter(name: "checkstyle", isStreamed: false) { document, _ in
    let columns = ColumnUnits(source: document.source)
    return document.findings.map { finding in
      var xml = XMLText()
      xml.markup("    <error")
      xml.attribute("line", finding.place.start.line)
      xml.attribute("column", columns.codePoints(finding.place.start))
      xml.attribute("severity", finding.severity == .note ? "info" : finding.severity.rawValue)
      xml.attribute("message", finding.wholeMessage)
      xml.attribute("source", "postmortem." + finding.rule)
      xml.markup("/>\n")
      return ReportPiece(finding, path: document.path, bytes: xml.bytes)
    }
  } output: { pieces, options in
    var output: [UInt8] = []
    output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"5.0\">\n")
    for document in pieces.byDocument() {
      var file = XMLText()
      file.markup("  <file")
      file.attribute("name", options.paths.relative(document.first?.path ?? ""))
      file.markup(">\n")
      output += file.bytes
      for piece in document { output += piece.bytes }
      output.append("  </file>\n")
    }
    output.append("</checkstyle>\n")
    return output
  }
}
