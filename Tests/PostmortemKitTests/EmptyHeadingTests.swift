import Testing

@testable import PostmortemKit

@Suite struct EmptyHeadingTests {
  @Test func `a heading of which nothing is shown is no heading of the page`() throws {
    let page = try Document.read("# Outage\n\n## <!-- hidden -->\n\nText.\n").written(by: .html)
    #expect(!page.contains("<h2></h2>"))
    #expect(page.contains("<p>Text.</p>"))
  }
}
