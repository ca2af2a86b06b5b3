import Testing

@testable import Markdown

/// Parts of a source that are hidden for its writer, whatever CommonMark makes of them.
@Suite struct HiddenPartTests {
  private func shown(_ source: String) throws -> String {
    let document = try MarkdownDocument(source)
    return document.string(0..<document.text.count)
  }

  /// A source and what it shows; `zebra` is hidden.
  @Test(arguments: [
    ("a <!-- zebra -- zebra --> b", "a  b\n"),
    ("a <!---zebra---> b", "a  b\n"),
    ("a <!--> zebra --> b", "a  b\n"),
    ("a <!-- zebra ---> b", "a  b\n"),
    ("a <!-- zebra\n- zebra -- `c\n\n# zebra\n\nzebra --> b *c*", "a  b c\n"),
    ("- a <!-- zebra -- zebra -->\n- <!-- zebra -- zebra --> b", "a \nb\n"),
    ("- a <!-- zebra\n\nzebra --> b\n- c", "a  b\nc\n"),
    ("| a | b |\n| --- | --- |\n| x <!-- zebra | -- zebra --> | y |", "a\tb\nx \ty\n"),
    ("# a <!-- zebra -- zebra -->", "a \n"),
    ("<div>\na <!-- zebra\n\nzebra -- zebra -->\n</div>\n\nb", "a\nb\n"),
    ("[a <!-- zebra -- zebra --> b](https://example.com)", "a  b\n"),
    ("> a <!-- zebra\n> zebra -- zebra --> b", "a  b\n"),
    ("a <!-- ` zebra -- zebra --> b `c <!-- d -- e -->` f", "a  b c <!-- d -- e --> f\n"),
    (
      "a <!-- zebra\n```\nzebra -- zebra --> b\n\n```\n<!-- c -- c -->\n```",
      "a  b\n<!-- c -- c -->\n"
    ),
    ("a <!-- zebra <!-- zebra -- zebra --> b", "a  b\n"),
    ("**a <!-- zebra -- zebra --> b**", "a  b\n"),
    ("a\r\n<!-- zebra\r\nzebra -- zebra --> b", "a\nb\n"),
  ])
  func `a comment is hidden whatever it holds`(source: String, wanted: String) throws {
    #expect(try shown(source) == wanted)
  }

  @Test(arguments: [
    "`a <!-- b -- c --> d`", "```\na <!-- b -- c --> d\n```", "    a <!-- b -- c --> d",
    "\\<!-- b -- c -->", "&lt;!-- b -- c -->", "a <!-- b -- c", "> ```\n> <!-- b -- c -->\n> ```",
    "100%% of 50%% and a lone %% b", "for %%b in (*) do echo %%b", "`%% b %%`", "a %% b\n\nc %% d",
    "# a {#b}\n\n# c {#d-e .f}", "{{ b }} {% link b %} {% if b %}", "{#if b} c {/if}",
    "# b <title>", "use <template> and <style> b", "<customer hidden-name> b", "<div>b</div>",
    "<span aria-hidden=\"true\">b</span>", "<p class=\"hidden\">b</p>", "[b]: # c", "a [b]: # (c)",
    "`<div hidden>b</div>`", "\\%% b %%", "a {/ b /} {* c *}",
  ])
  func `code, escapes and what only looks alike are shown`(_ source: String) throws {
    let document = try MarkdownDocument(source)
    #expect(document.string(0..<document.text.count).contains("b"))
    #expect(document.hiddenParts == [])
    #expect(document.nodes.allSatisfy { $0.kind != .comment })
  }

  @Test(arguments: [
    ("a %% zebra %% b", "a  b\n"),
    ("a\n\n%%\nzebra\n\n- zebra\n%%\n\nb", "a\nb\n"),
    ("%% zebra %% b **c**", " b c\n"),
    ("a %%zebra%% b", "a  b\n"),
    ("a {{/* zebra */}} b {{- /* zebra */ -}} c", "a  b  c\n"),
    ("{% comment %}\n\n- zebra\n\n{% endcomment %}\n\na", "a\n"),
    ("a {%- comment -%} zebra {%- endcomment -%} b", "a  b\n"),
    ("a {# zebra #} b", "a  b\n"),
    ("a {#\nzebra\n\nzebra\n#} b", "a  b\n"),
    ("a {/* zebra */} b", "a  b\n"),
    ("a {{!-- zebra }} --}} b {{! zebra }} c", "a  b  c\n"),
    ("a {>>zebra<<} b", "a  b\n"),
    ("a <?php zebra > zebra ?> b", "a  b\n"),
    ("a <![CDATA[ zebra > ]]> b", "a  b\n"),
    ("a <%# zebra %> b", "a  b\n"),
    ("a\n[anything]: # (zebra)\nb", "a\nb\n"),
    ("[//]: # (zebra)\n\na", "a\n"),
    ("a\n[//]: # (zebra)\nb", "a\nb\n"),
    ("a\n[comment]: <> (zebra (zebra)\nb", "a\nb\n"),
    ("a\n[//]: # \"zebra\nzebra\"\nb", "a\nb\n"),
    ("- a\n  [//]: # (zebra)", "a\n"),
    ("| a %% zebra | zebra %% | b |\n| --- | --- |\n| c | d |", "a \tb\nc\td\n"),
  ])
  func `comments of other tools are hidden`(source: String, wanted: String) throws {
    #expect(try shown(source) == wanted)
  }

  @Test(arguments: [
    ("<div hidden>\n\nzebra\n\n- zebra\n\n</div>\n\na", "a\n"),
    ("a <span hidden=\"\">zebra</span> b", "a  b\n"),
    ("a <span class=\"x > y\" HIDDEN>zebra</span> b", "a  b\n"),
    ("<p style=\"color: red; display : none\">zebra</p>\n\na", "a\n"),
    ("<p style='visibility:hidden'>zebra</p>\n\na", "a\n"),
    ("<div hidden>zebra<div>zebra</div>zebra</div>\n\na", "a\n"),
    ("<template>\n<p>zebra</p>\n\nzebra\n</template>\n\na", "a\n"),
    ("<noscript>zebra</noscript>\n\na", "a\n"),
    ("<script>if (a < b) { zebra }</script>\n\na", "a\n"),
    ("<style>\n.a > .zebra {}\n\nzebra {}\n</style>\n\na", "a\n"),
    ("<head>\n<title>zebra</title>\n</head>\n\na", "a\n"),
    ("<div>\na\n<div hidden>\nzebra\n\nzebra</div>\nb\n</div>", "a\nb\n"),
    ("- a\n  <div hidden>\n  zebra\n  </div>\n- b", "a\nb\n"),
    ("<!-- <div hidden> --> a\n\nb", "a\nb\n"),
  ])
  func `elements that browsers do not show are hidden`(source: String, wanted: String) throws {
    let text = try shown(source)
    #expect(!text.contains("zebra"))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.joined(separator: "\n") + "\n" == wanted || text == wanted)
  }

  @Test(arguments: [
    ("a <!-- b -- c\n\nd", [3]),
    ("a <!-- b\n\nc <!-- d -->", [3]),
    ("<div hidden>\n\nb", [1]),
    ("a {/* b", [3]),
    ("<!-- b\n\nc", []),
    ("a %% b", []),
    ("`<!-- a`", []),
  ])
  func `what has no end is shown and told`(source: String, columns: [Int]) throws {
    let document = try MarkdownDocument(source)
    #expect(
      document.unclosedParts.map { document.source.location(at: $0.range.lowerBound).column }
        == columns)
  }

  @Test func `what stands behind a hidden part has its own place`() throws {
    let document = try MarkdownDocument(
      "a <!-- b -- c\n\nd --> *e* `f`\ng\n\n| h | i |\n| --- | --- |\n| %% j | k %% l | m |\n")
    let places = document.nodes.compactMap { node -> String? in
      guard [.text, .code, .comment].contains(node.kind) else { return nil }
      return "\(document.source.location(at: node.sourceStart)) \(document.string(node.text))"
    }
    #expect(
      places == [
        "1:1 a ", "1:3 ", "3:6  ", "3:8 e", "3:10  ", "3:12 f", "4:1 g", "6:3 h", "6:7 i", "8:3 ",
        "8:14  l", "8:19 m",
      ])
    #expect(document.misplacedTexts == [])
  }

  @Test func `a hidden part keeps its text`() throws {
    let document = try MarkdownDocument("a <!-- b -- c\nd --> %% e %%\n\n<div>f <!-- g --> h</div>")
    let comments = document.nodes.indices.filter { document.nodes[$0].kind == .comment }
    #expect(
      comments.map { document.comment($0) } == ["<!-- b -- c\nd -->", "%% e %%", "<!-- g -->"])
  }

  @Test func `a document without hidden parts is parsed as it is`() throws {
    let document = try MarkdownDocument(
      "a <!-- b --> c {{ d }} <b>e</b> 50 %\n\n[f]: https://g.com")
    #expect(document.hiddenParts == [] && document.unclosedParts == [])
  }

  /// Texts that would be looked through again and again if nothing were remembered.
  @Test(arguments: [
    "a <!-- b\n\n", "<!-- ` -- -->", "%% a", "a %%b ", "{# a", "{#a ", "<div hidden>", "<script>",
    "<a \"", "{% comment %}", "[//]: # (a\n", "a <!-- ` -- --> `\n\n", "{/*", "<!-- <div hidden> ",
  ])
  func `many of a kind take no time`(_ piece: String) throws {
    let clock = ContinuousClock()
    let small = String(repeating: piece, count: 1_000)
    let large = String(repeating: piece, count: 16_000)
    _ = try MarkdownDocument(small)
    let first = try clock.measure { _ = try MarkdownDocument(small) }
    let second = try clock.measure { _ = try MarkdownDocument(large) }
    #expect(second < first * 64 + .milliseconds(200))
  }
}
