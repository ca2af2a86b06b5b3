import Markdown
import Testing

@Test(arguments: [
  String(repeating: "> ", count: 20_000) + "a", String(repeating: ">", count: 20_000),
  String(repeating: "- ", count: 5_000) + "a", String(repeating: "1. ", count: 5_000) + "a",
  String(repeating: "*a ", count: 20_000) + String(repeating: "b*", count: 20_000),
  String(repeating: "*a **a ", count: 10_000) + String(repeating: "b** b*", count: 10_000),
  String(repeating: "[", count: 20_000), String(repeating: "[a](u) ", count: 5_000),
  String(repeating: "~a ", count: 20_000), String(repeating: "a~*b~* ", count: 5_000),
  "http://a.b/" + String(repeating: ")", count: 20_000), String(repeating: "www._", count: 20_000),
  String(repeating: "a@", count: 20_000), String(repeating: "&amp; http://a.b ", count: 3_000),
  String(repeating: "<!-- ", count: 10_000), "<div>\n" + String(repeating: "<a", count: 10_000),
  String(repeating: "[a]: /u\n", count: 5_000) + "a", String(repeating: "\r", count: 20_000),
])
func hostileRepetitionIsReadInLinearTimeAndWithoutRecursion(_ source: String) throws {
  let clock = ContinuousClock()
  let elapsed = try clock.measure {
    let document = try MarkdownDocument(source)
    #expect(HTMLRenderer.html(of: document).utf8.count < source.utf8.count * 30)
  }
  #expect(elapsed < .seconds(3))
}

@Test(arguments: [
  "", "\n", "\r\n", "\u{FEFF}", "\u{FEFF}\n", "---\na: b\n---", "---\na: b\n---\n", " ", "\t",
])
func aDocumentWithoutTextHasOneNode(_ source: String) throws {
  let document = try MarkdownDocument(source)
  #expect(document.dump == "document")
  #expect(document.text.isEmpty)
  #expect(HTMLRenderer.html(of: document) == "")
}

@Test(arguments: [
  "a", "# a", "- a", "> a", "```\na", "| a |\n|---|", "    a", "[r]: /u", "<b>", "a\\", "[ ]",
])
func theLastLineNeedsNoLineEnd(_ source: String) throws {
  #expect(try MarkdownDocument(source).dump == MarkdownDocument(source + "\n").dump)
}

@Test func everyNodeHoldsItsChildrenAndTheirText() throws {
  for source in LineEndTests.sources {
    let document = try MarkdownDocument(source)
    for (index, node) in document.nodes.enumerated() {
      #expect(node.end > index && node.end <= document.nodes.count)
      #expect(node.text.upperBound <= document.text.count)
      for child in document.children(of: index) {
        #expect(document.nodes[child].end <= node.end)
        #expect(node.text.lowerBound <= document.nodes[child].text.lowerBound)
        #expect(document.nodes[child].text.upperBound <= node.text.upperBound + 1)
      }
    }
  }
}
