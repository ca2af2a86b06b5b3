import Foundation
import PostmortemKit
import TestSupport
import Testing

@Suite struct JSONPageTests {
  @Test func `the example of the page gives the JSON of the page`() throws {
    let page = try String(contentsOf: Repository.file("Documentation/json.md"), encoding: .utf8)
    let source = try #require(block("markdown", of: page))
    let shown = try #require(block("json", of: page))
    let json = try Document.read(source, path: "sign-in.md").written(by: .json)
    try expectFile(
      "Documentation/json.md", holds: page.replacing(shown, with: json),
      renewedBy: "JSONPageTests")
    #expect(try SchemaValidator(JSONSchema.document).problems(of: json) == [])
  }

  @Test func `the page names every key`() throws {
    let page = try String(contentsOf: Repository.file("Documentation/json.md"), encoding: .utf8)
    let schema = try JSONSerialization.jsonObject(with: Data(JSONSchema.document.utf8))
    for key in keys(of: schema) {
      #expect(page.contains("`\(key)`"), "Documentation/json.md says nothing of \(key)")
    }
  }

  private func keys(of schema: Any) -> Set<String> {
    if let list = schema as? [Any] { return Set(list.flatMap { keys(of: $0) }) }
    guard let object = schema as? [String: Any] else { return [] }
    let own = (object["properties"] as? [String: Any])?.keys.map { $0 } ?? []
    return Set(own).union(object.values.flatMap { keys(of: $0) })
  }

  /// The content of the first fenced block with a language.
  private func block(_ language: String, of page: String) -> String? {
    guard
      let opening = page.range(of: "\n````\(language)\n") ?? page.range(of: "\n```\(language)\n")
    else { return nil }
    let rest = page[opening.upperBound...]
    return rest.range(of: "\n```").map { String(rest[..<$0.lowerBound]) + "\n" }
  }
}
