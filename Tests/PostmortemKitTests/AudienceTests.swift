import Testing

@testable import PostmortemKit

@Suite struct AudienceTests {
  @Test(arguments: [
    "customers", "public", "\"customer \"", "[customer]", "{for: customer}", "", "intern",
  ])
  func `an unknown audience in the front matter is kept as unknown`(_ value: String) throws {
    let document = try Document.read("---\naudience: \(value)\n---\n\n# Login outage\n")
    let stated = try #require(document.metadata.statedAudience)
    #expect(stated.audience == nil)
    #expect(stated.line == 2)
  }

  @Test func `an audience in front matter that is not valid is unknown`() throws {
    let document = try Document.read("---\ntitle: a: b\naudience: internal\n---\n\n# Outage\n")
    #expect(document.metadata.statedAudience?.audience == nil)
    #expect(document.metadata.statedAudience?.line == 3)
  }

  @Test(arguments: [
    ("+++\naudience = \"customer\"\n+++\n# Outage\n", Audience.customer),
    ("{\n  \"audience\": \"customer\"\n}\n# Outage\n", .customer),
    ("+++\naudience = \"customers\"\n+++\n# Outage\n", nil),
  ])
  func `the audience is read from TOML and JSON as well`(
    _ source: String, _ audience: Audience?
  ) throws {
    let stated = try #require(try Document.read(source).metadata.statedAudience)
    #expect(stated.audience == audience)
  }

  @Test func `a label in the head of a document has no effect and is unknown`() throws {
    let source = "# Login outage\n\n**Audience:** customer\n\n## Summary\n\nLogins failed.\n"
    let stated = try #require(try Document.read(source).metadata.statedAudience)
    #expect(stated.audience == nil && stated.isLabel && stated.line == 3)
    let harmless = source.replacing("customer", with: "internal")
    #expect(try Document.read(harmless).metadata.audience == .internal)
  }

  @Test func `the word in a section states nothing`() throws {
    let source = "# Login outage\n\n## Summary\n\nAudience: customer\n"
    #expect(try Document.read(source).metadata.statedAudience == nil)
  }

  @Test func `formats for readers outside the company say so`() {
    #expect(Writer.all.filter(\.hasOutsideReaders).map(\.name) == ["email", "statuspage"])
  }
}
