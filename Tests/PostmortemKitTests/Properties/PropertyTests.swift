import Foundation
import Markdown
import TestSupport
import Testing

@testable import PostmortemKit

/// What holds for every document, whatever stands in it: for the examples, and for documents that nobody wrote.
@Suite struct PropertyTests {
  /// Linters that run all rules, one for each audience.
  static let linters = Audience.allCases.map { audience in
    var settings = LintSettings(audience: audience)
    for rule in Rule.all { settings.set(rule.id, to: rule.severity(for: audience)) }
    settings.today = CalendarDate(iso8601: "2024-06-01")
    settings.fileExists = { path, _ in path.utf8.count.isMultiple(of: 2) }
    return Linter(settings: settings)
  }

  private func findings(of document: Document) -> [Finding] {
    document.findings + Self.linters.flatMap { $0.findings(in: document) }
  }

  @Test func `the generated documents are of every kind, and rules find much in them`() throws {
    var kinds: Set<DocumentKind> = []
    var rules: Set<String> = []
    for (_, text) in Generated.all {
      let document = try Document.read(text)
      kinds.insert(document.kind)
      rules.formUnion(findings(of: document).map(\.rule))
    }
    #expect(kinds == Set(DocumentKind.allCases))
    #expect(rules.count > Rule.all.count / 2, "\(rules.count) of \(Rule.all.count)")
  }

  @Test func `no finding lies outside its file or within a character`() throws {
    for (name, text) in Generated.all {
      for variant in [text, "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: "\r\n")] {
        let document = try Document.read(variant)
        for finding in findings(of: document) {
          let places = [finding.place] + finding.related.map(\.place)
          for place in places { try expectSound(place, in: document, "\(name): \(finding)") }
          for edit in finding.fix?.edits ?? [] {
            let range = document.markdown.source.range(of: edit.range)
            try expectSound(range, in: document, "\(name): the fix of \(finding)")
          }
        }
      }
    }
  }

  /// A place that an editor can show: in order, in the file, between letters, with the line and column of its bytes.
  private func expectSound(_ place: SourceRange, in document: Document, _ what: String) throws {
    let source = document.markdown.source
    #expect(place.start.offset <= place.end.offset, "\(what)")
    for location in [place.start, place.end] {
      #expect((0...source.bytes.count).contains(location.offset), "\(what)")
      guard (0...source.bytes.count).contains(location.offset) else { continue }
      let isWithin =
        location.offset < source.bytes.count && source.bytes[location.offset] & 0xC0 == 0x80
      #expect(!isWithin, "\(what)")
      #expect(location == source.location(at: location.offset), "\(what)")
    }
  }

  @Test func `every value remembers a place in its document`() throws {
    for (name, text) in Generated.all {
      let document = try Document.read(text)
      let lines = 1...document.markdown.source.lineCount
      let found =
        document.sections.flatMap { [$0.line, $0.endLine] } + document.timeline.map(\.line)
        + document.actions.map(\.line) + document.updates.map(\.line) + document.steps.map(\.line)
        + document.metadata.fields.map(\.line)
      #expect(found.allSatisfy(lines.contains), "\(name): \(found)")
      let ranges =
        document.sections.flatMap { [$0.heading, $0.body] }
        + document.timeline.flatMap { [$0.raw, $0.text] } + document.actions.map(\.text)
        + document.updates.map(\.text) + document.steps.map(\.text)
      let pool = document.markdown.text
      for range in ranges {
        #expect(range.upperBound <= pool.count, "\(name)")
        #expect(String(validating: pool[range], as: UTF8.self) != nil, "\(name): \(range)")
      }
    }
  }

  @Test func `a byte order mark, CRLF and a missing last line end change no answer`() throws {
    for (name, text) in Generated.all {
      let expected = try answers(to: text)
      let lines = text.replacingOccurrences(of: "\n", with: "\r\n")
      for (what, variant) in [
        ("a byte order mark", "\u{FEFF}" + text), ("CRLF", lines),
        ("no last line end", String(text.dropLast())), ("all of it", "\u{FEFF}" + lines.dropLast()),
      ] {
        let found = try answers(to: variant)
        for (answer, other) in zip(expected, found) where answer != other {
          Issue.record("\(name): \(what) turns\n\(answer.difference(from: other))")
        }
      }
    }
  }

  /// Everything that is said of a document, in words that do not count bytes.
  private func answers(to text: String) throws -> [Answer] {
    let document = try Document.read(text)
    let findings = Self.linters.flatMap { linter in
      linter.findings(in: document).map { finding in
        let places = ([finding.place] + finding.related.map(\.place)).map {
          "\($0.start.line):\($0.start.column)-\($0.end.line):\($0.end.column)"
        }
        return "\(places) \(finding.severity) \(finding.rule) \(finding.message) \(finding.notes) "
          + "\(finding.help ?? "") \(finding.fix?.title ?? "")"
      }
    }
    var answers = [Answer(name: "findings", lines: findings)]
    for writer in [Writer.json, .text, .html, .markdown] {
      let output = try document.written(by: writer)
      answers.append(Answer(name: writer.name, lines: output.components(separatedBy: "\n")))
    }
    return answers
  }

  private struct Answer: Equatable {
    var name: String
    var lines: [String]

    func difference(from other: Answer) -> String {
      let place = zip(lines, other.lines).prefix { $0 == $1 }.count
      let (old, new) = (lines.dropFirst(place).first, other.lines.dropFirst(place).first)
      return "\(name) \(place + 1): \(old ?? "nothing")\ninto \(new ?? "nothing")"
    }
  }

  @Test func `what is written as JSON comes back with the values of the document`() throws {
    for (name, text) in Generated.all {
      let document = try Document.read(text)
      // The other parser drops byte order marks where it reads them a second time.
      let json = try document.written(by: .json).replacingOccurrences(of: "\\ufeff", with: "")
      let compact = try object(
        document.written(by: .jsonLines).replacingOccurrences(of: "\\ufeff", with: ""))
      let values = try object(json)
      #expect(values == compact, "\(name)")
      // Another parser reads what the first one has read and written.
      let again = try JSONSerialization.data(withJSONObject: values, options: .sortedKeys)
      #expect(try object(String(decoding: again, as: UTF8.self)) == values, "\(name)")
      #expect(values["kind"] as? String == document.kind.rawValue, "\(name)")
      #expect(
        (values["title"] as? String).map(bytes) == (document.title?.text).map(bytes), "\(name)")
      for list in Self.expected {
        let found = (values[list.key] as? [[String: Any]] ?? []).map {
          "\($0["line"] ?? "") \($0[list.text] ?? "")"
        }
        #expect(found.map(bytes) == list.values(document).map(bytes), "\(name): \(list.key)")
      }
    }
  }

  /// The bytes of a text without byte order marks, which Foundation drops where they follow an escape.
  private func bytes(_ text: String) -> [UInt8] {
    Array(String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FEFF}" })).utf8)
  }

  private static let expected:
    [(key: String, text: String, values: @Sendable (Document) -> [String])] = [
      (
        "sections", "text",
        { document in document.sections.map { "\($0.line) \(document.text($0.body))" } }
      ),
      (
        "timeline", "text",
        { document in document.timeline.map { "\($0.line) \(document.text($0.text))" } }
      ),
      (
        "timeline", "raw",
        { document in document.timeline.map { "\($0.line) \(document.text($0.raw))" } }
      ),
      (
        "actions", "text",
        { document in document.actions.map { "\($0.line) \(document.text($0.text))" } }
      ),
      (
        "updates", "text",
        { document in document.updates.map { "\($0.line) \(document.text($0.text))" } }
      ),
      (
        "steps", "text",
        { document in document.steps.map { "\($0.line) \(document.text($0.text))" } }
      ),
      (
        "findings", "message",
        { document in document.findings.map { "\($0.place.start.line) \($0.message)" } }
      ),
    ]

  private func object(_ json: String) throws -> NSDictionary {
    try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary)
  }

  @Test func `every generated page is read by a strict parser`() throws {
    var pages: [(name: String, page: [UInt8])] = []
    for seed in Generated.seeds {
      pages.append(
        ("seed-\(seed).html", try Writer.html.write(.read(Generated.text(seed)), WriterOptions())))
    }
    // Of a table whose other rows are events, a row may be left that is none.
    let problems = try HTMLValidityTests.problems(of: pages).split(separator: "\n")
      .filter { !$0.hasSuffix("a table has no head") }
    #expect(problems.isEmpty, "\(problems)")
  }
}
