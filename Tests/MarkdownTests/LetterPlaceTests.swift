import Testing

@testable import Markdown

@Test(arguments: [
  ("    `make` twice\n    b\n", "`make`", 1, 5), ("    a\n    `make`\n", "`make`", 2, 5),
  ("-\n      ```\n      b\n", "b", 3, 7), ("```\n```` a\nb\n```\n", "b", 3, 1),
  ("~~~\n`a`\n~~~\n", "`a`", 2, 1), ("```sh\n```sh\nb\n```\n", "b", 3, 1),
])
func codeStandsWhereItIsWrittenWhateverItBeginsWith(
  _ source: String, _ part: String, _ line: Int, _ column: Int
) throws {
  let document = try MarkdownDocument(source)
  let start = try #require(
    document.text.indices.last { document.text[$0...].starts(with: part.utf8) })
  let place = document.source.range(of: document.sourceRange(of: start..<start + part.utf8.count))
  #expect("\(place.start)" == "\(line):\(column)")
}

@Test(arguments: [
  ("| `a \\| b \\| c` |\n| --- |\n", "c", 1, 14), ("`` `a` b ``\n", "b", 1, 8),
  ("`  a `\n", "a", 1, 4),
  ("> `a\n>  b`\n", "b", 2, 4), ("- `\n  a b\n  `\n", "b", 2, 5), ("`a\r\nb`\r\n", "b", 2, 1),
  ("*Owner:** b\n", "b", 1, 11), ("`a b\n\nc\n", "b", 1, 4), ("> `a\n> ``b c\n", "c", 2, 7),
  ("#1 a\n---\n", "a", 1, 4), ("  ## a ##\n", "a", 1, 6), ("a `\n  b`\n", "b", 2, 3),
])
func lettersOfAnInlineStandWhereTheyAreWritten(
  _ source: String, _ part: String, _ line: Int, _ column: Int
) throws {
  let document = try MarkdownDocument(source)
  let start = try #require(
    document.text.indices.last { document.text[$0...].starts(with: part.utf8) })
  let place = document.source.range(of: document.sourceRange(of: start..<start + part.utf8.count))
  #expect("\(place.start)" == "\(line):\(column)")
}

@Test(arguments: [
  ("<p><b>a</b> b <i>c</i></p>\n", "b", 1, 13), ("<p><b>a</b> b <i>c</i></p>\n", "c", 1, 18),
  ("<p>a &amp; b &lt;c</p>\n", "&", 1, 6), ("<p>a &amp; b &lt;c</p>\n", "b", 1, 12),
  ("<p>a &amp; b &lt;c</p>\n", "c", 1, 18), ("> <div>\n>   <b>a</b> a b\n", "b", 2, 16),
  ("-\t<div>\n\t<b>a</b> b\n", "b", 2, 11), ("<td>a</td><td>b</td>\n", "b", 1, 15),
  ("<p>a <!-- b\nb --> c</p>\n", "c", 2, 7), ("<p>a <!-- b --> c</p>\r\n<i>d</i>\r\n", "d", 2, 4),
  ("<p>\\\\ <b>\\*</b> a</p>\n", "a", 1, 17), ("<pre>\n  &#8364; a</pre>\n", "a", 2, 11),
])
func textBetweenTagsStandsWhereItIsWritten(
  _ source: String, _ part: String, _ line: Int, _ column: Int
) throws {
  let document = try MarkdownDocument(source)
  let start = try #require(
    document.text.indices.last { document.text[$0...].starts(with: part.utf8) })
  let place = document.source.range(of: document.sourceRange(of: start..<start + part.utf8.count))
  #expect("\(place.start)" == "\(line):\(column)")
}

@Test func aLongTextWithReferencesIsHeldInPiecesOfWhichEachIsSoonWalkedThrough() throws {
  let source = (0..<2000).map { "\($0) é &amp; " }.joined() + "end"
  let document = try MarkdownDocument(source)
  let texts = document.nodes.filter { $0.kind == .text }
  #expect(texts.count > 4)
  #expect(texts.allSatisfy { $0.text.count < Node.longestWalk + 4 })
  #expect(
    document.string(document.nodes[0].text).hasPrefix(
      source.replacing("&amp;", with: "&").dropLast(4)))
  #expect(document.misplacedTexts == [])
}
