import Testing

@testable import PostmortemKit

/// Inputs on which a reader that looks at every pair of lines or parts would need minutes.
@Suite("Reading takes time in proportion to the length of a document")
struct ReaderSpeedTests {
  @Test(
    "however many there are of something", .timeLimit(.minutes(1)),
    arguments: [
      "## Impact\n\nAt 10:00 it broke.\n\n", "**Impact**\n\nText\n\n",
      "### Lessons\n\n- 10:00 a\n\n",
      "## Action items\n\n- One\n\n", "- 10:00 Alert fired\n", "- [ ] Owner: Ana\n",
      "10:00 - ", "(10:00 ", "at about ", "a - b: ", "1 hour and ", "Status: Identified\n\n",
      "**Resolved** - All is well.\n\n", "| 10:00 | Alert |\n", "America/", "2024-",
      "- Long-term:\n", "a\\\n", "`a\n` ", "[a](b '\n') ",
    ],
    [
      "# Postmortem of 2024-06-03\n\n## Impact\n\n## Root cause\n\n## Timeline\n\n",
      "# Postmortem of 2024-06-03\n\n## Impact\n\n## Root cause\n\n## Action items\n\n",
      "# Photos update\n\nNext update: 10:00\n\n",
      "# Postmortem\n\nDuration: ",
    ])
  func repeated(_ unit: String, head: String) throws {
    let document = try Dump.document(head + String(repeating: unit, count: 1000))
    #expect(document.path == "review.md")
  }
}
