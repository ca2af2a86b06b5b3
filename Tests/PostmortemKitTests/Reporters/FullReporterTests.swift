import Markdown
import TestSupport
import Testing

@testable import PostmortemKit

/// What people see in a terminal.
struct FullReporterTests {
  private func shown(
    _ text: String, _ mark: String, label: String? = nil, related: [String] = [],
    notes: [String] = [], help: String? = nil, fix: Fix? = nil, colour: Bool = false
  ) throws -> String {
    let source = try SourceText(text)
    let finding = ReportSamples.finding(
      .error, "message", at: mark, in: source, label: label, related: related, notes: notes,
      help: help, fix: fix)
    var options = ReporterOptions()
    options.usesColour = colour
    let document = CheckedDocument(path: "a.md", source: source, findings: [finding])
    return String(decoding: [document].report(as: .full, options), as: UTF8.self)
  }

  @Test("marks stand under wide, combining and tabulated text by what a terminal shows")
  func width() throws {
    check(
      try shown("# 🚨 日本 e\u{301}\there 👩‍👩‍👧\n", "here", label: "this"),
      is: """
        error[invalid-front-matter]: message
         --> a.md:1:19
          |
        1 | # 🚨 日本 e\u{301} here 👩‍👩‍👧
          |             ^^^^ this
          |


        """)
  }

  @Test("second places are shown beside the first, or alone where they are far away")
  func related() throws {
    let far = String(repeating: "x\n", count: 20)
    check(
      try shown(
        "first and second\n\nthird\n" + far + "fourth\n", "second", label: "here",
        related: ["first", "third", "fourth"], notes: ["a\nb"], help: "do it",
        fix: Fix("move it", [], safety: .unsafe)),
      is: """
        error[invalid-front-matter]: message
          --> a.md:1:11
           |
         1 | first and second
           | -----     ^^^^^^ here
           | |
           | see first
         2 |
         3 | third
           | ----- see third
           |
          --> a.md:24:1
           |
        24 | fourth
           | ------ see fourth
           |
           = note: a\\nb
           = help: do it
           = fix: move it (--unsafe-fixes)


        """)
  }

  @Test("a long line is cut around the place")
  func longLine() throws {
    let text = String(repeating: "a", count: 100_000)
    let report = try shown("\(text)mark\(text)\n", "mark")
    let lines = report.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 140 })
    #expect(lines[3].hasPrefix("1 | …aaa") && lines[3].hasSuffix("aaa…"))
    let column = lines[4].firstIndex(of: "^").map {
      lines[4].distance(from: lines[4].startIndex, to: $0)
    }
    #expect(column == 4 + 1 + 40)
    #expect(lines[3].dropFirst(column ?? 0).hasPrefix("mark"))
  }

  @Test("a place of many lines shows its beginning and its end")
  func manyLines() throws {
    check(
      try shown(
        "x one\n  two\nthree\nfour\nfive\nsix y\n", "one\n  two\nthree\nfour\nfive\nsix",
        label: "all"),
      is: """
        error[invalid-front-matter]: message
         --> a.md:1:3
          |
        1 | x one
          |   ^^^
        2 |   two
          |   ^^^
        ...
        6 | six y
          | ^^^ all
          |


        """)
  }

  @Test("colours frame the text and never come from it")
  func colour() throws {
    let report = try shown("\u{1b}[31mred\n", "red", colour: true)
    #expect(report.contains("\u{1b}[1;31merror[invalid-front-matter]\u{1b}[0m"))
    #expect(report.contains("\u{1b}[1;34m1 |\u{1b}[0m \\u{1b}[31mred"))
  }

  @Test(
    "no text of a document is a command to a build's log",
    arguments: ["##[group]", "##vso[task.x]", "##VSO[task.x]", "##\u{200B}[x]", "# ##vSo[x]"])
  func commands(_ text: String) throws {
    let report = try shown("a \(text) here\n", "here")
    #expect(report.contains("\\["))
    #expect(!report.lowercased().contains("##vso[") && !report.contains("##["))
  }

  @Test("whatever stands before a place, its mark is below it", arguments: 0..<40)
  func place(_ seed: UInt64) throws {
    var numbers = SeededNumbers(seed: seed)
    let pieces = [
      "a", "zz ", "\t", "é", "e\u{301}", "日本", "🚨", "👩‍👩‍👧", "\u{7}", "\u{202E}", "##[", "x y",
      "\u{600}1",
    ]
    var line = ""
    for _ in 0..<Int.random(in: 0...150, using: &numbers) {
      line += pieces.randomElement(using: &numbers) ?? ""
    }
    let behind = String(repeating: "日 ", count: Int.random(in: 0...90, using: &numbers))
    let rows = try shown("\(line) here \(behind)\n", "here").split(separator: "\n")
    let mark = try #require(rows[4].firstRange(of: "^^^^"))
    #expect(rows[4].count == rows[4].distance(from: rows[4].startIndex, to: mark.upperBound))
    let place = try #require(rows[3].firstRange(of: " here"))
    let before = rows[3][..<rows[3].index(after: place.lowerBound)]
    #expect(TextWidth.columns(of: before) == TextWidth.columns(of: rows[4][..<mark.lowerBound]))
    #expect(TextWidth.columns(of: rows[3]) <= 4 + 120 + 2)
  }

  @Test("a finding at the end of an empty text has a mark")
  func empty() throws {
    check(
      try shown("", ""),
      is: """
        error[invalid-front-matter]: message
         --> a.md:1:1
          |
        1 |
          | ^
          |


        """)
  }
}
