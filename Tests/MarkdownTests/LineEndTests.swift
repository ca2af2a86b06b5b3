import Markdown
import Testing

@Suite struct LineEndTests {
  static let sources = [
    "a\nb\n\nc", "# a\n## b #\n", "a\n===\nb\n---\n", "- a\n- b\n\n- c",
    "1. a\n   b\n2. c\n   - d\n",
    "> a\nb\n> > c\nd", "```swift\na\n\nb\n```\n", "    a\n\n    b\nc",
    "| a | b |\n|---|---|\n| c | d |\n",
    "a\n| b |\n|---|\n| c |\n", "[ ] a\n[x] b\n- c\n[ ] d\n", "- [ ] a\n- [x] b\n",
    "a  \nb\\\nc<br>\nd",
    "[r]: /u\n'title'\n[r] *a*\n", "[a](u\n'b') *c*\nd", "`a\nb` c\n*d*", "*a\nb* **c\nd**",
    "~~a\nb~~ c",
    "<!-- a\nb -->\nc <!-- d\ne --> f\n*g*", "<div>\na\n<!-- b -->\nc\n</div>\n", "<customer>\n\na",
    "---\na: b\nc: d\n---\n# e\n", "---\n\na\n", "***\n___\n- - -\n", "&amp;\n\\*\n&copy; [a](b)",
    "https://a.org\nwww.b.org\nc@d.org\n", "é😀 *a*\n漢字 `b`\n", "\ta\n\n-\tb\n\tc\n",
    "a\n\n\n\nb\n\n", "\n\na",
    "> - a\n>   b\n>\n> - c\n", "- a\n\n  ```\n  b\n  ```\n", "- > a\n  > b\n  c\n",
    "![a\nb](c) *d*\n",
    "a <b>c\nd</b> *e*\n", "Setext *a*\nover `two`\n===\n", "[foo\nbar]: /u\n*a* [foo\nbar]\n*b*",
    "1) a\n2) b\n", "a\n    *b*\n", "| a |\n|---|\n| <!-- b --> c |\n\n[r]: /u\n",
    "\u{FEFF}# a\n*b*",
  ]

  @Test(arguments: sources)
  func theKindOfLineEndChangesNothing(_ source: String) throws {
    let expected = try MarkdownDocument(source)
    for lineEnd in ["\r\n", "\r"] {
      let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
      let document = try MarkdownDocument(lines.joined(separator: lineEnd))
      #expect(document.dump == expected.dump)
      #expect(document.text == expected.text)
      #expect(HTMLRenderer.html(of: document) == HTMLRenderer.html(of: expected))
    }
  }

  @Test(arguments: sources)
  func everyTextStandsInTheSource(_ source: String) throws {
    #expect(try MarkdownDocument(source).misplacedTexts == [])
  }
}
