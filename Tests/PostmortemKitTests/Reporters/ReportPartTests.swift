import Markdown
import Testing

@testable import PostmortemKit

/// The parts that several formats use.
struct ReportPartTests {
  @Test(
    "a column counts bytes, UTF-16 code units or code points",
    arguments: [
      ("x", 1, 1, 1), ("\u{FEFF}x", 1, 1, 1), ("ax", 2, 2, 2), ("éx", 3, 2, 2),
      ("e\u{301}x", 4, 3, 3), ("日本x", 7, 3, 3), ("😀x", 5, 3, 2), ("👩‍👩‍👧x", 19, 9, 6),
      ("a\r\n😀x\r\n", 5, 3, 2), ("a\r\u{10400}x", 5, 3, 2),
    ])
  func columns(_ text: String, bytes: Int, utf16: Int, points: Int) throws {
    let source = try SourceText(text)
    let units = ColumnUnits(source: source)
    let place = ReportSamples.place("x", in: source).start
    #expect(
      [units.bytes(place), units.utf16(place), units.codePoints(place)] == [bytes, utf16, points])
  }

  @Test("columns far along a line are those that counting from its beginning gives")
  func farColumns() throws {
    let text = "\u{FEFF}start 日本\r\n" + String(repeating: "aé日😀", count: 700) + "x"
    let source = try SourceText(text)
    let units = ColumnUnits(source: source)
    for count in [0, 1, 99, 100, 101, 102, 103, 204, 205, 410, 699] {
      let before = String(repeating: "aé日😀", count: count)
      let offset = source.line(2).lowerBound + before.utf8.count
      let place = source.location(at: offset)
      #expect(units.utf16(place) == before.utf16.count + 1)
      #expect(units.codePoints(place) == before.unicodeScalars.count + 1)
      #expect(units.bytes(place) == before.utf8.count + 1)
    }
  }

  @Test(
    "hundreds of findings on one long line are written at once", .timeLimit(.minutes(1)))
  func manyOnOneLine() throws {
    let source = try SourceText(String(repeating: "日本 ", count: 15_000))
    let findings = (0..<300).map { number in
      Finding(
        rule: "invalid-front-matter", severity: .error, message: "m",
        place: source.range(of: number * 350..<number * 350 + 3))
    }
    let document = CheckedDocument(path: "a.md", source: source, findings: findings)
    for reporter in Reporter.all {
      #expect(reporter.pieces(document, ReporterOptions()).count == 300)
    }
  }

  @Test("a place within a line end counts as the end of the line")
  func lineEnd() throws {
    let source = try SourceText("é\r\nb\n")
    let units = ColumnUnits(source: source)
    #expect([3, 2].map { units.utf16(source.location(at: $0)) } == [2, 2])
    #expect(units.utf16(source.location(at: 6)) == 2)
    #expect(source.edges(of: 6..<6).start.description == "3:1")
  }

  @Test(
    "paths are written from the repository",
    arguments: [
      ("a.md", "docs/a.md"), ("./a.md", "docs/a.md"), ("../b.md", "b.md"),
      ("/repo/docs//x/./c.md", "docs/x/c.md"), ("/other/d.md", "/other/d.md"),
      ("../../e.md", "../../e.md"),
    ])
  func paths(_ path: String, _ written: String) {
    let paths = ReportPaths(workingFolder: "/repo/docs", repository: "/repo")
    #expect(paths.relative(path) == written)
  }

  @Test("a path without known folders only loses what says nothing")
  func plainPath() {
    #expect(ReportPaths().relative("./a//b/../c.md") == "a/c.md")
    #expect(ReportPaths().relative("-") == "-")
  }

  @Test("a fingerprint stays when a line moves or is indented, and tells equal lines apart")
  func fingerprint() throws {
    func all(_ text: String, path: String = "a.md") throws -> [String] {
      let source = try SourceText(text)
      var findings: [Finding] = []
      for number in 1...source.lineCount where !source.line(number).isEmpty {
        findings.append(
          Finding(
            rule: "r", severity: .error, message: "m",
            place: source.range(of: source.trimmedLine(number))))
      }
      return Fingerprint.all(
        of: CheckedDocument(path: path, source: source, findings: findings))
    }
    let before = try all("a b\nc\na b\n")
    #expect(Set(before).count == 3)
    #expect(before[0].utf8.count == 64)
    #expect(try all("\n\n  a \t b\r\nc\r\n\r\na b", path: "./a.md") == before)
    #expect(try all("a b\nc\na b\n", path: "b.md")[0] != before[0])
    let source = try SourceText("a b")
    let finding = Finding(
      rule: "r", severity: .note, message: "other", place: source.range(of: 0..<1))
    #expect(Fingerprint.of(finding, path: "a.md", source: source, ordinal: 0) == before[0])
  }

  @Test("the hashes of lines are those that GitHub computes")
  func lineHashes() throws {
    #expect(LineHashes(of: try SourceText("")).lines == ["c129715d7a2bc9a3:1"])
    let unix = LineHashes(of: try SourceText(" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n"))
    let windows = LineHashes(
      of: try SourceText(" hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n"))
    #expect(unix.lines == windows.lines)
    #expect(unix.lines.first == "e9496ae3ebfced30:1" && unix.lines.last == "c129715d7a2bc9a3:1")
    let same = LineHashes(
      of: try SourceText(String(repeating: "Lorem ipsum dolor sit amet.\n", count: 10)))
    #expect(same.lines[5] == "a7f2ff13bc495cf2:6" && same.lines[6] == "a7f2ff1481e87703:1")
  }

  @Test("addresses of SARIF are relative and encoded")
  func addresses() {
    #expect(SARIFAddress.reference(to: "a b/c:1%.md") == "a%20b/c%3A1%25.md")
    #expect(SARIFAddress.reference(to: "é.md") == "%C3%A9.md")
  }

  @Test("JSON for logs is the same JSON without commands and controls")
  func logSafe() {
    func safe(_ json: String) -> String {
      String(decoding: SafeOutput.bytes(Array(json.utf8), as: .json), as: UTF8.self)
    }
    #expect(
      safe(###"{"a\"#":["##vso[x]\\"],"b":[1]}"###) == ###"{"a\"#":["##vso\u005bx]\\"],"b":[1]}"###)
    #expect(safe("[\"\u{7f}\u{9b}\u{a0}é\"]") == "[\"\\u007f\\u009b\u{a0}é\"]")
  }
}
