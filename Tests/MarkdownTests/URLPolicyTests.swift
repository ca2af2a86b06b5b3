import Markdown
import Testing

@Test(arguments: [
  "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
  "java\rscript:alert(1)", "\u{1}javascript:alert(1)", "  javascript:alert(1)",
  "\u{7F}javascript:x",
  "javascript\u{0B}:x", "java script:x", "data:text/html,x", "vbscript:x", "VBSCRIPT:x",
  "feed:javascript:x",
  "blob:https://example.org/x", "file:///etc/passwd", "ftp://example.org", "x-y+z.1:a",
  "//evil.example",
  " //evil.example", "/\t/evil.example", "\\\\evil", "/\\evil", "\\/evil", "ｊavascript:x",
  "jаvascript:x", "livescript:x", "view-source:https://example.org", ":x", "ws://example.org",
])
func aDestinationThatMayRunOrLeaveIsRefused(_ destination: String) {
  #expect(!URLPolicy.allows(destination.utf8))
}

@Test(arguments: [
  "https://example.org/a:b", "HTTP://EXAMPLE.ORG", "mailto:me@example.org", "tel:+49123", "#a:b",
  "?a=b:c",
  "", "a", "a/b:c", "./a:b", "../a", "/a", "/a//b", "a//b", "a.html#x", "für/b", "%6Aavascript",
  "a b/c:d",
  "https:example", "@a:b",
])
func aDestinationOfTheWebOrTheFolderIsAllowed(_ destination: String) {
  #expect(URLPolicy.allows(destination.utf8))
}

@Test func aRefusedDestinationLeavesTheTextWithoutALink() throws {
  #expect(
    try HTMLRenderer.html(of: MarkdownDocument("[a](javascript:x) ![b](data:x) <javascript:c>"))
      == "<p>a b javascript:c</p>\n")
}
