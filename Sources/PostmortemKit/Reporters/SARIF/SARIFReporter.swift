import Markdown

extension Reporter {
  /// SARIF 2.1.0 as GitHub's code scanning takes it.
  ///
  /// All rules are listed, in the order of the program, so that a clean run is complete as well and rules keep their
  /// numbers from run to run.
  static let sarif = Reporter(name: "sarif", isStreamed: false) { document, options in
    guard !document.findings.isEmpty else { return [] }
    let results = SARIFResults(document: document, options: options)
    let fingerprints = Fingerprint.all(of: document, path: results.path)
    return zip(document.findings, fingerprints).map {
      ReportPiece($0, path: document.path, bytes: results.result($0, fingerprint: $1))
    }
  } output: { pieces, options in
    var json = JSONOutput(pretty: false)
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.list { json in
        json.element { $0.sarifRun(options) }
      }
    }
    // The run ends with its empty list of results, which is filled here.
    let tail: StaticString = "]}]}"
    let head = json.safeBytes.dropLast(tail.utf8CodeUnitCount)
    return head + pieces.joined(head: "", tail: tail) + [Byte.lineFeed]
  }
}

extension JSONOutput {
  /// The tool and its rules, with no results.
  fileprivate mutating func sarifRun(_ options: ReporterOptions) {
    object { json in
      json.member("columnKind", "utf16CodeUnits")
      json.key("automationDetails")
      json.object { $0.member("id", "postmortem/\(options.audience)/") }
      json.key("tool")
      json.object { json in
        json.key("driver")
        json.object { json in
          json.member("name", "postmortem")
          json.member("semanticVersion", options.version)
          json.key("rules")
          json.list { json in
            for rule in Rule.all { json.element { $0.sarifRule(rule, options) } }
          }
        }
      }
      json.key("results")
      json.list { _ in }
    }
  }
}
