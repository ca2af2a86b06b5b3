import Markdown

extension JSONOutput {
  /// Writes a finding as the JSON contract has it.
  mutating func finding(_ finding: Finding, path: String? = nil) {
    object { json in
      json.member("path", path)
      json.member("rule", finding.rule)
      json.member("severity", finding.severity.rawValue)
      json.place(finding.place)
      json.member("message", finding.message)
      json.member("label", finding.label)
      if !finding.related.isEmpty {
        json.key("related")
        json.list { json in
          for related in finding.related { json.element { $0.related(related) } }
        }
      }
      if !finding.notes.isEmpty { json.member("notes", finding.notes) }
      json.member("help", finding.help)
      if let fix = finding.fix {
        json.key("fix")
        json.fix(fix)
      }
    }
  }

  private mutating func place(_ place: SourceRange) {
    member("line", place.start.line)
    member("column", place.start.column)
    member("endLine", place.end.line)
    member("endColumn", place.end.column)
  }

  private mutating func related(_ related: RelatedPlace) {
    object { json in
      json.place(related.place)
      json.member("message", related.message)
    }
  }

  private mutating func fix(_ fix: Fix) {
    object { json in
      json.member("title", fix.title)
      json.member("safety", fix.safety.rawValue)
      json.key("edits")
      json.list { json in
        for edit in fix.edits {
          json.element {
            $0.object { json in
              json.member("start", edit.range.lowerBound)
              json.member("end", edit.range.upperBound)
              json.member("replacement", edit.replacement.utf8)
            }
          }
        }
      }
    }
  }
}
