import PostmortemKit
import TestSupport
import Testing

@Suite struct JSONSchemaTests {
  @Test func `the schema in the documentation is what the code prints`() throws {
    try expectFile(
      "Documentation/document.schema.json", holds: JSONSchema.document,
      renewedBy: "JSONSchemaTests")
  }

  @Test(arguments: Repository.examples)
  func `the JSON of an example is valid`(path: String) throws {
    let validator = try SchemaValidator(JSONSchema.document)
    let document = try Repository.document(path)
    #expect(try validator.problems(of: document.written(by: .json)) == [])
  }

  @Test(arguments: [
    ("\"kind\":\"note\"", "\"kind\":\"memo\"", "$.kind: memo is no choice"),
    ("\"schemaVersion\":1", "\"schemaVersion\":2", "$.schemaVersion: is not 1"),
    ("\"findings\":[]", "\"extra\":[]", "$: extra is unknown"),
    ("\"findings\":[]", "\"steps\":[]", "$.steps: is not allowed here"),
    ("\"findings\":[]", "\"findings\":[1]", "$.findings[0]: is no object"),
    ("\"line\":1", "\"line\":0", "$.sections[0].line: 0 is below 1"),
    ("\"level\":1", "\"level\":true", "$.sections[0].level: is no integer"),
    ("\"date\":\"2024-03-04\"", "\"date\":\"2024\"", "$.metadata.date: 2024 does not match"),
  ])
  func `JSON that breaks the schema is found`(old: String, new: String, problem: String) throws {
    let validator = try SchemaValidator(JSONSchema.document)
    let source = "# Summary\n\nDate: 2024-03-04\n"
    let json = try Document.read(source).written(by: .jsonLines)
    #expect(try validator.problems(of: json) == [])
    let broken = json.replacing(old, with: new)
    #expect(broken != json)
    #expect(try validator.problems(of: broken).contains { $0.hasPrefix(problem) })
  }

  @Test(arguments: [
    "2023-05-12T10:00:00Z", "2023-05-12T10:00:00-04:00", "2023-05-12T10:00:00",
    "T10:00:00-04:00", "T10:00:00", "2023-05-12",
  ])
  func `every form of a moment is valid`(moment: String) throws {
    #expect(try momentProblems(moment) == [])
  }

  @Test(arguments: ["", "T", "10:00", "2023-05-12Z", "2023-05-12 10:00:00", "T10:00:00+4"])
  func `other texts are no moments`(text: String) throws {
    #expect(try momentProblems(text).count == 1)
  }

  private func momentProblems(_ text: String) throws -> [String] {
    let source = "# Login outage\n\n## Timeline\n- 10:00 UTC - Paged\n\n## Root cause\nA disk\n"
    let json = try Document.read(source).written(by: .jsonLines)
    let changed = json.replacing("\"at\":\"T10:00:00Z\"", with: "\"at\":\"\(text)\"")
    #expect(changed != json || text == "T10:00:00Z")
    return try SchemaValidator(JSONSchema.document).problems(of: changed)
  }
}
