import Foundation
import Markdown
import Testing

@testable import PostmortemKit

@Suite("Fixes of headings, sections, actions and comments")
struct SectionFixTests {
  private func headings(_ text: String) throws -> (String, Fix.Safety)? {
    try FixHarness.outcome(text) { $0.realHeadings(of: $0.document.sections) }
  }

  @Test("Bold names, labels and bare names become headings with blank lines around")
  func realHeadings() throws {
    let found = try headings(
      "# Outage\n\n**Impact**\nUsers could not log in.\n\n**Timeline:**\n\n- 10:00 UTC Paged\n\n__Root cause__\n\nA typo.\n"
    )
    check(
      found?.0 ?? "nothing",
      is: "# Outage\n\n## Impact\n\nUsers could not log in.\n\n## Timeline\n\n- 10:00 UTC Paged\n\n"
        + "## Root cause\n\nA typo.\n")
  }

  @Test("A label below a heading goes one level deeper")
  func deeper() throws {
    let found = try headings(
      "# Outage\n\n## Timeline\n\n- 10:00 UTC Paged\n\n## Lessons learned\n\nWhat went well:\nAll.\n"
    )
    #expect(found?.0.hasSuffix("## Lessons learned\n\n### What went well\n\nAll.\n") == true)
    #expect(found?.1 == .safe)
  }

  @Test("Real headings of either form are left alone")
  func nothingToDo() throws {
    #expect(
      try headings("# Outage\n\n## Impact\n\nNone.\n\nTimeline\n---\n\n- 10:00 UTC a\n") == nil)
  }

  private func adding(_ number: Int, to text: String) throws -> (String, Fix.Safety)? {
    try FixHarness.outcome(text) { $0.adding(Profile.minimal.required[number]) }
  }

  @Test("A missing section goes to its place, with the form and level of its neighbour")
  func missingSection() throws {
    let text =
      "# Outage\n\n### Summary\n\nDown.\n\n### Timeline\n\n- 10:00 UTC Paged\n\n### Action items\n\n- Add an alert\n"
    let found = try adding(2, to: text)
    #expect(found?.1 == .unsafe)
    #expect(
      found?.0.contains(
        "- 10:00 UTC Paged\n\n### Root cause\n\nTODO: What made it possible?\n\n### Action items\n")
        == true)
    #expect(try adding(1, to: text) == nil)
  }

  @Test("Before the first section, at the end, and among bold names it has its place as well")
  func otherPlaces() throws {
    let timeline = "# Outage\n\n## Timeline\n\n- 10:00 UTC Paged"
    #expect(
      try adding(0, to: timeline)?.0.contains(
        "# Outage\n\n## Summary\n\nTODO: What happened, to whom, and for how long?\n\n## Timeline")
        == true)
    #expect(
      try adding(3, to: timeline)?.0.hasSuffix(
        "Paged\n\n## Action items\n\nTODO: What will be done, by whom, until when?") == true)
    let bold =
      "# Outage\n\n**Timeline**\n\n- 10:00 UTC Paged\n\n**Action items**\n\n- Add an alert\n"
    #expect(
      try adding(2, to: bold)?.0.contains(
        "Paged\n\n**Root cause**\n\nTODO: What made it possible?\n\n**Action items**") == true)
  }

  @Test("A place for an owner is made behind an item and in an empty cell, once")
  func owners() throws {
    let list =
      "# Outage\n\n## Timeline\n\n- 10:00 UTC a\n\n## Action items\n\n- Add an alert\n  for the queue\n  - soon\n"
    let found = try FixHarness.outcome(list) { $0.placesForOwners(of: $0.document.actions) }
    #expect(found?.0.contains("  for the queue (owner: TBD)\n  - soon") == true)
    #expect(found?.1 == .unsafe)
    #expect(
      try FixHarness.fixed(found?.0 ?? "") { $0.placesForOwners(of: $0.document.actions) } == nil)
    let table =
      "# Outage\n\n## Timeline\n\n- 10:00 UTC a\n\n## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Fix `a\\|b` || soon |\n"
    #expect(
      try FixHarness.fixed(table) { $0.placesForOwners(of: $0.document.actions) }?.hasSuffix(
        "| Fix `a\\|b` | TBD | soon |\n") == true)
  }

  @Test("A table without a column for owners is left alone")
  func noOwnerColumn() throws {
    let table =
      "# Outage\n\n## Timeline\n\n- 10:00 UTC a\n\n## Action items\n\n| Action | Due |\n|---|---|\n| Fix it | soon |\n"
    #expect(try FixHarness.fixed(table) { $0.placesForOwners(of: $0.document.actions) } == nil)
  }

  @Test(
    "A comment goes with its line and leaves no second blank line",
    arguments: [
      ("a\n\n<!-- c -->\n\nb\n", "a\n\nb\n"), ("a\n\n<!-- c -->\n- b\n", "a\n\n- b\n"),
      ("<!-- c -->\n\na\n", "a\n"), ("a\n\n<!-- c -->\n", "a\n"), ("a\n\n<!-- c -->", "a"),
      ("a <!-- c -->\nb\n", "a\nb\n"), ("a\n<!-- c -->\nb\n", "a\n\nb\n"),
      ("- a\n<!-- c -->\n- b\n", "- a\n- b\n"), ("<!-- c --> a\n", " a\n"),
      ("a\r\n\r\n<!-- c -->\r\n\r\nb\r\n", "a\r\n\r\nb\r\n"),
      ("a\n<!-- c -->\n---\n", "a\n\n---\n"),
      ("\u{FEFF}<!-- c -->\na\n", "\u{FEFF}a\n"), ("<!-- c -->", ""),
    ])
  func deletions(_ text: String, _ expected: String) throws {
    let bytes = Array(text.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: "<!--".utf8) })
    let found = try FixHarness.fixed(text) {
      Fix("remove", [$0.deletion(ofComment: start..<start + "<!-- c -->".utf8.count)])
    }
    #expect(found?.utf8.elementsEqual(expected.utf8) == true, "\(found ?? "nothing")")
  }

  private func withoutSuppressions(_ text: String, unsafe: Bool = false) throws -> String {
    let linter = Linter(settings: LintSettings(only: Set(Rule.tool.map(\.id))))
    let fixer = Fixer(compiler: Compiler(), takesUnsafe: unsafe) { linter.findings(in: $0) }
    let bytes = fixer.fix(try Dump.document(text)).document.markdown.source.bytes
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("Suppressions that silence nothing are taken out, with the comments that end them")
  func unusedSuppressions() throws {
    #expect(
      try withoutSuppressions(
        "# Outage\n\n<!-- postmortem-disable invalid-front-matter -- why -->\n\nDown.\n\n<!-- postmortem-enable invalid-front-matter -->\n"
      ) == "# Outage\n\nDown.\n")
    let all = "# Outage <!-- postmortem-disable-line -->\n\nDown.\n"
    #expect(try withoutSuppressions(all) == all)
    #expect(try withoutSuppressions(all, unsafe: true) == "# Outage\n\nDown.\n")
  }

  @Test(
    "A comment goes whole, however it is written",
    arguments: [
      "- a\r\n  <!-- postmortem-disable-next-line\r\n    invalid-front-matter -->\r\n- b\r\n",
      "- a\r\n- b\r\n\r\n<!-- postmortem-disable invalid-front-matter -->\r\n\r\n<!-- postmortem-enable -->\r\n",
      "- a\r\n<!-- postmortem-disable-line\r\ninvalid-front-matter\r\n-- why\r\n-->\r\n- b\r\n",
    ])
  func wholeComments(_ text: String) throws {
    #expect(try withoutSuppressions(text).utf8.elementsEqual("- a\r\n- b\r\n".utf8))
  }

  @Test("A comment that ends two silences is not changed for one of them")
  func sharedEnd() throws {
    let disable = "<!-- postmortem-disable invalid-front-matter, unclosed-suppression -->"
    let text =
      "---\na: b: c\n---\n\(disable)\n\n# A\n\n\(disable)\n\nText\n\n"
      + "<!-- postmortem-enable invalid-front-matter, unclosed-suppression -->\n\nEnd\n"
    let found = try withoutSuppressions(text)
    #expect(found.contains("postmortem-enable invalid-front-matter, unclosed-suppression"))
  }

  @Test("Of several rules only those that silence nothing are taken out")
  func severalRules() throws {
    let head = "---\ntitle: Outage: the facts\n---\n"
    #expect(
      try withoutSuppressions(
        head
          + "<!-- postmortem-disable-file unclosed-suppression, invalid-front-matter -- why -->\n\n# Outage\n"
      ) == head + "<!-- postmortem-disable-file invalid-front-matter -- why -->\n\n# Outage\n")
  }
}
