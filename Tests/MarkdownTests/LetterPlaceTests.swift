import Testing

@testable import Markdown

/// Where the letters of a text stand in the source, whatever of it is written in another way.
@Suite struct LetterPlaceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    /// What is looked for where it stands last in the plain text.
    let part: String
    let line: Int
    let column: Int

    init(_ source: String, _ part: String, _ line: Int, _ column: Int) {
      (self.source, self.part, self.line, self.column) = (source, part, line, column)
    }

    var testDescription: String { "\(part) in \(source)" }
  }

  static let code = [
    Case("    `make` twice\n    b\n", "`make`", 1, 5), Case("    a\n    `make`\n", "`make`", 2, 5),
    Case("-\n      ```\n      b\n", "b", 3, 7), Case("```\n```` a\nb\n```\n", "b", 3, 1),
    Case("~~~\n`a`\n~~~\n", "`a`", 2, 1), Case("```sh\n```sh\nb\n```\n", "b", 3, 1),
  ]

  static let inlines = [
    Case("| `a \\| b \\| c` |\n| --- |\n", "c", 1, 14), Case("`` `a` b ``\n", "b", 1, 8),
    Case("`  a `\n", "a", 1, 4),
    Case("> `a\n>  b`\n", "b", 2, 4), Case("- `\n  a b\n  `\n", "b", 2, 5),
    Case("`a\r\nb`\r\n", "b", 2, 1),
    Case("*Owner:** b\n", "b", 1, 11), Case("`a b\n\nc\n", "b", 1, 4),
    Case("> `a\n> ``b c\n", "c", 2, 7),
    Case("#1 a\n---\n", "a", 1, 4), Case("  ## a ##\n", "a", 1, 6), Case("a `\n  b`\n", "b", 2, 3),
  ]

  static let tags = [
    Case("<p><b>a</b> b <i>c</i></p>\n", "b", 1, 13),
    Case("<p><b>a</b> b <i>c</i></p>\n", "c", 1, 18),
    Case("<p>a &amp; b &lt;c</p>\n", "&", 1, 6), Case("<p>a &amp; b &lt;c</p>\n", "b", 1, 12),
    Case("<p>a &amp; b &lt;c</p>\n", "c", 1, 18), Case("> <div>\n>   <b>a</b> a b\n", "b", 2, 16),
    Case("-\t<div>\n\t<b>a</b> b\n", "b", 2, 11), Case("<td>a</td><td>b</td>\n", "b", 1, 15),
    Case("<p>a <!-- b\nb --> c</p>\n", "c", 2, 7),
    Case("<p>a <!-- b --> c</p>\r\n<i>d</i>\r\n", "d", 2, 4),
    Case("<p>\\\\ <b>\\*</b> a</p>\n", "a", 1, 17), Case("<pre>\n  &#8364; a</pre>\n", "a", 2, 11),
  ]

  @Test("Letters stand where they are written", arguments: code + inlines + tags)
  func letters(_ example: Case) throws {
    let document = try MarkdownDocument(example.source)
    let part = example.part.utf8
    let start = try #require(
      document.text.indices.last { document.text[$0...].starts(with: part) })
    let place = document.source.range(of: document.sourceRange(of: start..<start + part.count))
    #expect("\(place.start)" == "\(example.line):\(example.column)")
  }

  @Test func aLongTextWithReferencesIsHeldInPiecesOfWhichEachIsSoonWalkedThrough() throws {
    let source = (0..<2000).map { "\($0) é &amp; " }.joined() + "end"
    let document = try MarkdownDocument(source)
    let texts = document.nodes.filter { $0.kind == .text }
    #expect(texts.count > 4)
    #expect(texts.allSatisfy { $0.text.count < MarkdownDocument.longestWalk + 4 })
    #expect(
      document.string(document.nodes[0].text).hasPrefix(
        source.replacing("&amp;", with: "&").dropLast(4)))
    #expect(document.misplacedTexts == [])
  }
}
