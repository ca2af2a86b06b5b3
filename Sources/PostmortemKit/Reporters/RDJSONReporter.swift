import Markdown

extension Reporter {
  /// reviewdog's diagnostic format: columns in bytes, ends behind the last one.
  static let rdjson = Reporter(name: "rdjson", isStreamed: false) { document, options in
    let diagnostics = ReviewDiagnostics(document: document, options: options, namesSource: false)
    return document.findings.map {
      ReportPiece($0, path: document.path, bytes: diagnostics.diagnostic($0))
    }
  } output: { pieces, _ in
    pieces.joined(head: #"{"source":{"name":"postmortem"},"diagnostics":["#, tail: "]}\n")
  }

  /// The same, one diagnostic on each line.
  static let rdjsonLines = Reporter.streamed("rdjsonl") { document, options in
    let diagnostics = ReviewDiagnostics(document: document, options: options, namesSource: true)
    return document.findings.map {
      ReportPiece(
        $0, path: document.path, bytes: diagnostics.diagnostic($0) + [Byte.lineFeed])
    }
  }
}

/// Writes the findings of one document as reviewdog reads them.
private struct ReviewDiagnostics {
  let document: CheckedDocument
  let options: ReporterOptions
  /// Whether each diagnostic stands alone and has to say who found it.
  let namesSource: Bool

  private let columns: ColumnUnits
  private let path: String

  init(document: CheckedDocument, options: ReporterOptions, namesSource: Bool) {
    self.document = document
    self.options = options
    self.namesSource = namesSource
    columns = ColumnUnits(source: document.source)
    path = options.paths.relative(document.path)
  }

  func diagnostic(_ finding: Finding) -> [UInt8] {
    var json = JSONOutput(pretty: false)
    json.object { json in
      json.member("message", finding.wholeMessage)
      location(finding.place, in: &json)
      json.member(
        "severity", finding.severity == .note ? "INFO" : finding.severity.rawValue.uppercased())
      if namesSource {
        json.key("source")
        json.object { $0.member("name", "postmortem") }
      }
      json.key("code")
      json.object { json in
        json.member("value", finding.rule)
        json.member("url", options.address(of: finding.rule))
      }
      suggestions(of: finding, in: &json)
      related(to: finding, in: &json)
    }
    return json.safeBytes
  }

  private func location(_ place: SourceRange, in json: inout JSONOutput) {
    json.key("location")
    json.object { json in
      json.member("path", path)
      range(place, in: &json)
    }
  }

  private func range(_ place: SourceRange, in json: inout JSONOutput) {
    json.key("range")
    json.object { json in
      json.key("start")
      position(place.start, in: &json)
      json.key("end")
      position(place.end, in: &json)
    }
  }

  private func position(_ place: SourceLocation, in json: inout JSONOutput) {
    json.object { json in
      json.member("line", place.line)
      json.member("column", columns.bytes(place))
    }
  }

  /// The fix as one suggestion: reviewdog offers each suggestion alone, and half a fix is none.
  private func suggestions(of finding: Finding, in json: inout JSONOutput) {
    guard let fix = finding.fix, let source = document.source,
      let edit = Edit.joining(fix.edits, in: source)
    else { return }
    json.key("suggestions")
    json.list { json in
      json.element { json in
        json.object { json in
          range(source.edges(of: edit.range), in: &json)
          json.member("text", edit.replacement.utf8)
        }
      }
    }
  }

  private func related(to finding: Finding, in json: inout JSONOutput) {
    guard !finding.related.isEmpty else { return }
    json.key("related_locations")
    json.list { json in
      for place in finding.related {
        json.element { json in
          json.object { json in
            json.member("message", place.message)
            location(place.place, in: &json)
          }
        }
      }
    }
  }
}

extension Edit {
  /// One change that does what several do; nil where these lie so far apart that most of it would be unchanged text.
  fileprivate static func joining(_ edits: [Edit], in source: SourceText) -> Edit? {
    guard let first = edits.first, let last = edits.last else { return nil }
    let range = first.range.lowerBound..<max(first.range.upperBound, last.range.upperBound)
    guard range.upperBound <= source.bytes.count, range.count <= 4096 else { return nil }
    var text = ""
    var end = range.lowerBound
    for edit in edits where edit.range.lowerBound >= end {
      text += source.string(end..<edit.range.lowerBound) + edit.replacement
      end = edit.range.upperBound
    }
    return Edit(range, text)
  }
}
