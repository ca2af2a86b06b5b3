import Markdown
import Testing

@testable import PostmortemKit

/// Values know where they were stated, so that a finding can point at them.
struct StatedPlaceTests {
  @Test("the start, the end and the duration of a window stand where they were written")
  func window() throws {
    let document = try Document.read(
      """
      # Login outage

      Start: 2024-03-04 10:00 UTC
      End: 2024-03-04 12:30 UTC
      Duration: about 2 hours

      ## Root cause

      A disk.
      """)
    let window = try #require(document.window)
    #expect(text(window.startPlace, in: document) == "2024-03-04 10:00 UTC")
    #expect(text(window.endPlace, in: document) == "2024-03-04 12:30 UTC")
    #expect(text(window.durationPlace, in: document) == "about 2 hours")
    #expect(
      [window.startPlace, window.endPlace, window.durationPlace].map { $0?.line } == [3, 4, 5])
  }

  @Test("a window that a sentence tells has its places in the sentence")
  func toldWindow() throws {
    let document = try Document.read(
      """
      # Login outage on 2024-03-04

      ## Summary

      The login was down for 31 minutes, between 09:29 and 10:00 UTC.

      ## Root cause

      A disk.
      """)
    let window = try #require(document.window)
    #expect(text(window.durationPlace, in: document) == "31 minutes")
    #expect(text(window.startPlace, in: document)?.hasSuffix("09:29") == true)
    #expect(text(window.endPlace, in: document) == "10:00 UTC")
  }

  @Test("what front matter states has a line and no text")
  func frontMatter() throws {
    let document = try Document.read(
      """
      ---
      title: Login outage
      date: 2024-03-04 10:00:00
      resolvedWhen: 2024-03-04 12:00:00
      severity: down
      section: issue
      ---

      **Investigating** - Logins fail. {{< track "2024-03-04 10:20:00" >}}
      """)
    let window = try #require(document.window)
    #expect(window.startPlace == ValuePlace(line: 3))
    #expect(window.endPlace == ValuePlace(line: 4))
    let post = try #require(document.updates.first?.momentText)
    #expect(document.text(post) == "2024-03-04 10:20:00")
  }

  @Test(
    "an action knows where its due day stands",
    arguments: [
      "- Alert on a full disk, due 2024-04-01", "- Alert on a full disk. Due: 2024-04-01",
      "- Alert on a full disk — Mara — 2024-04-01",
      "| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on a full disk | Mara | 2024-04-01 |",
    ])
  func due(_ list: String) throws {
    let document = try Document.read("# Login outage\n\n## Action items\n\n\(list)\n")
    let action = try #require(document.actions.first)
    #expect(action.due?.iso8601 == "2024-04-01")
    #expect(action.dueText.map { document.text($0) } == "2024-04-01")
  }

  @Test("a duration that disagrees is told with the window and the timeline")
  func threePlaces() throws {
    let document = try Document.read(
      """
      # Login outage

      Start: 2024-03-04 10:00 UTC
      End: 2024-03-04 12:30 UTC
      Duration: 2 hours

      ## Timeline

      - 09:50 UTC Outage begins
      - 12:40 UTC Incident resolved
      """)
    let linter = Linter(settings: LintSettings(only: ["duration-mismatch"]))
    let finding = try #require(linter.findings(in: document).first)
    #expect(finding.related.map(\.place.start.line) == [3, 4, 9, 10])
    #expect(finding.notes.count == 2)
  }

  private func text(_ place: ValuePlace?, in document: Document) -> String? {
    place?.text.map { document.text($0) }
  }
}
