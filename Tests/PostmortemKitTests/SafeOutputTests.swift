import Testing

@testable import PostmortemKit

struct SafeOutputTests {
  private func safe(_ text: String, _ form: SafeOutput.Form) -> String {
    String(decoding: SafeOutput.bytes(Array(text.utf8), as: form), as: UTF8.self)
  }

  @Test(arguments: [
    ("a\u{1b}[2Jb", #"a\u{1b}[2Jb"#), ("a\u{7f}\u{9b}31m", #"a\u{7f}\u{9b}31m"#),
    ("a\rb\r\nc\td\n", "a\\rb\r\nc\td\n"), ("\u{202e}txt\u{2066}", #"\u{202e}txt\u{2066}"#),
    ("a\u{2028}b\u{85}", #"a\u{2028}b\u{85}"#), ("\u{fffe} \u{1ffff}", #"\u{fffe} \u{1ffff}"#),
    ("##vso[a] x##[b] ##teamcity[c]", "##vso\\[a] x##\\[b] ##teamcity\\[c]"),
    ("##\u{200b}vso[a] #\u{fe0f}#[b]", "##\\u{200b}vso\\[a] #\u{fe0f}#\\[b]"),
    ("## [a] #[b] #a#[c] ##a b[d]", "## [a] #[b] #a#[c] ##a b[d]"),
    ("::error::a\n  ::set-output name=b::c", "\\::error::a\n  \\::set-output name=b::c"),
    ("\u{a0}\u{3000}::debug::a", "\u{a0}\u{3000}\\::debug::a"),
    ("a::b\n:: c\n::", "a::b\n:: c\n::"), ("日本 👩‍👩‍👧 é", "日本 👩‍👩‍👧 é"),
    ("می‌خواهم a\u{200d}b", "می‌خواهم a\\u{200d}b"), ("", ""),
  ])
  func `text shows what could steer a terminal or a log`(_ text: String, _ shown: String) {
    #expect(safe(text, .text) == shown)
    #expect(safe(shown, .text) == shown)
  }

  @Test(arguments: [
    ("<p>\u{1b}[2J \u{202e}a\u{fffe}</p>", "<p>\u{fffd}[2J &#x202e;a\u{fffd}</p>"),
    ("<p>##vso[a]\n::error::b", "<p>##vso&#91;a]\n&#58;:error::b"),
    ("<style>\n::selection { }\n</style>\n::a", "<style>\n::selection { }\n</style>\n&#58;:a"),
  ])
  func `markup keeps its style and shows the rest`(_ text: String, _ shown: String) {
    #expect(safe(text, .markup) == shown)
  }

  @Test(arguments: [
    ("\"\u{7f}\u{9b}\u{202e}\"", #""\u007f\u009b\u202e""#),
    ("\"\u{E0041}\"", #""\udb40\udc41""#), ("\"\u{ffff}\u{1fffe}\"", "\"\u{fffd}\u{fffd}\""),
    (###"["##vso[a]"]"###, ###"["##vso\u005ba]"]"###), ("[\"é\u{a0}\"]", "[\"é\u{a0}\"]"),
  ])
  func `JSON escapes it`(_ text: String, _ shown: String) {
    #expect(safe(text, .json) == shown)
  }

  @Test func `a byte order mark at the beginning of a line of a difference stays`() {
    #expect(safe("-\u{feff}a\n+\u{feff}b\n", .text) == "-\u{feff}a\n+\u{feff}b\n")
    #expect(safe("a\u{feff}b", .text) == #"a\u{feff}b"#)
  }

  /// A document whose every place holds something that steers.
  private static let hostile = """
    # Outage \u{1b}]0;a\u{7}&#27;&#155;&#x202e;&#xFFFE;&#xFFFF;&#x1FFFE;&#xD800;&#0;&#x110000; ##vso[a]

    Status: \u{9b}31m ##[b]

    ## Timeline

    - 2025-03-04 10:00 UTC: ##vso[task.setvariable variable=c]d &#13;&#10;::error::e
    - 2025-03-04 09:00 UTC: \u{1b}[0m [f](https://x.io/&#xFFFE; "g&#xFFFF;&#27;") `##vso[h]\u{7f}`

    ```
    ::set-output name=i::j
      ::error::k \u{8}##[l]
    ```

    | Time | Event |
    | --- | --- |
    | 10:00 \u{2066} | ##vso[m] |

    ## Action items

    - [ ] \u{1b}[5m &#xFFFF; ##vso[n] (due 2025-04-01)

    ::error::o
    """

  private func expectHarmless(_ bytes: [UInt8], _ format: String) {
    let text = String(validating: bytes, as: UTF8.self)
    #expect(text != nil, "\(format) is UTF-8")
    for scalar in (text ?? "").unicodeScalars where !["\t", "\n", "\r"].contains(scalar) {
      let category = scalar.properties.generalCategory
      #expect(category != .control && category != .format, "\(format): \(scalar.value)")
      #expect(!scalar.properties.isNoncharacterCodePoint, "\(format): \(scalar.value)")
    }
    for line in (text ?? "").split(whereSeparator: \.isNewline) {
      #expect(!line.lowercased().contains("##vso["), "\(format): \(line)")
      #expect(!line.contains("##["), "\(format): \(line)")
      let start = line.drop { $0.isWhitespace }
      let isStyle = start.hasPrefix("::selection") || start.hasPrefix("::before")
      #expect(!start.hasPrefix("::") || isStyle, "\(format): \(line)")
    }
  }

  @Test(arguments: Writer.all.map(\.name))
  func `no format of documents hands a document's controls and commands on`(_ format: String) throws
  {
    let writer = try #require(Writer.named(format))
    let document = try Document.read(Self.hostile)
    expectHarmless(try writer.write(document, WriterOptions()), format)
  }

  @Test(arguments: ListFormat.allCases)
  func `no format of lists does either`(_ format: ListFormat) throws {
    let document = try Document.read(Self.hostile)
    expectHarmless(format.bytes(of: document.events), format.rawValue)
    expectHarmless(format.bytes(of: document.listedActions), format.rawValue)
  }

  @Test func `no difference does either, and one that can't be applied says so`() throws {
    let old = Array(Self.hostile.utf8)
    let difference = UnifiedDiff(path: "a\n::b\u{1b}.md", old: old, new: old + Array("\nx".utf8))
    expectHarmless(difference.bytes, "difference")
    #expect(!difference.output.isExact)
    #expect(UnifiedDiff(path: "a.md", old: [0x61, 0x0A], new: [0x62, 0x0A]).output.isExact)
  }
}
