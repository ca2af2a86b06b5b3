import Foundation
import Markdown
import Testing

@testable import PostmortemKit

@Suite("Fixes are applied to the bytes of a document")
struct FixerTests {
  private func fix(_ text: String, by fixer: Fixer) throws -> (text: String, outcome: FixOutcome) {
    let outcome = fixer.fix(try Dump.document(text))
    return (String(decoding: outcome.document.markdown.source.bytes, as: UTF8.self), outcome)
  }

  @Test(
    "Line ends, the byte order mark and the end of the file stay as they are",
    arguments: ["a\nbad\nc\n", "a\r\nbad\r\nc", "a\rbad\rc\r", "\u{FEFF}a\r\nbad\r\n", "a\nbad"])
  func bytesStay(_ text: String) throws {
    let fixer = FixHarness.fixer { text in
      FixHarness.replacing("bad", by: "good", in: text).map { Fix("mend", [$0]) }
    }
    let found = try fix(text, by: fixer)
    #expect(found.text.utf8.elementsEqual(text.replacingOccurrences(of: "bad", with: "good").utf8))
    #expect(found.outcome.fixed.count == 1)
  }

  @Test(
    "A new line ends as the lines around it do", arguments: ["\n", "\r\n", "\r"])
  func newLines(_ end: String) throws {
    let fixer = FixHarness.fixer { text in
      FixHarness.replacing("bad", by: "good\nnew", in: text).map { Fix("mend", [$0]) }
    }
    let text = "a\(end)b bad"
    let expected = "a\(end)b good\(end)new"
    #expect(try fix(text, by: fixer).text.utf8.elementsEqual(expected.utf8))
  }

  @Test("A fix that overlaps with another one waits for the next round")
  func overlapping() throws {
    let fixer = FixHarness.fixer { text in
      ["one two": "1 two", "two three": "2 three"].sorted { $0.key < $1.key }.flatMap {
        word, other in
        FixHarness.replacing(word, by: other, in: text).map { Fix("mend", [$0]) }
      }
    }
    let found = try fix("one two three\n", by: fixer)
    #expect(found.text == "1 2 three\n")
    #expect(found.outcome.fixed.count == 2)
  }

  @Test("Edits that lie between those of another fix wait as well")
  func interleaved() throws {
    let source = try SourceText("a b c d\n")
    let place = source.range(of: 0..<0)
    let outer = Fix("outer", [Edit(0..<1, "A"), Edit(6..<7, "D")])
    let inner = Fix("inner", [Edit(2..<3, "B")])
    let round = FixRound(
      [outer, inner].map {
        Finding(rule: $0.title, severity: .note, message: "m", fix: $0, place: place)
      }, to: source)
    #expect(String(decoding: round.bytes, as: UTF8.self) == "A b c D\n")
    #expect(round.fixed.map(\.rule) == ["outer"])
  }

  @Test("Findings with one answer are fixed together")
  func sameFix() throws {
    let fixer = FixHarness.fixer { text in
      FixHarness.replacing("bad", by: "good", in: text).flatMap {
        [Fix("mend", [$0]), Fix("mend", [$0])]
      }
    }
    let found = try fix("bad\n", by: fixer)
    #expect(found.text == "good\n")
    #expect(found.outcome.fixed.count == 2)
  }

  @Test("An unsafe fix is applied only where that is wanted", arguments: [false, true])
  func unsafe(_ takes: Bool) throws {
    let fixer = FixHarness.fixer(unsafe: takes) { text in
      FixHarness.replacing("bad", by: "good", in: text).map { Fix("mend", [$0], safety: .unsafe) }
    }
    #expect(try fix("bad\n", by: fixer).text == (takes ? "good\n" : "bad\n"))
  }

  @Test("Fixes that go on for ever, or in a circle, are left out and told")
  func endless() throws {
    let growing = FixHarness.fixer { text in [Fix("grow", [Edit(0..<0, "x")])] }
    var found = try fix("a\n", by: growing)
    #expect(found.text == "a\n")
    #expect(found.outcome.failed == ["test"])
    let circle = FixHarness.fixer { text in
      [Fix("turn", [Edit(0..<1, text.hasPrefix("a") ? "b" : "a")])]
    }
    found = try fix("a\n", by: circle)
    #expect(found.text == "a\n")
    #expect(found.outcome.failed == ["test"] && !found.outcome.isChanged)
  }

  @Test("Many fixes of which each round has only one are all applied")
  func oneByOne() throws {
    let fixer = Fixer(compiler: Compiler(), takesUnsafe: false) { document in
      let source = document.markdown.source
      let places = source.bytes.indices.filter { source.bytes[$0] == UInt8(ascii: "x") }
      return places.enumerated().map { number, place in
        Finding(
          rule: "test", severity: .note, message: "m",
          fix: number == 0 ? Fix("f", [Edit(place..<place + 1, "y")]) : nil,
          place: source.range(of: place..<place + 1))
      }
    }
    let found = try fix(String(repeating: "x", count: 30) + "\n", by: fixer)
    #expect(found.text == String(repeating: "y", count: 30) + "\n")
    #expect(found.outcome.failed.isEmpty && found.outcome.fixed.count == 30)
  }

  @Test("A rule whose fixes fail does not keep those of others from being applied")
  func otherRules() throws {
    let fixer = Fixer(compiler: Compiler(), takesUnsafe: false) { document in
      let source = document.markdown.source
      let text = source.string(0..<source.bytes.count)
      let place = source.range(of: 0..<0)
      let good = FixHarness.replacing("bad", by: "good", in: text).map {
        Finding(rule: "good", severity: .note, message: "m", fix: Fix("f", [$0]), place: place)
      }
      let growing = Fix("f", [Edit(0..<0, "x")])
      return good + [
        Finding(rule: "grow", severity: .note, message: "m", fix: growing, place: place)
      ]
    }
    let found = try fix("a bad\n", by: fixer)
    #expect(found.text == "a good\n")
    #expect(found.outcome.failed == ["grow"])
  }

  @Test(
    "Edits out of order, outside the text, within a character or a line end are never made",
    arguments: [
      [Edit(2..<3, "x"), Edit(0..<1, "y")], [Edit(0..<99, "x")], [Edit(1..<2, "x")],
      [Edit(4..<4, "x")], [],
    ])
  func unsound(_ edits: [Edit]) throws {
    let fixer = FixHarness.fixer { _ in [Fix("break", edits)] }
    let found = try fix("éa\r\nb", by: fixer)
    #expect(found.text.utf8.elementsEqual("éa\r\nb".utf8) && !found.outcome.isChanged)
  }
}

@Suite("Fixes of rules")
struct RuleFixTests {
  @Test(
    "fixing what was fixed changes nothing, the text stays a text of its kind, and only its own lines change",
    arguments: Rule.all)
  func idempotence(of rule: Rule) throws {
    for example in rule.bad + rule.good {
      let text = example.markdown.replacingOccurrences(of: "↓", with: "")
      for end in ["\n", "\r\n"] {
        try expectIdempotence(
          of: "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: end), example, rule, end: end)
      }
    }
  }

  private func expectIdempotence(
    of text: String, _ example: RuleExample, _ rule: Rule, end: String
  ) throws {
    let location = example.sourceLocation
    let linter = Linter(settings: example.settings(for: rule))
    let fixer = Fixer(compiler: Compiler(), takesUnsafe: true) { linter.findings(in: $0) }
    let document = try Dump.document(text, path: example.path)
    let once = fixer.fix(document)
    #expect(once.failed.isEmpty, sourceLocation: location)
    let twice = fixer.fix(once.document)
    let bytes = once.document.markdown.source.bytes
    #expect(twice.document.markdown.source.bytes == bytes, sourceLocation: location)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), sourceLocation: location)
    let plain = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: end, with: "")
    #expect(!plain.utf8.contains { $0 == 0x0A || $0 == 0x0D }, sourceLocation: location)
  }
}
