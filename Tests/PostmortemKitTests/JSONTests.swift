import Foundation
import Markdown
import PostmortemKit
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test(arguments: Repository.examples)
  func `compact and indented JSON hold the same values`(path: String) throws {
    let document = try Repository.document(path)
    let indented = try object(document.written(by: .json))
    let compact = try object(document.written(by: .jsonLines))
    #expect(NSDictionary(dictionary: indented) == NSDictionary(dictionary: compact))
  }

  @Test(arguments: Repository.examples)
  func `compact JSON is one line`(path: String) throws {
    let json = try Repository.document(path).written(by: .jsonLines)
    #expect(json.hasSuffix("}\n"))
    #expect(json.utf8.count { $0 == 0x0A } == 1)
  }

  @Test(arguments: Repository.examples)
  func `the same document gives the same bytes`(path: String) throws {
    for writer in [Writer.json, .jsonLines] {
      let first = try Repository.document(path).written(by: writer)
      #expect(try Repository.document(path).written(by: writer) == first)
    }
  }

  @Test(arguments: Repository.examples)
  func `every line is one of the document`(path: String) throws {
    let document = try Repository.document(path)
    let lines = numbers(named: ["line", "endLine"], in: try object(document.written(by: .json)))
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { $0 >= 1 && $0 <= document.markdown.source.lineCount })
  }

  @Test(arguments: Repository.examples)
  func `the words for a time stand on the line of the event`(path: String) throws {
    let document = try Repository.document(path)
    for entry in document.timeline {
      let line = document.markdown.source.string(document.markdown.source.line(entry.line))
      #expect(line.contains(document.text(entry.raw)))
    }
  }

  @Test(arguments: [
    #"a "quoted" word"#, #"C:\temp\n"#, "tab\there", "bell\u{7}", "separators \u{2028}\u{2029}.",
    "emoji 🚨👩‍💻", "日本語の見出し", "é and e\u{301}",
  ])
  func `any text comes back as it was`(text: String) throws {
    let document = try Document.read("# Summary\n\n```\n\(text)\n```\n")
    for writer in [Writer.json, .jsonLines] {
      let sections = try object(document.written(by: writer))["sections"] as? [[String: Any]]
      #expect(sections?.first?["text"] as? String == text)
    }
  }

  @Test func `control characters and line separators are escaped`() throws {
    let source = "# A\n\n## \u{2028}x\n\n```\n\u{1}\u{1F}\u{2028}\u{2029}\n```\n"
    let json = try Document.read(source).written(by: .jsonLines)
      .trimmingCharacters(in: .newlines)
    #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    #expect(!json.unicodeScalars.contains("\u{2028}"))
    #expect(json.contains(#"\u2028x"#))
    #expect(json.contains(#"\u0001"#))
  }

  @Test func `what is not known is absent`() throws {
    let json = try object(Document.read("Just a line.\n").written(by: .json))
    #expect(
      Set(json.keys)
        == ["schemaVersion", "path", "kind", "metadata", "sections", "findings"])
    #expect((json["metadata"] as? [String: Any])?.keys.sorted() == ["fields"])
  }

  @Test func `an event without a known time has no moment`() throws {
    let source =
      "# Outage\n\n## Timeline\n\n| Time | Event |\n|---|---|\n| HH:mm | A disk fills |\n"
    let timeline = try list("timeline", of: source + "\n## Root cause\n\nDisk\n")
    #expect(timeline.first?.keys.sorted() == ["line", "raw", "text"])
  }

  @Test func `the parts of a moment that were filled in are named`() throws {
    let timeline = try list(
      "timeline",
      of: "# Outage 2024-03-04\n\n## Timeline (UTC)\n\n- 10:00 to 10:30 - Down\n\n## Root cause\n")
    #expect(timeline.first?["at"] as? String == "2024-03-04T10:00:00Z")
    #expect(timeline.first?["inferred"] as? [String] == ["date", "zone"])
    #expect(timeline.first?["end"] as? String == "2024-03-04T10:30:00Z")
    #expect(timeline.first?["endInferred"] as? [String] == ["date", "zone"])
  }

  @Test func `a label without a value has an empty one`() throws {
    let json = try object(
      Document.read("---\ntitle: A\nowner:\n---\nText\n").written(by: .json))
    let fields = (json["metadata"] as? [String: Any])?["fields"] as? [[String: Any]]
    #expect(fields?.last?["label"] as? String == "owner")
    #expect(fields?.last?["value"] as? String == "")
  }

  @Test(arguments: [
    ("# Login outage\n\n## Timeline\n\n## Root cause\n\nA disk.\n", "postmortem"),
    ("---\nresolved: true\nseverity: down\n---\n", "incidentReport"),
    ("# Login outage update\n\nStatus: Identified\n\nNext update in 1 hour\n", "statusUpdate"),
    ("# Restart playbook\n\n1. Stop\n2. Start\n", "playbook"),
    ("Just a line.\n", "note"),
  ])
  func `the lists of a kind are there even when empty`(source: String, kind: String) throws {
    let json = try Document.read(source).written(by: .json)
    #expect(try object(json)["kind"] as? String == kind)
    #expect(try SchemaValidator(JSONSchema.document).problems(of: json) == [])
  }

  @Test func `a metric names the end that is missing`() throws {
    let json = try object(
      Document.read("# Outage\n\n## Timeline\n\n- 10:00 UTC - Paged\n\n## Root cause\n")
        .written(by: .json))
    let metric = (json["metrics"] as? [String: [String: Any]])?["timeToDetect"]
    #expect(metric?["missing"] as? [String] == ["impactStarted"])
    #expect(metric?["seconds"] == nil)
  }

  private func object(_ json: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private func list(_ key: String, of source: String) throws -> [[String: Any]] {
    try #require(try object(Document.read(source).written(by: .json))[key] as? [[String: Any]])
  }

  private func numbers(named names: Set<String>, in value: Any) -> [Int] {
    if let list = value as? [Any] { return list.flatMap { numbers(named: names, in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, value in
      names.contains(key) ? [value as? Int ?? 0] : numbers(named: names, in: value)
    }
  }
}
