import Markdown
import Testing

@Test(arguments: [
  ("---\na: b\n---\n", "a: b\n", 3), ("---\r\na: b\r\n...\r\nx", "a: b\r\n", 3),
  ("\u{FEFF}---\na: b\n---", "a: b\n", 3), ("---\n# c\na: b\n---\n---\n", "# c\na: b\n", 4),
  ("--- \n\na: b\n---\nx", "\na: b\n", 4),
])
func theBlockBetweenTwoFencesIsFrontMatter(_ source: String, content: String, lastLine: Int) throws
{
  let document = try MarkdownDocument(source)
  let frontMatter = try #require(document.frontMatter)
  #expect(document.source.string(frontMatter.content) == content)
  #expect(frontMatter.firstLine == 2)
  #expect(frontMatter.lastLine == lastLine)
}

@Test(arguments: [
  "---\na: b\n", "---\n\ntext", "---\ntext\n---\n", "---\n---\n", "---", "----\na: b\n---\n",
  "\n---\na: b\n---\n", "...\na: b\n---\n", " ",
])
func everythingElseAtTheTopIsText(_ source: String) throws {
  #expect(try MarkdownDocument(source).frontMatter == nil)
}

@Test func aRuleAtTheTopStaysARule() throws {
  #expect(
    try MarkdownDocument("---\n\ntext").dump == """
      document
        thematicBreak @1:1
        paragraph @3:1
          text @3:1 "text"
      """)
}

@Test func frontMatterIsNoText() throws {
  let document = try MarkdownDocument("---\ntitle: x\n---\nbody")
  #expect(document.string(0..<document.text.count) == "body\n")
}
