import Testing

@testable import PostmortemKit

/// Documents on which a writer that looks at all of them for each of their parts would need minutes.
struct WriterSpeedTests {
  @Test(
    "thousands of events or posts in one paragraph are written at once", .timeLimit(.minutes(1)),
    arguments: ["text", "email", "statuspage", "markdown"],
    ["10:00 a\n", "**Investigating** - We look.\nMar 4, 10:00 UTC\n"])
  func paragraph(_ format: String, _ unit: String) throws {
    let writer = try #require(Writer.named(format))
    let document = try Dump.document("## Timeline\n\n" + String(repeating: unit, count: 2000))
    #expect(!(try writer.output(document, WriterOptions()).bytes).isEmpty)
  }

  @Test("a head of thousands of labelled paragraphs is written at once", .timeLimit(.minutes(1)))
  func head() throws {
    let names = (0..<20_000).map { "Owner: Ana\($0) Ruiz\($0)\n\n" }
    let document = try Dump.document(names.joined())
    #expect(document.metadata.fields.count == names.count)
    #expect(!(try Writer.text.output(document, WriterOptions()).bytes).isEmpty)
  }
}
