import Markdown
import Testing

@Test(arguments: [
  ("a ~~b~~ c ~d~", "a <del>b</del> c <del>d</del>"),
  ("~~a *b* c~~", "<del>a <em>b</em> c</del>"),
  (
    "*d ~~e~~* ~~*f*~~ *~~g~~*",
    "<em>d <del>e</del></em> <del><em>f</em></del> <em><del>g</del></em>"
  ),
  ("~~a\nb~~", "<del>a\nb</del>"),
  ("~a ~b~ c~", "<del>a <del>b</del> c</del>"),
  ("~~a~ b~~", "<del>a~ b</del>"),
  ("~~a ~b~~ c~", "<del>a ~b</del> c~"),
  ("~~&quot;a&quot;~~", "<del>&quot;a&quot;</del>"),
  ("~~`a` [b](c)~~", "<del><code>a</code> <a href=\"c\">b</a></del>"),
])
func aPairOfTildesStrikesWhatIsBetween(_ source: String, html: String) throws {
  #expect(try HTMLRenderer.html(of: MarkdownDocument(source)) == "<p>\(html)</p>\n")
}

@Test(arguments: [
  "~18:30", "~5-10 minutes later, at ~20", "from ~18:30 to ~19:00 (~30 min)", "~~~a~~~ b",
  "a ~~ b ~~ c",
  "~~a~", "~ a~", "~~ a~~", "*a ~~b* c~~", "~~a\n\nb~~", "\\~~a", "`~~a~~`", "~",
])
func whatIsNoPairOfTildesStaysText(_ source: String) throws {
  let document = try MarkdownDocument("x " + source)
  #expect(!document.nodes.contains { $0.kind == .strikethrough })
}

@Test func aClosingRunTakesTheNearestOpeningRun() throws {
  #expect(
    try HTMLRenderer.html(of: MarkdownDocument("(~18:30) about ~20~ (~5%), ~a~."))
      == "<p>(~18:30) about <del>20</del> (~5%), <del>a</del>.</p>\n")
}

@Test func aQuotedWordInACellMayBeStruck() throws {
  let document = try MarkdownDocument("| ~~\"a\"~~ | ~~b~~ |\n|---|---|")
  #expect(document.nodes.count { $0.kind == .strikethrough } == 2)
}
