import Markdown
import Testing

@testable import PostmortemKit

@Suite("Findings that are known are left out")
struct BaselineTests {
  private func findings(_ text: String, at lines: [Int], rule: String = "r") throws -> (
    [Finding], SourceText
  ) {
    let source = try SourceText(text)
    return (
      lines.map {
        Finding(
          rule: rule, severity: .note, message: "line \(rule)",
          place: source.range(of: source.line($0)))
      }, source
    )
  }

  private func baseline(_ text: String, at lines: [Int]) throws -> Baseline {
    let (found, source) = try findings(text, at: lines)
    return Baseline(Baseline.entries(of: found, path: "a.md", source: source))
  }

  @Test("A finding stays known when its line moves or is indented, and not when its text changes")
  func movedLines() throws {
    let known = try baseline("one\ntwo\n", at: [2])
    for (text, line, isKnown) in [("x\n\none\n  two\n", 4, true), ("one\ntwo!\n", 2, false)] {
      let (found, source) = try findings(text, at: [line])
      #expect(known.unknown(found, path: "a.md", source: source).isEmpty == isKnown)
    }
  }

  @Test("Another path and another rule are not known")
  func otherKeys() throws {
    let known = try baseline("one\n", at: [1])
    var (found, source) = try findings("one\n", at: [1])
    #expect(known.unknown(found, path: "b.md", source: source).count == 1)
    (found, source) = try findings("one\n", at: [1], rule: "other")
    #expect(known.unknown(found, path: "a.md", source: source).count == 1)
  }

  @Test("Of equal lines as many are known as were written; the last ones are new")
  func counts() throws {
    let known = try baseline("same\nsame\n", at: [1, 2])
    #expect(known.entries.map(\.count) == [2])
    let (found, source) = try findings("same\nsame\nsame\n", at: [1, 2, 3])
    let new = known.unknown(found, path: "a.md", source: source)
    #expect(new.map(\.location.line) == [3])
  }

  @Test("What is written is read again the same")
  func roundTrip() throws {
    let known = Baseline([
      .init(path: "b \"q\" é.md", rule: "r", fingerprint: "00", count: 2, message: "say `x`: y\\z"),
      .init(path: "a.md", rule: "r", fingerprint: "01", count: 1, message: "m"),
    ])
    #expect(known.entries.map(\.path) == ["a.md", "b \"q\" é.md"])
    #expect(try Baseline(json: known.json) == known)
    #expect(try Baseline(json: Baseline().json) == Baseline())
  }

  @Test(
    "A file that is no baseline is refused with the place",
    arguments: [
      ("{\n  \"version\": 2,\n  \"findings\": []\n}", 2, "unknown version 2"),
      ("{\n  \"version\": 1,\n  \"findings\": [\n", 4, "not valid JSON"),
      ("[]", 1, "no baseline"), ("", 1, "no baseline"),
      ("{\"version\": 1,\n\"findings\": 3}", 2, "no list"),
      ("{\"version\": 1, \"findings\": [\n{\"path\": \"a\"}]}", 2, "lacks `rule`"),
      ("{\"version\": 1, \"findings\": [\n{\"count\": -1}]}", 2, "no number above 0"),
    ])
  func problems(_ text: String, _ line: Int, _ message: String) {
    let problem = #expect(throws: Baseline.Problem.self) {
      try Baseline(json: Array(text.utf8))
    }
    #expect(problem?.line == line, "\(text)")
    #expect(problem?.message.contains(message) == true, "\(problem?.message ?? "")")
  }

  @Test("An entry that is found no more is stale where it was looked for, and can be taken out")
  func stale() throws {
    let known = try baseline("same\nsame\nother\n", at: [1, 2, 3])
    let (found, source) = try findings("same\n", at: [1])
    let now = Baseline(Baseline.entries(of: found, path: "a.md", source: source))
    let stale = known.stale(found: now) { _, _ in true }
    #expect(stale.map(\.count).sorted() == [1, 1])
    #expect(known.removing(stale) == now)
    #expect(known.stale(found: now) { path, _ in path == "b.md" }.isEmpty)
  }
}
