import Markdown

extension Reporter {
  /// How many findings each rule has, instead of the findings: most first.
  static let textStatistics = Reporter(name: "text", isStreamed: false, pieces: counted) {
    pieces, _ in
    let rows = RuleCount.all(in: pieces)
    let width = String(rows.map(\.findings).max() ?? 0).utf8.count
    var output: [UInt8] = []
    for row in rows {
      let number = String(row.findings)
      output += [UInt8](repeating: Byte.space, count: width - number.utf8.count)
      output.append(
        utf8:
          "\(number)  \(row.severity)  \(row.rule)\(row.fixes > 0 ? "  [\(row.fixes) with a fix]" : "")\n"
      )
    }
    return output
  }

  /// The same as a list of objects.
  static let jsonStatistics = Reporter(name: "json", isStreamed: false, pieces: counted) {
    pieces, _ in
    let rows = RuleCount.all(in: pieces).map { row in
      var json = JSONOutput(pretty: false)
      json.object { json in
        json.member("rule", row.rule)
        json.member("severity", row.severity.rawValue)
        json.member("findings", row.findings)
        json.member("fixes", row.fixes)
      }
      return ReportPiece(path: "", bytes: json.bytes)
    }
    return rows.joined(head: "[", tail: "]\n")
  }

  /// The statistics in a format; nil for formats that have none.
  public static func statistics(format: String) -> Reporter? {
    switch format {
    case "full", "concise": textStatistics
    case "json": jsonStatistics
    default: nil
    }
  }

  private static let counted: @Sendable (CheckedDocument, ReporterOptions) -> [ReportPiece] = {
    document, _ in
    document.findings.map { ReportPiece($0, path: document.path, bytes: []) }
  }
}

/// How often a rule found something.
private struct RuleCount {
  var rule: String
  var severity: Severity
  var findings = 0
  var fixes = 0

  /// Most first; rules that found the same number in the order of their names.
  static func all(in pieces: [ReportPiece]) -> [RuleCount] {
    var counts: [String: RuleCount] = [:]
    for piece in pieces {
      guard let rule = piece.rule, let severity = piece.severity else { continue }
      var count = counts[rule] ?? RuleCount(rule: rule, severity: severity)
      count.findings += 1
      count.fixes += piece.hasFix ? 1 : 0
      counts[rule] = count
    }
    return counts.values.sorted {
      $0.findings != $1.findings ? $0.findings > $1.findings : $0.rule < $1.rule
    }
  }
}
