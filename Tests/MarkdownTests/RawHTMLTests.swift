import Markdown
import Testing

private func html(_ source: String) throws -> String {
  try HTMLRenderer.html(of: MarkdownDocument(source))
}

@Test(arguments: [
  "<!-- gone -->", "a <!-- gone --> b", "<!-- gone\n\ngone -->\na", "<!-- gone --> <!-- gone -->",
  "- a\n  <!-- gone -->", "<!-- gone", "| a <!-- gone --> |\n|---|",
  "<div>\n<!-- gone\n-->\nb\n</div>",
  "> <!-- gone -->\n> a", "# a <!-- gone -->", "<!--gone--> a <!-- gone -->\nb",
])
func aCommentIsNeitherTextNorHTML(_ source: String) throws {
  let document = try MarkdownDocument(source)
  #expect(!document.string(0..<document.text.count).contains("gone"))
  #expect(!HTMLRenderer.html(of: document).contains("gone"))
  #expect(!HTMLRenderer.html(of: document).contains("!--"))
  #expect(document.nodes.contains { $0.kind == .comment })
}

@Test func commentsKeepTheirText() throws {
  let document = try MarkdownDocument("<!-- a --> <!-- b -->\n\n<!-- c\nd -->\n\ne <!-- f -->")
  let comments = document.nodes.indices.filter { document.nodes[$0].kind == .comment }
  #expect(
    comments.map { document.comment($0) } == [
      "<!-- a -->", "<!-- b -->", "<!-- c\nd -->", "<!-- f -->",
    ])
}

@Test(arguments: [
  "<script>alert(1)</script>", "a <script>alert(1)</script>", "<img src=x onerror=alert(1)>",
  "a <img src=x onerror=alert(1)> b", "<svg onload=alert(1)>", "<iframe src=x></iframe>",
  "<style>p {}</style>", "<a href=\"javascript:alert(1)\">x</a>", "| <b>x</b> |\n|---|",
  "# <u>x</u>",
  "<?php x ?>", "<!DOCTYPE html>", "<![CDATA[ x ]]>", "- <form action=x>",
  "<details>\nx\n</details>",
  "[a](<\"onclick=x>)", "![<b>](x)", "```<b>\n```",
])
func noTagOfADocumentReachesThePage(_ source: String) throws {
  // Every tag that the writer makes for these sources; what is left may hold no `<`.
  let own = [
    "p", "pre", "code", "table", "thead", "tr", "th", "h1", "ul", "li", "/p", "/pre", "/code",
    "/table", "/thead", "/tr", "/th", "/h1", "/ul", "/li", "/a", "a href=\"%22onclick=x\"",
    "img src=\"x\" alt=\"&lt;b&gt;\" /", "code class=\"language-&lt;b&gt;\"",
  ]
  for tag in try html(source).split(separator: "<").dropFirst(html(source).hasPrefix("<") ? 0 : 1) {
    #expect(own.contains(String(tag.prefix { $0 != ">" })), "\(tag)")
  }
}

@Test(arguments: [
  "Dear <customer>, we saw it", "<summary of incident>", "<customer>\n\ntext",
  "- <time> UTC: <what>",
  "| <name> |\n|---|", "# <title>", "at <time> <b>bold</b>",
])
func aPlaceholderIsShownAndIsText(_ source: String) throws {
  let document = try MarkdownDocument(source)
  let placeholder = try #require(source.firstMatch(from: "<", through: ">"))
  let escaped = "&lt;" + placeholder.dropFirst().dropLast() + "&gt;"
  #expect(document.string(0..<document.text.count).contains(placeholder))
  #expect(HTMLRenderer.html(of: document).contains(escaped))
}

extension String {
  /// The first part that begins with one character and ends with another.
  fileprivate func firstMatch(from start: Character, through end: Character) -> String? {
    guard let lower = firstIndex(of: start), let upper = self[lower...].firstIndex(of: end) else {
      return nil
    }
    return String(self[lower...upper])
  }
}

@Test func noWordOfAnHTMLBlockIsLost() throws {
  let document = try MarkdownDocument(
    "<table>\n<tr><td>one</td><td>two &amp; three</td></tr>\n</table>\n\n<div>four <who> five\n</div>"
  )
  #expect(
    document.string(0..<document.text.count).split(whereSeparator: \.isWhitespace)
      == ["one", "two", "&", "three", "four", "<who>", "five"])
}

@Test(arguments: ["a<br>b", "a<br/>b", "a<BR />b", "a<br>\nb", "a  \nb", "a\\\nb"])
func aBreakTagIsAHardBreak(_ source: String) throws {
  let document = try MarkdownDocument(source)
  #expect(HTMLRenderer.html(of: document) == "<p>a<br />\nb</p>\n")
  #expect(document.string(0..<document.text.count) == "a\nb\n")
}

@Test func aBreakTagInACellIsABlankInTheText() throws {
  let document = try MarkdownDocument("| a<br>b |\n|---|")
  #expect(document.string(0..<document.text.count) == "a b\n")
  #expect(HTMLRenderer.html(of: document).contains("a<br />\nb"))
}
