import Markdown

extension Reporter {
  /// Workflow commands, from which GitHub makes annotations of a run and of a pull request.
  ///
  /// GitHub shows ten annotations of each severity for a step and drops the others in silence: errors come first,
  /// what is too much goes into the log as plain lines, and a last notice says how many these are.
  static let github = Reporter(name: "github", isStreamed: false) { document, options in
    let path = options.paths.relative(document.path)
    let columns = ColumnUnits(source: document.source)
    return document.findings.map { finding in
      let command = GitHubCommand.annotation(of: finding, path: path, columns: columns)
      let lines = command + "\n" + finding.conciseLine(path: document.path) + "\n"
      return ReportPiece(finding, path: document.path, bytes: Array(lines.utf8))
    }
  } output: { pieces, _ in
    GitHubCommand.output(pieces)
  }
}

/// A workflow command, escaped as the toolkit of GitHub's actions does it.
enum GitHubCommand {
  /// How many annotations of a severity a step can have.
  static let limit = 10

  static func annotation(of finding: Finding, path: String, columns: ColumnUnits) -> String {
    let place = finding.place
    var properties = [
      "file=" + property(path), "line=\(place.start.line)", "endLine=\(place.lastLine)",
    ]
    // The runner drops the columns of a place of several lines, and everything where they are not in order.
    if place.lastLine == place.start.line {
      let start = columns.utf16(place.start)
      let end = place.end.line == place.start.line ? columns.utf16(place.end) : start
      properties.append("col=\(start)")
      properties.append("endColumn=\(max(start, end))")
    }
    properties.append("title=" + property(finding.rule))
    return "::\(command(for: finding.severity)) \(properties.joined(separator: ","))::"
      + data(finding.wholeMessage)
  }

  private static func command(for severity: Severity) -> String {
    severity == .note ? "notice" : severity.rawValue
  }

  static func data(_ text: String) -> String {
    VisibleText.lines(of: text).map { escaped($0, and: "") }.joined(separator: "%0A")
  }

  static func property(_ text: String) -> String {
    VisibleText.lines(of: text).map { escaped($0, and: ":,") }.joined(separator: "%0A")
  }

  private static func escaped(_ text: String, and others: String) -> String {
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": output += "%25"
      case ":" where !others.isEmpty: output += "%3A"
      case "," where !others.isEmpty: output += "%2C"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  /// The commands that GitHub will show, then what it would drop.
  ///
  /// A piece holds its command on the first line and a plain line behind it.
  static func output(_ pieces: [ReportPiece]) -> [UInt8] {
    var left: [Severity: Int] = [:]
    for piece in pieces { if let severity = piece.severity { left[severity, default: 0] += 1 } }
    let isTooMuch = left.values.contains { $0 > limit }
    var output: [UInt8] = []
    var log: [UInt8] = []
    for severity in Severity.allCases.reversed() {
      // The last notice is one of the ten.
      var room = severity == .note && isTooMuch ? limit - 1 : limit
      for piece in pieces where piece.severity == severity {
        let end = piece.bytes.firstIndex(of: Byte.lineFeed).map { $0 + 1 } ?? piece.bytes.count
        if room > 0 { output += piece.bytes[..<end] } else { log += piece.bytes[end...] }
        room -= 1
      }
      left[severity] = max(0, -room)
    }
    guard isTooMuch else { return output }
    let hidden = Severity.allCases.reversed().compactMap { severity in
      left[severity].flatMap { $0 > 0 ? count($0, severity) : nil }
    }
    output += log
    output.append(
      utf8:
        "::notice title=postmortem::\(hidden.joined(separator: ", ")) more: see the log of this step\n"
    )
    return output
  }

  private static func count(_ number: Int, _ severity: Severity) -> String {
    "\(number) \(severity)\(number == 1 ? "" : "s")"
  }
}
