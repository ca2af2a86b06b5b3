import Markdown
import Testing

@testable import PostmortemKit

/// Where something stands in the source, whatever is wrapped around the document that it stands in.
@Suite struct PlaceTests {
  struct Wrapping: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What each line begins with, the first one with something else where that is given.
    var prefix = ""
    var first: String?
    var before = ""
    var after = ""
    var lineEnd = "\n"

    init(
      _ description: String, _ prefix: String = "", first: String? = nil, before: String = "",
      after: String = "", lineEnd: String = "\n"
    ) {
      testDescription = description
      (self.prefix, self.first, self.before) = (prefix, first, before)
      (self.after, self.lineEnd) = (after, lineEnd)
    }

    func wrap(_ text: String) -> String {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { ($0 == 0 ? first ?? prefix : prefix) + $1 }
      return before + lines.joined(separator: lineEnd) + after
    }
  }

  static let wrappings = [
    Wrapping("nothing"), Wrapping("CRLF", lineEnd: "\r\n"), Wrapping("CR", lineEnd: "\r"),
    Wrapping("a byte order mark", before: "\u{FEFF}"),
    Wrapping("front matter", before: "---\ntitle: a\n---\n"),
    Wrapping("a quote", "> "), Wrapping("a quote in a quote", "> > "),
    Wrapping("an item", "  ", first: "- "), Wrapping("a far item", "     ", first: "1.   "),
    Wrapping("an item by a tab", "\t", first: "-\t"),
    Wrapping("a quote in an item", "  > ", first: "- > "),
    Wrapping("a block of raw HTML", before: "<div>\n\n", after: "\n\n</div>\n"),
    Wrapping("indented code", "    ", before: "a\n\n"),
    Wrapping("code by a tab", "\t", before: "a\n\n"),
    Wrapping("code that begins with a backtick", "    ", before: "    `a`\n"),
    Wrapping("code that begins with a fence", "    ", before: "    ```\n"),
    Wrapping("code in a quote", ">     ", before: "a\n\n"),
    Wrapping("code in an item", "      ", before: "- a\n\n"),
    Wrapping("code in an item by tabs", "\t\t", before: "- a\n\n"),
    Wrapping("fences", before: "~~~~\n", after: "\n~~~~\n"),
    Wrapping("an indented fence", "   ", before: "   ````sh\n", after: "\n   ````\n"),
    Wrapping("fences in an item", "  ", before: "- a\n  ~~~~\n", after: "\n  ~~~~\n"),
    Wrapping("fences in a quote", "> ", before: "> ~~~~\n", after: "\n> ~~~~\n"),
    Wrapping("fences in a quote by tabs", ">\t", before: "> ~~~~\n", after: "\n> ~~~~\n"),
  ]

  private static let text = """
    Call +49 30 2344567 or write to ana.lopez@shop.io.

    `curl https://db-3.internal:8443/x` *10.0.3.7* &amp; **10.0.3.8** \\* 10.0.3.9

    # 10.0.3.10

    | Host | Page |
    | --- | --- |
    | \\| `a` | 10.0.3.11 |

    <p><b>10.0.3.12</b> é &eacute; 10.0.3.13 &lt;<i>10.0.3.14</i></p>
    """

  private static let values =
    ["+49 30 2344567", "ana.lopez@shop.io", "db-3.internal"] + (7...14).map { "10.0.3.\($0)" }

  @Test(arguments: wrappings)
  func `what a finding names is what stands at its place`(_ wrapping: Wrapping) throws {
    let markdown = try Document.read(wrapping.wrap(Self.text)).markdown
    let map = PlaceMap(markdown.text, 0..<markdown.text.count)
    // What a reader does not see, such as the tags of raw HTML, is looked at as a whole.
    let leaks = LocatedLeak.all(in: markdown, map: map).filter { $0.text.kind == .shown }
    #expect(leaks.map(\.value) == Self.values)
    for leak in leaks {
      let place = leak.text.sourceRange(of: leak.leak.range, in: markdown)
      #expect(markdown.source.string(place) == leak.value)
    }
  }

  @Test(arguments: [
    "a <!-- 10.0.3.1\n  10.0.3.2 --> b", "> <div>\n> <i title='10.0.3.1'>a</i>10.0.3.2 <b>b</b>\n",
    "a <i title='10.0.3.1'>b</i> <i title='10.0.3.2'>b</i>", "```sh 10.0.3.1 10.0.3.2\na\n```",
    "- <p>\n    <i>10.0.3.1 10.0.3.2</i>",
  ])
  func `what nobody sees is named at its place as well`(_ source: String) throws {
    let markdown = try Document.read(source).markdown
    let map = PlaceMap(markdown.text, 0..<markdown.text.count)
    let leaks = LocatedLeak.all(in: markdown, map: map).filter { $0.text.kind == .hidden }
    #expect(leaks.map(\.value) == ["10.0.3.1", "10.0.3.2"])
    for leak in leaks {
      let place = leak.text.sourceRange(of: leak.leak.range, in: markdown)
      #expect(markdown.source.string(place) == leak.value)
    }
  }
}
