import Markdown
import Testing

/// The links of a document as `text <destination>`.
private func links(_ source: String) throws -> [String] {
  let document = try MarkdownDocument(source)
  return document.nodes.indices.filter { document.nodes[$0].kind == .link }.map {
    "\(document.string(document.nodes[$0].text)) <\(document.destination($0))>"
  }
}

@Test(arguments: [
  ("see www.example.org.", "www.example.org <http://www.example.org>"),
  (
    "https://example.org/a?b=c&d=e#f",
    "https://example.org/a?b=c&d=e#f <https://example.org/a?b=c&d=e#f>"
  ),
  ("HTTP://Example.org", "HTTP://Example.org <HTTP://Example.org>"),
  ("http://localhost:8080/x", "http://localhost:8080/x <http://localhost:8080/x>"),
  ("me.too+x@mail.example.org.", "me.too+x@mail.example.org <mailto:me.too+x@mail.example.org>"),
  ("(https://e.org/x)", "https://e.org/x <https://e.org/x>"),
  ("https://e.org/x_(y))", "https://e.org/x_(y) <https://e.org/x_(y)>"),
  ("https://e.org/x,!?'\"", "https://e.org/x <https://e.org/x>"),
  ("**https://e.org**", "https://e.org <https://e.org>"),
  ("https://e.org<br>", "https://e.org <https://e.org>"),
  ("https://e.org/&hl;", "https://e.org/ <https://e.org/>"),
  ("<https://e.org/x>", "https://e.org/x <https://e.org/x>"),
  ("| https://e.org |\n|---|", "https://e.org <https://e.org>"),
])
func aBareURLBecomesALink(_ source: String, link: String) throws {
  #expect(try links(source) == [link])
}

@Test(arguments: [
  "ftp://example.org", "xhttp://example.org", "https://", "www.", "www.a_b.c", "a@b", "a@b.c-",
  "a@b.c_", "@b.cd", "`https://e.org`", "![https://e.org](x)", "awww.example.org",
  "javascript://example.org",
])
func whatIsNoBareURLStaysText(_ source: String) throws {
  #expect(try links(source) == [])
}

@Test func aURLInTheTextOfALinkIsNoLinkOfItsOwn() throws {
  #expect(
    try links("[see *https://a.org* b](v) www.c.org")
      == ["see https://a.org b <v>", "www.c.org <http://www.c.org>"])
}
