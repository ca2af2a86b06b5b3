import Markdown

extension Reporter {
  /// Logging commands of Azure Pipelines. They know errors and warnings only: notes are plain lines of the log.
  static let azure = Reporter.streamed("azure") { document, options in
    let path = options.paths.relative(document.path)
    let columns = ColumnUnits(source: document.source)
    return document.findings.map { finding in
      let line =
        finding.severity == .note
        ? finding.conciseLine(path: document.path)
        : AzureCommand.issue(of: finding, path: path, columns: columns)
      return ReportPiece(finding, path: document.path, bytes: Array((line + "\n").utf8))
    }
  }
}

/// A logging command, escaped so that agents that decode `%AZP25` and those that do not read the same.
enum AzureCommand {
  static func issue(of finding: Finding, path: String, columns: ColumnUnits) -> String {
    let place = finding.place.start
    return "##vso[task.logissue type=\(finding.severity);sourcepath=\(escaped(path));"
      + "linenumber=\(place.line);columnnumber=\(columns.utf16(place));code=\(finding.rule);]"
      + escaped(finding.wholeMessage)
  }

  static func escaped(_ text: String) -> String {
    VisibleText.lines(of: text).map(escaped(line:)).joined(separator: "%0A")
  }

  private static func escaped(line: String) -> String {
    var output = ""
    let scalars = Array(line.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case ";": output += "%3B"
      case "]": output += "%5D"
      case "%" where looksEscaped(scalars[(index + 1)...]): output += "%AZP25"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// Whether an agent would decode a `%` together with what is behind it. Any other is left alone, because older
  /// agents would show its escape.
  private static func looksEscaped(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    ["3B", "0D", "0A", "5D", "AZP25"].contains { rest.starts(with: $0.unicodeScalars) }
  }
}
