import Markdown

/// Writes the findings of one document as results of a run.
struct SARIFResults {
  let document: CheckedDocument
  let path: String
  private let columns: ColumnUnits
  private let hashes: [String]

  init(document: CheckedDocument, options: ReporterOptions) {
    self.document = document
    path = options.paths.relative(document.path)
    columns = ColumnUnits(source: document.source)
    hashes = document.source.map { LineHashes(of: $0).lines } ?? []
  }

  func result(_ finding: Finding, fingerprint: String) -> [UInt8] {
    var json = JSONOutput(pretty: false)
    json.object { json in
      json.member("ruleId", finding.rule)
      if let index = Rule.index(of: finding.rule) { json.member("ruleIndex", index) }
      json.member("level", finding.severity.rawValue)
      json.message("message", finding.wholeMessage)
      json.key("locations")
      json.list { json in
        json.element { json in
          json.object { physicalLocation(finding.place, in: &$0) }
        }
      }
      json.key("partialFingerprints")
      json.object { json in
        let line = finding.place.start.line
        if line <= hashes.count { json.member("primaryLocationLineHash", hashes[line - 1]) }
        json.member("postmortem/v1", fingerprint)
      }
      related(to: finding, in: &json)
      fixes(of: finding, in: &json)
    }
    return json.safeBytes
  }

  private func physicalLocation(_ place: SourceRange, in json: inout JSONOutput) {
    json.key("physicalLocation")
    json.object { json in
      artifact(in: &json)
      json.key("region")
      region(place, in: &json)
    }
  }

  private func artifact(in json: inout JSONOutput) {
    json.key("artifactLocation")
    json.object { $0.member("uri", SARIFAddress.reference(to: path)) }
  }

  private func region(_ place: SourceRange, in json: inout JSONOutput) {
    json.object { json in
      json.member("startLine", place.start.line)
      json.member("startColumn", columns.utf16(place.start))
      json.member("endLine", place.end.line)
      json.member("endColumn", columns.utf16(place.end))
    }
  }

  private func related(to finding: Finding, in json: inout JSONOutput) {
    guard !finding.related.isEmpty else { return }
    json.key("relatedLocations")
    json.list { json in
      for (index, place) in finding.related.enumerated() {
        json.element { json in
          json.object { json in
            json.member("id", index)
            json.message("message", place.message)
            physicalLocation(place.place, in: &json)
          }
        }
      }
    }
  }

  private func fixes(of finding: Finding, in json: inout JSONOutput) {
    guard let fix = finding.fix, let source = document.source else { return }
    json.key("fixes")
    json.list { json in
      json.element { json in
        json.object { json in
          json.message("description", fix.title)
          json.key("artifactChanges")
          json.list { json in
            json.element { json in
              json.object { json in
                artifact(in: &json)
                replacements(fix.edits, of: source, in: &json)
              }
            }
          }
        }
      }
    }
  }

  private func replacements(_ edits: [Edit], of source: SourceText, in json: inout JSONOutput) {
    json.key("replacements")
    json.list { json in
      for edit in edits {
        json.element { json in
          json.object { json in
            json.key("deletedRegion")
            region(source.edges(of: edit.range), in: &json)
            json.key("insertedContent")
            json.object { $0.member("text", edit.replacement.utf8) }
          }
        }
      }
    }
  }
}
