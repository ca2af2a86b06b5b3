import Markdown
import Testing

@testable import PostmortemKit

/// What fuzzing found, each as small as it could be made.
@Suite struct FuzzRegressionTests {
  @Test(arguments: ["00/04/2024", "04/00/2024", "00/00/2024"])
  func `a date in numbers one of which is zero is impossible, and nothing else`(date: String) throws
  {
    let document = try Dump.document(
      "# Login outage\n\n## Summary\n\nOn the \(date) it was released.\n")
    let linter = Linter(settings: LintSettings(only: ["ambiguous-date", "impossible-date"]))
    #expect(linter.findings(in: document).map(\.rule) == ["impossible-date"])
  }

  @Test func `names stay as they are where a heading would make a list of the line below it`()
    throws
  {
    let text =
      "Postmortem\n\nWhat happened\n\nThe primary was lost.\n\nFive whys\n2. Why? Because.\n"
    let document = try Dump.document(text)
    let linter = Linter(settings: LintSettings(only: ["fake-heading"]))
    let outcome = Fixer(compiler: Compiler(), takesUnsafe: false) { linter.findings(in: $0) }
      .fix(document)
    #expect(String(decoding: outcome.document.markdown.source.bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    ("a--b timeline-gap -- why", "a--b -- why"),
    ("a--b timeline-gap\n<!-- postmortem-enable c", "a--b, <!--, postmortem-enable, c"),
    ("timeline-gap -", "-"),
  ])
  func `a silence keeps the names that hold hyphens when another is taken out of it`(
    names: String, left: String
  ) throws {
    let document = try Dump.document("# A\n\n<!-- postmortem-disable-file \(names) -->\n\nx\n")
    let linter = Linter(settings: LintSettings(only: ["unused-suppression", "timeline-gap"]))
    let outcome = Fixer(compiler: Compiler(), takesUnsafe: false) { linter.findings(in: $0) }
      .fix(document)
    #expect(
      String(decoding: outcome.document.markdown.source.bytes, as: UTF8.self)
        == "# A\n\n<!-- postmortem-disable-file \(left) -->\n\nx\n")
    #expect(outcome.failed.isEmpty)
  }

  @Test func `a fix that was left out is made where the other fixes have made room for it`() throws
  {
    let text = """
      # T\u{200B}outage

      The mirror fd12:line

      - 10:001 did not answer

      ## Timeline

      - 10:\u{200B}00 UTC a\u{200E}

      ## Tim- 09:00 UTC b

      """
    let linter = Linter(settings: LintSettings(only: ["hidden-characters", "missing-section"]))
    let fixer = Fixer(compiler: Compiler(), takesUnsafe: true) { linter.findings(in: $0) }
    let outcome = fixer.fix(try Dump.document(text))
    #expect(Set(outcome.fixed.map(\.rule)) == ["hidden-characters", "missing-section"])
    #expect(!fixer.fix(outcome.document).isChanged)
  }

  @Test func `a tag over two lines is told and stays, because its lines may be two actions`() throws
  {
    let text = "# Login outage\n\n## Action items\n\nAsk <whom\nelse>, and <who\n34-\nto>\n"
    let document = try Dump.document(text)
    let linter = Linter(settings: LintSettings(only: ["swallowed-html"]))
    #expect(!linter.findings(in: document).isEmpty)
    let outcome = Fixer(compiler: Compiler(), takesUnsafe: false) { linter.findings(in: $0) }
      .fix(document)
    #expect(!outcome.isChanged)
  }

  @Test(arguments: ["\\<cr>", "&lt;cr>", "<what's up>", "`<cr>`"])
  func `brackets that a template shows are not told as hidden, and hidden ones once`(shown: String)
    throws
  {
    let document = try Dump.document("template\n\(shown)")
    #expect(document.isTemplate)
    let linter = Linter(settings: LintSettings(only: ["swallowed-html"]))
    #expect(linter.findings(in: document).isEmpty)
    let hidden = try Dump.document("template\n<cr>")
    #expect(linter.findings(in: hidden).map(\.rule) == ["swallowed-html"])
  }

  @Test(arguments: ["", "> ", "- ", "12) "])
  func `a comment before text that it makes raw HTML is told and stays`(mark: String) throws {
    let comment = "<!-- postmortem-disable timeline-gap -->"
    let document = try Dump.document("# A\n\n\(mark)\(comment)alert on a\n**B**\n- c\n")
    let linter = Linter(settings: LintSettings(only: ["unused-suppression", "timeline-gap"]))
    #expect(linter.findings(in: document).map(\.rule) == ["unused-suppression"])
    let fixer = Fixer(compiler: Compiler(), takesUnsafe: true) { linter.findings(in: $0) }
    #expect(!fixer.fix(document).isChanged)
    let alone = try Dump.document("# A\n\n\(mark)\(comment)\n\n**B**\n- c\n")
    #expect(fixer.fix(alone).isChanged)
  }

  @Test func `no section is added where the lines below it would be no actions any more`() throws {
    let text = """
      ## Login outage
      ## Action items
      What Happened:
      Mitigation and Preventive Measures:
      | --- | --- . ---te incident time: the
      """
    let document = try Dump.document(text)
    #expect(!document.actions.isEmpty)
    let linter = Linter(settings: LintSettings(only: ["missing-section"]))
    let outcome = Fixer(compiler: Compiler(), takesUnsafe: true) { linter.findings(in: $0) }
      .fix(document)
    func actions(_ document: Document) -> [String] {
      document.actions.map { document.text($0.text) }
    }
    #expect(actions(outcome.document) == actions(document))
  }

  @Test(arguments: ["#1 is full", "## Now", "#######", "text", "**When:** now", "- 1"])
  func `a comment that parts a line from a name below it leaves an empty line, but for headings`(
    line: String
  ) throws {
    let text = "# A\n\n\(line)\n<!-- postmortem-disable timeline-gap -->\n**B**\n\nc\n"
    let document = try Dump.document(text)
    let linter = Linter(settings: LintSettings(only: ["unused-suppression", "timeline-gap"]))
    let outcome = Fixer(compiler: Compiler(), takesUnsafe: false) { linter.findings(in: $0) }
      .fix(document)
    #expect(outcome.isChanged)
    func names(_ document: Document) -> [String] {
      document.sections.map { document.text($0.heading) }
    }
    #expect(names(outcome.document) == names(document))
  }
}
