import Testing

@testable import PostmortemKit

/// Paragraphs on which a writer that looks at all of a paragraph for each of its events would need minutes.
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
}
