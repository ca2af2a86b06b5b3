import Testing

@testable import PostmortemKit

/// Outputs grow with their documents, whatever these hold.
struct GrowthTests {
  private static let wide = String(repeating: "wide ", count: 4_000)
  private static let short = String(repeating: "| x | y |\n", count: 2_000)

  @Test(
    arguments: [
      "| a | b |\n| - | - |\n\(short)| \(wide) | z |\n", "| \(wide) | b |\n| - | - |\n\(short)",
    ], ["markdown", "text", "email", "html", "json"])
  func `a table with one wide cell stays in proportion`(_ text: String, _ format: String) throws {
    let writer = try #require(Writer.named(format))
    let output = try writer.write(.read("# Outage\n\n" + text), WriterOptions())
    #expect(output.count < 10 * text.utf8.count + 60_000)
  }

  @Test func `columns of an ordinary table are aligned`() throws {
    let output = try Document.read("|a|b|\n|-|-|\n|a long cell|c|\n").written(by: .markdown)
    #expect(output.contains("| a           | b   |\n"))
  }
}
