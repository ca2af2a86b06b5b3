import Testing

@testable import Markdown

/// A source and where its inlines stand, breaks left out.
struct PositionCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let source: String
  let inlines: [String]

  init(_ description: String, _ source: String, _ inlines: String...) {
    self.testDescription = description
    self.source = source
    self.inlines = inlines
  }
}

extension MarkdownDocument {
  /// Every inline but breaks as `kind line:column`, leaves with their text.
  fileprivate var inlines: [String] {
    nodes.compactMap { node in
      let place = "\(node.kind) \(source.location(at: node.sourceStart))"
      switch node.kind {
      case .text, .code: return place + " " + string(node.text)
      case .emphasis, .strong, .strikethrough, .link, .image, .htmlInline, .comment: return place
      default: return nil
      }
    }
  }

  /// The texts and lines of code whose first or last letter does not stand in the source where it says, nor does an escape
  /// or a character reference.
  var misplacedTexts: [String] {
    nodes.flatMap { node -> [String] in
      guard [.text, .code, .codeBlock].contains(node.kind) else { return [] }
      return text[node.text].split(separator: Byte.lineFeed).flatMap { line in
        let letters = line.indices.filter { line[$0].isAlphanumeric }
        return [letters.first, letters.last].compactMap { $0 }.compactMap { letter in
          let place = sourceRange(of: letter..<letter + 1).lowerBound
          let written = source.bytes[safe: place] ?? 0
          let stands = [line[letter], Byte.backslash, Byte.ampersand].contains(written)
          return stands ? nil : "\(string(node.text)) at \(source.location(at: place))"
        }
      }
    }
  }
}

@Test(arguments: PositionCase.continuationLines + PositionCase.lineEnds + PositionCase.blocks)
func everyInlineStandsInTheSourceWhereItSays(_ example: PositionCase) throws {
  let document = try MarkdownDocument(example.source)
  #expect(document.inlines == example.inlines)
  #expect(document.misplacedTexts == [])
}

extension PositionCase {
  static let continuationLines = [
    PositionCase(
      "a lazy line of a block quote", "> a\nb *c*",
      "text 1:3 a", "text 2:1 b ", "emphasis 2:3", "text 2:4 c"),
    PositionCase(
      "a lazy line of a nested block quote", "> > a\n> b *c*",
      "text 1:5 a", "text 2:3 b ", "emphasis 2:5", "text 2:6 c"),
    PositionCase(
      "an indented lazy line", "> a\n   *b* `c`",
      "text 1:3 a", "emphasis 2:4", "text 2:5 b", "text 2:7  ", "code 2:9 c"),
    PositionCase(
      "a lazy line that begins with code", "> a\n   ``b`` *c*",
      "text 1:3 a", "code 2:6 b", "text 2:9  ", "emphasis 2:10", "text 2:11 c"),
    PositionCase(
      "an indented continuation in an item", "- foo\n    **bar**",
      "text 1:3 foo", "strong 2:5", "text 2:7 bar"),
    PositionCase(
      "an indented continuation in a paragraph", "X\n    **p**",
      "text 1:1 X", "strong 2:5", "text 2:7 p"),
    PositionCase(
      "an indented paragraph", "   para *x*\n y *z*",
      "text 1:4 para ", "emphasis 1:9", "text 1:10 x", "text 2:2 y ", "emphasis 2:4", "text 2:5 z"
    ),
    PositionCase(
      "a block quote in an item", "- > quote\n  > more *x*\n  lazy `y`",
      "text 1:5 quote", "text 2:5 more ", "emphasis 2:10", "text 2:11 x", "text 3:3 lazy ",
      "code 3:9 y"),
    PositionCase(
      "an item in a block quote", "> 1. a\n>    b *c*\n> d *e*",
      "text 1:6 a", "text 2:6 b ", "emphasis 2:8", "text 2:9 c", "text 3:3 d ", "emphasis 3:5",
      "text 3:6 e"),
    PositionCase(
      "tabs", "-\ta *b*\n\tc *d*",
      "text 1:3 a ", "emphasis 1:5", "text 1:6 b", "text 2:2 c ", "emphasis 2:4", "text 2:5 d"),
    PositionCase(
      "a tab behind a quote mark", ">a\n>\t*b*", "text 1:2 a", "emphasis 2:3", "text 2:4 b"),
    PositionCase(
      "code over two lines", "a `b\nc` *d*\n*e*",
      "text 1:1 a ", "code 1:4 b c", "text 2:3  ", "emphasis 2:4", "text 2:5 d", "emphasis 3:1",
      "text 3:2 e"),
    PositionCase(
      "a link whose title stands on the next line", "[a](u\n\"t\") *b*\nc *d*",
      "link 1:1", "text 1:2 a", "text 2:5  ", "emphasis 2:6", "text 2:7 b", "text 3:1 c ",
      "emphasis 3:3", "text 3:4 d"),
    PositionCase(
      "a link that ends its line and spans two", "- [a](u\n  \"t\")\n  *c*",
      "link 1:3", "text 1:4 a", "emphasis 3:3", "text 3:4 c"),
    PositionCase(
      "a URL in angle brackets", "a\nb <http://c.d/e>\nf *g*\nh",
      "text 1:1 a", "text 2:1 b ", "link 2:3", "text 2:4 http://c.d/e", "text 3:1 f ",
      "emphasis 3:3", "text 3:4 g", "text 4:1 h"),
    PositionCase(
      "a URL in angle brackets in a quote", "> a\n> <http://c.d> b\n> c `d`",
      "text 1:3 a", "link 2:3", "text 2:4 http://c.d", "text 2:15  b", "text 3:3 c ", "code 3:6 d"),
    PositionCase(
      "an address in angle brackets that begins a lazy line", "> a\n   <c@d.e> f\n> g",
      "text 1:3 a", "link 2:4", "text 2:5 c@d.e", "text 2:11  f", "text 3:3 g"),
    PositionCase(
      "a comment over two lines", "a <!-- x\ny --> *b*\nc *d*",
      "text 1:1 a ", "comment 1:3", "text 2:6  ", "emphasis 2:7", "text 2:8 b", "text 3:1 c ",
      "emphasis 3:3", "text 3:4 d"),
    PositionCase(
      "emphasis over two lines", "a *b\nc* d **e\nf** g",
      "text 1:1 a ", "emphasis 1:3", "text 1:4 b", "text 2:1 c", "text 2:3  d ", "strong 2:6",
      "text 2:8 e", "text 3:1 f", "text 3:4  g"),
    PositionCase(
      "hard breaks", "a  \n   *b*\\\n\t*c*",
      "text 1:1 a", "emphasis 2:4", "text 2:5 b", "emphasis 3:2", "text 3:3 c"),
  ]

  static let lineEnds = [
    PositionCase(
      "CRLF", "a\r\n*b*\r\nc `d`\r\n",
      "text 1:1 a", "emphasis 2:1", "text 2:2 b", "text 3:1 c ", "code 3:4 d"),
    PositionCase(
      "CRLF within code", "a `b\r\nc` *d*\r\n*e*",
      "text 1:1 a ", "code 1:4 b c", "text 2:3  ", "emphasis 2:4", "text 2:5 d", "emphasis 3:1",
      "text 3:2 e"),
    PositionCase(
      "a lone CR", "a\r*b*\rc", "text 1:1 a", "emphasis 2:1", "text 2:2 b", "text 3:1 c"),
    PositionCase(
      "a byte order mark", "\u{FEFF}# Hi *x*\n\ny *z*",
      "text 1:3 Hi ", "emphasis 1:6", "text 1:7 x", "text 3:1 y ", "emphasis 3:3", "text 3:4 z"),
    PositionCase(
      "front matter", "---\ntitle: x\n---\n# Head *e*",
      "text 4:3 Head ", "emphasis 4:8", "text 4:9 e"),
    PositionCase(
      "emoji and accents", "é😀 **b**", "text 1:1 é😀 ", "strong 1:8", "text 1:10 b"),
    PositionCase(
      "CJK", "漢字 *c* 字 [l](u)",
      "text 1:1 漢字 ", "emphasis 1:8", "text 1:9 c", "text 1:11  字 ", "link 1:16", "text 1:17 l"),
  ]

  static let blocks = [
    PositionCase(
      "a setext heading of two lines", "Set *ext*\nover `two`\n===",
      "text 1:1 Set ", "emphasis 1:5", "text 1:6 ext", "text 2:1 over ", "code 2:7 two"),
    PositionCase(
      "an ATX heading with a closing sequence", " ##  A *b* ##",
      "text 1:6 A ", "emphasis 1:8", "text 1:9 b"),
    PositionCase(
      "escaped pipes in a cell", "| a | b |\n|---|---|\n| x \\| *y* | `c` z |",
      "text 1:3 a", "text 1:7 b", "text 3:3 x | ", "emphasis 3:8", "text 3:9 y", "code 3:15 c",
      "text 3:17  z"),
    PositionCase(
      "a paragraph behind a definition", "[r]: /u\ntext *e* [r]",
      "text 2:1 text ", "emphasis 2:6", "text 2:7 e", "text 2:9  ", "link 2:10", "text 2:11 r"),
    PositionCase(
      "a paragraph behind a definition of two lines", "[r]: /u \"t\nt2\"\ntext\nsecond *e*",
      "text 3:1 text", "text 4:1 second ", "emphasis 4:8", "text 4:9 e"),
    PositionCase(
      "a setext heading behind a definition", "[r]: /u\nTitle *x*\n===",
      "text 2:1 Title ", "emphasis 2:7", "text 2:8 x"),
    PositionCase(
      "a definition in a block quote, then a lazy line", "> [r]: /u\n> text *b*\n   lazy *c*",
      "text 2:3 text ", "emphasis 2:8", "text 2:9 b", "text 3:4 lazy ", "emphasis 3:9",
      "text 3:10 c"
    ),
    PositionCase(
      "a bare task line that ends in code of two lines", "[ ] a `b\nc`",
      "text 1:5 a ", "code 1:8 b c"),
    PositionCase(
      "entities and escapes before a link", "&amp; \\* [l](u) &copy; *e*",
      "text 1:1 & * ", "link 1:10", "text 1:11 l", "text 1:16  © ", "emphasis 1:24", "text 1:25 e"),
    PositionCase(
      "entities and escapes before a bare URL", "a &amp; \\& b &lt;https://x.org & c ~~d~~",
      "text 1:1 a & & b <", "link 1:18", "text 1:18 https://x.org", "text 1:31  & c ",
      "strikethrough 1:36", "text 1:38 d"),
    PositionCase(
      "delimiters that are left over", "**is* ****a**",
      "text 1:1 *", "emphasis 1:2", "text 1:3 is", "text 1:6  **", "strong 1:9", "text 1:11 a"),
    PositionCase(
      "one run of delimiters for two", "***a* b** ***c***",
      "strong 1:1", "emphasis 1:3", "text 1:4 a", "text 1:6  b", "text 1:10  ", "emphasis 1:11",
      "strong 1:12", "text 1:14 c"),
  ]
}

@Test func aBlockBehindDefinitionsBeginsWithItsText() throws {
  let document = try MarkdownDocument(
    """
    [a]: /u
    [b]: /v
    text

    [c]: /w
    Title
    =====
    """)
  #expect(
    document.dump == """
      document
        paragraph @3:1
          text @3:1 "text"
        heading 1 @6:1
          text @6:1 "Title"
      """)
}

@Test(arguments: [
  "<t>\ne</del>— @eo", "<p>a<b>é</b>é &mdash; 日本</p>", "<td>—</td><td>—&amp;—</td>",
  "> <div>é<i>é</i>\n> é", "a <b>é</b> &eacute;é\n é",
])
func noCharacterIsCutInTwoWhereTextStandsBetweenTags(_ source: String) throws {
  let document = try MarkdownDocument(source)
  let bytes = document.source.bytes
  for start in 0..<document.text.count {
    for end in start...document.text.count {
      let range = document.sourceRange(of: start..<end)
      #expect(range.upperBound <= bytes.count)
      for offset in [range.lowerBound, range.upperBound] where offset < bytes.count {
        #expect(bytes[offset] & 0xC0 != 0x80, "\(range) of \(start)..<\(end)")
      }
    }
  }
}
